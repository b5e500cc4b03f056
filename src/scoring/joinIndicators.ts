import { groupById } from "../decision766/groups";
import type { ScoreTable } from "../sheet/scoreboard";
import { fold } from "../sheet/text/fold";
import type { BoardAssessment, GroupAssessment, TableAssessment } from "./assessment";

/**
 * The same tables, each board of groups with the indicators that other tables give for its unit and period. An
 * unnamed unit or period fits any, when only one board could be meant.
 * @example joinIndicators([groupsTable, indicatorsTable])[0]?.boards.at(-1)?.groups[2]?.indicators
 */
export function joinIndicators(
  assessments: readonly TableAssessment[]
): readonly TableAssessment[] {
  const isSummed = assessments.some(({ table }) => holdsSeveral(table));
  const sources = assessments.filter(({ table }) => givesIndicators(table, isSummed));
  if (sources.length === 0) return assessments;
  return assessments.map((assessment) => {
    if (sources.includes(assessment)) return assessment;
    const given = sourcesOfBoards(
      assessment.boards,
      sources.flatMap(({ boards }) => boards)
    );
    return {
      ...assessment,
      boards: assessment.boards.map((board) => joined(board, given.get(board) ?? [])),
    };
  });
}

/**
 * A list of indicators, or a league of them: no group has points of its own.
 * @param isSummed another table holds several groups: one group's list with its sum is a list, too
 */
function givesIndicators({ layout, boards }: ScoreTable, isSummed: boolean): boolean {
  return (
    layout === "indicators" ||
    boards.every(({ groups, total }) => {
      const isOfOne = isSummed && groups.length === 1 && total === null;
      return groups.every(
        ({ points, indicators }) => (isOfOne || points.status === "absent") && indicators.length > 0
      );
    })
  );
}

function holdsSeveral({ boards }: ScoreTable): boolean {
  return boards.some(({ groups }) => groups.filter(({ points }) => "value" in points).length > 1);
}

/** The sources of each board: those that fit it and no other. */
function sourcesOfBoards(
  boards: readonly BoardAssessment[],
  given: readonly BoardAssessment[]
): ReadonlyMap<BoardAssessment, readonly BoardAssessment[]> {
  const byUnit = new Map<string | null, BoardAssessment[]>();
  for (const board of boards) {
    const ofUnit = byUnit.get(unitKey(board));
    if (ofUnit === undefined) byUnit.set(unitKey(board), [board]);
    else ofUnit.push(board);
  }
  const sources = new Map<BoardAssessment, BoardAssessment[]>();
  for (const source of given) {
    const near =
      source.unit === null
        ? boards
        : [...(byUnit.get(unitKey(source)) ?? []), ...(byUnit.get(null) ?? [])];
    const [only, other] = near.filter((board) => fits(source, board));
    if (only === undefined || other !== undefined) continue;
    const ofBoard = sources.get(only);
    if (ofBoard === undefined) sources.set(only, [source]);
    else ofBoard.push(source);
  }
  return sources;
}

function joined(board: BoardAssessment, fitting: readonly BoardAssessment[]): BoardAssessment {
  if (fitting.length === 0) return board;
  return { ...board, groups: board.groups.map((group) => withIndicators(group, fitting)) };
}

/** A title prints in capitals what a row does not: the same unit. */
function unitKey({ unit }: BoardAssessment): string | null {
  return unit === null ? null : fold(unit.text);
}

/** Whether a list's figures may be those of a board: of one period, and with the points that the board has. */
function fits(source: BoardAssessment, board: BoardAssessment): boolean {
  return isSamePeriod(source, board) && source.groups.every((group) => saysTheSame(group, board));
}

/** The sum of a group's indicators is what the board has for the group. */
function saysTheSame({ id, points }: GroupAssessment, { groups }: BoardAssessment): boolean {
  const own = groups.find((group) => group.id === id)?.points ?? null;
  return points?.origin.kind !== "cell" || own === null || own.value === points.value;
}

/** Whether two boards may be of one period. */
function isSamePeriod(
  { period: one }: BoardAssessment,
  { period: other }: BoardAssessment
): boolean {
  if (one === null || other === null) return true;
  return one.date !== null && other.date !== null
    ? one.date === other.date
    : fold(one.label) === fold(other.label);
}

function withIndicators(
  group: GroupAssessment,
  sources: readonly BoardAssessment[]
): GroupAssessment {
  // A list has its indicators under the Decision's own groups, the board perhaps under the merged one.
  const own = [group.id, ...groupById(group.id).mergedFrom];
  const added = sources
    .flatMap(({ groups }) =>
      groups.filter(({ id }) => own.includes(id)).flatMap(({ indicators }) => indicators)
    )
    .filter(({ code }) => !group.indicators.some((each) => each.code === code));
  return added.length === 0
    ? group
    : { ...valuesOf(group), indicators: [...group.indicators, ...added] };
}

/** A group's figures laid out: those that it works out when asked are no properties to be copied. */
function valuesOf(group: GroupAssessment): GroupAssessment {
  const { id, label, points, notApplicable, maxPoints, percent, shortfall, rank, rankOf } = group;
  const { movement, standing, lossShare, indicators } = group;
  return {
    ...{ id, label, points, notApplicable, maxPoints, percent, shortfall, rank, rankOf },
    ...{ movement, standing, lossShare, indicators },
  };
}
