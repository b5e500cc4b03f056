import { formatCell } from "../../../cells/address";
import type { SheetGrid } from "../sheet/sheetGrid";

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface FormulaCell extends CellPlace {
  readonly grid: SheetGrid;
  readonly formula: string;
}

const anchorCall =
  /\bANCHORARRAY\(\s*(?:('(?:[^']|'')+'|[^'!(),\s]+)!)?\$?([A-Z]{1,3})\$?(\d+)\s*\)/gi;

/**
 * The cells whose formulas go, by sheet: those that call such a function, and those that would break without them,
 * since they read a block that spills from one (`A1#`) or use a name that stands for one.
 * @param isGone whether a formula calls a function that goes.
 * @param goneNames names whose formulas do.
 */
export function formulasThatGo(
  grids: readonly SheetGrid[],
  isGone: (formula: string) => boolean,
  goneNames: readonly string[]
): ReadonlyMap<SheetGrid, readonly CellPlace[]> {
  const waiting = new Set(grids.flatMap(formulasOf));
  const plain = new Map<SheetGrid, CellPlace[]>();
  const anchors = new Set<string>();
  const usesName = usesAny(goneNames);
  for (let found = true; found;) {
    found = false;
    for (const cell of waiting) {
      const { grid, row, column, formula } = cell;
      if (!isGone(formula) && !usesName(formula) && !readsAny(anchors, grid, formula)) continue;
      waiting.delete(cell);
      found = true;
      anchors.add(placeKey(grid.sheet, formatCell({ row, column })));
      const known = plain.get(grid);
      if (known === undefined) plain.set(grid, [{ row, column }]);
      else known.push({ row, column });
    }
  }
  return plain;
}

function formulasOf(grid: SheetGrid): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  grid.forEachCell(({ formula }, row, column) => {
    if (formula !== undefined) found.push({ grid, row, column, formula });
  });
  return found;
}

function readsAny(anchors: ReadonlySet<string>, grid: SheetGrid, formula: string): boolean {
  if (anchors.size === 0) return false;
  return [...formula.matchAll(anchorCall)].some(([, sheet, letters = "", digits = ""]) => {
    const name = sheet?.replace(/^'|'$/g, "").replaceAll("''", "'") ?? grid.sheet;
    return anchors.has(placeKey(name, `${letters}${digits}`));
  });
}

function placeKey(sheet: string, cell: string): string {
  return `${sheet}!${cell}`.toLowerCase();
}

/** Whether a formula uses one of these names. */
export function usesAny(names: readonly string[]): (formula: string) => boolean {
  if (names.length === 0) return () => false;
  const either = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const word = new RegExp(`(?<![\\p{L}\\p{N}_.\\\\])(?:${either})(?![\\p{L}\\p{N}_.(])`, "iu");
  return (formula) => word.test(formula);
}
