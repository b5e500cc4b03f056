import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId, IndicatorCode, Level } from "../../decision766/identity";
import type { Hundredths } from "../../decision766/hundredths";
import type { PageCell } from "../../cells/page";
import { labelText, textOf } from "../axes/block";
import type { Fact } from "../facts/fact";
import type { Measure } from "../label/meaning";
import { meaningOf } from "../label/meaningOf";
import {
  ABSENT,
  type Board,
  type Figure,
  type GroupReading,
  type IndicatorReading,
  type Label,
  type Period,
  type TotalReading,
} from "../scoreboard";
import { hundredthsOf } from "../facts/figure";
import { isNoRank, isShareOfCounts, valueOf } from "../facts/factValue";
import { signedAdjustments } from "./adjustments";
import { slotKey, subjectOf, type BoardDraft, type SlotSubject, type Slots } from "./drafts";
import { numberFigure, ofFigure, percentFigure, pointsFigure, saidPoints } from "./figures";
import { groupedBy } from "./groupedBy";
import { Rivals } from "./rivals";
import type { SharedLabels } from "./sharedLabels";
import { tellStrayParts } from "./strayParts";
import type { Told } from "./told";

/**
 * One board from the facts of a unit in a period; null where nothing is known of it.
 * @param level what kind of unit it is
 * @param labels those that all boards of the table share
 */
export function boardOf(
  draft: BoardDraft,
  shared: Slots,
  level: Level,
  labels: SharedLabels
): Board | null {
  const { told } = labels;
  const maker = new BoardMaker(draft, shared, labels);
  const groups = maker.groups();
  tellStrayParts(draft, shared, groups, told);
  const total = maker.total();
  if (groups.length === 0 && total === null) return null;
  const leader = maker.leader();
  const adjustments = maker.adjustments(groups, total);
  return {
    unit: labelAt(draft.unit, draft.unitCell, told),
    level,
    period: periodOf(draft, told),
    groups,
    total,
    ...(leader === null ? {} : { leader }),
    ...(adjustments.length === 0 ? {} : { adjustments }),
  };
}

const fullScore = 10_000;

class BoardMaker {
  readonly #rivals: Rivals;
  readonly told: Told;

  constructor(
    readonly draft: BoardDraft,
    readonly shared: Slots,
    readonly labels: SharedLabels
  ) {
    this.told = labels.told;
    this.#rivals = new Rivals(draft.slots, shared, this.told);
  }

  groups(): readonly GroupReading[] {
    const { slots } = this.draft;
    const parts = new Map<GroupId, Set<SlotSubject>>();
    const ids = new Set<GroupId>();
    for (const [key, [fact]] of slots) {
      if (fact?.subject.kind === "group") ids.add(subjectOf(key) as GroupId);
      else if (fact?.subject.kind === "indicator") {
        const home = indicatorByCode(fact.subject.code).group;
        const list = parts.get(home) ?? new Set();
        parts.set(home, list.add(subjectOf(key)));
      }
    }
    const merged = ids.has("onlineService22");
    const owned = new Map<GroupId, SlotSubject[]>();
    for (const [home, subjects] of parts) {
      const id =
        !ids.has(home) && merged && groupById("onlineService22").mergedFrom.includes(home)
          ? "onlineService22"
          : home;
      owned.set(id, [...(owned.get(id) ?? []), ...subjects]);
      ids.add(id);
    }
    for (const id of this.#saidTwice(ids)) ids.delete(id);
    const readings = [...ids].flatMap((id) => this.#group(id, owned.get(id) ?? []) ?? []);
    return readings.toSorted((a, b) => orderOf(a) - orderOf(b));
  }

  /**
   * The merged 22-point group beside its two parts says the same points twice: the parts count, where both are
   * there; else the merged group does.
   */
  #saidTwice(ids: ReadonlySet<GroupId>): readonly GroupId[] {
    const { mergedFrom } = groupById("onlineService22");
    if (!ids.has("onlineService22")) return [];
    const points = mergedFrom.map((id) => pointsFigure(this.#pick(id, "points"), this.told));
    if (!points.every((each) => "value" in each)) return mergedFrom;
    const merged = this.#pick("onlineService22", "points");
    const figure = pointsFigure(merged, this.told);
    const sum = points.reduce((total, { value }) => total + value, 0);
    if ("value" in figure && figure.value !== sum)
      this.told.add(merged?.cell, { kind: "partsDiffer", text: textOf(merged?.label) });
    return ["onlineService22"];
  }

  /** Points given or taken beside the groups: each line under a name of its own counts. */
  adjustments(
    groups: readonly GroupReading[],
    total: TotalReading | null
  ): readonly Figure<Hundredths>[] {
    const byLabel = groupedBy(
      this.draft.slots.get(slotKey("adjustment", "points")) ?? [],
      ({ label }) => label
    );
    const lines = [...byLabel.values()]
      .flatMap((facts) => this.#rivals.pick(facts, "adjustment") ?? [])
      .map((fact) => ({ fact, figure: pointsFigure(fact, this.told) }));
    return signedAdjustments(lines, groups, total?.points ?? ABSENT, this.told);
  }

  #pick(subject: SlotSubject, measure: Measure, beside?: Fact): Fact | undefined {
    const key = slotKey(subject, measure);
    const own = this.draft.slots.get(key);
    const shared = this.shared.get(key);
    // A maximum printed for all goes before the one behind the slash of each.
    const isOwn = own?.some(({ isImplied }) => !isImplied) === true || shared === undefined;
    const facts = isOwn ? own : shared;
    return this.#rivals.pick(facts, subject, beside);
  }

  #group(id: GroupId, parts: readonly SlotSubject[]): GroupReading | null {
    const points = this.#pick(id, "points");
    const rank = this.#pick(id, "rank", points);
    const percent = this.#pick(id, "percent", points);
    const named = points ?? rank ?? percent ?? this.#pick(id, "maxPoints");
    const figure = pointsFigure(points, this.told);
    const maxPoints = this.#maximum(id, points ?? named);
    const expected = shareOf(figure, maxPoints);
    const indicators = parts.flatMap((subject) => this.#indicator(subject) ?? []);
    this.#checkRank(rank);
    return {
      id,
      label: this.labels.groupLabel(id, named),
      points: figure,
      maxPoints,
      percent: this.#isOfOther(id, percent, expected)
        ? ABSENT
        : percentFigure(percent, expected, this.told),
      rank: numberFigure(rank, this.told),
      rankOf: ofFigure(rank, this.told),
      indicators: indicators.toSorted((a, b) => placeOf(a.label) - placeOf(b.label)),
      confidence: confidenceOf(named),
    };
  }

  /** Whether a percent beside points is a share of something else. */
  #isOfOther(id: GroupId | "total", percent: Fact | undefined, expected: number | null): boolean {
    if (percent === undefined || percent.isBeside) return percent?.isBeside === true;
    const figure = percentFigure(percent, expected, this.told);
    if (expected === null || ("value" in figure && Math.abs(figure.value - expected * 100) <= 1))
      return false;
    return isShareOfCounts(percent, this.#pick(id, "numerator"), this.#pick(id, "denominator"));
  }

  #maximum(subject: SlotSubject, points: Fact | undefined): Figure<Hundredths> {
    const printed = this.#pick(subject, "maxPoints", points);
    const figure = pointsFigure(printed, this.told);
    this.#checkImplied(subject, printed);
    if (figure.status !== "absent" || points === undefined) return figure;
    return this.labels.maximumIn(points) ?? figure;
  }

  /** "17,87/20" beside a maximum of 18: the number behind the slash is nobody's maximum. */
  #checkImplied(subject: SlotSubject, printed: Fact | undefined): void {
    const right = valueOf(printed);
    if (printed?.isImplied !== false || printed.cell === null || right === null) return;
    const address = this.told.address(printed.cell);
    for (const fact of this.draft.slots.get(slotKey(subject, "maxPoints")) ?? []) {
      const behindSlash = fact.isImplied ? valueOf(fact) : null;
      if (behindSlash !== null && behindSlash !== right)
        this.told.add(fact.cell, { kind: "otherMaximum", behindSlash, printed: address });
    }
  }

  #indicator(subject: SlotSubject): IndicatorReading | null {
    const fact = (measure: Measure) => this.#pick(subject, measure);
    const numerator = fact("numerator");
    const points = fact("points");
    const named =
      points ?? numerator ?? fact("percent") ?? fact("denominator") ?? fact("maxPoints");
    if (named?.subject.kind !== "indicator") return null;
    const code: IndicatorCode = named.subject.code;
    const top = numberFigure(numerator, this.told);
    const printed = numberFigure(fact("denominator"), this.told);
    const behindSlash = ofFigure(numerator, this.told);
    const bottom = printed.status === "absent" && "value" in behindSlash ? behindSlash : printed;
    const expected =
      "value" in top && "value" in bottom && bottom.value > 0
        ? (top.value * 100) / bottom.value
        : null;
    return {
      code,
      label: labelAt(textOf(named.label), named.label, this.told) ?? {
        text: indicatorByCode(code).shortName,
        cell: null,
      },
      numerator: top,
      denominator: bottom,
      ratio: percentFigure(fact("percent"), expected, this.told),
      points: pointsFigure(points, this.told),
      maxPoints: this.#maximum(subject, points),
      confidence: named.subject.confidence,
    };
  }

  total(): TotalReading | null {
    const points = this.#pick("total", "points");
    const rank = this.#pick("total", "rank");
    const percent = this.#pick("total", "percent");
    const grade = this.#pick("total", "grade");
    const { title } = this.draft;
    const named = points ?? rank ?? percent ?? grade;
    if (named === undefined && title.place === null && title.total === null) return null;
    const figure = this.#totalPoints(points);
    const maxPoints = this.#maximum("total", points);
    this.#checkRank(rank);
    const place = rank === undefined && this.#isOwnTitle() ? title.place : null;
    const expected = shareOf(figure, maxPoints);
    return {
      label: totalLabel(named, this.told),
      points: figure,
      maxPoints,
      percent: this.#isOfOther("total", percent, expected)
        ? ABSENT
        : percentFigure(percent, expected, this.told),
      rank: place === null ? numberFigure(rank, this.told) : this.#said(place.cell, place.rank),
      rankOf: place === null ? universeFigure(rank, this.told) : this.#said(place.cell, place.of),
      grade: this.#gradeOf(grade),
    };
  }

  /** The grade of the table, else the one that a line around it tells. */
  #gradeOf(grade: Fact | undefined): Label | null {
    const cell = grade?.cell ?? null;
    if (cell !== null && cell.text !== "") return labelAt(labelText(cell), cell, this.told);
    const said = this.#isOwnTitle() ? this.draft.title.grade : null;
    return said && labelAt(said.name, said.cell, this.told);
  }

  /** A figure that a line around the table tells. */
  #said(cell: PageCell, value: number): Figure {
    return { status: "given", value, cell: this.told.address(cell), confidence: 0.8 };
  }

  /** The total of the table, else the one that a line around it tells; both are told where they differ. */
  #totalPoints(points: Fact | undefined): Figure<Hundredths> {
    const printed = pointsFigure(points, this.told);
    const said = this.draft.title.total;
    if (said === null || !this.#isOwnTitle() || !this.#isOwnPeriod()) return printed;
    const found = saidPoints(said, this.told);
    // "Tổng điểm: 100 điểm" is the scale as often as a score.
    const told = found?.value === fullScore ? null : found;
    if (printed.status === "absent") return told ?? printed;
    if (told !== null && "value" in printed && points?.cell != null && printed.value !== told.value)
      this.told.add(said.cell, { kind: "twoTotals", used: this.told.address(points.cell) });
    return printed;
  }

  #isOwnPeriod(): boolean {
    return this.draft.periodCell === this.draft.title.periodCell;
  }

  /** A line around the table speaks of this board, not of one among several. */
  #isOwnTitle(): boolean {
    return this.draft.unitCell === this.draft.title.unitCell;
  }

  leader(): Figure<Hundredths> | null {
    const said = this.draft.title.leader;
    return this.#leaderBelow() ?? (said === null ? null : saidPoints(said, this.told));
  }

  /** The best unit's total in a row of its own, under the column of this board's points. */
  #leaderBelow(): Figure<Hundredths> | null {
    const points =
      this.#pick("total", "points") ??
      [...this.draft.slots].find(([key]) => key.endsWith("|points"))?.[1][0];
    if (points === undefined || points.label?.row !== points.row) return null;
    const found = this.draft.leaders.find(({ column }) => column.column === points.column.column);
    if (found === undefined || found.figure.isPercent) return null;
    const value = hundredthsOf(found.figure);
    if (value <= 0 || value > 10_000) return null;
    const cell = this.told.address(found.cell);
    return { status: "given", value, cell, confidence: found.figure.confidence };
  }

  #checkRank(rank: Fact | undefined): void {
    if (rank !== undefined && isNoRank(rank)) this.told.add(rank.cell, { kind: "noRank" });
  }
}

/** The "114" of "17/114", or of the heading "Xếp hạng (114 xã, phường)". */
function universeFigure(rank: Fact | undefined, told: Told): Figure {
  const printed = ofFigure(rank, told);
  if (rank === undefined || printed.status !== "absent") return printed;
  const names = [rank.label, ...rank.column.levels.map(({ cell }) => cell)];
  for (const cell of names) {
    const value = cell === null ? null : meaningOf(labelText(cell), null).universe;
    if (cell !== null && value !== null)
      return { status: "given", value, cell: told.address(cell), confidence: 0.9 };
  }
  return printed;
}

function shareOf(points: Figure, maxPoints: Figure): number | null {
  return "value" in points && "value" in maxPoints && maxPoints.value > 0
    ? (points.value * 100) / maxPoints.value
    : null;
}

function totalLabel(fact: Fact | undefined, told: Told): Label {
  const cell = fact?.label ?? null;
  return cell === null
    ? { text: "Tổng điểm", cell: null }
    : { text: labelText(cell), cell: told.address(cell) };
}

function labelAt(text: string | null, cell: PageCell | null, told: Told): Label | null {
  if (text === null || text === "") return null;
  return { text, cell: cell === null ? null : told.address(cell) };
}

function periodOf({ period, periodCell }: BoardDraft, told: Told): Period | null {
  if (period === null) return null;
  const { label, kind, date } = period;
  return { label, kind, date, cell: periodCell === null ? null : told.address(periodCell) };
}

function confidenceOf(fact: Fact | undefined): number {
  if (fact?.subject.kind !== "group") return 0.9;
  if (fact.subject.isAssumed) return 0.5;
  return fact.subject.matches[0]?.confidence ?? 0.7;
}

function orderOf({ label, indicators }: GroupReading): number {
  let order = placeOf(label);
  for (const each of indicators) order = Math.min(order, placeOf(each.label));
  return order;
}

function placeOf({ cell }: Label): number {
  return cell === null ? Number.MAX_SAFE_INTEGER : cell.row * 16_384 + cell.column;
}
