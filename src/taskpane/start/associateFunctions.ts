import { part } from "../parts/part";

const functions = part(
  async () => (await import("../../functions/register")).registerFunctions,
  false
);

/** Fetches the functions of cells and hands them to Excel. Cells wait for them, not the pane. */
export async function associateFunctions(): Promise<void> {
  try {
    const registerFunctions = await functions.load();
    registerFunctions();
  } catch (error) {
    // An empty association ends the wait: cells show an error instead of #BUSY! for ever.
    CustomFunctions.associate({});
    throw error;
  }
}
