import { hiddenSheet, isRefusal, missingSheet } from "./hostFaults";
import type { HostSession } from "./HostSession";

/**
 * Opens a sheet and selects cells of it: one request; where that fails, one more to say why.
 * @throws WorkbookError missing when the sheet is gone or hidden, and the host's own faults.
 */
export async function selectCells(
  session: HostSession,
  sheet: string,
  address: string
): Promise<void> {
  try {
    await session.run(async (context) => {
      const object = context.workbook.worksheets.getItem(sheet);
      object.activate();
      object.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw (await whyNot(session, sheet)) ?? error;
  }
}

async function whyNot(session: HostSession, name: string): Promise<Error | null> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return missingSheet(name);
    return sheet.visibility === "Visible" ? null : hiddenSheet(name);
  });
}
