import { numberAt, type Block } from "./block";
import { lowestWords, type Column } from "./column";
import { sampledRows } from "./sampledRows";
import type { Measure } from "../label/meaning";
import { foldPlain } from "../text/fold";

const opening =
  /^(?:(?:bang|bieu(?: mau)?|phu luc|tong hop|thong ke|theo doi|chi tiet|so lieu|tinh hinh|so sanh|ve|so|\d{1,2}|[ivx]{1,4})(?: (?:\d{1,2}|[ivx]{1,4}))? )*/u;

/** Of a title without marks, its opening words left out. */
const measureTitles: readonly (readonly [Measure, RegExp])[] = [
  ["shortfall", /^diem (?:bi (?:tru|mat|thieu|hut)|con thieu|mat|thieu|hut|chua dat)(?!\p{L})/u],
  ["change", /^(?:muc )?(?:tang giam|chenh lech|bien dong|thay doi)(?!\p{L})/u],
  ["percent", /^(?:ty|ti) le (?:%|phan tram|dat|hoan thanh|diem|thuc hien)(?!\p{L})/u],
  [
    "target",
    /^(?!.*(?:ket qua|thuc hien|danh gia|so voi|hoan thanh))(?:giao |dang ky )?(?:diem |muc )?(?:(?:chi tieu|muc tieu|ke hoach)(?: \S+){0,2}? (?:phan dau|giao(?! dich)|de ra|dat ra)|phan dau|giao chi tieu|muc tieu|ke hoach diem)(?!\p{L})/u,
  ],
  ["rank", /^(?:thu hang|vi tri xep hang|thu tu xep hang)(?!\p{L}| va )/u],
];

/**
 * What a title says that the figures below it are, where that is no score.
 * @example measureInTitle("SỐ ĐIỂM BỊ TRỪ THÁNG 10/2026 CỦA CÁC XÃ") // "shortfall"
 */
export function measureInTitle(line: string): Measure | null {
  for (const part of line.split(/\s[-–—]\s/u)) {
    const words = foldPlain(part).replace(opening, "");
    const said = measureTitles.find(([, title]) => title.test(words))?.[0];
    if (said !== undefined) return said;
    if (/(?<!\p{L})(?:diem|ket qua)(?!\p{L})/u.test(words)) return null;
  }
  return null;
}

/** Points taken off, changes, shares, targets or places under the bare names of groups are what the title says they are. */
export function measureByTitle(
  block: Block,
  columns: readonly Column[],
  measure: Measure | null
): void {
  if (measure === null) return;
  const figures = columns.filter(({ kind }) => kind === "figure");
  const points = figures.filter((column) => column.measure === "points");
  const isOpen = (column: Column) =>
    column.measure === null ||
    (points.includes(column) && (isBare(column) || (measure === "target" && points.length === 1)));
  const open = figures.filter(isOpen);
  const others = columns.filter((column) => !open.includes(column) && column.measure !== null);
  if (others.some((column) => column.measure !== "maxPoints" && column.measure !== "note")) return;
  // Months, or units, beside each other are compared, and have their points there.
  if (measure === "change" && open.some(({ period }) => period !== null)) return;
  if (measure === "rank" && !open.every((column) => holdsPlaces(block, column))) return;
  for (const column of open) column.measure = measure;
}

function isBare(column: Column): boolean {
  return /^(?:so )?diem$/u.test(lowestWords(column));
}

function holdsPlaces(block: Block, { column }: Column): boolean {
  return block.body.slice(0, sampledRows).every((row) => {
    const value = numberAt(block, row, column)?.value ?? 1;
    return value >= 1 && Number.isInteger(value);
  });
}
