import type { PageCell } from "../../cells/page";
import type { Block } from "./block";
import type { Column } from "./column";

/** What the rows of a long list say again and again is said by its first ones; the rest is not made into cells. */
const walkedRows = 200;

/** The cells of the first rows in the column that names groups, from the top down; none where no column does. */
export function groupNames(
  { page, body }: Block,
  keys: readonly Column[]
): readonly (PageCell | undefined)[] {
  const names = keys.find(({ namesGroups }) => namesGroups > 0);
  return names === undefined
    ? []
    : body.slice(0, walkedRows).map((row) => page.at(row, names.column));
}
