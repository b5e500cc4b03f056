import { editionAt } from "../decision766/editions";
import { fullBoards } from "../decision766/fullBoards";
import { groupById } from "../decision766/groups";
import { hundredths, type Hundredths } from "../decision766/hundredths";
import type { BoardDraft } from "./draft";
import type { EditionId, GroupId } from "../decision766/identity";
import { indicatorsOf } from "../decision766/indicators";
import type { Board, GroupReading, TotalReading } from "../sheet/scoreboard";
import { difference, roundedRatio, sum } from "./arithmetic";
import { assessIndicator } from "./assessIndicator";
import { assessScore } from "./assessScore";
import type {
  GroupAssessment,
  IndicatorAssessment,
  Quantity,
  ScoringOptions,
  TotalAssessment,
} from "./assessment";
import { gradeOf, nextGrade } from "./grade";
import { quantityOf, ruled } from "./quantity";

/** One board by itself: comparison and league standing are laid over it afterwards. */
export function assessBoard(board: Board, options: ScoringOptions = {}): BoardDraft {
  const edition = editionAt(board.period?.date ?? null);
  const groups = board.groups.map((group): BoardDraft["groups"][number] =>
    assessGroup(group, edition, board)
  );
  const total = assessTotal(board, groups, options);
  const wholeLoss = total?.shortfall ?? lossOf(groups);
  for (const group of groups) group.lossShare = shareOf(group.shortfall, wholeLoss);
  return {
    unit: board.unit,
    level: board.level,
    period: board.period,
    edition,
    comparison: { kind: "first" },
    groups,
    total,
    missing: missingGroups(groups, board.total),
    mainLoss:
      groups.find(({ lossShare }) => lossShare !== null && lossShare.value >= 5000)?.id ?? null,
  };
}

function assessGroup(group: GroupReading, edition: EditionId, { level }: Board): GroupAssessment {
  const indicators = group.indicators.map((each) => assessIndicator(each, edition, level));
  const score = assessScore(
    group,
    sumOfIndicators(group.id, indicators),
    decidedMaximum(group.id, edition)
  );
  // Written out: spreading an object costs ten times as much, and a league has twenty thousand groups.
  return {
    label: score.label,
    points: score.points,
    notApplicable: score.notApplicable,
    maxPoints: score.maxPoints,
    percent: score.percent,
    shortfall: score.shortfall,
    rank: score.rank,
    rankOf: score.rankOf,
    movement: score.movement,
    standing: score.standing,
    id: group.id,
    lossShare: null,
    indicators,
  };
}

function leaderOf(
  { leader }: Board,
  own: Quantity<Hundredths> | null
): TotalAssessment["publishedLeader"] {
  const points = leader === undefined ? null : quantityOf(leader);
  return points === null || own === null
    ? null
    : { points, gap: ruled(difference(points.value, own.value), "gapToLeader", [points, own]) };
}

const decidedMaxima = new Map<string, Quantity<Hundredths>>();

/** The Decision's maximum of a group: one value for all boards. */
function decidedMaximum(id: GroupId, edition: EditionId): Quantity<Hundredths> {
  const key = `${id}|${edition}`;
  const known =
    decidedMaxima.get(key) ?? ruled(groupById(id).maxPoints, "decisionMaximum", [], edition);
  decidedMaxima.set(key, known);
  return known;
}

/** Points of a group from its indicators, only when every one that bears points is there. */
function sumOfIndicators(
  id: GroupId,
  indicators: readonly IndicatorAssessment[]
): Quantity<Hundredths> | null {
  if (indicators.length === 0) return null;
  const scored = indicatorsOf(id).filter(({ maxPoints }) => maxPoints > 0);
  const points = scored.map(
    ({ code }) => indicators.find((each) => each.code === code)?.points ?? null
  );
  const given = points.filter((each) => each !== null);
  return given.length === 0 || given.length < points.length
    ? null
    : ruled(sum(given.map(({ value }) => value)), "sumOfIndicators", given);
}

const nothing = { status: "absent", cell: null } as const;

/** Stands in for a totals row that the sheet does not have. */
const unprinted: TotalReading = {
  label: { text: "Tổng điểm", cell: null },
  points: nothing,
  maxPoints: nothing,
  percent: nothing,
  rank: nothing,
  rankOf: nothing,
  grade: null,
};

function assessTotal(
  board: Board,
  groups: readonly GroupAssessment[],
  { gradeBands }: ScoringOptions
): TotalAssessment | null {
  const printed = board.total;
  const whole = isFullBoard(groups);
  const points = whole
    ? summed(
        groups.map((group) => group.points),
        "sumOfGroups"
      )
    : null;
  if (printed === null && points === null) return null;
  const maximum = whole
    ? summed(
        groups.map((group) => group.maxPoints),
        "sumOfMaxima"
      )
    : null;
  const score = assessScore(printed ?? unprinted, points, maximum ?? wholeMaximum);
  return {
    label: score.label,
    points: score.points,
    notApplicable: score.notApplicable,
    maxPoints: score.maxPoints,
    percent: score.percent,
    shortfall: score.shortfall,
    rank: score.rank,
    rankOf: score.rankOf,
    movement: score.movement,
    standing: score.standing,
    publishedLeader: leaderOf(board, score.points),
    grade: score.points === null ? null : gradeOf(score.points.value, gradeBands),
    printedGrade: printed?.grade ?? null,
    nextGrade: score.points === null ? null : nextGrade(score.points, gradeBands),
  };
}

/** The sum of all parts; null when one of them is absent. */
function summed(
  parts: readonly (Quantity<Hundredths> | null)[],
  rule: "sumOfGroups" | "sumOfMaxima"
): Quantity<Hundredths> | null {
  let total = 0;
  for (const part of parts) {
    if (part === null) return null;
    total += part.value;
  }
  return ruled(hundredths(total), rule, parts);
}

/** Every full board of the Decision adds up to 100 points. */
const wholeMaximum = ruled(
  sum((fullBoards[0] ?? []).map((id) => groupById(id).maxPoints)),
  "decisionMaximum",
  []
);

function isFullBoard(groups: readonly { readonly id: GroupId }[]): boolean {
  return fullBoards.some((set) => set.every((id) => groups.some((group) => group.id === id)));
}

/** Groups a whole board should have: told by a printed total, or by holding most of them. */
function missingGroups(
  groups: readonly GroupAssessment[],
  total: TotalReading | null
): readonly GroupId[] {
  const merged = groups.some(({ id }) => id === "onlineService22");
  const set = fullBoards.find((each) => each.includes("onlineService22") === merged) ?? [];
  const indicatorsOnly = groups.every(({ label }) => label.cell === null);
  if (indicatorsOnly || (total === null && groups.length < set.length - 1)) return [];
  return set.filter((id) => !groups.some((group) => group.id === id));
}

function lossOf(groups: readonly GroupAssessment[]): Quantity<Hundredths> | null {
  const losses = groups.flatMap(({ shortfall }) => shortfall ?? []);
  return isFullBoard(groups) && losses.length === groups.length
    ? ruled(sum(losses.map(({ value }) => value)), "shortfall", losses)
    : null;
}

function shareOf(
  part: Quantity<Hundredths> | null,
  whole: Quantity<Hundredths> | null
): Quantity<Hundredths> | null {
  if (part === null || whole === null || whole.value <= 0 || part.value < 0) return null;
  return ruled(roundedRatio(part.value, whole.value, 10_000), "lossShare", [part, whole]);
}
