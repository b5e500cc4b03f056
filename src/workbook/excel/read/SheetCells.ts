import { BLANK_CELL } from "../../../cells/grid";
import type { CellRange } from "../../../cells/address";
import { textsOf, valuesOf } from "../../../cells/storedCells";
import type {
  CellContent,
  CellVisitor,
  Grid,
  GridCell,
  SheetState,
  SheetTable,
  TextVisitor,
  ValueVisitor,
} from "../../../cells/grid";

/** One row of an answer of Excel. */
interface Line {
  readonly left: number;
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
}

/**
 * The error values of Excel. The API gives them as text in English whatever the language; text typed so
 * becomes a real error, so telling them by their text costs no further property of every cell.
 */
const errorValues = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

const everywhere: CellRange = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The cells of one live sheet as they came, block by block; cells are made when asked for. */
export class SheetCells implements Grid {
  /** The API does not tell the date system; workbooks made or kept by Excel on Windows count from 1900. */
  readonly date1904 = false;
  readonly #lines = new Map<number, Line>();
  readonly #fonts = new Map<number, { left: number; names: readonly (string | null)[] }>();
  #merges: readonly CellRange[] = [];
  #tables: readonly SheetTable[] = [];

  constructor(
    readonly sheet: string,
    readonly state: SheetState,
    readonly rowCount: number,
    readonly columnCount: number,
    /** Font that all cells share; null when they differ or it is not known. */
    readonly commonFont: string | null
  ) {}

  get visibility(): "visible" | "hidden" {
    return this.state.visibility === "visible" ? "visible" : "hidden";
  }

  get merges(): readonly CellRange[] {
    return this.#merges;
  }

  get tables(): readonly SheetTable[] {
    return this.#tables;
  }

  addTable(table: SheetTable): void {
    this.#tables = [...this.#tables, table];
  }

  /** Merges may come once for each band they touch. */
  addMerges(merges: readonly CellRange[]): void {
    const known = new Map(this.#merges.map((merge) => [JSON.stringify(merge), merge]));
    for (const merge of merges) known.set(JSON.stringify(merge), merge);
    this.#merges = [...known.values()];
  }

  addBlock(
    { top, left }: Pick<CellRange, "top" | "left">,
    values: readonly (readonly unknown[])[],
    formulas: readonly (readonly unknown[])[],
    formats: readonly (readonly unknown[])[]
  ): void {
    values.forEach((line, down) => {
      this.#lines.set(top + down, {
        left,
        values: line,
        formulas: formulas[down] ?? [],
        formats: formats[down] ?? [],
      });
    });
  }

  addFonts(
    { top, left }: Pick<CellRange, "top" | "left">,
    names: readonly (readonly (string | null)[])[]
  ): void {
    names.forEach((line, down) => {
      this.#fonts.set(top + down, { left, names: line });
    });
  }

  /** Texts of the sheet, for telling old encodings by their letters. */
  *texts(): Generator<string> {
    for (const { values } of this.#lines.values()) {
      for (const value of values) if (typeof value === "string" && value !== "") yield value;
    }
  }

  cell(row: number, column: number): GridCell {
    const line = this.#lines.get(row);
    if (!line) return BLANK_CELL;
    const at = column - line.left;
    const value = line.values[at];
    const formula = formulaOf(line.formulas[at], value);
    const content = contentOf(value, formula !== null);
    const format = line.formats[at];
    const font = this.#fontOf(row, column);
    if (content.kind === "blank" && formula === null) return BLANK_CELL;
    return {
      ...content,
      ...(formula === null ? {} : { formula }),
      ...(typeof format === "string" && format !== "General" ? { numberFormat: format } : {}),
      ...(font === null ? {} : { fontName: font }),
    };
  }

  forEachCell(visit: CellVisitor, within?: CellRange): void {
    for (const row of this.#rowsWithin(within)) {
      const { left, values } = this.#lines.get(row) ?? { left: 0, values: [] };
      const first = Math.max(left, within?.left ?? 0);
      const last = Math.min(left + values.length - 1, within?.right ?? Infinity);
      for (let column = first; column <= last; column += 1) {
        const cell = this.cell(row, column);
        if (cell !== BLANK_CELL) visit(cell, row, column);
      }
    }
  }

  forEachText(visit: TextVisitor, within?: CellRange): void {
    textsOf((each, inside) => {
      this.forEachCell(each, inside);
    })(visit, within);
  }

  forEachValue(visit: ValueVisitor, within?: CellRange): void {
    valuesOf((each, inside) => {
      this.forEachCell(each, inside);
    })(visit, within);
  }

  /** The rows that hold anything, from the top. A sheet is also walked row by row: then only the row is looked for. */
  #rowsWithin(within: CellRange = everywhere): readonly number[] {
    const { top, bottom } = within;
    if (bottom - top < this.#lines.size) {
      const near = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, down) => top + down);
      return near.filter((row) => this.#lines.has(row));
    }
    return [...this.#lines.keys()]
      .filter((row) => row >= top && row <= bottom)
      .sort((a, b) => a - b);
  }

  #fontOf(row: number, column: number): string | null {
    const line = this.#fonts.get(row);
    return line?.names[column - line.left] ?? this.commonFont;
  }
}

/** A formula without its equals sign; text that merely starts with one is its own value. */
function formulaOf(input: unknown, value: unknown): string | null {
  if (typeof input !== "string" || !input.startsWith("=") || input === value) return null;
  return input.slice(1);
}

/** Excel has computed every formula: one whose result is "" is text, not a formula without result. */
function contentOf(value: unknown, isFormula: boolean): CellContent {
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value !== "string" || (value === "" && !isFormula)) return { kind: "blank" };
  return errorValues.has(value) ? { kind: "error", value } : { kind: "text", value };
}
