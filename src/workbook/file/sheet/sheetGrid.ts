import {
  BLANK_CELL,
  type CellContent,
  type CellVisitor,
  type Grid,
  type GridCell,
  type TextVisitor,
  type ValueVisitor,
  type SheetState,
  type SheetTable,
} from "../../../cells/grid";
import type { CellRange } from "../../../cells/address";
import { plainValue } from "../../../cells/storedCells";
import type { CellLook, StyleTable } from "../styles/readStyles";
import { unescapeExcel, unescapeXml } from "../xml/text";
import { nextTag, sign, skipAside, skipElement, tagEnd } from "./byteScan";
import { held, type ScannedCell } from "./cellStore";
import { dateSerial } from "./dates";
import { hiddenParts, type HiddenParts } from "./hiddenParts";
import { shiftFormula } from "./shiftFormula";
import type { SheetScan } from "./scanSheet";
import { cellText, itemText, type SharedStrings } from "./sharedStrings";

/** What the cells of all sheets of a workbook lean on. */
export interface GridSources {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
  readonly date1904: boolean;
}

const plainLook: CellLook = {};

/** A cell while it is put together: spreading objects would cost more than reading the sheet. */
type CellDraft = CellContent & { formula?: string; numberFormat?: string; fontName?: string };

/** A scanned sheet as a grid; cells are built when asked for. */
export class SheetGrid implements Grid {
  readonly visibility: "visible" | "hidden";
  readonly rowCount: number;
  readonly columnCount: number;
  readonly date1904: boolean;

  constructor(
    readonly sheet: string,
    readonly state: SheetState,
    readonly merges: readonly CellRange[],
    readonly covered: readonly CellRange[],
    readonly tables: readonly SheetTable[],
    readonly scan: SheetScan,
    readonly sources: GridSources
  ) {
    this.visibility = state.visibility === "visible" ? "visible" : "hidden";
    this.rowCount = scan.cells.rowCount;
    this.columnCount = scan.cells.columnCount;
    this.date1904 = sources.date1904;
  }

  #hidden: HiddenParts | null = null;

  isHidden(row: number, column: number): boolean {
    const { rows, columns } = (this.#hidden ??= hiddenParts(this.scan));
    return rows.has(row) || columns.some(([first, last]) => column >= first && column <= last);
  }

  cell(row: number, column: number): GridCell {
    const cell = this.scan.cells.find(row, column);
    return cell === null ? BLANK_CELL : this.#built(cell, row);
  }

  forEachCell(visit: CellVisitor, within?: CellRange): void {
    const { cells } = this.scan;
    cells.forEach((place, row, column) => {
      const cell = this.#built(cells.at(place), row);
      if (cell.kind !== "blank" || cell.formula !== undefined) visit(cell, row, column);
    }, within);
  }

  forEachText(visit: TextVisitor, within?: CellRange): void {
    const { cells } = this.scan;
    cells.forEach((place, row, column) => {
      const kind = cells.kindAt(place);
      if (kind === held.number || kind === held.boolean || kind === held.error) return;
      const shared = kind === held.shared ? this.sources.strings.text(cells.valueAt(place)) : "";
      if (shared !== "") visit(shared, row, column);
      else {
        const content = this.#content(cells.at(place));
        if (content.kind === "text") visit(content.value, row, column);
      }
    }, within);
  }

  forEachValue(visit: ValueVisitor, within?: CellRange): void {
    const { cells } = this.scan;
    const { strings } = this.sources;
    cells.forEach((place, row, column) => {
      const kind = cells.kindAt(place);
      if (kind === held.number) {
        visit(cells.valueAt(place), row, column, this.#look(cells.styleAt(place)).numberFormat);
        return;
      }
      const shared = kind === held.shared ? strings.text(cells.valueAt(place)) : "";
      if (shared !== "") visit(shared, row, column, undefined);
      else this.#tellOther(cells.at(place), row, visit);
    }, within);
  }

  #tellOther(cell: ScannedCell, row: number, visit: ValueVisitor): void {
    const content = this.#content(cell);
    if (content.kind === "blank" && cell.formula === 0) return;
    const format = content.kind === "number" ? this.#look(cell.style).numberFormat : undefined;
    visit(plainValue(content), row, cell.column, format);
  }

  /** A number past the list of looks means the first of them, as in Excel. */
  #look(style: number): CellLook {
    const { styles } = this.sources;
    return styles[style] ?? styles[0] ?? plainLook;
  }

  #built(cell: ScannedCell, row: number): GridCell {
    const built: CellDraft = this.#content(cell);
    const { numberFormat, fontName } = this.#look(cell.style);
    const runFont = cell.kind === held.shared ? this.sources.strings.font(cell.value) : null;
    const font = runFont ?? fontName;
    if (cell.formula > 0) built.formula = this.#formula(cell, row);
    if (numberFormat !== undefined) built.numberFormat = numberFormat;
    if (font !== undefined) built.fontName = font;
    return built;
  }

  #content(cell: ScannedCell): CellContent {
    switch (cell.kind) {
      case held.blank:
        return { kind: "blank" };
      case held.number:
        return { kind: "number", value: cell.value };
      case held.boolean:
        return { kind: "boolean", value: cell.value !== 0 };
      case held.shared:
        return textOrBlank(this.sources.strings.text(cell.value), cell);
      case held.inline:
        return textOrBlank(
          itemText(decode(this.scan.bytes, cell.value, this.#inlineEnd(cell.value))),
          cell
        );
      case held.text:
        return { kind: "text", value: cellText(unescapeExcel(this.#text(cell.value))) };
      case held.error:
        return { kind: "error", value: this.#text(cell.value) };
      case held.isoDate: {
        const text = this.#text(cell.value);
        const serial = dateSerial(text, this.date1904);
        return serial === null ? { kind: "text", value: text } : { kind: "number", value: serial };
      }
    }
  }

  #inlineEnd(from: number): number {
    return skipElement(this.scan.bytes, from);
  }

  #text(from: number): string {
    const { bytes } = this.scan;
    let end = nextTag(bytes, from);
    while (bytes[end + 1] === sign.bang) end = nextTag(bytes, skipAside(bytes, end));
    return unescapeXml(decode(bytes, from, end));
  }

  /** A child of a shared formula gets the master's text, moved to where the child stands. */
  #formula(cell: ScannedCell, row: number): string {
    const { bytes, sharedFormulas } = this.scan;
    const text = this.#formulaText(cell.formula);
    if (text !== "") return text;
    const tag = decode(bytes, cell.formula, tagEnd(bytes, cell.formula));
    const shared = /\ssi\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
    const master = shared === undefined ? undefined : sharedFormulas.get(Number(shared));
    if (master === undefined) return "";
    return shiftFormula(
      this.#formulaText(master.offset),
      row - master.row,
      cell.column - master.column
    );
  }

  #formulaText(offset: number): string {
    const open = tagEnd(this.scan.bytes, offset);
    return this.scan.bytes[open - 2] === sign.slash ? "" : this.#text(open);
  }
}

function textOrBlank(value: string, cell: ScannedCell): CellContent {
  return value === "" && cell.formula === 0 ? { kind: "blank" } : { kind: "text", value };
}

const decoder = new TextDecoder();

function decode(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}
