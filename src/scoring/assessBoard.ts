import { isScored } from "../decision766/formulas";
import { editionOf } from "../decision766/editions";
import { fullBoards } from "../decision766/fullBoards";
import { groupById } from "../decision766/groups";
import { hundredths, type Hundredths } from "../decision766/hundredths";
import type { BoardDraft } from "./draft";
import type { AppliedEdition, GroupId } from "../decision766/identity";
import { indicatorsOf } from "../decision766/indicators";
import type { Board, Figure, GroupReading, Label, TotalReading } from "../sheet/scoreboard";
import { difference, sum } from "./arithmetic";
import { assessIndicator } from "./assessIndicator";
import type {
  GradeBand,
  GroupAssessment,
  IndicatorAssessment,
  Quantity,
  ScoringOptions,
  TotalAssessment,
} from "./assessment";
import { gradeOf, nextGrade } from "./grade";
import { quantityOf, ruled } from "./quantity";
import { GroupScore, Score } from "./score";
import { WholeLoss } from "./wholeLoss";

/** One board by itself: comparison and league standing are laid over it afterwards. */
export function assessBoard(board: Board, options: ScoringOptions = {}): BoardDraft {
  const edition = editionOf(board.period?.date ?? null);
  const groups = board.groups.map((group) => assessGroup(group, edition, board));
  const isFull = isFullBoard(groups);
  const total = assessTotal(board, groups, isFull, options);
  const whole = new WholeLoss(groups, total, isFull);
  for (const group of groups) group.whole = whole;
  return {
    unit: board.unit,
    level: board.level,
    period: board.period,
    edition,
    comparison: { kind: "first" },
    groups,
    total,
    get missing() {
      return missingGroups(groups, board.total);
    },
    get mainLoss() {
      return (
        groups.find(({ lossShare }) => lossShare !== null && lossShare.value > 5000)?.id ?? null
      );
    },
  };
}

function assessGroup(
  group: GroupReading,
  edition: AppliedEdition,
  { level, period }: Board
): GroupScore {
  const indicators = group.indicators.map((each) =>
    assessIndicator(each, period?.date ?? null, level)
  );
  return new GroupScore(
    group.id,
    group,
    sumOfIndicators(group.id, indicators),
    decidedMaximum(group.id, edition),
    indicators
  );
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

const decidedMaxima = new Map<AppliedEdition, Map<GroupId, Quantity<Hundredths>>>();

/** The Decision's maximum of a group: one value for all boards. */
function decidedMaximum(id: GroupId, edition: AppliedEdition): Quantity<Hundredths> {
  const ofEdition = decidedMaxima.get(edition) ?? new Map<GroupId, Quantity<Hundredths>>();
  decidedMaxima.set(edition, ofEdition);
  let known = ofEdition.get(id);
  if (known === undefined) {
    const inForce = edition === "unknown" ? null : edition;
    known = ruled(groupById(id).maxPoints, "decisionMaximum", [], inForce);
    ofEdition.set(id, known);
  }
  return known;
}

/**
 * Points of a group from its indicators, only when every one that bears points is there and no other does: a sheet that
 * shares the points out otherwise than the Decision is not added up by it.
 */
function sumOfIndicators(
  id: GroupId,
  indicators: readonly IndicatorAssessment[]
): Quantity<Hundredths> | null {
  if (indicators.length === 0) return null;
  const scored = indicatorsOf(id).filter(isScored);
  const points = scored.map(
    ({ code }) => indicators.find((each) => each.code === code)?.points ?? null
  );
  const given = points.filter((each) => each !== null);
  const codes = new Set(scored.map(({ code }) => code));
  if (indicators.some(({ code, points: own }) => !codes.has(code) && (own?.value ?? 0) !== 0))
    return null;
  return given.length < points.length
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
  groups: readonly GroupScore[],
  isFull: boolean,
  { gradeBands }: ScoringOptions
): TotalScore | null {
  const printed = board.total;
  // Added up only where the sheet does not print it.
  const points =
    isFull && !isPrinted(printed?.points)
      ? summed([...groups.map((group) => group.points), ...adjustmentsOf(board)], "sumOfGroups")
      : null;
  if (printed === null && points === null) return null;
  const maximum =
    isFull && !isPrinted(printed?.maxPoints)
      ? summed(
          groups.map((group) => group.maxPoints),
          "sumOfMaxima"
        )
      : null;
  return new TotalScore(board, printed ?? unprinted, points, maximum ?? wholeMaximum, gradeBands);
}

function isPrinted(figure: Figure | undefined): boolean {
  return figure?.status === "given" || figure?.status === "provisional";
}

/** The total of a board, with its grade. */
class TotalScore extends Score implements TotalAssessment {
  declare readonly printedGrade: Label | null;
  declare private readonly board: Board;
  declare private readonly bands: readonly GradeBand[] | undefined;

  constructor(
    board: Board,
    printed: TotalReading,
    points: Quantity<Hundredths> | null,
    maximum: Quantity<Hundredths>,
    bands: readonly GradeBand[] | undefined
  ) {
    super(printed, points, maximum);
    this.printedGrade = board.total?.grade ?? null;
    this.board = board;
    this.bands = bands;
  }

  get grade(): string | null {
    return this.points === null || !this.isOutOfAHundred
      ? null
      : gradeOf(this.points.value, this.bands);
  }

  get nextGrade(): TotalAssessment["nextGrade"] {
    return this.points === null || !this.isOutOfAHundred
      ? null
      : nextGrade(this.points, this.bands);
  }

  /** Bands are of a hundred points: where a group does not apply the sheet's maximum is another. */
  private get isOutOfAHundred(): boolean {
    return this.maxPoints?.value === 10_000;
  }

  get publishedLeader(): TotalAssessment["publishedLeader"] {
    return leaderOf(this.board, this.points);
  }
}

/** Points given or taken beside the groups, where lines print them. */
function adjustmentsOf({ adjustments }: Board): readonly Quantity<Hundredths>[] {
  return (adjustments ?? []).flatMap((figure) => quantityOf(figure) ?? []);
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
