import { meaningIn, textOf, type Block, type Line } from "../axes/block";
import type { BlockFacts } from "../facts/blockFacts";
import type { PageCell } from "../../cells/page";
import type { Told } from "./told";

/** "Hành Trung" alone below "1 | Xã Nghĩa | 17,5 …": a name that a page program has broken over two rows. */
export function tellBrokenNames({ block, columns, facts }: BlockFacts, told: Told): void {
  const units = columns.find(({ kind, head }) => kind === "key" && head === "unit");
  const isLeague = facts.some(({ unitCell }) => unitCell?.column === units?.column);
  const [first] = block.body;
  if (units === undefined || first === undefined || !isLeague) return;
  const lonely = block.sections.flatMap((line) => lonelyName(block, line, units.column) ?? []);
  // Headings of parts begin above the first row.
  if (lonely.some(({ row }) => row < first)) return;
  for (const cell of lonely) {
    const above = block.body.includes(cell.row - 1)
      ? block.page.at(cell.row - 1, units.column)
      : undefined;
    if (above !== undefined && above.text !== "")
      told.add(cell, { kind: "brokenName", name: textOf(above), rest: textOf(cell) });
  }
}

/** Longer texts are notes. */
const longestName = 30;

function lonelyName(block: Block, { cells }: Line, column: number): PageCell | null {
  const [cell, ...more] = cells;
  if (cell === undefined || more.length > 0 || cell.column !== column || cell.right > column)
    return null;
  const { isKnown, text } = meaningIn(block, cell);
  return !isKnown && text.length <= longestName && /^\p{Lu}[\p{L}\s'’]+$/u.test(text) ? cell : null;
}
