import { joinBytes } from "./joinBytes";
import { readRow } from "./rowCells";
import { skipElement, tagEnd } from "../sheet/byteScan";
import type { SheetGrid } from "../sheet/sheetGrid";
import { escapeXml } from "../xml/text";
import type { CellPlace } from "./formulasThatGo";

/** A cell whose formula goes, with the formula that takes its place; null: the stored value alone stays. */
export interface FormulaChange extends CellPlace {
  readonly formula: string | null;
}

interface ByteEdit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The sheet's part with other formulas, or none, in these cells: their stored values, looks and all other bytes stay.
 * A cell that shared its formula's text with one of them gets the text itself.
 */
export function replaceFormulas(grid: SheetGrid, changes: readonly FormulaChange[]): Uint8Array {
  const { bytes, prefix, cells, sharedFormulas } = grid.scan;
  const wanted = new Map(changes.map((change) => [`${change.row},${change.column}`, change]));
  const goneShares = new Set(
    [...sharedFormulas].flatMap(([share, { row, column }]) =>
      wanted.has(`${row},${column}`) ? [share] : []
    )
  );
  const element = (formula: string): string => `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  const edits: ByteEdit[] = [];
  cells.forEach((place, row, column) => {
    const { formula } = cells.at(place);
    const change = wanted.get(`${row},${column}`);
    if (formula === 0) {
      // A cell of a block, which had its value from the formula of the block's first cell.
      const open = change?.formula == null ? null : openTag(grid, row, column);
      if (open === null || change?.formula == null) return;
      edits.push({ start: open.end, end: open.end, by: element(change.formula) });
      return;
    }
    const end = skipElement(bytes, formula);
    if (change !== undefined) {
      const by = change.formula === null ? "" : element(change.formula);
      edits.push(...tagWithoutMetadata(grid, row, column), { start: formula, end, by });
      return;
    }
    const tag = decoder.decode(bytes.subarray(formula, tagEnd(bytes, formula)));
    const share = /\ssi\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    if (share === undefined || !goneShares.has(Number(share))) return;
    edits.push({ start: formula, end, by: element(grid.cell(row, column).formula ?? "") });
  });
  return edited(bytes, edits);
}

/** `cm` marks a dynamic array, which a cell of its own is not. */
function tagWithoutMetadata(grid: SheetGrid, row: number, column: number): readonly ByteEdit[] {
  const open = openTag(grid, row, column);
  if (open === null) return [];
  const tag = decoder.decode(grid.scan.bytes.subarray(open.start, open.end));
  const by = tag.replace(/\scm\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return by === tag ? [] : [{ ...open, by }];
}

function openTag(
  { scan: { bytes, cells } }: SheetGrid,
  row: number,
  column: number
): Pick<ByteEdit, "start" | "end"> | null {
  const offset = cells.rowAt(cells.slotOf(row))?.offset;
  if (offset === undefined) return null;
  const cell = readRow(bytes, offset).cells.find((each) => each.column === column);
  return cell === undefined ? null : { start: cell.start, end: tagEnd(bytes, cell.start) };
}

/** @param edits in order, none over another. */
function edited(bytes: Uint8Array, edits: readonly ByteEdit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let place = 0;
  for (const { start, end, by } of edits) {
    pieces.push(bytes.subarray(place, start), encoder.encode(by));
    place = end;
  }
  return joinBytes([...pieces, bytes.subarray(place)]);
}
