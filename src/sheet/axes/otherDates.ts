import { foldPlain } from "../text/fold";
import { meaningIn, type Block } from "./block";
import type { Column } from "./column";
import { usedSet } from "./usedColumns";

/** "Tháng/năm", "Đợt", "Ngày chốt số liệu": headings of the periods of scores that the vocabulary has no word for. */
const ofPeriods =
  /^(?:thang|quy|tuan|nam|ngay|ky|thoi (?:gian|diem|ky)|dot|lan|moc|giai doan)(?: (?:thang|quy|tuan|nam|ngay|ky|bao cao|danh gia|cham|cham diem|tinh diem|so|thu|so lieu|du lieu|chot|lay|xep hang|thong ke|theo doi|diem))*$/u;

/**
 * Days and months under a heading that names none ("Ngày cập nhật", "Hạn khắc phục", "Ngày trả") are of something else than
 * the scores beside, as is all of a list beyond an empty column.
 */
export function setDatesAside(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const names = columns.find(
    ({ kind, namesGroups, head }) => kind === "key" && (namesGroups > 1 || head === "unit")
  );
  if (names === undefined) return;
  for (const column of columns) {
    if (column.kind !== "key" || column === names || column.head !== null) continue;
    if (column.unknown.length === 0 || column.unknown.some(saysPeriods)) continue;
    if (isApart(block, names, column) || namesDates(block, column, sample)) column.kind = "note";
  }
}

function saysPeriods({ meaning }: Column["unknown"][number]): boolean {
  return ofPeriods.test(foldPlain(meaning.text));
}

/** An empty column stands between. */
function isApart(block: Block, { column: first }: Column, { column: last }: Column): boolean {
  const used = usedSet(block);
  for (let at = first; at < last; at += 1) if (!used.has(at)) return true;
  return false;
}

function namesDates(block: Block, { column }: Column, sample: readonly number[]): boolean {
  const cells = sample.flatMap((row) => block.page.at(row, column) ?? []);
  return cells.some((cell) => meaningIn(block, cell).period !== null);
}
