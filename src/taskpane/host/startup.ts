/**
 * How Excel is told whether to start the add-in with this workbook, so that cells with its functions are computed with
 * the pane closed. It is kept in the file, where people without the add-in get a message about it, so nobody does it
 * unasked. Null where Excel cannot (SharedRuntime 1.1).
 */
export function startupOf(): ((starts: boolean) => Promise<void>) | null {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return null;
  return (starts) =>
    Office.addin.setStartupBehavior(
      starts ? Office.StartupBehavior.load : Office.StartupBehavior.none
    );
}
