import { formatCell } from "../../../cells/address";
import type { HostSession } from "../HostSession";
import { typed } from "./cellState";
import type { TypedCell } from "./writeWatch";

/** Gives people their words back: one request. Sheets that are gone meanwhile are passed over. */
export async function putBack(session: HostSession, cells: readonly TypedCell[]): Promise<void> {
  await session.write(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    for (const { sheet, row, column, input } of cells) {
      if (!present.has(sheet.toLowerCase())) continue;
      const cell = worksheets.getItem(sheet).getRange(formatCell({ row, column }));
      cell.formulas = [[typed(input)]];
    }
    await context.sync();
  }, true);
}
