import { otherDateWords } from "../label/words";
import { foldPlain } from "../text/fold";
import { meaningIn, type Block } from "./block";
import type { Column } from "./column";
import { usedSet } from "./usedColumns";

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
    if (column.kind !== "key" || column === names || column.head !== null) continue;
    if (column.unknown.length === 0) continue;
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
  { column: first }: Column,
  { column: last }: Column,
  columns: readonly Column[]
): boolean {
  if (!columns.some(({ kind, column }) => kind === "figure" && column > first && column < last))
    return false;
  const used = usedSet(block);
  for (let at = first; at < last; at += 1) if (!used.has(at)) return true;
  return false;
}

function namesDates(block: Block, { column }: Column, sample: readonly number[]): boolean {
  const cells = sample.flatMap((row) => block.page.at(row, column) ?? []);
  return cells.some((cell) => meaningIn(block, cell).period !== null);
}
