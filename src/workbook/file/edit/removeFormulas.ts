import { joinBytes } from "./joinBytes";
import { readRow } from "./rowCells";
import { skipElement, tagEnd } from "../sheet/byteScan";
import type { SheetGrid } from "../sheet/sheetGrid";
import { escapeXml } from "../xml/text";
import type { CellPlace } from "./formulasThatGo";

interface ByteEdit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The sheet's part with the formulas of these cells taken out: their stored values, looks and all other bytes stay.
 * A cell that shared its formula's text with one of them gets the text itself.
 */
export function removeFormulas(grid: SheetGrid, plain: readonly CellPlace[]): Uint8Array {
  const { bytes, prefix, cells, sharedFormulas } = grid.scan;
  const gone = new Set(plain.map(({ row, column }) => `${row},${column}`));
  const goneShares = new Set(
    [...sharedFormulas].flatMap(([share, { row, column }]) =>
      gone.has(`${row},${column}`) ? [share] : []
    )
  );
  const edits: ByteEdit[] = [];
  cells.forEach((place, row, column) => {
    const { formula } = cells.at(place);
    if (formula === 0) return;
    const end = skipElement(bytes, formula);
    if (gone.has(`${row},${column}`)) {
      edits.push(...tagWithoutMetadata(grid, row, column), { start: formula, end, by: "" });
      return;
    }
    const tag = decoder.decode(bytes.subarray(formula, tagEnd(bytes, formula)));
    const share = /\ssi\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    if (share === undefined || !goneShares.has(Number(share))) return;
    const text = escapeXml(grid.cell(row, column).formula ?? "");
    edits.push({ start: formula, end, by: `<${prefix}f>${text}</${prefix}f>` });
  });
  return edited(bytes, edits);
}

/** `cm` marks a dynamic array, which a cell without formula is not. */
function tagWithoutMetadata(grid: SheetGrid, row: number, column: number): readonly ByteEdit[] {
  const { bytes, cells } = grid.scan;
  const offset = cells.rowAt(cells.slotOf(row))?.offset;
  const cell =
    offset === undefined
      ? undefined
      : readRow(bytes, offset).cells.find((each) => each.column === column);
  if (cell === undefined) return [];
  const end = tagEnd(bytes, cell.start);
  const tag = decoder.decode(bytes.subarray(cell.start, end));
  const by = tag.replace(/\scm\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  return by === tag ? [] : [{ start: cell.start, end, by }];
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
