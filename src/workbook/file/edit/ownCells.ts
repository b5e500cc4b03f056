import { contains, type CellRange } from "../../../cells/address";
import type { NamedRange } from "../../../plan/port";

/** Which cells a plan may change though they hold something: those in the program's own regions. */
export class OwnCells {
  readonly #regions = new Map<string, CellRange[]>();
  readonly #sheets = new Set<string>();

  /** @param regions As they stand before the plan: a plan cannot make staff cells its own. */
  constructor(regions: readonly NamedRange[]) {
    for (const { sheet, range } of regions) {
      const key = sheet.toLowerCase();
      this.#regions.set(key, [...(this.#regions.get(key) ?? []), range]);
    }
  }

  /** A sheet that the plan itself adds is its own as a whole. */
  addSheet(sheet: string): void {
    this.#sheets.add(sheet.toLowerCase());
  }

  has(sheet: string, row: number, column: number): boolean {
    const key = sheet.toLowerCase();
    if (this.#sheets.has(key)) return true;
    return this.#regions.get(key)?.some((range) => contains(range, row, column)) ?? false;
  }
}
