import { meaningIn, type Block } from "./block";
import type { Column } from "./column";
import { fewestNames } from "./shortWords";

/**
 * "Nhóm | Điểm nhóm | Chỉ số | Điểm": figures between the names of groups and those of their indicators are the groups',
 * those behind are the indicators'.
 */
export function setGroupsApart(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const groups = columns.find(({ kind, namesGroups }) => kind === "key" && namesGroups > 0);
  if (groups === undefined) return;
  const parts = columns.find(
    ({ kind, column }) =>
      kind === "key" && column > groups.column && namesParts(block, column, sample)
  );
  if (parts === undefined) return;
  const isFigure = ({ kind, measure }: Column) => kind === "figure" && measure !== null;
  const between = columns.filter(
    (column) => isFigure(column) && column.column > groups.column && column.column < parts.column
  );
  const hasOwn = (within: (column: number) => boolean) =>
    columns.some((each) => each.measure === "points" && isFigure(each) && within(each.column));
  if (!hasOwn((at) => at > parts.column) || !between.some(({ measure }) => measure === "points"))
    return;
  parts.head = "indicator";
  for (const column of between) column.isOfGroup = true;
}

/** Whether a column names indicators, one or two of them by chance. */
export function namesParts(
  block: Pick<Block, "page" | "year">,
  column: number,
  sample: readonly number[]
): boolean {
  const named = sample.filter((row) => {
    const cell = block.page.at(row, column);
    return cell !== undefined && meaningIn(block, cell).indicator !== null;
  });
  return named.length >= fewestNames;
}
