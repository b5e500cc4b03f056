import { contains, intersects, isSameRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import type { EditStep } from "../../../plan/plan";
import type { NamedRange } from "../../../plan/port";
import type { ListedSheet, WorkbookOutline } from "../read/sheetList";
import type { PresentDrawing } from "./cellDrawings";
import { Picture } from "./Picture";
import { rangeOf } from "./planTargets";
import type { PresentLayout } from "./translateLayout";

/** The workbook as it stands before a plan, as far as the plan touches it. Sheets go by name, any case. */
export class Snapshot {
  readonly #pictures = new Map<string, Picture>();
  readonly #merges = new Map<string, CellRange[]>();
  readonly #charts = new Map<string, ReadonlySet<string>>();
  readonly #tables = new Map<string, { readonly sheet: string; readonly range: CellRange }>();
  readonly #drawings = new Map<string, readonly PresentDrawing[]>();
  readonly #widths = new Map<string, number>();
  readonly #heights = new Map<string, number>();
  readonly #standardHeights = new Map<string, number>();

  constructor(readonly outline: WorkbookOutline) {}

  sheet(name: string): ListedSheet | null {
    return this.outline.sheets.find((each) => isSameSheet(each.name, name)) ?? null;
  }

  picture(sheet: string): Picture {
    const key = sheet.toLowerCase();
    const known = this.#pictures.get(key);
    if (known) return known;
    const fresh = new Picture(this.sheet(sheet) !== null);
    this.#pictures.set(key, fresh);
    return fresh;
  }

  isOwn(sheet: string, row: number, column: number): boolean {
    return this.outline.ownRegions.some(
      (region) => isSameSheet(region.sheet, sheet) && contains(region.range, row, column)
    );
  }

  region(name: string): NamedRange | null {
    return this.outline.ownRegions.find((region) => region.name === name) ?? null;
  }

  addMerges(sheet: string, merges: readonly CellRange[]): void {
    const list = this.#merges.get(sheet.toLowerCase()) ?? [];
    // An area that reaches over two bands of rows is answered twice.
    const fresh = merges.filter((merge) => !list.some((known) => isSameRange(known, merge)));
    this.#merges.set(sheet.toLowerCase(), [...list, ...fresh]);
  }

  /** Merged areas that have a cell in a part of the sheet. */
  mergesIn(sheet: string, part: CellRange): readonly CellRange[] {
    const merges = this.#merges.get(sheet.toLowerCase()) ?? [];
    return merges.filter((merge) => intersects(merge, part));
  }

  /** What lies under a write. */
  layout(step: Extract<EditStep, { kind: "write" }>): PresentLayout {
    const [area] = rangeOf(step);
    return {
      merges: area === undefined ? [] : this.mergesIn(step.sheet, area),
      height: (row) => this.height(step.sheet, row),
      standardHeight: this.#standardHeights.get(step.sheet.toLowerCase()) ?? null,
    };
  }

  setCharts(sheet: string, names: readonly string[]): void {
    this.#charts.set(sheet.toLowerCase(), new Set(names));
  }

  hasChart(sheet: string, name: string): boolean {
    return this.#charts.get(sheet.toLowerCase())?.has(name) ?? false;
  }

  setTable(sheet: string, name: string, range: CellRange): void {
    this.#tables.set(name.toLowerCase(), { sheet, range });
  }

  /** Where an Excel table lies; null where there is none of that name on the sheet, or it was not asked for. */
  table(sheet: string, name: string): CellRange | null {
    const known = this.#tables.get(name.toLowerCase());
    return known !== undefined && isSameSheet(known.sheet, sheet) ? known.range : null;
  }

  setDrawings(sheet: string, column: number, drawings: readonly PresentDrawing[]): void {
    this.#drawings.set(`${column} ${sheet.toLowerCase()}`, drawings);
  }

  /** Conditional formats of ours in a column of a region of ours. */
  drawings(sheet: string, column: number): readonly PresentDrawing[] {
    return this.#drawings.get(`${column} ${sheet.toLowerCase()}`) ?? [];
  }

  setWidth(sheet: string, column: number, points: number): void {
    this.#widths.set(`${column} ${sheet.toLowerCase()}`, points);
  }

  setStandardHeight(sheet: string, points: number): void {
    this.#standardHeights.set(sheet.toLowerCase(), points);
  }

  setHeight(sheet: string, row: number, points: number): void {
    this.#heights.set(`${row} ${sheet.toLowerCase()}`, points);
  }

  /** Points; null where it was not asked for. */
  height(sheet: string, row: number): number | null {
    return this.#heights.get(`${row} ${sheet.toLowerCase()}`) ?? null;
  }

  /** Points; null where it was not asked for. */
  width(sheet: string, column: number): number | null {
    return this.#widths.get(`${column} ${sheet.toLowerCase()}`) ?? null;
  }
}

export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
