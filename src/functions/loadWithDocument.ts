/**
 * Asks Excel to start the add-in with this workbook, so that its cells are computed with the pane closed.
 * Remembered in the workbook when it is saved. A host that cannot start it goes on as before: the functions
 * come alive when somebody opens the pane.
 */
export async function loadWithDocument(): Promise<void> {
  try {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  } catch (error) {
    console.warn("Score766: the add-in cannot be started with the workbook.", error);
  }
}
