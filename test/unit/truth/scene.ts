import { sumOf } from "./drawSheet";
import type { Score, Told, When, World } from "./told";

/** One unit in one period of a sheet, in one of the worlds behind it. Own arithmetic, in whole hundredths. */
export class Scene {
  constructor(
    readonly told: Told,
    readonly world: World,
    readonly now: number,
    readonly unit: string
  ) {}

  get own(): Score {
    return this.at(this.now) ?? none;
  }

  get period(): When | null {
    return this.told.periods[this.now] ?? null;
  }

  at(period: number, unit = this.unit): Score | null {
    return this.told.leagues[period]?.get(unit) ?? null;
  }

  /** Index of the period it is rightly compared with; null where there is none. */
  get before(): number | null {
    const { period } = this;
    const earlier = this.told.periods.flatMap((each, index) =>
      period?.day != null &&
      each.day !== null &&
      each.day < period.day &&
      sameSeries(each, period) &&
      this.hasPoints(index)
        ? [index]
        : []
    );
    return earlier.reduce<number | null>(
      (best, index) => (best === null || this.dayOf(index) > this.dayOf(best) ? index : best),
      null
    );
  }

  dayOf(index: number): string {
    return this.told.periods[index]?.day ?? "";
  }

  private hasPoints(index: number): boolean {
    const score = this.at(index);
    return score !== null && (score.total !== null || score.groups.some((each) => each !== null));
  }

  /** Whether two days lie under the same rules, and known ones. */
  alike(one: number, other: number): boolean {
    const [a, b] = [this.dayOf(one), this.dayOf(other)];
    if (a === "" || b === "") return false;
    const open = [a, b].some((day) => day > "2026-05-31" && day < "2026-09-17");
    return !open && a < this.world.newRules === b < this.world.newRules;
  }

  /** The period compared with, where the comparison is a right one. */
  get compared(): number | null {
    const { before } = this;
    return before !== null && this.alike(before, this.now) ? before : null;
  }

  max(index: number): number {
    return this.told.groups[index]?.max ?? Number.NaN;
  }

  lost(index: number, score = this.own): number | null {
    const points = score.groups[index] ?? null;
    return points === null ? null : this.max(index) - points;
  }

  /** All groups there, none over its maximum. */
  isComplete(score = this.own): boolean {
    return (
      this.told.groups.length >= 5 &&
      this.told.groups.every((_, index) => {
        const lost = this.lost(index, score);
        return lost !== null && lost >= 0;
      })
    );
  }

  addsUp(score: Score | null = this.own): boolean {
    if (score === null) return false;
    const sum = sumOf(score.groups);
    return (
      this.told.groups.length === 0 || sum === null || score.total === null || sum === score.total
    );
  }

  get losses(): readonly number[] {
    return this.told.groups.map((_, index) => this.lost(index) ?? 0);
  }

  /** Index of groups that lose most. */
  get worst(): readonly number[] {
    const most = Math.max(...this.losses);
    return most <= 0 ? [] : this.losses.flatMap((lost, index) => (lost === most ? [index] : []));
  }

  /** Hundredths of a percent, adding up to 100,00; null where none may be told. */
  share(index: number): number | null {
    const { losses } = this;
    const whole = losses.reduce((sum, each) => sum + each, 0);
    if (!this.isComplete() || !this.addsUp() || whole === 0) return null;
    const floors = losses.map((lost) => Math.floor((lost * 10_000) / whole));
    let left = 10_000 - floors.reduce((sum, each) => sum + each, 0);
    const byRest = losses
      .map((lost, at) => ({ at, rest: (lost * 10_000) % whole }))
      .sort((a, b) => b.rest - a.rest || a.at - b.at);
    for (const { at } of byRest) if (left-- > 0) floors[at] = (floors[at] ?? 0) + 1;
    return floors[index] ?? null;
  }

  /** Units of the table with totals in a period. */
  rows(period = this.now): readonly (readonly [string, Score & { readonly total: number }])[] {
    return [...(this.told.leagues[period] ?? [])].flatMap(([name, score]) =>
      score.total === null ? [] : [[name, { ...score, total: score.total }] as const]
    );
  }

  /** Whether totals of the table may be set against each other. */
  isSound(period = this.now): boolean {
    return this.rows(period).every(
      ([, score]) =>
        this.addsUp(score) &&
        score.total <= 10_000 &&
        this.told.groups.every((_, index) => (this.lost(index, score) ?? 0) >= 0)
    );
  }

  get totals(): readonly number[] {
    return this.rows().map(([, { total }]) => total);
  }

  /** Whether every unit of the table has a total: else no place counted over the others is sure. */
  isWhole(period = this.now): boolean {
    return this.rows(period).length === this.told.leagues[period]?.size;
  }

  /** 1 + number of rows with more points. */
  placeInTable(total: number, totals = this.totals): number {
    return 1 + totals.filter((each) => each > total).length;
  }

  /** Whether there was a period of the kind between two columns that this sheet lacks. */
  skips(from: number, to: number): boolean {
    const [first, last] = [this.told.periods[from], this.told.periods[to]];
    if (first === undefined || last === undefined) return true;
    const between = this.told.periods.filter(
      (each) =>
        each.kind === last.kind &&
        (each.day ?? "") > (first.day ?? "") &&
        (each.day ?? "") < (last.day ?? "")
    );
    if (first.step === null || last.step === null) return this.world.hasDaysBetween;
    return last.step - first.step !== between.length + 1;
  }

  /** Columns of the kind between two, both included, in time. */
  course(from: number, to: number): readonly number[] {
    return this.told.periods
      .flatMap((each, index) =>
        each.kind === this.told.periods[to]?.kind &&
        this.dayOf(index) >= this.dayOf(from) &&
        this.dayOf(index) <= this.dayOf(to)
          ? [index]
          : []
      )
      .sort((a, b) => (this.dayOf(a) < this.dayOf(b) ? -1 : 1));
  }
}

const none: Score = {
  groups: [],
  total: null,
  place: null,
  of: null,
  groupPlaces: [],
  grade: null,
};

function sameSeries(one: When, other: When): boolean {
  return (
    one.kind === other.kind &&
    (one.kind !== "day" || one.day?.slice(0, 4) === other.day?.slice(0, 4))
  );
}

/** top ÷ bottom, halves up. */
export const halfUp = (top: number, bottom: number): number =>
  Math.floor((2 * top + bottom) / (2 * bottom));
