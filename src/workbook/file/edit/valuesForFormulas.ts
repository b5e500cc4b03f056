import type { CellAddress } from "../../../cells/address";
import { protectedSheet } from "../faults";
import type { OfficePackage } from "../package/officePackage";
import { readWorkbookIndex } from "../package/workbookIndex";
import { gridSources, readGrid } from "../readContents";
import { isProtected, sheetFrame } from "../sheet/sheetFrame";
import type { SheetGrid } from "../sheet/sheetGrid";
import { dropCalculationChain } from "./dropCalculationChain";
import { joinBytes } from "./joinBytes";
import { readRow } from "./rowCells";

/** Cells whose formula gave way to its value, and those that keep it since they hold none. */
export interface ValuesForFormulas {
  readonly parts: OfficePackage;
  readonly turned: readonly CellAddress[];
  readonly without: readonly CellAddress[];
}

/**
 * A copy of a workbook in which some formulas are the values that were stored with them; looks and all other bytes stay.
 * @param isMeant asked of each formula, without its equals sign
 * @throws WorkbookError where such a cell stands on a protected sheet
 * @example await valuesForFormulas(parts, (formula) => formula.startsWith("SCORE766("))
 */
export async function valuesForFormulas(
  before: OfficePackage,
  isMeant: (formula: string) => boolean
): Promise<ValuesForFormulas> {
  const parts = before.copy();
  const index = await readWorkbookIndex(parts);
  const sources = await gridSources(parts, index);
  const turned: CellAddress[] = [];
  const without: CellAddress[] = [];
  for (const entry of index.sheets) {
    if (entry.type !== "worksheet" || entry.part === null) continue;
    const grid = await readGrid(parts, entry, sources);
    const found = cellsWith(grid, isMeant);
    without.push(...found.without);
    if (found.turned.length === 0) continue;
    if (isProtected(sheetFrame(grid.scan))) throw protectedSheet(entry.name);
    parts.put(entry.part, withoutFormulas(grid, found.turned));
    turned.push(...found.turned);
  }
  if (turned.length > 0) await dropCalculationChain(parts, index);
  return { parts, turned, without };
}

function cellsWith(
  grid: SheetGrid,
  isMeant: (formula: string) => boolean
): Pick<ValuesForFormulas, "turned" | "without"> {
  const turned: CellAddress[] = [];
  const without: CellAddress[] = [];
  grid.forEachCell((cell, row, column) => {
    if (cell.formula === undefined || !isMeant(cell.formula)) return;
    const hasValue = cell.kind !== "blank" && cell.kind !== "error";
    (hasValue ? turned : without).push({ sheet: grid.sheet, row, column });
  });
  return { turned, without };
}

/** The bytes of a sheet in which some cells have lost their formula, and the mark of one that spills. */
function withoutFormulas({ scan }: SheetGrid, cells: readonly CellAddress[]): Uint8Array {
  const byRow = new Map<number, Set<number>>();
  for (const { row, column } of cells) byRow.set(row, (byRow.get(row) ?? new Set()).add(column));
  const pieces: Uint8Array[] = [];
  let place = 0;
  for (const [row, columns] of [...byRow].sort(([one], [other]) => one - other)) {
    const offset = scan.cells.rowAt(scan.cells.slotOf(row))?.offset;
    if (offset === undefined) continue;
    for (const { column, start, end } of readRow(scan.bytes, offset).cells) {
      if (!columns.has(column)) continue;
      pieces.push(scan.bytes.subarray(place, start), bare(scan.bytes.subarray(start, end)));
      place = end;
    }
  }
  return joinBytes([...pieces, scan.bytes.subarray(place)]);
}

const formula = /<((?:[\w.-]+:)?f)(?:\s[^>]*)?(?:\/>|>[^<]*<\/\1\s*>)/u;

function bare(cell: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(cell);
  const open = xml.indexOf(">") + 1;
  const tag = xml.slice(0, open).replace(/\scm\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
  return new TextEncoder().encode(tag + xml.slice(open).replace(formula, ""));
}
