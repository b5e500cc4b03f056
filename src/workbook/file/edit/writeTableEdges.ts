import type { CellRange } from "../../../cells/address";
import type { OfficePackage } from "../package/officePackage";
import type { SheetGrid } from "../sheet/sheetGrid";
import { readTables } from "../sheet/sheetTables";
import type { SheetEdits } from "./plannedCells";
import { withTableEdge, type FreshColumn } from "./tableEdge";

/**
 * The Excel tables of a sheet with the edges that a plan gives them; answers the parts that change. A column whose header
 * nobody writes does not come in: a table has a name for each.
 * @param edges the last column of each table, by its name in lower case
 */
export async function writeTableEdges(
  parts: OfficePackage,
  sheet: string,
  edges: ReadonlyMap<string, number>,
  cells: { readonly grid: SheetGrid; readonly edits: SheetEdits }
): Promise<ReadonlyMap<string, string>> {
  const changed = new Map<string, string>();
  for (const { part, table } of await readTables(parts, sheet)) {
    const { range } = table;
    const right = edges.get(table.name.toLowerCase()) ?? range.right;
    if (right === range.right || right < range.left) continue;
    const fresh: FreshColumn[] = [];
    for (let column = range.right + 1; column <= right; column += 1) {
      const name = textAt(cells, range.top, column);
      if (name === "") break;
      const bottom = table.hasTotals ? range.bottom - 1 : range.bottom;
      fresh.push({ name, formula: oneFormula(cells.edits, { ...range, bottom }, column) });
    }
    const reaches = Math.min(right, range.right + fresh.length);
    if (reaches === range.right) continue;
    changed.set(part, withTableEdge(await parts.text(part), { ...range, right: reaches }, fresh));
  }
  return changed;
}

function textAt(
  { grid, edits }: { readonly grid: SheetGrid; readonly edits: SheetEdits },
  row: number,
  column: number
): string {
  const planned = edits.get(row)?.get(column)?.content;
  const cell = planned ?? grid.cell(row, column);
  return cell.kind === "text" ? cell.value : "";
}

/** What new rows of the table are filled with: a formula that reads the same in every row. */
function oneFormula(edits: SheetEdits, { top, bottom }: CellRange, column: number): string | null {
  const formulas = new Set<string | null>();
  for (let row = top + 1; row <= bottom; row += 1) {
    const content = edits.get(row)?.get(column)?.content;
    formulas.add(content?.kind === "formula" ? content.formula : null);
  }
  const [only] = formulas;
  return formulas.size === 1 ? (only ?? null) : null;
}
