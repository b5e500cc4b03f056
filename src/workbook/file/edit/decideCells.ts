import { contains, formatReference, type CellRange } from "../../../cells/address";
import { mergedCell, sharedFormula, staffCell } from "../faults";
import { parseRange } from "../package/references";
import type { SheetGrid } from "../sheet/sheetGrid";
import type { StyleBook } from "../styles/styleBook";
import type { SheetLinks } from "./hyperlinks";
import type { OwnCells } from "./ownCells";
import type { CellEdit } from "./plannedCells";
import type { RowElement } from "./rowCells";
import type { WrittenCell } from "./rowXml";
import { sameContent } from "./sameContent";

/** What decides about the cells of one sheet. */
export interface SheetRules {
  readonly grid: SheetGrid;
  readonly own: OwnCells;
  readonly styles: StyleBook;
  readonly links: SheetLinks;
  /** Merged areas as the plan leaves them. */
  readonly merges: readonly CellRange[];
}

/**
 * The cells of one row that really change. Those that are already as planned are left out, whoever filled them.
 * @throws WorkbookError staffCell when a cell holds something that is not the program's own.
 */
export function decideRow(
  rules: SheetRules,
  row: number,
  element: RowElement | null,
  edits: ReadonlyMap<number, CellEdit>
): readonly WrittenCell[] {
  const present = new Map(element?.cells.map(({ column, style }) => [column, style]));
  return [...edits]
    .sort(([one], [other]) => one - other)
    .flatMap(([column, edit]) => decideCell(rules, row, column, edit, present) ?? []);
}

function decideCell(
  { grid, own, styles, links, merges }: SheetRules,
  row: number,
  column: number,
  edit: CellEdit,
  present: ReadonlyMap<number, number>
): WrittenCell | null {
  const now = grid.cell(row, column);
  const isOwn = own.has(grid.sheet, row, column);
  const before = present.get(column) ?? 0;
  const style =
    edit.style === "keep"
      ? before
      : styles.indexFor(
          edit.style,
          edit.link !== undefined,
          neighbourOf(grid, own, row, edit, present)
        );
  const isSame = sameContent(now, edit.content);
  const isLinked = links.at(row, column) === (edit.link ?? null);
  const isBlank = now.kind === "blank" && now.formula === undefined;
  if (isSame && style === before && (isLinked || (isBlank && edit.link === undefined && !isOwn))) {
    return null;
  }
  const reference = (): string => formatReference({ sheet: grid.sheet, row, column });
  if (!isBlank && !isOwn) throw staffCell(reference());
  if (edit.content.kind !== "blank" && isSwallowed(merges, row, column))
    throw mergedCell(reference());
  if (!isSame && isInArray(grid, row, column)) throw sharedFormula(reference());
  if (!isLinked) links.set(row, column, edit.link ?? null);
  return isSame && style === before ? null : { row, column, content: edit.content, style };
}

/** Look of the staff's cell beside the written block. */
function neighbourOf(
  grid: SheetGrid,
  own: OwnCells,
  row: number,
  { neighbour }: CellEdit,
  present: ReadonlyMap<number, number>
): number | null {
  if (neighbour < 0 || own.has(grid.sheet, row, neighbour)) return null;
  return present.get(neighbour) ?? null;
}

function isSwallowed(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    (merge) => contains(merge, row, column) && (row !== merge.top || column !== merge.left)
  );
}

/** Cells of an array formula or a data table, and masters of shared formulas: other cells hang on them. */
function isInArray(grid: SheetGrid, row: number, column: number): boolean {
  const { arrayRanges, sharedFormulas, cells } = grid.scan;
  const isMaster = (): boolean =>
    [...sharedFormulas.values()].some((master) => master.row === row && master.column === column);
  const cell = cells.find(row, column);
  if (cell !== null && cell.formula > 0 && isMaster()) return true;
  return arrayRanges.some((text) => {
    const range = parseRange(text);
    return range !== null && contains(range, row, column);
  });
}
