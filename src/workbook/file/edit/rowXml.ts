import { formatCell } from "../../../cells/address";
import { cellXml } from "./cellXml";
import type { WrittenContent } from "../../../plan/plan";
import type { RowElement } from "./rowCells";

/** A cell to be written, with its look already numbered. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly content: WrittenContent;
  readonly style: number;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A row that the sheet does not have yet. @param cells In order of their columns. */
export function newRow(
  prefix: string,
  row: number,
  cells: readonly WrittenCell[],
  height?: number | null
): string {
  const inside = cells.map((cell) => cellXml(prefix, cell, cell.content, cell.style)).join("");
  return inside === ""
    ? ""
    : `<${prefix}row r="${row + 1}"${heightOf(height)}>${inside}</${prefix}row>`;
}

/** A row of the sheet with cells put in their places; the bytes of all others are taken over as they are. */
export function changedRow(
  bytes: Uint8Array,
  prefix: string,
  element: RowElement,
  cells: readonly WrittenCell[],
  height?: number | null
): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [encoder.encode(startTag(bytes, element, cells, height))];
  let place = element.open;
  let next = 0;
  const write = (before: number): void => {
    for (let cell = cells[next]; cell !== undefined && cell.column < before; cell = cells[next]) {
      pieces.push(encoder.encode(cellXml(prefix, cell, cell.content, cell.style)));
      next += 1;
    }
  };
  // A replaced cell stays an element: cells without an address behind it count on it.
  const replace = (cell: WrittenCell): void => {
    const source = cellXml(prefix, cell, cell.content, cell.style);
    pieces.push(encoder.encode(source === "" ? `<${prefix}c r="${formatCell(cell)}"/>` : source));
    next += 1;
  };
  for (const present of element.cells) {
    const cell = cells[next];
    if (cell === undefined) break;
    if (cell.column > present.column) continue;
    pieces.push(bytes.subarray(place, present.start));
    place = present.start;
    write(present.column);
    const same = cells[next];
    if (same?.column === present.column) {
      replace(same);
      place = present.end;
    }
  }
  pieces.push(bytes.subarray(place, element.close));
  write(Infinity);
  pieces.push(
    element.isEmpty ? encoder.encode(`</${prefix}row>`) : bytes.subarray(element.close, element.end)
  );
  return pieces;
}

/** The start tag, its hint of used columns widened. */
function startTag(
  bytes: Uint8Array,
  element: RowElement,
  cells: readonly WrittenCell[],
  height: number | null | undefined
): string {
  const opened = decoder
    .decode(bytes.subarray(element.start, element.open))
    .replace(/\s*\/>$/, ">");
  const tag =
    height === undefined
      ? opened
      : opened
          .replace(/\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, "")
          .replace(/>$/, `${heightOf(height)}>`);
  const columns = cells.map(({ column }) => column + 1);
  return tag.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)(?:\s[\d: ]*)?(["'])/,
    (_, start: string, from: string, to: string, end: string) =>
      `${start}${Math.min(Number(from), ...columns)}:${Math.max(Number(to), ...columns)}${end}`
  );
}

/** Null: automatic, which is what a row without the attribute is. */
function heightOf(points: number | null | undefined): string {
  return points == null ? "" : ` ht="${points}" customHeight="1"`;
}
