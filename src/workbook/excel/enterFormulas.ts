import { formatCell } from "../../cells/address";
import type { CellAddress } from "../../cells/address";
import type { TypedCell } from "./apply/writeWatch";
import { protectedSheet } from "./hostFaults";
import type { HostSession } from "./HostSession";

/** A formula to be entered into a cell, without its equals sign. */
export interface CellFormula {
  readonly cell: CellAddress;
  readonly formula: string;
  /** What stood there when it was looked at, likewise: a cell that holds something else by then is left alone. */
  readonly was: string;
}

/**
 * Enters formulas as if a person had typed them, so that Excel looks their functions up again. Two requests,
 * however many cells; nothing is entered when one of the sheets is protected. What people typed meanwhile stays.
 * @returns How many were entered.
 * @throws WorkbookError protectedSheet
 */
export async function enterFormulas(
  session: HostSession,
  entries: readonly CellFormula[]
): Promise<number> {
  if (entries.length === 0) return 0;
  const names = [...new Set(entries.map(({ cell }) => cell.sheet))];
  const typed = await session.write(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
    for (const sheet of sheets) sheet.load("name,protection/protected");
    const looked = entries.map(({ cell }) => lookAt(context, cell));
    await context.sync();
    const closed = sheets.find(({ protection }) => protection.protected);
    if (closed !== undefined) throw protectedSheet(closed.name);
    const open = entries.filter(({ was }, at) => looked[at]?.formulas[0]?.[0] === `=${was}`);
    // Looked at once more in the very request that writes: nobody can type between the two.
    const entered = open.map((entry) => {
      const stood = lookAt(context, entry.cell);
      cellOf(context, entry.cell).formulas = [[`=${entry.formula}`]];
      return { entry, stood };
    });
    await context.sync();
    return entered.map(({ entry, stood }) => ({ entry, input: stood.formulas[0]?.[0] as unknown }));
  }, true);
  const lost = typed.flatMap(({ entry: { cell, was }, input }): TypedCell[] =>
    input === `=${was}` || !isInput(input) ? [] : [{ ...cell, input }]
  );
  if (lost.length > 0) {
    const { putBack } = await import("./apply/putBack");
    await putBack(session, lost);
  }
  return typed.length - lost.length;
}

function cellOf(context: Excel.RequestContext, cell: CellAddress): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRange(formatCell(cell));
}

function lookAt(context: Excel.RequestContext, cell: CellAddress): Excel.Range {
  const range = cellOf(context, cell);
  range.load("formulas");
  return range;
}

function isInput(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
