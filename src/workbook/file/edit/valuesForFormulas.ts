import type { CellAddress } from "../../../cells/address";
import type { GridCell } from "../../../cells/grid";
import { protectedSheet } from "../faults";
import type { OfficePackage } from "../package/officePackage";
import { relationships } from "../package/relationships";
import { readWorkbookIndex } from "../package/workbookIndex";
import { gridSources, readGrid } from "../readContents";
import type { SheetGrid } from "../sheet/sheetGrid";
import { unescapeXml } from "../xml/text";
import { dropCalculationChain } from "./dropCalculationChain";
import { formulasThatGo } from "./formulasThatGo";
import { removeFormulas } from "./removeFormulas";

/** Which formulas give way to their values. */
export interface ValueRules {
  /** Asked of each formula, without its equals sign. */
  readonly isMeant: (formula: string) => boolean;
  /** Whether a cell shows no result, only that its function was not known. */
  readonly isLost: (cell: GridCell) => boolean;
}

/** Cells whose formula gave way to its value, and those that keep it since they hold none. */
export interface ValuesForFormulas {
  readonly parts: OfficePackage;
  readonly turned: readonly CellAddress[];
  readonly without: readonly CellAddress[];
}

/**
 * A copy of a workbook in which some formulas are the values that were stored with them; looks and all other bytes stay.
 * With them go formulas that could not do without them (see formulasThatGo), and what a table fills new rows with.
 * @throws WorkbookError where such a cell stands on a protected sheet
 * @example await valuesForFormulas(parts, { isMeant: (formula) => formula.startsWith("SCORE766("), isLost })
 */
export async function valuesForFormulas(
  before: OfficePackage,
  { isMeant, isLost }: ValueRules
): Promise<ValuesForFormulas> {
  const parts = before.copy();
  const index = await readWorkbookIndex(parts);
  const sources = await gridSources(parts, index);
  const partOf = new Map<SheetGrid, string>();
  for (const entry of index.sheets) {
    if (entry.type !== "worksheet" || entry.part === null) continue;
    partOf.set(await readGrid(parts, entry, sources), entry.part);
  }
  const names = index.names.flatMap(({ name, formula }) => (isMeant(formula) ? [name] : []));
  const turned: CellAddress[] = [];
  const without: CellAddress[] = [];
  for (const [grid, cells] of formulasThatGo([...partOf.keys()], isMeant, names)) {
    const hasValue = cells.map(({ row, column }) => {
      const cell = grid.cell(row, column);
      return cell.kind !== "blank" && !isLost(cell);
    });
    const valued = cells.filter((_, at) => hasValue[at]);
    const { sheet } = grid;
    without.push(...cells.filter((_, at) => !hasValue[at]).map((cell) => ({ sheet, ...cell })));
    if (valued.length === 0) continue;
    if (grid.state.isProtected) throw protectedSheet(sheet);
    parts.put(partOf.get(grid) ?? "", removeFormulas(grid, valued));
    turned.push(...valued.map((cell) => ({ sheet, ...cell })));
  }
  for (const part of partOf.values()) await forgetInTables(parts, part, isMeant);
  if (turned.length > 0) await dropCalculationChain(parts, index);
  return { parts, turned, without };
}

/** The formula that a table fills new rows with. */
async function forgetInTables(
  parts: OfficePackage,
  sheet: string,
  isMeant: ValueRules["isMeant"]
): Promise<void> {
  for (const { type, part } of await relationships(parts, sheet)) {
    if (type !== "table" || part === null || !parts.has(part)) continue;
    const xml = await parts.text(part);
    const bare = xml.replace(
      /<((?:[\w.-]+:)?calculatedColumnFormula)\b[^>]*>([^<]*)<\/\1>/g,
      (whole, _name: string, formula: string) => (isMeant(unescapeXml(formula)) ? "" : whole)
    );
    if (bare !== xml) parts.put(part, bare);
  }
}
