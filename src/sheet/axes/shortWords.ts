import { foldPlain } from "../text/fold";
import type { Column } from "./columns";

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
  nameTotal(columns);
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
