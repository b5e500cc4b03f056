import { regionHeadWords, unitKindWords } from "../label/words";
import { foldPlain } from "../text/fold";
import { isProvince } from "../text/provinces";
import { labelText, type Block } from "./block";
import { lowestWords, type Column } from "./column";

/**
 * Of several columns that name where a row belongs, "Tỉnh | Xã", the one that heads regions says where the units of the
 * other lie: names of two units alike are told apart by it.
 */
export function nameRegions(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  for (const column of columns) {
    // "Loại" over "Xã" and "Phường" is their kind, no grade.
    if (column.measure !== "grade" || !holdsOnly(isKind, block, column, sample)) continue;
    [column.measure, column.kind] = [null, "key"];
  }
  setOldNamesAside(columns);
  const keys = columns.filter(({ kind }) => kind === "key");
  const regions = keys.filter((column) => isRegion(block, column, sample));
  const own = keys.some((key) => key.head === "unit" && !regions.includes(key))
    ? null
    : finestOf(regions);
  if (own !== null && regions.length < 2) return;
  for (const column of regions) column.head = column === own ? "unit" : "region";
}

const oldNames = /(?<!\p{L})(?:cu|truoc (?:day|khi|sap (?:nhap|xep)|hop nhat)(?!\p{L}).*)$/u;

/** "Đơn vị cũ | Đơn vị mới": what a unit was called before it was merged into another. */
function setOldNamesAside(columns: readonly Column[]): void {
  const units = columns.filter(({ kind, head }) => kind === "key" && head === "unit");
  const old = units.filter((column) => oldNames.test(lowestWords(column)));
  if (old.length === units.length) return;
  for (const column of old) [column.head, column.kind] = [null, "note"];
}

/** From the widest to the finest: of "Vùng | Tỉnh" the provinces are the units. */
const sizes = [
  /^(?:ten )?(?:khu vuc|vung|mien|cum|khoi|dia ban)/,
  /^(?:ten )?(?:tinh|tp|thanh pho)/,
];

function finestOf(regions: readonly Column[]): Column | null {
  const size = (column: Column) => {
    const found = sizes.findIndex((words) => words.test(lowestWords(column)));
    return found < 0 ? sizes.length : found;
  };
  return regions.toSorted((a, b) => size(b) - size(a))[0] ?? null;
}

function isRegion(block: Block, column: Column, sample: readonly number[]): boolean {
  return (
    regionHeadWords.test(lowestWords(column)) ||
    holdsOnly(isKind, block, column, sample) ||
    holdsOnly(isProvince, block, column, sample)
  );
}

/** "Xã", "Phường": what a unit is. */
function isKind(text: string): boolean {
  return unitKindWords.test(foldPlain(text));
}

function holdsOnly(
  is: (text: string) => boolean,
  { page }: Block,
  { column }: Column,
  sample: readonly number[]
): boolean {
  const cells = sample.flatMap((row) => page.at(row, column) ?? []);
  return cells.length > 0 && cells.every((cell) => is(labelText(cell)));
}

/** @example qualified("Xã Tân Phú", "An Giang") // "Xã Tân Phú, An Giang" */
export function qualified(unit: string, region: string): string {
  return isKind(region) ? `${region} ${unit}` : `${unit}, ${region}`;
}

/** Units of a block of which another has the same name in another region, folded. */
export function homonymsIn(block: Block, keys: readonly Column[]): ReadonlySet<string> {
  const unit = keys.find(({ head }) => head === "unit");
  const homonyms = new Set<string>();
  if (unit === undefined) return homonyms;
  const regions = keys.filter(({ head }) => head === "region");
  const region = regions.findLast(({ column }) => column < unit.column) ?? regions[0];
  if (region === undefined) return homonyms;
  const places = new Map<string, string>();
  let place = "";
  for (const row of block.body) {
    const [name, own] = [block.page.at(row, unit.column), block.page.at(row, region.column)];
    if (own !== undefined) place = foldPlain(labelText(own));
    if (name === undefined) continue;
    const key = foldPlain(labelText(name));
    if ((places.get(key) ?? place) === place) places.set(key, place);
    else homonyms.add(key);
  }
  return homonyms;
}
