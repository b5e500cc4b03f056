import type { CellAddress, CellRange } from "../../../cells/address";
import type { Grid, GridCell } from "../../../cells/grid";
import { protectedSheet } from "../faults";
import type { OfficePackage } from "../package/officePackage";
import { relationships } from "../package/relationships";
import { readWorkbookIndex, type WorkbookIndex } from "../package/workbookIndex";
import { gridSources, readGrid } from "../readContents";
import type { SheetGrid } from "../sheet/sheetGrid";
import { unescapeXml } from "../xml/text";
import { blockOf, canHoldFormulas } from "./blockOf";
import { dropCalculationChain } from "./dropCalculationChain";
import { formulasThatGo, usesAny, type CellPlace } from "./formulasThatGo";
import { replaceFormulas, type FormulaChange } from "./replaceFormulas";

/** Which formulas give way, and to what. */
export interface ValueRules {
  /** Asked of each formula, without its equals sign. */
  readonly isMeant: (formula: string) => boolean;
  /** Whether a cell shows no result, only that its function was not known. */
  readonly isLost: (cell: GridCell) => boolean;
  /** Formulas that say the same, for every cell of the block; null: the values must do. */
  readonly instead: (
    grids: readonly Grid[]
  ) => (spilling: {
    readonly at: CellAddress;
    readonly formula: string;
    readonly block: CellRange;
  }) => readonly (readonly string[])[] | null;
}

/** Cells whose formula gave way, and those that keep it since they hold no value. */
export interface ValuesForFormulas {
  readonly parts: OfficePackage;
  /** To its value alone. */
  readonly turned: readonly CellAddress[];
  /** To another formula, with its value stored. */
  readonly reworded: readonly CellAddress[];
  readonly without: readonly CellAddress[];
}

/**
 * A copy of a workbook in which some formulas are others that say the same, or the values that were stored with them;
 * looks and all other bytes stay. With them go formulas that could not do without them (see formulasThatGo), and what
 * a table fills new rows with.
 * @throws WorkbookError where such a cell stands on a protected sheet
 * @example await valuesForFormulas(parts, { isMeant: (formula) => formula.startsWith("SCORE766("), isLost, instead })
 */
export async function valuesForFormulas(
  before: OfficePackage,
  { isMeant, isLost, instead }: ValueRules
): Promise<ValuesForFormulas> {
  const parts = before.copy();
  const index = await readWorkbookIndex(parts);
  const partOf = await gridsOf(parts, index);
  const names = index.names.flatMap(({ name, formula }) => (isMeant(formula) ? [name] : []));
  const plainOf = plainFormulasOf(instead([...partOf.keys()]), usesAny(names));
  const turned: CellAddress[] = [];
  const reworded: CellAddress[] = [];
  const without: CellAddress[] = [];
  for (const [grid, cells] of formulasThatGo([...partOf.keys()], isMeant, names)) {
    const { sheet } = grid;
    const changes: FormulaChange[] = [];
    for (const place of cells) {
      const cell = grid.cell(place.row, place.column);
      const hasValue = cell.kind !== "blank" && !isLost(cell);
      const plain = hasValue ? plainOf(grid, place) : null;
      (!hasValue ? without : plain === null ? turned : reworded).push({ sheet, ...place });
      if (hasValue) changes.push(...(plain ?? [{ ...place, formula: null }]));
    }
    if (changes.length === 0) continue;
    if (grid.state.isProtected) throw protectedSheet(sheet);
    parts.put(partOf.get(grid) ?? "", replaceFormulas(grid, changes));
  }
  for (const part of partOf.values()) await forgetInTables(parts, part, isMeant);
  if (turned.length + reworded.length > 0) await dropCalculationChain(parts, index);
  return { parts, turned, reworded, without };
}

async function gridsOf(
  parts: OfficePackage,
  index: WorkbookIndex
): Promise<ReadonlyMap<SheetGrid, string>> {
  const sources = await gridSources(parts, index);
  const partOf = new Map<SheetGrid, string>();
  for (const entry of index.sheets) {
    if (entry.type !== "worksheet" || entry.part === null) continue;
    partOf.set(await readGrid(parts, entry, sources), entry.part);
  }
  return partOf;
}

/** Formulas for a cell and the block that spills from it; null: there are none that could do without what goes. */
function plainFormulasOf(
  instead: ReturnType<ValueRules["instead"]>,
  usesGoneName: (formula: string) => boolean
): (grid: SheetGrid, place: CellPlace) => readonly FormulaChange[] | null {
  return (grid, place) => {
    const block = blockOf(grid, place);
    if (!canHoldFormulas(grid, block)) return null;
    const formula = grid.cell(place.row, place.column).formula ?? "";
    const plain = instead({ at: { sheet: grid.sheet, ...place }, formula, block });
    return plain === null || plain.flat().some(usesGoneName) ? null : inBlock(block, plain);
  };
}

function inBlock(
  { top, left }: CellRange,
  formulas: readonly (readonly string[])[]
): readonly FormulaChange[] {
  return formulas.flatMap((row, down) =>
    row.map((formula, across) => ({ row: top + down, column: left + across, formula }))
  );
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
