import { kindOfKey } from "../hear/periods";
import type { HeardFigure, Role } from "../hear/prose/heard";
import type { NumberToken } from "../hear/tokens";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Row, ScoreSubject } from "../figures/row";
import {
  averageOf,
  extremeOf,
  groupsCounted,
  medianOf,
  universeOf,
  type Candidate,
} from "./candidates";
import { distanceTie, gradeTie, placeTie } from "./distances";
import { says, wholeOf, type ExactValue } from "./exactValue";
import { aimed, right, untied, wrong, type Judged } from "./judged";
import { measuredOf, type Measure } from "./measured";
import { laterFirst, movedOf, type MovementRole } from "./movements";
import { missingTie, partTie, percentTie, type ToldRatio } from "./ratios";
import { isSlipOf } from "./slip";
import type { NamedPeriod, SentenceContext } from "./sentenceContext";
import type { Against } from "./subject";
import { distinct, none, strong, type Tie } from "./tie";
import type { VerdictKind } from "./verdict";

type Asked = readonly [figure: HeardFigure, period: PeriodLeague, row: Row];

const scored = (measure: Measure) => (judge: FigureJudge, asked: Asked) =>
  judge.scoreTie(measure, ...asked);
const counted = (judge: FigureJudge, asked: Asked) => judge.countTie(...asked);
const moved = (role: MovementRole) => (judge: FigureJudge, asked: Asked) =>
  judge.movementTie(role, ...asked);

/** What a figure of each role claims to be, and how it is tied to the sheet. */
const roles: Readonly<
  Record<Role, readonly [VerdictKind, (judge: FigureJudge, asked: Asked) => Tie]>
> = {
  points: ["points", scored("points")],
  pointsAfter: ["points", scored("points")],
  max: ["max", scored("max")],
  lost: ["shortfall", scored("lost")],
  percent: ["percent", scored("percent")],
  share: ["share", scored("share")],
  place: ["rank", scored("place")],
  placeAfter: ["rank", scored("place")],
  universe: [
    "universe",
    (_, [, period, row]) => strong(universeOf(period, row), "bảng không cho biết số đơn vị"),
  ],
  groupCount: ["count", counted],
  groupsAll: ["count", counted],
  extremePoints: ["extreme", (judge, asked) => judge.extremeTie(...asked)],
  average: [
    "average",
    (judge, [figure, period, row]) =>
      strong(
        averageOf(period, row, judge.subjectOf(figure)),
        "bảng không có điểm của các đơn vị khác"
      ),
  ],
  median: [
    "average",
    (_, [, period, row]) =>
      strong(medianOf(period, row, "total"), "bảng không có điểm của các đơn vị khác"),
  ],
  gap: ["gap", (judge, asked) => judge.gapTie(...asked)],
  missing: ["ratio", (judge, [figure, , row]) => missingTie(row, judge.ratioOf(figure).code)],
  ratioPart: [
    "ratio",
    (judge, [figure, , row]) => partTie(row, "ratioPart", judge.ratioOf(figure)),
  ],
  ratioWhole: [
    "ratio",
    (judge, [figure, , row]) => partTie(row, "ratioWhole", judge.ratioOf(figure)),
  ],
  ratioPercent: ["ratio", (judge, [figure]) => percentTie(judge.ratioOf(figure))],
  toGrade: ["gapToGrade", (judge, [, , row]) => gradeTie(row, judge.against.bands)],
  placeMeant: ["rank", () => none("nêu để so sánh, không phải thứ hạng của đơn vị")],
  gapToPlace: [
    "gap",
    (judge, [figure, period, row]) => placeTie(period, row, judge.placeMeant(figure)),
  ],
  pointsBefore: ["points", moved("pointsBefore")],
  placeBefore: ["rank", moved("placeBefore")],
  pointsChange: ["change", moved("pointsChange")],
  placeChange: ["placeChange", moved("placeChange")],
  percentChange: ["change", moved("percentChange")],
  target: ["number", () => none("nêu mục tiêu, yêu cầu")],
};

/** What a bare percent may be besides that of a maximum. */
const anyPercent = ["percent", "share"] as const satisfies readonly Role[];

/** What a bare number of points may be besides a score. */
const anyPoints = [
  "points",
  "lost",
  "pointsChange",
  "pointsBefore",
] as const satisfies readonly Role[];

/** Said of what was, also in a sentence of aims. */
const ofThePast: ReadonlySet<Role> = new Set<Role>(["lost", "share", "pointsBefore"]);

/** Ties figures of one sentence to the sheet, and judges them. */
export class FigureJudge {
  constructor(
    readonly against: Against,
    private readonly context: SentenceContext,
    private readonly tokens: readonly (NumberToken | null)[],
    /** The sentence speaks of aims: what differs from today's figures is no fault. */
    private readonly plans: boolean
  ) {}

  judge(figure: HeardFigure): Judged {
    const number = this.tokens[figure.token];
    const [kind] = roles[figure.role];
    if (number == null) return untied(kind, "không đọc được số");
    const tie = this.tie(figure);
    const { candidates } = tie;
    const hit = candidates.find(({ values }) =>
      values.some((value) => says(number, value, figure.about))
    );
    const isAim = this.isAim(figure);
    if (hit !== undefined)
      return { ...right(kind, hit), ...(isAim || tie.weak ? {} : wrongWayOf(figure, hit)) };
    const [first, second] = candidates;
    if (isAim) return aimed(kind);
    if (figure.loose) return this.looselyJudged(figure, number, candidates);
    if (first === undefined) return untied(kind, tie.reason);
    if (second !== undefined)
      return untied(kind, `có thể là ${candidates.map(({ what }) => what).join(" hoặc ")}`);
    const isSlip = tie.knowsSlips === true && first.values.some((each) => isSlipOf(number, each));
    if (tie.weak && !isSlip) return untied(kind, tie.reason);
    return this.isPointsAsPercent(figure, number)
      ? {
          ...wrong(kind, first, number),
          expected: null,
          pointsAsPercent: true,
          message:
            "Mức thay đổi này tính bằng điểm, không phải phần trăm: cần ghi “điểm” thay cho “%”.",
        }
      : wrong(kind, first, number);
  }

  /**
   * No word says what the points are: the figure is right as whatever of its subject it equals, and wrong only as a
   * slip of the pen in one of them.
   */
  private looselyJudged(
    figure: HeardFigure,
    number: NumberToken,
    asHeard: readonly Candidate[]
  ): Judged {
    const asked: readonly Role[] = figure.role === "percent" ? anyPercent : anyPoints;
    const others = asked.flatMap((role) =>
      role === figure.role
        ? []
        : this.tie({ ...figure, role }).candidates.map((found) => ({ kind: roles[role][0], found }))
    );
    const hit = others.find(({ found }) => found.values.some((value) => says(number, value)));
    if (hit !== undefined)
      return { ...right(hit.kind, hit.found), ...wrongWayOf(figure, hit.found) };
    const [heard] = roles[figure.role];
    const isNear = ({ found: { values } }: { readonly found: Candidate }): boolean =>
      values.some((value) => isSlipOf(number, value));
    const nearHeard = asHeard.map((found) => ({ kind: heard, found })).filter(isNear);
    // What the words make it, before all else that it may be.
    const [only, second] = nearHeard.length > 0 ? nearHeard : others.filter(isNear);
    return only === undefined || second !== undefined
      ? untied(
          heard,
          figure.role === "percent"
            ? "chưa rõ là tỷ lệ của chỉ số nào"
            : "chưa rõ số điểm này là điểm đạt, điểm thiếu hay mức thay đổi"
        )
      : wrong(only.kind, only.found, number);
  }

  private isAim({ role }: HeardFigure): boolean {
    return role === "target" || (this.plans && !ofThePast.has(role));
  }

  private isPointsAsPercent(figure: HeardFigure, number: NumberToken): boolean {
    if (figure.role !== "percentChange") return false;
    const { candidates } = this.tie({ ...figure, role: "pointsChange" });
    return candidates.some(({ values }) => values.some((value) => says(number, value)));
  }

  private tie(figure: HeardFigure): Tie {
    const other = this.context.otherUnit(figure);
    if (other !== null && !other.known && figure.holder === "own")
      return none("nói về đơn vị không có trong bảng");
    const unit = other?.known === true ? other.name : this.against.unit;
    const relative = isMovement(figure)
      ? null
      : this.context.relativePeriod(figure, this.against.period);
    if (relative === null) return this.tieInPeriod(figure, unit);
    const before = this.tieIn(relative.named, unit, figure);
    if (relative.sure) return before;
    const own = this.tieIn(this.context.period(figure), unit, figure);
    return { ...own, candidates: distinct([...own.candidates, ...before.candidates]) };
  }

  /** "(tháng 9: 93,15; +1,49)": what no word explains may be of the document's own period as well. */
  private tieInPeriod(figure: HeardFigure, unit: string): Tie {
    const named = this.context.period(figure);
    const tie = this.tieIn(named, unit, figure);
    if (!figure.loose || named === null) return tie;
    const own = this.tieIn(null, unit, figure);
    return { ...tie, candidates: distinct([...tie.candidates, ...own.candidates]) };
  }

  private tieIn(named: NamedPeriod | null, unit: string, figure: HeardFigure): Tie {
    const period = named?.kind === "known" ? named.period : this.against.period;
    const row = period.row(unit) ?? (period === this.against.period ? this.against.row : null);
    if (row === null) return none("bảng không có đơn vị này trong kỳ được nhắc tới");
    const tie = roles[figure.role][1](this, [figure, period, row]);
    return named?.kind === "unknown"
      ? { ...tie, weak: true, knowsSlips: false, reason: "kỳ được nhắc tới không có trong bảng" }
      : tie;
  }

  private named(figure: HeardFigure) {
    const partner = figure.partner === null ? null : (this.tokens[figure.partner] ?? null);
    return this.context.subject(figure, partner?.value ?? null);
  }

  /** The one that a figure is about, where only one can be meant. */
  subjectOf(figure: HeardFigure): ScoreSubject {
    return this.named(figure).subjects[0] ?? "total";
  }

  scoreTie(measure: Measure, figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const { subjects, each } = this.named(figure);
    const found = subjects.flatMap((subject) => measuredOf(measure, period, row, subject) ?? []);
    if (found.length === 0) return none("bảng không có số liệu này");
    if (each) return { candidates: [sharedBy(found)], weak: false, reason: "" };
    // A percent is of the maximum where points stand before it, or the group's name right before.
    const loosePercent = figure.role === "percent" && !this.context.followsScore(figure);
    return {
      candidates: distinct([...found, ...togetherOf(measure, found)]),
      weak: loosePercent,
      knowsSlips: loosePercent,
      reason: loosePercent ? "chưa rõ là tỷ lệ của chỉ số nào" : "",
    };
  }

  countTie(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    if (figure.counted === "named") return this.namedTie(figure);
    const what = figure.role === "groupsAll" ? "all" : (figure.counted ?? "all");
    const before = this.earlier(figure, period);
    const beforeRow = typeof before === "string" ? null : before.row(this.against.unit);
    return strong(groupsCounted(row, beforeRow, what), "bảng không có số liệu các nhóm");
  }

  /** "hai nhóm A và B": as many as are named; a name that was not heard makes it no fault. */
  private namedTie(figure: HeardFigure): Tie {
    const { subjects } = this.context.subjectBehind(figure) ?? { subjects: [] };
    const named = { values: [wholeOf(subjects.length)], cells: [], what: "số nhóm được nêu tên" };
    return { candidates: [named], weak: true, reason: "chưa nghe được tên của tất cả các nhóm" };
  }

  extremeTie(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const which = figure.holder === "last" ? "last" : "best";
    return strong(
      extremeOf(period, row, this.subjectOf(figure), which),
      "bảng chỉ có điểm của một đơn vị"
    );
  }

  /** The place that a distance is told to. */
  placeMeant({ partner }: HeardFigure): number | null {
    const place = partner === null ? null : (this.tokens[partner] ?? null);
    return place === null ? null : place.value / 10_000;
  }

  gapTie(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const told = {
      period,
      row,
      named: this.context.comparedUnit(figure),
      words: this.context.words(figure),
    };
    const own = this.subjectOf(figure);
    const ofTotal = distanceTie({ ...told, subject: "total" });
    if (own === "total") return ofTotal;
    const ofGroup = distanceTie({ ...told, subject: own });
    // "So với mức tốt nhất trong bảng, … ở nhóm X": the group's own distance, and no other.
    if (/mức (?:tốt|cao) nhất|cách xa nhất/iu.test(this.context.before(figure))) return ofGroup;
    return {
      ...ofTotal,
      candidates: distinct([...ofGroup.candidates, ...ofTotal.candidates]),
    };
  }

  ratioOf(figure: HeardFigure): ToldRatio {
    return {
      part: this.context.pairOf(figure, "ratioPart", this.tokens),
      whole: this.context.pairOf(figure, "ratioWhole", this.tokens),
      code: this.context.codeBefore(figure),
    };
  }

  /** The period that a movement is measured against, or why there is none. */
  private earlier(figure: HeardFigure, now: PeriodLeague): PeriodLeague | string {
    const named = this.context.earlier(figure, now);
    if (named === "ambiguous") return "chưa rõ so với kỳ nào";
    if (named?.kind === "unknown") return "kỳ so sánh không có trong bảng";
    return named?.period ?? this.before(now) ?? "bảng không có kỳ trước để so sánh";
  }

  /** The one before of its kind, where the text names none. */
  private before(period: PeriodLeague): PeriodLeague | null {
    const { periods } = this.against.ledger;
    const earlier = periods.slice(0, periods.indexOf(period));
    return earlier.findLast(({ key }) => kindOfKey(key) === kindOfKey(period.key)) ?? null;
  }

  movementTie(role: MovementRole, figure: HeardFigure, now: PeriodLeague, row: Row): Tie {
    const before = this.earlier(figure, now);
    if (typeof before === "string") return none(before);
    const unit = row === this.against.row ? this.against.unit : this.context.keyOf(row);
    const [later, first] = laterFirst(now, before, this.against.ledger.periods);
    const [nowRow, beforeRow] = [later.row(unit), first.row(unit)];
    if (nowRow === null || beforeRow === null) return none("bảng không có kỳ so sánh");
    const found = this.named(figure).subjects.flatMap(
      (subject) => movedOf(role, [later, nowRow], [first, beforeRow], subject) ?? []
    );
    return found.length === 0
      ? none("bảng không có số liệu của kỳ so sánh")
      : { candidates: distinct(found), weak: false, reason: "" };
  }
}

const movements: ReadonlySet<Role> = new Set<Role>([
  "pointsChange",
  "placeChange",
  "percentChange",
  "pointsBefore",
  "pointsAfter",
  "placeBefore",
  "placeAfter",
  "gap",
]);

function isMovement({ role }: HeardFigure): boolean {
  return movements.has(role);
}

function wrongWayOf({ way }: HeardFigure, hit: Candidate): Pick<Judged, "wrongWay"> {
  return hit.way !== undefined && way !== null && hit.way !== way ? { wrongWay: hit.way } : {};
}

/** What may be summed over the groups that a sentence names. */
const summed: ReadonlySet<Measure> = new Set<Measure>(["points", "lost", "share"]);

/** "ba nhóm A, B và C là 4,55 điểm": the groups named may be told together. */
function togetherOf(measure: Measure, found: readonly Candidate[]): readonly Candidate[] {
  if (!summed.has(measure) || found.length < 2) return [];
  const cells = found.flatMap((each) => each.cells);
  // Exactly, and as shares that were made to add up to a hundred.
  const values = [0, 1].flatMap((way) => sumOf(found.map((each) => each.values[way])) ?? []);
  return values.length === 0 ? [] : [{ values, cells, what: "tổng của các nhóm được nêu" }];
}

/** Null where one of them is not known. */
function sumOf(values: readonly (ExactValue | undefined)[]): ExactValue | null {
  const known = values.flatMap((each) => each ?? []);
  if (known.length < values.length) return null;
  return known.reduce((all, each) => ({
    top: all.top * each.bottom + each.top * all.bottom,
    bottom: all.bottom * each.bottom,
  }));
}

/** "mỗi nhóm": right only when it is so for every one of them. */
function sharedBy(found: readonly Candidate[]): Candidate {
  const [first] = found;
  const value = first?.values[0];
  const odd = found.find(({ values }) => values[0]?.top !== value?.top);
  return odd ?? first ?? { values: [], cells: [], what: "" };
}
