import { damagedFile, tooMany } from "../faults";
import { countLimits, sheetSize } from "../limits";
import { CellStore, held } from "./cellStore";
import {
  closedBy,
  isNamed,
  isSpace,
  nameEnd,
  nextElement,
  nextTag,
  sign,
  skipAside,
  skipElement,
  valueEnd,
  wholeTag,
} from "./byteScan";
import { numberAt } from "./numbers";
import { UsualCell } from "./usualCell";
import {
  attribute,
  cellType,
  columnNumber,
  elementNames,
  heldAs,
  rootPrefix,
  rowNumber,
  textEnd,
  type CellType,
} from "./sheetTags";

/** A worksheet part, looked through once. Offsets count in `bytes`. */
export interface SheetScan {
  readonly bytes: Uint8Array;
  /** "x:" where the elements carry a prefix. */
  readonly prefix: string;
  /** Of `<sheetData>`: before it, behind its start tag, before its end tag, behind it. */
  readonly dataStart: number;
  readonly dataOpen: number;
  readonly dataClose: number;
  readonly dataEnd: number;
  readonly cells: CellStore;
  /** Offsets of the `<f>` that carry a shared formula's text, by its number. */
  readonly sharedFormulas: ReadonlyMap<
    number,
    { readonly offset: number; readonly row: number; readonly column: number }
  >;
  /** Areas of array formulas and data tables as written, e.g. "A1:A3". */
  readonly arrayRanges: readonly string[];
  /** Largest style number of any cell, empty ones too; -1 when there is none. */
  readonly largestStyle: number;
}

/**
 * Reads the bytes of a worksheet in one pass.
 * @throws WorkbookError when it is broken or larger than a sheet can be.
 */
export function scanSheet(bytes: Uint8Array): SheetScan {
  return new SheetScanner(bytes).scan();
}

class SheetScanner {
  readonly #cells = new CellStore();
  readonly #shared = new Map<number, { offset: number; row: number; column: number }>();
  readonly #arrays: string[] = [];
  readonly #usual = new UsualCell();
  #names = elementNames("");
  #row = -1;
  #column = -1;
  #largestStyle = -1;

  constructor(readonly bytes: Uint8Array) {}

  scan(): SheetScan {
    const { bytes } = this;
    const root = this.#firstElement();
    const prefix = rootPrefix(bytes, root);
    this.#names = elementNames(prefix);
    const dataStart = this.#findData(wholeTag(bytes, root));
    const dataOpen = wholeTag(bytes, dataStart);
    const empty = bytes[dataOpen - 2] === sign.slash;
    const dataClose = empty ? dataOpen : this.#rows(dataOpen);
    return {
      bytes,
      prefix,
      dataStart,
      dataOpen,
      dataClose,
      dataEnd: empty ? dataOpen : closedBy(bytes, dataClose, this.#names.data),
      cells: this.#cells,
      sharedFormulas: this.#shared,
      arrayRanges: this.#arrays,
      largestStyle: this.#largestStyle,
    };
  }

  #firstElement(): number {
    let place = nextTag(this.bytes, 0);
    while (this.#isAside(place)) place = nextTag(this.bytes, skipAside(this.bytes, place));
    return place;
  }

  #isAside(place: number): boolean {
    const next = this.bytes[place + 1];
    return next === sign.bang || next === sign.question;
  }

  #findData(from: number): number {
    for (let place = nextElement(this.bytes, from); ; place = nextElement(this.bytes, place)) {
      if (isNamed(this.bytes, place + 1, this.#names.data)) return place;
      if (this.bytes[place + 1] === sign.slash)
        throw damagedFile("trang tính không có vùng dữ liệu");
      place = this.#isAside(place) ? skipAside(this.bytes, place) : skipElement(this.bytes, place);
    }
  }

  /** Answers the place of the end tag of the data. */
  #rows(from: number): number {
    for (let place = nextElement(this.bytes, from); ; place = nextElement(this.bytes, place)) {
      if (this.bytes[place + 1] === sign.slash) return place;
      if (this.#isAside(place)) place = skipAside(this.bytes, place);
      else if (isNamed(this.bytes, place + 1, this.#names.row)) place = this.#scanRow(place);
      else place = skipElement(this.bytes, place);
    }
  }

  #scanRow(start: number): number {
    const { bytes } = this;
    const open = wholeTag(bytes, start);
    const row = rowNumber(bytes, start + this.#names.row.length + 1, open) ?? this.#row + 1;
    if (row <= this.#row) throw damagedFile("các hàng không theo thứ tự");
    if (row >= sheetSize.rows) throw damagedFile("số hàng vượt giới hạn của Excel");
    this.#row = row;
    this.#column = -1;
    this.#noteRowStyle(start, open);
    this.#cells.startRow(row, start);
    if (this.#cells.count > countLimits.cells) throw tooMany("ô", countLimits.cells);
    if (bytes[open - 2] === sign.slash) return open;
    for (let place = nextElement(bytes, open); ; place = nextElement(bytes, place)) {
      if (bytes[place + 1] === sign.slash) return closedBy(bytes, place, this.#names.row);
      if (this.#isAside(place)) place = skipAside(bytes, place);
      else if (isNamed(bytes, place + 1, this.#names.cell)) place = this.#scanCell(place);
      else place = skipElement(bytes, place);
    }
  }

  /** A row without `s` is the usual one: only those with it are looked into. */
  #noteRowStyle(start: number, open: number): void {
    for (let place = start; place < open; place += 1) {
      if (this.bytes[place] !== 115 || this.bytes[place + 1] !== sign.equals) continue;
      if (!isSpace(this.bytes[place - 1] ?? 0)) continue;
      const style = numberAt(this.bytes, place + 3, valueEnd(this.bytes, place + 1) - 1);
      if (style > this.#largestStyle) this.#largestStyle = style;
      return;
    }
  }

  /** Keeps a cell as nearly all are; -1 where it is not, or stands where none may. */
  #usualCell(start: number): number {
    const usual = this.#usual;
    const end = this.#names.cell.length === 1 ? usual.read(this.bytes, start) : -1;
    const { column, style } = usual;
    if (end < 0 || column <= this.#column || column >= sheetSize.columns) return -1;
    this.#column = column;
    if (style > this.#largestStyle) this.#largestStyle = style;
    this.#cells.add(column, usual.isShared ? held.shared : held.number, usual.value, style, 0);
    return end;
  }

  #scanCell(start: number): number {
    const usual = this.#usualCell(start);
    return usual < 0 ? this.#anyCell(start) : usual;
  }

  #anyCell(start: number): number {
    const { bytes } = this;
    let column = this.#column + 1;
    let style = 0;
    let type: CellType = "n";
    let place = start + 1 + this.#names.cell.length;
    for (;;) {
      const byte = bytes[place] ?? 0;
      if (byte === sign.close || byte === sign.slash) break;
      if (isSpace(byte)) {
        place += 1;
        continue;
      }
      const name = place;
      const equals = nameEnd(bytes, place);
      place = valueEnd(bytes, equals);
      if (equals - name === 1) {
        // Behind the opening quote, and before the closing one.
        let from = equals + 1;
        while (bytes[from] !== bytes[place - 1]) from += 1;
        from += 1;
        if (bytes[name] === 114) column = columnNumber(bytes, from, place - 1);
        else if (bytes[name] === 115) style = numberAt(bytes, from, place - 1);
        else if (bytes[name] === 116) type = cellType(bytes, from, place - 1);
      }
    }
    const closed = bytes[place] === sign.slash;
    if (closed && bytes[place + 1] !== sign.close) throw damagedFile("thẻ của ô không hợp lệ");
    if (style > this.#largestStyle) this.#largestStyle = style;
    if (column <= this.#column) throw damagedFile("các ô không theo thứ tự");
    if (column >= sheetSize.columns) throw damagedFile("số cột vượt giới hạn của Excel");
    this.#column = column;
    return closed ? place + 2 : this.#cellContent(place + 1, column, style, type);
  }

  #cellContent(open: number, column: number, style: number, type: CellType): number {
    const { bytes } = this;
    let formula = 0;
    let from = -1;
    let to = -1;
    let inline = -1;
    let place = nextElement(bytes, open);
    for (; bytes[place + 1] !== sign.slash; place = nextElement(bytes, place)) {
      if (isNamed(bytes, place + 1, this.#names.value)) {
        from = wholeTag(bytes, place);
        const empty = bytes[from - 2] === sign.slash;
        to = empty ? from : textEnd(bytes, from);
        place = empty ? from : closedBy(bytes, to, this.#names.value);
      } else if (isNamed(bytes, place + 1, this.#names.formula)) {
        formula = place;
        place = this.#formula(place, column);
      } else if (isNamed(bytes, place + 1, this.#names.inline)) {
        inline = place;
        place = skipElement(bytes, place);
      } else place = this.#isAside(place) ? skipAside(bytes, place) : skipElement(bytes, place);
    }
    this.#keep(column, style, type, formula, from, to, inline);
    return closedBy(bytes, place, this.#names.cell);
  }

  #keep(
    column: number,
    style: number,
    type: CellType,
    formula: number,
    from: number,
    to: number,
    inline: number
  ): void {
    const cells = this.#cells;
    if (type === "inlineStr" && inline >= 0) cells.add(column, held.inline, inline, style, formula);
    else if (to > from || (type === "str" && from >= 0 && formula > 0)) {
      const kind = heldAs[type];
      const value =
        kind === held.text || kind === held.error || kind === held.isoDate
          ? from
          : numberAt(this.bytes, from, to);
      // What should be a number and is none is shown as it stands, never as a zero.
      if (Number.isNaN(value)) cells.add(column, held.text, from, style, formula);
      else cells.add(column, kind, value, style, formula);
    } else if (formula > 0) cells.add(column, held.blank, 0, style, formula);
  }

  /** Notes what children of a shared formula, and the guard of array formulas, need. */
  #formula(start: number, column: number): number {
    const open = wholeTag(this.bytes, start);
    const end = skipElement(this.bytes, start);
    if (open - start > this.#names.formula.length + 2) {
      const tag = String.fromCharCode(...this.bytes.subarray(start, Math.min(open, start + 2000)));
      const type = attribute(tag, "t");
      if (type === "array" || type === "dataTable") this.#arrays.push(attribute(tag, "ref") ?? "");
      const shared = Number(attribute(tag, "si"));
      if (type === "shared" && end > open && !this.#shared.has(shared)) {
        this.#shared.set(shared, { offset: start, row: this.#row, column });
      }
    }
    return end;
  }
}
