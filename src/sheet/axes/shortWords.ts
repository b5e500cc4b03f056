import { foldPlain } from "../text/fold";
import { isRelativePeriod } from "../text/relativePeriod";
import { lowestWords, type Column } from "./column";

/** Names of groups beside which a short word is read as one of their table. */
export const fewestNames = 3;

const counts = /^ts$/;
const wholes = /^(?:tc|t c)$/;

/** "TC" is the total where it stands among the names of groups. */
export function isShortTotal(text: string): boolean {
  return wholes.test(foldPlain(text));
}

/** Words so short that only what stands beside them says what they mean. */
export function nameShortWords(columns: readonly Column[]): void {
  nameCounts(columns);
  nameReached(columns);
  nameTotal(columns);
  namePresent(columns);
}

/** "TS" is "tử số" where "MS" stands too; alone it is as often "tổng số". */
function nameCounts(columns: readonly Column[]): void {
  if (!columns.some((column) => says(column, /^ms$/))) return;
  for (const column of columns) {
    if (column.measure !== null || !says(column, counts)) continue;
    column.measure = "numerator";
    column.unknown = column.unknown.filter(({ meaning }) => !counts.test(foldPlain(meaning.text)));
  }
}

/** "Đạt" beside "Tối đa" or "Mục tiêu", under one group or beside their names is its points; beside a whole it is a count. */
function nameReached(columns: readonly Column[]): void {
  if (columns.some(({ measure }) => measure === "denominator" || measure === "points")) return;
  if (!columns.some(({ measure }) => measure === "maxPoints" || measure === "target")) return;
  const isDown = columns.some(({ kind, namesGroups }) => kind === "key" && namesGroups > 1);
  for (const column of columns)
    if (column.measure === "numerator" && (isDown || column.groups.length > 0 || column.total))
      if (lowestWords(column) === "dat") column.measure = "points";
}

/** "Kỳ báo cáo" beside "Cùng kỳ năm trước" heads this period's figures, no column of periods. */
function namePresent(columns: readonly Column[]): void {
  const besides = columns.some(({ period, kind }) => kind === "figure" && period !== null);
  for (const column of besides ? columns : []) {
    const level = column.levels.at(-1);
    if (column.head !== "period" || !column.hasPlain || level === undefined) continue;
    if (!isRelativePeriod(level.meaning.text)) continue;
    column.head = null;
    column.kind = "figure";
    column.period = { label: level.meaning.text, kind: "unknown", date: null, isRelative: true };
    column.periodCell = level.cell;
  }
}

/** "TC" is "tổng cộng" over figures beside the groups, where no other column is their total. */
function nameTotal(columns: readonly Column[]): void {
  const named = columns.filter(({ groups, kind }) => kind === "figure" && groups.length > 0);
  if (named.length < fewestNames || columns.some(({ total }) => total)) return;
  for (const column of columns) {
    if (column.kind !== "figure" || !column.hasPlain || !says(column, wholes)) continue;
    column.total = true;
    column.unknown = column.unknown.filter(({ meaning }) => !isShortTotal(meaning.text));
    return;
  }
}

function says({ levels }: Column, word: RegExp): boolean {
  return levels.some(({ meaning }) => word.test(foldPlain(meaning.text)));
}
