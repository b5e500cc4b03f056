import type { PageCell } from "../../cells/page";
import { labelText } from "../axes/block";
import type { BlockFacts } from "../facts/blockFacts";
import { groupedBy } from "./groupedBy";
import type { Told } from "./told";

/** "17,5 (2)"; one alone in its column leads to a note. */
const behindScore = /\d\s*\(\d{1,5}\)\s*$/u;
const fewest = 2;

/**
 * Numbers in brackets behind the scores of a column whose heading does not say what they are: told once, for they are
 * used nowhere.
 */
export function tellBrackets({ facts }: BlockFacts, told: Told): void {
  const cells = facts.flatMap(({ cell, measure, figure }) => {
    if (cell === null || measure !== "points" || figure?.kind !== "figure") return [];
    return figure.place === null && behindScore.test(cell.text) ? [cell] : [];
  });
  for (const list of groupedBy(cells, ({ column }: PageCell) => column).values()) {
    const [first] = list;
    if (first !== undefined && list.length >= fewest)
      told.add(first, { kind: "inBrackets", text: labelText(first) });
  }
}
