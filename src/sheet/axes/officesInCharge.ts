import { foldPlain } from "../text/fold";
import { labelText, type Block } from "./block";
import type { Column } from "./column";

/** Rooms and people of one office: they answer for a group, they are not scored. */
const rooms =
  /^(?:phong|bo phan|trung tam|to|ban|van phong|cong an|quan su|dang uy|hdnd|tram|cong chuc|can bo|chuyen vien|ong|ba|dong chi|d c) /u;

/** "Đơn vị" behind the points of the groups, over rooms of the office: who answers for each of them. */
export function setOfficesAside(
  block: Block,
  columns: readonly Column[],
  sample: readonly number[]
): void {
  const names = columns.find(({ kind, namesGroups }) => kind === "key" && namesGroups > 1);
  if (names === undefined) return;
  for (const column of columns) {
    if (column.head !== "unit" || column.column < names.column) continue;
    const texts = sample.flatMap((row) => {
      const cell = block.page.at(row, column.column);
      return cell === undefined ? [] : [foldPlain(labelText(cell))];
    });
    if (texts.length === 0 || !texts.every((text) => rooms.test(text))) continue;
    column.kind = "note";
    column.head = null;
  }
}
