import { groupById } from "../decision766/groups";
import type { GroupId } from "../decision766/identity";
import { periodKey, type PeriodKey } from "../claims/periodKey";
import { unitName } from "../claims/unitName";
import { defaultGradeBands } from "../decision766/gradeBands";
import type { BoardAssessment } from "../scoring/assessment";
import { groupName } from "./say/names";
import { lowerFirst } from "../sheet/text/letters";

/** The names that a text about some boards may hold, as it writes them. */
export interface Lexicon {
  /** Names of the groups as the sheet calls them. */
  readonly groups: ReadonlyMap<GroupId, string>;
  /** The groups of the board, in the order of the sheet: what "cả 6 nhóm" means. */
  readonly boardGroups: readonly GroupId[];
  readonly units: readonly string[];
  /** Names of periods that tell no date, by their key. */
  readonly periods: ReadonlyMap<PeriodKey, string>;
  readonly grades: readonly string[];
}

/** @param boards all that the text may name: the board's own table */
export function lexiconOf(board: BoardAssessment, boards: readonly BoardAssessment[]): Lexicon {
  const names = namesKnown.get(boards) ?? namesIn(boards);
  namesKnown.set(boards, names);
  return {
    ...names,
    groups: new Map(board.groups.map((group) => [group.id, groupName(group)])),
    boardGroups: board.groups.map(({ id }) => id),
  };
}

type Names = Pick<Lexicon, "units" | "periods" | "grades">;

/** Gathered once for the thousands of units of a table. */
const namesKnown = new WeakMap<readonly BoardAssessment[], Names>();

function namesIn(boards: readonly BoardAssessment[]): Names {
  const units = new Set<string>();
  const periods = new Map<PeriodKey, string>();
  const grades = new Set(defaultGradeBands.map(({ name }) => name));
  for (const { unit, period, total } of boards) {
    if (unit !== null) units.add(unitName(unit.text));
    if (period !== null) {
      const key = periodKey(period);
      if (key.startsWith("~")) periods.set(key, lowerFirst(period.label));
    }
    for (const grade of [total?.printedGrade?.text, total?.grade, total?.nextGrade?.name]) {
      if (grade != null) grades.add(grade);
    }
  }
  return { units: [...units], periods, grades: [...grades] };
}

/** A group as this text calls it; one the sheet lacks by the Decision's name. */
export function nameOfGroup({ groups }: Lexicon, id: GroupId): string {
  return groups.get(id) ?? groupById(id).name;
}
