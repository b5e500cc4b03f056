import { numberAt, type Block } from "./block";
import { lowestWords, type Column } from "./column";
import { sampledRows } from "./sampledRows";
import type { Measure } from "../label/meaning";
import { foldPlain } from "../text/fold";

/** What a title says that the figures are where they are no scores: "SỐ ĐIỂM BỊ TRỪ THÁNG 10". */
export interface SaidMeasure {
  readonly measure: Measure;
  /** The title's words. */
  readonly text: string;
  /** The figures must show it, too. */
  readonly isLoose: boolean;
}

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

/** "XẾP HẠNG", "SO SÁNH THÁNG 9 VỚI THÁNG 8" stand over points as often as over places or changes: these show it. */
const looseTitles: readonly (readonly [Measure, RegExp])[] = [
  ["rank", /(?<!\p{L})xep (?:hang|thu)(?!\p{L})/u],
  ["change", /(?<!\p{L})so (?:sanh|voi)(?!\p{L})/u],
];

/** What a title says, or may say, of the figures below it. */
export function saidMeasure(text: string): SaidMeasure | null {
  const measure = measureInTitle(text);
  if (measure !== null) return { measure, text, isLoose: false };
  const words = foldPlain(text);
  const loose = looseTitles.find(([, title]) => title.test(words))?.[0];
  return loose === undefined ? null : { measure: loose, text, isLoose: true };
}

/** Points taken off, changes, shares, targets or places under the bare names of groups are what the title says they are. */
export function measureByTitle(
  block: Block,
  columns: readonly Column[],
  said: SaidMeasure | null
): void {
  if (said === null) return;
  const { measure, isLoose } = said;
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
  if (isLoose && !showIt(block, open, measure)) return;
  for (const column of open) column.measure = measure;
}

function isBare(column: Column): boolean {
  return /^(?:so )?diem$/u.test(lowestWords(column));
}

function holdsPlaces(block: Block, column: Column): boolean {
  return figuresIn(block, column, sampledRows).every(
    (value) => value >= 1 && Number.isInteger(value)
  );
}

/** Places of all rows; changes of which some are less than nothing. */
function showIt(block: Block, columns: readonly Column[], measure: Measure): boolean {
  return measure === "rank"
    ? columns.every((column) => holdsOrder(block, column))
    : columns.some((column) => figuresIn(block, column).some((value) => value < 0));
}

/** The first of the rows, and none behind the last of them. */
function holdsOrder(block: Block, column: Column): boolean {
  const places = figuresIn(block, column);
  return places.length > 2 && places.includes(1) && Math.max(...places) <= places.length;
}

function figuresIn(block: Block, { column }: Column, rows?: number): readonly number[] {
  return block.body.slice(0, rows).flatMap((row) => numberAt(block, row, column)?.value ?? []);
}
