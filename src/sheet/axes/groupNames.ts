import type { PageCell } from "../../cells/page";
import type { Block } from "./block";
import type { Column } from "./column";

/** The cells of the rows in the column that names groups, from the top down; none where no column does. */
export function groupNames(
  { page, body }: Block,
  keys: readonly Column[]
): readonly (PageCell | undefined)[] {
  const names = keys.find(({ namesGroups }) => namesGroups > 0);
  return names === undefined ? [] : body.map((row) => page.at(row, names.column));
}
