import type { CellRange } from "../../../src/cells/address";
import type { CellLook, CellValue, HostCell, Hyperlink } from "./cell";
import { columnLimit } from "./areas";
import type { Insertion } from "./structure";
import { typedInput } from "./typedInput";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface HostSeries {
  name: string;
  values: string;
  categories: string;
  labelled?: boolean;
}

export interface HostChartAxis {
  /** "" is the host's own choice. */
  minimum: number | "";
  maximum: number | "";
  reversed: boolean;
  labels: string;
}

export interface HostChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  readonly series: HostSeries[];
  /** Cells that the chart covers, "" until it is placed. */
  position: string;
  readonly axes: { readonly value: HostChartAxis; readonly category: HostChartAxis };
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly area: CellRange;
  /** What was set of it, by wire name. */
  readonly settings: Map<string, unknown>;
}

export interface HostPage {
  paper: string;
  orientation: string;
  /** What the add-in set; null: full size. */
  zoom: unknown;
  /** In the unit they were given in. */
  margins: unknown;
}

/** Result of a formula, where a test knows one: this rig has no calculator of its own. */
export type Evaluate = (formula: string, sheet: string, row: number, column: number) => CellValue;

/** One sheet of the emulated workbook. */
export class HostSheet {
  readonly #cells = new Map<number, HostCell>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly charts: HostChart[] = [];
  readonly conditionalFormats: HostConditionalFormat[] = [];
  readonly merges: CellRange[] = [];
  visibility: SheetVisibility = "Visible";
  tabColor = "";
  /** As the host prints it until told otherwise. */
  page: HostPage = { paper: "Letter", orientation: "Portrait", zoom: null, margins: {} };
  isProtected = false;
  /** A filter hides rows. */
  isFiltered = false;

  constructor(
    readonly id: string,
    public name: string,
    private readonly evaluate: Evaluate
  ) {}

  get(row: number, column: number): HostCell | undefined {
    return this.#cells.get(row * columnLimit + column);
  }

  /** The cell, made when it is not there yet. */
  touch(row: number, column: number): HostCell {
    const key = row * columnLimit + column;
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { value: "", formula: null, look: {}, link: null };
      this.#cells.set(key, cell);
    }
    return cell;
  }

  /** Writes one cell as `values` and `formulas` do; null leaves it unchanged. */
  put(row: number, column: number, input: unknown): void {
    if (input === null || input === undefined) return;
    if (input === "" && !this.get(row, column)) return;
    const cell = this.touch(row, column);
    cell.formula = null;
    if (typeof input === "number" || typeof input === "boolean") {
      cell.value = input;
    } else if (typeof input !== "string") {
      throw new TypeError(`A cell cannot hold ${JSON.stringify(input)}.`);
    } else if (input.startsWith("=") && input.length > 1 && cell.look.numberFormat !== "@") {
      cell.formula = input;
      cell.value = this.evaluate(input, this.name, row, column);
    } else {
      const typed = typedInput(input, cell.look.numberFormat ?? "General");
      cell.value = typed.value;
      if (typed.numberFormat !== null) cell.look.numberFormat ??= typed.numberFormat;
    }
  }

  setLook(row: number, column: number, look: Partial<CellLook>): void {
    Object.assign(this.touch(row, column).look, look);
  }

  setLink(row: number, column: number, link: Hyperlink | null): void {
    const cell = this.touch(row, column);
    cell.link = link;
    if (!link) return;
    // Excel gives a linked cell its Hyperlink style.
    cell.look.fontColor = "#0563C1";
    cell.look.underline = "Single";
  }

  /** Smallest rectangle around the cells with content, or with content or a look; null when there is none. */
  used(valuesOnly: boolean): CellRange | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [key, cell] of this.#cells) {
      const counts =
        cell.value !== "" ||
        cell.formula !== null ||
        (!valuesOnly && Object.keys(cell.look).length > 0);
      if (!counts) continue;
      const row = Math.floor(key / columnLimit);
      const column = key % columnLimit;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Cells, widths and heights move on from the place where rows or columns come in. */
  shift({ axis, at, count }: Insertion): void {
    const cells = this.entries();
    this.#cells.clear();
    for (const { row, column, cell } of cells) {
      const down = axis === "row" && row >= at ? count : 0;
      const across = axis === "column" && column >= at ? count : 0;
      this.#cells.set((row + down) * columnLimit + column + across, cell);
    }
    const sizes = axis === "row" ? this.rowHeights : this.columnWidths;
    const moved = [...sizes].map(
      ([place, size]) => [place >= at ? place + count : place, size] as const
    );
    sizes.clear();
    for (const [place, size] of moved) sizes.set(place, size);
  }

  /** Cells in reading order, for comparing states. */
  entries(): { row: number; column: number; cell: HostCell }[] {
    return [...this.#cells]
      .sort(([one], [other]) => one - other)
      .map(([key, cell]) => ({
        row: Math.floor(key / columnLimit),
        column: key % columnLimit,
        cell,
      }));
  }
}
