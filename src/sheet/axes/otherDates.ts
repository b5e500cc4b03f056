import { otherDateWords } from "../label/words";
import { foldPlain } from "../text/fold";
import { meaningIn, type Block } from "./block";
import type { Column } from "./column";
import { isEmptyBetween } from "./usedColumns";

/**
 * Days and months under "Ngày cập nhật", "Hạn khắc phục", "Ngày trả" are of something else than the scores beside, as is all
 * of a list beyond an empty column.
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
    if (column.kind !== "key" || column.head !== null || column.unknown.length === 0) continue;
    const isOther = column.unknown.some(saysSomethingElse) && namesDates(block, column, sample);
    if (isOther || isApart(block, names, column, columns)) column.kind = "note";
  }
}

function saysSomethingElse({ meaning }: Column["unknown"][number]): boolean {
  return otherDateWords.test(foldPlain(meaning.text));
}

/** Behind the figures, with an empty column between. */
function isApart(
  block: Block,
  names: Column,
  { column: at }: Column,
  columns: readonly Column[]
): boolean {
  const last = columns.findLast(({ kind, column }) => kind === "figure" && column < at);
  return last !== undefined && last.column > names.column && isEmptyBetween(block, last.column, at);
}

function namesDates(block: Block, { column }: Column, sample: readonly number[]): boolean {
  const cells = sample.flatMap((row) => block.page.at(row, column) ?? []);
  return cells.some((cell) => meaningIn(block, cell).period !== null);
}
