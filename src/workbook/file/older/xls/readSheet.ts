import type { CellRange } from "../../../../cells/address";
import type { CellContent } from "../../../../cells/grid";
import { damagedFile } from "../../faults";
import type { CellCount, OlderCell, OlderSheet } from "../olderWorkbook";
import type { BoundSheet, XlsGlobals } from "./globals";
import { kind, recordAt, RecordReader, type XlsRecord } from "./records";

const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** @throws WorkbookError when the sheet is damaged. */
export function readSheet(
  stream: Uint8Array,
  bound: BoundSheet,
  globals: XlsGlobals,
  count: CellCount
): OlderSheet {
  const sheet = new SheetReading(globals, count);
  let depth = 0;
  for (let at = recordAt(stream, bound.offset); ; at = recordAt(stream, at.next)) {
    if (at === null) throw damagedFile(`trang tính “${bound.name}” bị cụt`);
    // Charts on the sheet are streams of their own inside it.
    if (at.kind === kind.begin) depth += 1;
    else if (depth === 0) throw damagedFile(`không thấy trang tính “${bound.name}”`);
    else if (at.kind === kind.end) depth -= 1;
    else if (depth === 1) sheet.take(at);
    if (depth === 0) break;
  }
  const { name, hidden } = bound;
  const { cells, merges, hiddenRows, hiddenColumns } = sheet;
  return { name, hidden, cells, merges, hiddenRows, hiddenColumns };
}

class SheetReading {
  readonly cells: OlderCell[] = [];
  readonly merges: CellRange[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  /** A formula whose text stands in a record behind it. */
  #awaited: { readonly row: number; readonly column: number; readonly style: number } | null = null;

  constructor(
    readonly globals: XlsGlobals,
    readonly count: CellCount
  ) {}

  take({ kind: what, blocks }: XlsRecord): void {
    const reader = new RecordReader(blocks, this.globals.codePage);
    switch (what) {
      case kind.row:
        this.#row(reader);
        break;
      case kind.columnInfo:
        this.#columns(reader);
        break;
      case kind.merges:
        this.#merges(reader);
        break;
      case kind.multipleRk:
        this.#multiple(reader);
        break;
      case kind.formulaText:
        this.#formulaText(reader);
        break;
      default:
        this.#cell(what, reader);
    }
  }

  #cell(what: number, reader: RecordReader): void {
    if (!cellKinds.has(what)) return;
    const [row, column, style] = [reader.short(), reader.short(), reader.short()];
    switch (what) {
      case kind.number:
        this.#add(row, column, style, { kind: "number", value: reader.double() });
        break;
      case kind.rk:
        this.#add(row, column, style, { kind: "number", value: packed(reader.long()) });
        break;
      case kind.booleanOrError:
        this.#add(row, column, style, truthOrError(reader.byte(), reader.byte() === 1));
        break;
      case kind.sharedString: {
        const shared = this.globals.strings[reader.long()];
        if (shared === undefined) throw damagedFile("ô trỏ tới chuỗi không có");
        this.#add(row, column, style, { kind: "text", value: shared.text }, shared.font);
        break;
      }
      case kind.label:
      case kind.richText:
        this.#add(row, column, style, { kind: "text", value: reader.text(2) });
        break;
      default:
        this.#formula(row, column, style, reader);
    }
  }

  /** The stored result: a number, or a mark that it is a text behind, a truth value, an error or nothing. */
  #formula(row: number, column: number, style: number, reader: RecordReader): void {
    const bytes = Uint8Array.from({ length: 8 }, () => reader.byte());
    const [type = 0, , value = 0, , , , mark, markToo] = bytes;
    if (mark !== 0xff || markToo !== 0xff) {
      const number = new DataView(bytes.buffer).getFloat64(0, true);
      this.#add(row, column, style, { kind: "number", value: number });
    } else if (type === 0) this.#awaited = { row, column, style };
    else if (type === 1 || type === 2)
      this.#add(row, column, style, truthOrError(value, type === 2));
  }

  /** Behind its formula, with or without the record of a shared or array formula between them. */
  #formulaText(reader: RecordReader): void {
    if (this.#awaited === null) return;
    const { row, column, style } = this.#awaited;
    this.#awaited = null;
    this.#add(row, column, style, { kind: "text", value: reader.text(2) });
  }

  #multiple(reader: RecordReader): void {
    const [row, first] = [reader.short(), reader.short()];
    // Two bytes behind the cells name the last column.
    for (let column = first; reader.left >= 8; column += 1) {
      const style = reader.short();
      this.#add(row, column, style, { kind: "number", value: packed(reader.long()) });
    }
  }

  #add(
    row: number,
    column: number,
    style: number,
    content: CellContent,
    ownFont: number | null = null
  ): void {
    if (content.kind === "text" && content.value === "") return;
    this.count.take();
    const look = this.globals.looks[style];
    const font = ownFont === null ? null : this.globals.fontName(ownFont);
    this.cells.push({
      row,
      column,
      content,
      format: look?.format ?? null,
      font: font ?? look?.font ?? null,
    });
  }

  #row(reader: RecordReader): void {
    const row = reader.short();
    reader.skip(10);
    if ((reader.short() & 0x20) !== 0) this.hiddenRows.push(row);
  }

  #columns(reader: RecordReader): void {
    const [first, last] = [reader.short(), reader.short()];
    reader.skip(4);
    if ((reader.short() & 1) === 0) return;
    for (let column = first; column <= Math.min(last, 255); column += 1)
      this.hiddenColumns.push(column);
  }

  #merges(reader: RecordReader): void {
    for (let rest = reader.short(); rest > 0; rest -= 1) {
      const [top, bottom, left, right] = [
        reader.short(),
        reader.short(),
        reader.short(),
        reader.short(),
      ];
      if (top <= bottom && left <= right) this.merges.push({ top, left, bottom, right });
    }
  }
}

const cellKinds: ReadonlySet<number> = new Set([
  kind.number,
  kind.rk,
  kind.booleanOrError,
  kind.sharedString,
  kind.label,
  kind.richText,
  kind.formula,
]);

function truthOrError(value: number, isError: boolean): CellContent {
  return isError
    ? { kind: "error", value: errors.get(value) ?? "#N/A" }
    : { kind: "boolean", value: value !== 0 };
}

/** A number in 30 bits: a whole one, or the upper part of a fraction; perhaps a hundred times what is meant. */
function packed(bits: number): number {
  let value: number;
  if ((bits & 2) !== 0) value = (bits | 0) >> 2;
  else {
    const view = new DataView(new ArrayBuffer(8));
    view.setUint32(4, (bits & 0xfffffffc) >>> 0, true);
    value = view.getFloat64(0, true);
  }
  return (bits & 1) === 0 ? value : value / 100;
}
