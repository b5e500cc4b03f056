import { formatRange } from "../../../src/cells/address";
import { defaultRowHeight } from "../excel/rangeFormat";
import type { CellRange } from "../../../src/cells/address";
import type { Grid } from "../../../src/cells/grid";
import { defaultLook } from "./cell";
import type { CellLook } from "./cell";
import { HostSheet } from "./HostSheet";
import type { Evaluate } from "./HostSheet";

export interface HostName {
  readonly name: string;
  /** With its equals sign. @example "='Tổng hợp'!$A$1:$B$9" */
  formula: string;
  visible: boolean;
}

export interface HostTable {
  readonly id: string;
  name: string;
  readonly sheet: HostSheet;
  area: CellRange;
  style: string;
  showsTotals: boolean;
  /** Its own filter hides rows. */
  isFiltered: boolean;
  /** Columns that held something when cells were written last. */
  settled: ReadonlySet<number>;
}

export interface HostComment {
  readonly id: string;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  content: string;
  readonly replies: string[];
}

/** What a sheet may be seeded with: rows of typed values ("=…" is a formula). */
export type SeedRows = readonly (readonly (string | number | boolean | null)[])[];

/** State of the emulated Excel. Knows nothing of the protocol. */
export class HostWorkbook {
  readonly sheets: HostSheet[] = [];
  readonly names: HostName[] = [];
  readonly tables: HostTable[] = [];
  readonly comments: HostComment[] = [];
  readonly settings = new Map<string, string>();
  isStructureLocked = false;
  /** The person's AutoCorrect option "Include new rows and columns in table". */
  expandsTables = true;
  name = "Book1.xlsx";
  /** What formulas evaluate to; 0 unless a test says more. */
  evaluate: Evaluate = () => 0;
  active: HostSheet;
  selection: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };
  calculations = 0;
  /** What the host hands out as the file; null: a test gave none, and it refuses. */
  file: Uint8Array | null = null;
  /** Bytes of the workbooks that were opened beside this one, in windows of their own. */
  readonly opened: Uint8Array[] = [];
  #lastId = 0;

  constructor(seed: Readonly<Record<string, SeedRows>> = { Sheet1: [] }) {
    const sheets = Object.entries(seed).map(([name, rows]) => {
      const sheet = this.addSheet(name);
      rows.forEach((cells, row) => {
        cells.forEach((value, column) => {
          sheet.put(row, column, value === "" ? null : value);
        });
      });
      return sheet;
    });
    this.active = sheets[0] ?? this.addSheet("Sheet1");
  }

  /**
   * A workbook with the cells, formulas, formats, fonts and merges of the given grids.
   * @example HostWorkbook.fromGrids([gridFromValues("Tổng hợp", rows)])
   */
  static fromGrids(grids: readonly Grid[], name = "Book1.xlsx"): HostWorkbook {
    const workbook = new HostWorkbook(Object.fromEntries(grids.map((grid) => [grid.sheet, []])));
    workbook.name = name;
    for (const grid of grids) {
      const sheet = workbook.findSheet(grid.sheet);
      if (!sheet) continue;
      fill(sheet, grid);
      for (const { name: table, range, hasTotals } of grid.tables ?? [])
        workbook.addTable(sheet, range, table, hasTotals);
    }
    return workbook;
  }

  addSheet(name?: string): HostSheet {
    let number = this.sheets.length + 1;
    while (name === undefined && this.findSheet(`Sheet${number}`)) number += 1;
    const sheet = new HostSheet(this.newId(), name ?? `Sheet${number}`, (...at) =>
      this.evaluate(...at)
    );
    this.sheets.push(sheet);
    return sheet;
  }

  addTable(sheet: HostSheet, area: CellRange, name?: string, showsTotals = false): HostTable {
    const table: HostTable = {
      id: this.newId(),
      name: name ?? `Table${this.tables.length + 1}`,
      sheet,
      area,
      style: "TableStyleMedium2",
      showsTotals,
      isFiltered: false,
      settled: new Set(),
    };
    this.tables.push(table);
    return table;
  }

  removeSheet(sheet: HostSheet): void {
    const index = this.sheets.indexOf(sheet);
    this.sheets.splice(index, 1);
    const next = this.sheets[Math.min(index, this.sheets.length - 1)];
    if (this.active === sheet && next) this.active = next;
  }

  /** By name or id, without regard to case. */
  findSheet(key: string): HostSheet | null {
    const wanted = key.toLowerCase();
    const isIt = (sheet: HostSheet): boolean =>
      sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted;
    return this.sheets.find(isIt) ?? null;
  }

  findTable(key: string): HostTable | null {
    const wanted = key.toLowerCase();
    return (
      this.tables.find((each) => [each.name, each.id].some((x) => x.toLowerCase() === wanted)) ??
      null
    );
  }

  findName(key: string): HostName | null {
    return this.names.find((each) => each.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  newId(): string {
    this.#lastId += 1;
    return `{00000000-0001-0000-${this.#lastId.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
  }

  /** Everything a person could see or lose, as plain data: two equal states print the same. */
  state(): unknown {
    return {
      names: this.names.map((each) => ({ ...each })),
      sheets: this.sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        merges: sheet.merges.map(formatRange).sort(),
        heights: [...sheet.rowHeights]
          .filter(([, points]) => points !== defaultRowHeight)
          .sort(([one], [other]) => one - other),
        widths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
        tables: this.tables.flatMap(({ name, sheet: at, area }) =>
          at === sheet ? [{ name, range: formatRange(area) }] : []
        ),
        conditionalFormats: sheet.conditionalFormats.map(({ type, area, settings }) => ({
          type,
          range: formatRange(area),
          settings: Object.fromEntries(settings),
        })),
        charts: sheet.charts.map(({ id: _, ...chart }) => chart),
        cells: sheet.entries().flatMap(({ row, column, cell }) => {
          const look = visibleLook(cell.look);
          const isBare = cell.value === "" && cell.formula === null && cell.link === null;
          return isBare && Object.keys(look).length === 0
            ? []
            : [{ row, column, value: cell.value, formula: cell.formula, link: cell.link, look }];
        }),
      })),
    };
  }
}

/** A look without what is the default anyway. */
function visibleLook(look: CellLook): Record<string, unknown> {
  const defaults: Readonly<Record<string, unknown>> = defaultLook;
  const entries: [string, unknown][] = Object.entries(structuredClone(look));
  return Object.fromEntries(
    entries.filter(
      ([name, value]) =>
        value !== undefined &&
        value !== defaults[name] &&
        !(name === "borders" && Object.keys(Object(value) as object).length === 0)
    )
  );
}

function fill(sheet: HostSheet, grid: Grid): void {
  sheet.visibility = grid.visibility === "hidden" ? "Hidden" : "Visible";
  sheet.merges.push(...grid.merges);
  for (let row = 0; row < grid.rowCount; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const from = grid.cell(row, column);
      if (from.kind === "blank" && from.formula === undefined) continue;
      const cell = sheet.touch(row, column);
      cell.value = from.kind === "blank" ? "" : from.value;
      cell.formula = from.formula === undefined ? null : `=${from.formula}`;
      if (from.numberFormat !== undefined) cell.look.numberFormat = from.numberFormat;
      if (from.fontName !== undefined) cell.look.fontName = from.fontName;
    }
  }
}
