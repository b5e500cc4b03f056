import { meaningIn, type Block } from "./block";
import { lowestWords, type Column } from "./column";
import { fewestNames } from "./shortWords";

/** "Điểm nhóm", "Điểm tối đa của nhóm" behind the points of the indicators. */
const calledGroups = /^(?:tong )?diem (?:.* )?nhom(?: chi so)?$/u;

/**
 * "Nhóm | Điểm nhóm | Chỉ số | Điểm": figures between the names of groups and those of their indicators are the groups',
 * those behind are the indicators', but for "Điểm nhóm".
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
  const figures = columns.filter(({ kind, measure }) => kind === "figure" && measure !== null);
  const ofGroups = figures.filter(
    (column) =>
      (column.column > groups.column && column.column < parts.column) ||
      calledGroups.test(lowestWords(column))
  );
  const ofParts = figures.filter(
    (column) => column.column > parts.column && !ofGroups.includes(column)
  );
  const givePoints = (each: readonly Column[]) => each.some(({ measure }) => measure === "points");
  if (!givePoints(ofGroups) || !givePoints(ofParts)) return;
  parts.head = "indicator";
  for (const column of ofGroups) column.isOfGroup = true;
}

/** "Chỉ số thành phần" over names of groups alone heads groups, not their parts. */
export function headGroups(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const names = columns.filter(({ kind, namesGroups }) => kind === "key" && namesGroups > 0);
  const [only] = names;
  if (names.length !== 1 || only?.head !== "indicator" || only.namesGroups < fewestNames) return;
  if (!namesParts(block, only.column, sample)) only.head = "group";
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
