import { nothingSaid } from "../axes/saidFigures";
import type { BoardDraft } from "./drafts";
import type { Told } from "./told";

/**
 * Place, total and grade told in words are of one month: of several of one unit, the one that the title names. Where
 * it names none of them, the place is told.
 */
export function saidOfPeriod(boards: readonly BoardDraft[], told: Told): readonly BoardDraft[] {
  const periods = new Map<string | null, number>();
  for (const { unit } of boards) periods.set(unit, (periods.get(unit) ?? 0) + 1);
  return boards.map((draft) => {
    const { title, unit, period } = draft;
    const isLone = (periods.get(unit) ?? 0) < 2;
    const { place, grade } = title;
    if (isLone || (place === null && grade === null)) return draft;
    if (title.period !== null && period?.date === title.period.date) return draft;
    const isOfOther = boards.some((other) => other.period?.date === title.period?.date);
    if (!isOfOther && place !== null)
      told.add(place.cell, { kind: "unreadCells", where: { line: "cell" }, count: 1 });
    return { ...draft, title: { ...title, ...nothingSaid, leader: title.leader } };
  });
}
