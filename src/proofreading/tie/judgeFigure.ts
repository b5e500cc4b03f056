import { formatReference } from "../../cells/address";
import { kindOfKey } from "../hear/periods";
import type { HeardFigure, Role } from "../hear/prose/heard";
import type { NumberToken } from "../hear/tokens";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Row, ScoreSubject } from "../figures/row";
import {
  averageOf,
  extremeOf,
  groupsCounted,
  lostOf,
  medianOf,
  maxOf,
  percentOfMaximum,
  placeOf,
  placesMoved,
  pointsMoved,
  pointsOf,
  shareOf,
  universeOf,
  type Candidate,
} from "./candidates";
import { hundredthsOf, percentOf, says, shownValue, wholeOf } from "./exactValue";
import type { NamedPeriod, SentenceContext } from "./sentenceContext";
import type { Against } from "./subject";
import type { Verdict, VerdictKind } from "./verdict";

/** The judgement of one figure, before it is given its place in the document. */
export type Judged = Pick<Verdict, "status" | "kind" | "cells" | "expected" | "message"> & {
  readonly value?: string;
  readonly pointsAsPercent?: boolean;
  /** Set where the number is right and the word of direction is not. */
  readonly wrongWay?: "up" | "down" | "same";
};

const kinds: Readonly<Record<Role, VerdictKind>> = {
  points: "points",
  max: "max",
  lost: "shortfall",
  percent: "percent",
  share: "share",
  place: "rank",
  universe: "universe",
  pointsChange: "change",
  placeChange: "placeChange",
  percentChange: "change",
  pointsBefore: "points",
  pointsAfter: "points",
  placeBefore: "rank",
  placeAfter: "rank",
  groupCount: "count",
  groupsAll: "count",
  extremePoints: "extreme",
  gap: "gap",
  average: "average",
  median: "average",
  missing: "ratio",
  ratioPart: "ratio",
  ratioWhole: "ratio",
  ratioPercent: "ratio",
  toGrade: "gapToGrade",
  target: "number",
};

/** A tie too loose to call a figure wrong by. */
interface Tie {
  readonly candidates: readonly Candidate[];
  readonly weak: boolean;
  /** Why there is nothing to tie to. */
  readonly reason: string;
}

/** Ties figures of one sentence to the sheet, and judges them. */
export class FigureJudge {
  constructor(
    private readonly against: Against,
    private readonly context: SentenceContext,
    private readonly tokens: readonly (NumberToken | null)[],
    /** The sentence speaks of aims: what differs from today's figures is no fault. */
    private readonly plans: boolean
  ) {}

  judge(figure: HeardFigure): Judged {
    const number = this.tokens[figure.token];
    const kind = kinds[figure.role];
    if (number == null) return untied(kind, "không đọc được số");
    const tie = this.tie(figure);
    const { candidates } = tie;
    const hit = candidates.find(({ values }) =>
      values.some((value) => says(number, value, figure.about))
    );
    if (hit !== undefined) {
      const wrongWay =
        hit.way !== undefined && figure.way !== null && hit.way !== figure.way
          ? hit.way
          : undefined;
      return {
        status: "right",
        kind,
        cells: hit.cells,
        expected: null,
        message: `Khớp với ${hit.what}${cellText(hit)}.`,
        ...valueOf(hit),
        ...(wrongWay === undefined || tie.weak ? {} : { wrongWay }),
      };
    }
    const [first] = candidates;
    if (first === undefined) return untied(kind, tie.reason);
    if (candidates.length > 1)
      return untied(kind, `có thể là ${candidates.map(({ what }) => what).join(" hoặc ")}`);
    if (tie.weak) return untied(kind, tie.reason === "" ? "nêu mục tiêu, yêu cầu" : tie.reason);
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

  private isPointsAsPercent(figure: HeardFigure, number: NumberToken): boolean {
    if (figure.role !== "percentChange") return false;
    const { candidates } = this.tie({ ...figure, role: "pointsChange" });
    return candidates.some(({ values }) => values.some((value) => says(number, value)));
  }

  private tie(figure: HeardFigure): Tie {
    const other = this.context.otherUnit(figure);
    if (other !== null && !other.known && figure.holder === "own")
      return none("nói về đơn vị không có trong bảng");
    const named = this.context.period(figure);
    const period = named?.kind === "known" ? named.period : this.against.period;
    const unit = other?.known === true ? other.name : this.against.unit;
    const row = period.row(unit) ?? (period === this.against.period ? this.against.row : null);
    const loose = named?.kind === "unknown" ? "kỳ được nhắc tới không có trong bảng" : "";
    if (row === null) return none("bảng không có đơn vị này trong kỳ được nhắc tới");
    const tie = this.tieTo(figure, period, row);
    const aims = this.plans && !["lost", "share", "pointsBefore"].includes(figure.role);
    return {
      ...tie,
      weak: tie.weak || loose !== "" || aims,
      reason: loose === "" ? tie.reason : loose,
    };
  }

  private tieTo(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const { role } = figure;
    switch (role) {
      case "points":
      case "pointsAfter":
      case "max":
      case "lost":
      case "percent":
      case "share":
      case "place":
      case "placeAfter":
        return this.scoreTie(figure, period, row);
      case "universe":
        return strong(universeOf(period, row), "bảng không cho biết số đơn vị");
      case "groupCount":
      case "groupsAll":
        return this.countTie(figure, period, row);
      case "extremePoints":
        return strong(
          extremeOf(
            period,
            row,
            this.subjects(figure)[0] ?? "total",
            figure.holder === "last" ? "last" : "best"
          ),
          "bảng chỉ có điểm của một đơn vị"
        );
      case "average":
        return strong(
          averageOf(period, row, this.subjects(figure)[0] ?? "total"),
          "bảng không có điểm của các đơn vị khác"
        );
      case "median":
        return strong(medianOf(period, row, "total"), "bảng không có điểm của các đơn vị khác");
      case "missing":
        return this.missingTie(figure, row);
      case "gap":
        return this.gapTie(figure, period, row);
      case "ratioPart":
      case "ratioWhole":
      case "ratioPercent":
        return this.ratioTie(figure, row);
      case "toGrade":
        return this.gradeTie(row);
      case "pointsBefore":
      case "placeBefore":
      case "pointsChange":
      case "placeChange":
      case "percentChange":
        return this.movementTie(figure, period, row);
      case "target":
        return none("nêu mục tiêu, yêu cầu");
    }
  }

  private subjects(figure: HeardFigure): readonly ScoreSubject[] {
    const partner = figure.partner === null ? null : (this.tokens[figure.partner] ?? null);
    return this.context.subject(figure, partner?.value ?? null).subjects;
  }

  private scoreTie(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const partner = figure.partner === null ? null : (this.tokens[figure.partner] ?? null);
    const { subjects, each } = this.context.subject(figure, partner?.value ?? null);
    const found = subjects.flatMap((subject) => scored(figure.role, period, row, subject) ?? []);
    if (found.length === 0) return none("bảng không có số liệu này");
    if (each) return { candidates: [sharedBy(found)], weak: false, reason: "" };
    const loosePercent = figure.role === "percent" && !this.isOfPoints(figure);
    return {
      candidates: distinct(found),
      weak: loosePercent,
      reason: loosePercent ? "chưa rõ là tỷ lệ của chỉ số nào" : "",
    };
  }

  /** A percent is of the maximum where points stand before it, or the group's name right before. */
  private isOfPoints(figure: HeardFigure): boolean {
    return this.context.followsScore(figure);
  }

  private countTie(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const counted = figure.role === "groupsAll" ? "all" : (figure.counted ?? "all");
    const before = this.earlier(figure, period);
    const beforeRow = before === null ? null : before.row(this.against.unit);
    return strong(groupsCounted(row, beforeRow, counted), "bảng không có số liệu các nhóm");
  }

  private gapTie(figure: HeardFigure, period: PeriodLeague, row: Row): Tie {
    const named = this.context.comparedUnit(figure);
    const words = this.context.words(figure);
    // "So với mức tốt nhất trong bảng, … ở nhóm X": the group's own distance.
    const isOfGroup = /mức (?:tốt|cao) nhất|cách xa nhất/iu.test(this.context.before(figure));
    const subject = isOfGroup ? (this.subjects(figure)[0] ?? "total") : "total";
    const own = row.points(subject);
    const of = named !== null ? (period.row(named)?.points("total") ?? null) : null;
    if (own === null) return none("bảng không có tổng điểm");
    // "cao hơn xã An Bình 0,1 điểm" of another unit: An Bình is the one reported on, not the one compared with.
    const isOwn = named !== null && period.row(named) === row;
    if (named !== null && !isOwn)
      return of === null
        ? none("đơn vị so sánh không có trong bảng")
        : one(gap(own.value, of.value, [...own.cells, ...of.cells]));
    if (/bình quân|trung bình/iu.test(words)) {
      const mean = averageOf(period, row, "total");
      const value = mean?.values[0];
      return mean === null || value === undefined
        ? none("bảng không có điểm của các đơn vị khác")
        : one({
            ...mean,
            values: [
              absolute({
                top: value.top - BigInt(own.value) * (value.bottom / 100n),
                bottom: value.bottom,
              }),
            ],
            what: "chênh lệch với điểm bình quân",
          });
    }
    const which = /thấp nhất|cuối/iu.test(words) ? "last" : "best";
    const extreme = extremeOf(period, row, subject, which);
    const value = extreme?.values[0];
    return extreme === null || value === undefined || /liền|đứng trên|đứng dưới/iu.test(words)
      ? none("bảng không có điểm của đơn vị được so sánh")
      : one(
          isOwn
            ? gap(Number(value.top), own.value, [...own.cells, ...extreme.cells])
            : gap(own.value, Number(value.top), [...own.cells, ...extreme.cells])
        );
  }

  /** "còn 332 dịch vụ công chưa đạt": what the indicator named before lacks. */
  private missingTie(figure: HeardFigure, row: Row): Tie {
    const code = this.context.codeBefore(figure);
    const found = row.indicators.find((each) => each.code === code);
    return found?.numerator == null || found.denominator === null
      ? none("số liệu này không có trong bảng điểm")
      : one({
          values: [wholeOf(found.denominator.value - found.numerator.value)],
          cells: [...found.denominator.cells, ...found.numerator.cells],
          what: `số trường hợp chưa đạt của chỉ số ${found.code}`,
        });
  }

  private ratioTie(figure: HeardFigure, row: Row): Tie {
    const part = this.paired(figure, "ratioPart");
    const whole = this.paired(figure, "ratioWhole");
    const code = this.context.codeBefore(figure);
    const rows = row.indicators.filter(
      (each) =>
        code === each.code ||
        (code === null && each.denominator?.value === (whole?.value ?? -1) / 10_000) ||
        (code === null && each.numerator?.value === (part?.value ?? -1) / 10_000)
    );
    if (figure.role === "ratioPercent") {
      const exact = part === null || whole === null ? null : percentOf(part.value, whole.value);
      return exact === null
        ? none("thiếu tử số, mẫu số")
        : one({ values: [exact], cells: [], what: "tỷ lệ tính từ hai số nêu trong câu" });
    }
    const found = rows.flatMap((each) => {
      const derived = figure.role === "ratioPart" ? each.numerator : each.denominator;
      return derived === null
        ? []
        : [
            {
              values: [wholeOf(derived.value)],
              cells: derived.cells,
              what: `${figure.role === "ratioPart" ? "tử số" : "mẫu số"} của chỉ số ${each.code}`,
            },
          ];
    });
    return {
      candidates: distinct(found),
      weak: code === null,
      reason: "số liệu này không có trong bảng điểm",
    };
  }

  private paired(figure: HeardFigure, role: "ratioPart" | "ratioWhole"): NumberToken | null {
    return this.context.pairOf(figure, role, this.tokens);
  }

  private gradeTie(row: Row): Tie {
    const own = row.points("total");
    if (own === null) return none("bảng không có tổng điểm");
    const gaps = this.against.bands
      .filter(({ from }) => from > own.value)
      .map(({ from, name }) => ({
        values: [hundredthsOf(from - own.value)],
        cells: own.cells,
        what: `số điểm còn thiếu để đạt mức ${name}`,
      }));
    const last = gaps.at(-1);
    return last === undefined
      ? none("đã ở mức cao nhất")
      : { candidates: [last], weak: false, reason: "" };
  }

  private earlier(figure: HeardFigure, period: PeriodLeague): PeriodLeague | null {
    const named = this.context.earlier(figure, period);
    if (named === "ambiguous") return null;
    return named === null ? this.before(period) : named.kind === "known" ? named.period : null;
  }

  /** The one before of its kind, where the text names none. */
  private before(period: PeriodLeague): PeriodLeague | null {
    const { periods } = this.against.ledger;
    const earlier = periods.slice(0, periods.indexOf(period));
    return earlier.findLast(({ key }) => kindOfKey(key) === kindOfKey(period.key)) ?? null;
  }

  private movementTie(figure: HeardFigure, now: PeriodLeague, row: Row): Tie {
    const named: NamedPeriod | "ambiguous" | null = this.context.earlier(figure, now);
    if (named === "ambiguous") return none("chưa rõ so với kỳ nào");
    if (named?.kind === "unknown") return none("kỳ so sánh không có trong bảng");
    const before = named === null ? this.before(now) : named.period;
    if (before === null) return none("bảng không có kỳ trước để so sánh");
    const [later, first] = laterFirst(now, before, this.against.ledger.periods);
    const [nowRow, beforeRow] = [later.row(this.unitOf(row)), first.row(this.unitOf(row))];
    if (nowRow === null || beforeRow === null) return none("bảng không có kỳ so sánh");
    const subjects = this.subjects(figure);
    const found = subjects.flatMap(
      (subject) => moved(figure.role, [later, nowRow], [first, beforeRow], subject) ?? []
    );
    return found.length === 0
      ? none("bảng không có số liệu của kỳ so sánh")
      : { candidates: distinct(found), weak: false, reason: "" };
  }

  private unitOf(row: Row): string {
    return row === this.against.row ? this.against.unit : this.context.keyOf(row);
  }
}

function laterFirst(
  one: PeriodLeague,
  other: PeriodLeague,
  periods: readonly PeriodLeague[]
): readonly [PeriodLeague, PeriodLeague] {
  return periods.indexOf(one) >= periods.indexOf(other) ? [one, other] : [other, one];
}

function scored(
  role: Role,
  period: PeriodLeague,
  row: Row,
  subject: ScoreSubject
): Candidate | null {
  switch (role) {
    case "max":
      return maxOf(row, subject);
    case "lost":
      return lostOf(row, subject);
    case "percent":
      return percentOfMaximum(row, subject);
    case "share":
      return shareOf(row, subject);
    case "place":
    case "placeAfter":
      return placeOf(period, row, subject);
    default:
      return pointsOf(row, subject);
  }
}

function moved(
  role: Role,
  now: readonly [PeriodLeague, Row],
  before: readonly [PeriodLeague, Row],
  subject: ScoreSubject
): Candidate | null {
  switch (role) {
    case "pointsBefore":
      return pointsOf(before[1], subject);
    case "placeBefore":
      return placeOf(before[0], before[1], subject);
    case "placeChange":
      return placesMoved(now, before, subject);
    case "percentChange": {
      const [after, earlier] = [now[1].points(subject), before[1].points(subject)];
      const exact =
        after === null || earlier === null
          ? null
          : percentOf(Math.abs(after.value - earlier.value), earlier.value);
      return exact === null
        ? null
        : {
            values: [exact],
            cells: [...(after?.cells ?? []), ...(earlier?.cells ?? [])],
            what: "mức thay đổi tính bằng phần trăm (khác với thay đổi tính bằng điểm)",
            way: pointsMoved(now[1], before[1], subject)?.way ?? "same",
          };
    }
    default:
      return pointsMoved(now[1], before[1], subject);
  }
}

function gap(own: number, other: number, cells: Candidate["cells"]): Candidate {
  return {
    values: [hundredthsOf(Math.abs(other - own))],
    cells,
    what: "chênh lệch với đơn vị được so sánh",
    ...(own === other
      ? { way: "same" as const }
      : { way: own > other ? ("up" as const) : ("down" as const) }),
  };
}

function absolute({ top, bottom }: { top: bigint; bottom: bigint }) {
  return { top: top < 0n ? -top : top, bottom };
}

/** "mỗi nhóm": right only when it is so for every one of them. */
function sharedBy(found: readonly Candidate[]): Candidate {
  const [first] = found;
  const value = first?.values[0];
  const odd = found.find(({ values }) => values[0]?.top !== value?.top);
  return odd ?? first ?? { values: [], cells: [], what: "" };
}

/** Candidates of the same value are one. */
function distinct(found: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const each of found) {
    const key = each.values.map(({ top, bottom }) => `${String(top)}/${String(bottom)}`).join("|");
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}

function strong(found: Candidate | null, reason: string): Tie {
  return found === null ? none(reason) : one(found);
}

function one(found: Candidate): Tie {
  return { candidates: [found], weak: false, reason: "" };
}

function none(reason: string): Tie {
  return { candidates: [], weak: true, reason };
}

function untied(kind: VerdictKind, reason: string): Judged {
  return {
    status: "untied",
    kind,
    cells: [],
    expected: null,
    message: `Chưa gắn được với số liệu trong bảng: ${reason}.`,
  };
}

function wrong(kind: VerdictKind, found: Candidate, number: NumberToken): Judged {
  const [value] = found.values;
  const decimals = Math.max(2, Math.min(number.decimals, 4));
  const expected = value === undefined ? null : shownValue(value, decimals);
  return {
    status: "wrong",
    kind,
    cells: found.cells,
    expected,
    ...valueOf(found),
    message: `Không khớp với ${found.what}: theo bảng là ${expected ?? "số khác"}${cellText(found)}.`,
  };
}

function cellText({ cells }: Candidate): string {
  const [first] = cells;
  return first === undefined ? "" : ` (ô ${formatReference(first)})`;
}

function valueOf({ values: [value] }: Candidate): { readonly value?: string } {
  return value === undefined ? {} : { value: shownValue(value) };
}
