import type { PageCell } from "../../cells/page";
import { tidy } from "../text/fold";

/** A heading of figures is shorter: "Điểm" again and again below the groups. */
const fewestLetters = 20;

/**
 * The cells of a row, one long text in every one of them as one cell over as many columns: a title whose merge another
 * program has written out.
 */
export function saidOnce(cells: readonly PageCell[]): readonly PageCell[] {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined || cells.length < 3) return cells;
  if (tidy(first.text).length < fewestLetters) return cells;
  return cells.every(({ text }) => text === first.text) ? [{ ...first, right: last.right }] : cells;
}
