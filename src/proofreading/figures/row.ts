import { formulaOn, isScored, type Formula } from "../../decision766/formulas";
import { editions } from "../../decision766/editions";
import { groupById } from "../../decision766/groups";
import { indicators as decisionIndicators } from "../../decision766/indicators";
import type { EditionId, GroupId, IndicatorCode, Level } from "../../decision766/identity";
import type { CellAddress } from "../../cells/address";
import type { Board, Figure, GroupReading, IndicatorReading } from "../../sheet/scoreboard";
import type { CellFigure, CellReader } from "./cellFigure";

/** The whole, or one group. */
export type ScoreSubject = "total" | GroupId;

/** A value and the cells it rests on; one cell where the sheet prints it. */
export interface Derived {
  readonly value: number;
  readonly cells: readonly CellAddress[];
  readonly printed: boolean;
}

/** One indicator of a unit in a period, from its cells. */
export interface IndicatorRow {
  readonly code: IndicatorCode;
  readonly numerator: Derived | null;
  readonly denominator: Derived | null;
  /** Printed where it is, in hundredths of a percent. */
  readonly printedRatio: Derived | null;
  readonly points: Derived | null;
  readonly max: Derived | null;
}

const wholeMaximum = 10_000;

/** One unit in one period as the cells tell it. Every figure is read when first asked for. */
export class Row {
  /** Raised when another sheet tells more of the unit: what was had from the row before may be otherwise now. */
  revision = 0;
  private readonly scores = new Map<ScoreSubject, Derived | null>();
  private readonly tops = new Map<ScoreSubject, Derived | null>();
  private readonly groups: ReadonlyMap<GroupId, GroupReading>;
  private known: readonly IndicatorRow[] | null = null;
  private readonly added: Board[] = [];

  constructor(
    readonly board: Board,
    readonly edition: EditionId | null,
    private readonly read: CellReader
  ) {
    this.groups = new Map(board.groups.map((group) => [group.id, group]));
  }

  get unit(): string | null {
    return this.board.unit?.text ?? null;
  }

  get level(): Level {
    return this.board.level;
  }

  /** Groups in the sheet's order. */
  get ids(): readonly GroupId[] {
    return this.board.groups.map(({ id }) => id);
  }

  label(id: GroupId): string {
    return this.groups.get(id)?.label.text ?? groupById(id).name;
  }

  saysNotApplicable(subject: ScoreSubject): boolean {
    const reading = subject === "total" ? this.board.total : this.groups.get(subject);
    return reading?.points.status === "notApplicable";
  }

  /** Points in hundredths: printed, else added up where every part is known. */
  points(subject: ScoreSubject): Derived | null {
    let known = this.scores.get(subject);
    if (known === undefined) {
      known =
        subject === "total"
          ? (printed(this.read.hundredths(this.board.total?.points)) ?? this.computedTotal())
          : (printed(this.read.hundredths(this.groups.get(subject)?.points)) ??
            this.sumOfIndicators(subject));
      this.scores.set(subject, known);
    }
    return known;
  }

  /** Maximum in hundredths: printed, else the Decision's. */
  max(subject: ScoreSubject): Derived | null {
    let known = this.tops.get(subject);
    if (known === undefined) {
      known =
        subject === "total"
          ? (printed(this.read.hundredths(this.board.total?.maxPoints)) ??
            (this.isFull()
              ? sumOf(this.ids.map((id) => this.max(id)))
              : { value: wholeMaximum, cells: [], printed: false }))
          : (printed(this.read.hundredths(this.groups.get(subject)?.maxPoints)) ?? {
              value: groupById(subject).maxPoints,
              cells: [],
              printed: false,
            });
      this.tops.set(subject, known);
    }
    return known;
  }

  /** Place as the sheet publishes it. */
  place(subject: ScoreSubject): Derived | null {
    const reading = subject === "total" ? this.board.total : this.groups.get(subject);
    return printed(this.read.count(reading?.rank));
  }

  /** The number of units printed beside the place: the 114 of "17/114". */
  placeOf(subject: ScoreSubject): Derived | null {
    const reading = subject === "total" ? this.board.total : this.groups.get(subject);
    return printed(this.read.count(reading?.rankOf));
  }

  /** Best total as a line of the sheet prints it. */
  leader(): Derived | null {
    return printed(this.read.hundredths(this.board.leader));
  }

  printedPercent(subject: ScoreSubject): Derived | null {
    const reading = subject === "total" ? this.board.total : this.groups.get(subject);
    return printed(this.read.hundredths(reading?.percent));
  }

  get grade(): string | null {
    return this.board.total?.grade?.text ?? null;
  }

  /** What is missing to the maximum; null where points or maximum are absent. */
  lost(subject: ScoreSubject): Derived | null {
    const [points, max] = [this.points(subject), this.max(subject)];
    return points === null || max === null
      ? null
      : {
          value: max.value - points.value,
          cells: [...max.cells, ...points.cells],
          printed: false,
        };
  }

  /** Whether points are given or taken beside the groups: then a loss is not theirs alone. */
  get hasAdjustments(): boolean {
    return this.points("total")?.value !== this.sumOfGroups()?.value;
  }

  /** Whether the printed total is the sum of its groups; true where either is unknown. */
  get addsUp(): boolean {
    const total = printed(this.read.hundredths(this.board.total?.points));
    const sum = this.sumOfGroups();
    return total === null || sum === null || total.value === sum.value;
  }

  isFull(): boolean {
    const merged = this.groups.has("onlineService22");
    return this.groups.size >= (merged ? 5 : 6);
  }

  /** The groups with the points given or taken beside them. */
  private computedTotal(): Derived | null {
    const sum = this.sumOfGroups();
    const extras = (this.board.adjustments ?? []).map((each) =>
      "value" in each ? this.taken(each) : null
    );
    return extras.length === 0 ? sum : sumOf([sum, ...extras.filter((each) => each !== null)]);
  }

  /** Points taken may be typed without a minus. */
  private taken(figure: Extract<Figure, { readonly value: number }>): Derived | null {
    const isNegative = figure.value < 0;
    const read =
      printed(this.read.hundredths(figure)) ??
      (isNegative ? printed(this.read.hundredths({ ...figure, value: -figure.value })) : null);
    return read === null
      ? null
      : { ...read, value: isNegative ? -Math.abs(read.value) : read.value };
  }

  sumOfGroups(): Derived | null {
    return this.isFull() ? sumOf(this.ids.map((id) => this.points(id))) : null;
  }

  /** Indicators that another table of the workbook gives for the same unit and period. */
  add(board: Board): void {
    this.revision += 1;
    this.added.push(board);
    this.known = null;
    this.scores.clear();
  }

  get indicators(): readonly IndicatorRow[] {
    return (this.known ??= this.ids.flatMap((id) =>
      this.readings(id).map((each) => this.indicator(each))
    ));
  }

  private readings(id: GroupId): readonly IndicatorReading[] {
    const own = this.groups.get(id)?.indicators ?? [];
    const others = this.added.flatMap(({ groups }) =>
      groups.filter((group) => group.id === id).flatMap(({ indicators }) => indicators)
    );
    const codes = new Set(own.map(({ code }) => code));
    return [...own, ...others.filter(({ code }) => !codes.has(code))];
  }

  indicatorsOf(id: GroupId): readonly IndicatorRow[] {
    const codes = new Set(this.readings(id).map(({ code }) => code));
    return this.indicators.filter(({ code }) => codes.has(code));
  }

  private sumOfIndicators(id: GroupId): Derived | null {
    // Another table's indicators are told beside a group; they do not make its points.
    const own = this.groups.get(id)?.indicators ?? [];
    const rows = own.map((each) => this.indicator(each));
    if (rows.length === 0) return null;
    const parts: readonly GroupId[] = [id, ...groupById(id).mergedFrom];
    const scored = decisionIndicators.filter(
      (indicator) => parts.includes(indicator.group) && isScored(indicator)
    );
    const others = rows.filter((row) => scored.every(({ code }) => code !== row.code));
    if (others.some(({ points }) => (points?.value ?? 0) !== 0)) return null;
    return sumOf(scored.map(({ code }) => rows.find((row) => row.code === code)?.points ?? null));
  }

  private indicator(reading: IndicatorReading): IndicatorRow {
    const numerator = printed(this.read.count(reading.numerator));
    const denominator = printed(this.read.count(reading.denominator));
    const formula = this.formulaOf(reading.code);
    return {
      code: reading.code,
      numerator,
      denominator,
      printedRatio: printed(this.read.hundredths(reading.ratio)),
      points:
        printed(this.read.hundredths(reading.points)) ??
        this.computedPoints(reading.code, numerator, denominator),
      max:
        printed(this.read.hundredths(reading.maxPoints)) ??
        (formula === null ? null : { value: formula.maxPoints, cells: [], printed: false }),
    };
  }

  /** As the rules stood on the last day of the period; null without a day: unknown is not the newest. */
  private formulaOf(code: IndicatorCode): Formula | null {
    const day = this.board.period?.date ?? null;
    const rule = decisionIndicators.find((each) => each.code === code);
    return rule === undefined || day === null ? null : formulaOn(rule, day);
  }

  /** maximum × ratio ÷ threshold, at most the maximum, half-up, in one exact division. */
  private computedPoints(
    code: IndicatorCode,
    numerator: Derived | null,
    denominator: Derived | null
  ): Derived | null {
    const formula = this.formulaOf(code);
    if (formula === null) return null;
    if (numerator === null || denominator === null || numerator.value < 0) return null;
    const cells = [...numerator.cells, ...denominator.cells];
    if (denominator.value === 0) {
      if (formula.zeroDenominator === "unknown") return null;
      const value = formula.zeroDenominator === "full" ? formula.maxPoints : 0;
      return { value, cells, printed: false };
    }
    const top = BigInt(numerator.value) * BigInt(formula.maxPoints) * 10_000n;
    const below = BigInt(denominator.value) * BigInt(formula.fullAt);
    const value = Math.min(formula.maxPoints, Number((2n * top + below) / (2n * below)));
    return { value, cells, printed: false };
  }
}

function printed(figure: CellFigure | null): Derived | null {
  return figure === null ? null : { value: figure.value, cells: [figure.cell], printed: true };
}

function sumOf(parts: readonly (Derived | null)[]): Derived | null {
  if (parts.length === 0) return null;
  let value = 0;
  const cells: CellAddress[] = [];
  for (const part of parts) {
    if (part === null) return null;
    value += part.value;
    cells.push(...part.cells);
  }
  return { value, cells, printed: false };
}

/** The rules in force on a day; null without a day: unknown is not the newest. */
export function editionOn(day: string | null): EditionId | null {
  return day === null ? null : (editions.findLast(({ from }) => from <= day)?.id ?? "2022");
}
