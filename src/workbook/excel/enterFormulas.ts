import { formatCell, type CellAddress } from "../../cells/address";
import { protectedSheet } from "./hostFaults";
import type { HostSession } from "./HostSession";

/** A formula for one cell, without its equals sign. */
export interface CellFormula {
  readonly cell: CellAddress;
  readonly formula: string;
}

/**
 * Enters formulas as if a person had typed them, so that Excel looks their functions up again. Two requests,
 * however many cells; nothing is entered when one of the sheets is protected.
 * @throws WorkbookError protectedSheet
 */
export async function enterFormulas(
  session: HostSession,
  entries: readonly CellFormula[]
): Promise<void> {
  if (entries.length === 0) return;
  const names = [...new Set(entries.map(({ cell }) => cell.sheet))];
  await session.write(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
    for (const sheet of sheets) sheet.load("name,protection/protected");
    await context.sync();
    const closed = sheets.find(({ protection }) => protection.protected);
    if (closed !== undefined) throw protectedSheet(closed.name);
    for (const { cell, formula } of entries) {
      const sheet = sheets[names.indexOf(cell.sheet)];
      if (sheet !== undefined) sheet.getRange(formatCell(cell)).formulas = [[`=${formula}`]];
    }
    await context.sync();
  }, true);
}
