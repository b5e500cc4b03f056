import type { Random } from "./random";
import {
  groupNames,
  groupHeads,
  measureSets,
  measureWords,
  periodHeads,
  periodSets,
  totalNames,
  unitHeads,
  unitSets,
  type Measure,
  type PeriodSet,
  type UnitSet,
} from "./words";

export type Axis = "unit" | "period" | "group" | "measure";

/**
 * Where units or periods stand: in a title, in the sheet's name, down, across, each over a table of its own on one
 * sheet (`stack`), each on a sheet of its own (`sheets`), or nowhere.
 */
export type Whereabouts = "title" | "name" | "row" | "column" | "stack" | "sheets" | "nowhere";

/** How one book of sheets is laid out: everything that the figures do not decide. */
export interface Plan {
  readonly units: UnitSet;
  readonly periods: PeriodSet;
  readonly names: readonly string[];
  readonly measures: readonly Measure[];
  readonly unitAt: Whereabouts;
  readonly periodAt: Whereabouts;
  /** "row": along an axis, down or across. */
  readonly groupAt: Whereabouts;
  /** From the outermost to the innermost. */
  readonly rowAxes: readonly Axis[];
  readonly columnAxes: readonly Axis[];
  readonly heads: Readonly<Record<"unit" | "period" | "group" | "total", string>>;
  readonly words: Readonly<Record<Measure, string>>;
  readonly form: Form;
}

export interface Form {
  /** A heading over several columns: merged, in the first of them alone, or in each. */
  readonly spread: "merged" | "first" | "each";
  /** The same for a name beside several rows. */
  readonly side: "merged" | "first" | "each";
  readonly numbering: boolean;
  readonly unitCode: boolean;
  readonly columnNumbers: "none" | "bracketed" | "plain" | "formulas";
  readonly maximumRow: boolean;
  readonly total: "none" | "last" | "first";
  /** The total has a rank though the groups have none. */
  readonly totalRank: boolean;
  readonly average: boolean;
  readonly section: boolean;
  readonly note: boolean;
  readonly letter: boolean;
  readonly signature: boolean;
  readonly pages: boolean;
  readonly blankRow: boolean;
  readonly blankColumn: boolean;
  readonly indent: number;
  readonly topRows: number;
  readonly titleGap: boolean;
  readonly points: "number" | "comma" | "words" | "of";
  readonly percent: "number" | "sign" | "format";
}

/**
 * A plan by chance; null when the draw makes no table (nothing down the side).
 * @param isOutside no heading and no row names a group: the title does, or the sheet's name
 */
export function drawPlan(random: Random, isOutside = false): Plan | null {
  const units = random.one(unitSets);
  const periods = random.one(periodSets);
  const unitAt = random.one(whereUnits(units));
  const periodAt = random.one(wherePeriods(periods, unitAt));
  const measures = random.one(measureSets);
  const across: Axis[] = [];
  const down: Axis[] = [];
  for (const [axis, at] of [
    ["unit", unitAt],
    ["period", periodAt],
  ] as const) {
    if (at === "row") down.push(axis);
    if (at === "column") across.push(axis);
  }
  const groupAt = isOutside ? random.one(whereGroups(unitAt, periodAt)) : "row";
  if (!isOutside) (random.maybe(0.5) ? down : across).push("group");
  const rowAxes = random.shuffled(down);
  const columnAxes = random.shuffled(across);
  if (rowAxes.length === 0) return null;
  placeMeasures(random, { rowAxes, columnAxes, measures, units });
  return {
    units,
    periods,
    names: random.one(groupNames),
    measures,
    unitAt,
    periodAt,
    groupAt,
    rowAxes,
    columnAxes,
    heads: {
      unit: random.one(unitHeads),
      period: periods.head ?? random.one(periodHeads),
      group: random.one(groupHeads),
      total: random.one(totalNames),
    },
    words: {
      points: random.one(measureWords.points),
      rank: random.one(measureWords.rank),
      max: random.one(measureWords.max),
      percent: random.one(measureWords.percent),
      numerator: random.one(measureWords.numerator),
      denominator: random.one(measureWords.denominator),
    },
    form: isOutside ? { ...drawForm(random), total: "none" } : drawForm(random),
  };
}

function whereUnits({ bare }: UnitSet): readonly Whereabouts[] {
  if (bare === true) return ["row", "row", "column"];
  return [
    "title",
    "title",
    "name",
    "row",
    "row",
    "row",
    "column",
    "column",
    "stack",
    "sheets",
    "nowhere",
  ];
}

function wherePeriods(
  { onlyInside, head }: PeriodSet,
  unitAt: Whereabouts
): readonly Whereabouts[] {
  if (head !== undefined) return ["row"];
  if (onlyInside === true) return ["row", "column"];
  // A sheet has one name: a unit there leaves no room for a period.
  const isNamed = unitAt === "name" || unitAt === "sheets";
  const outside: Whereabouts[] = ["title", "title", "name", "stack", "sheets", "nowhere"];
  return [
    "row",
    "row",
    "column",
    "column",
    ...outside.filter(
      (at) => at === "title" || (at !== unitAt && !(isNamed && (at === "name" || at === "sheets")))
    ),
  ];
}

/** Each outside place is taken once. */
function whereGroups(unitAt: Whereabouts, periodAt: Whereabouts): readonly Whereabouts[] {
  const taken = [unitAt, periodAt];
  const isNamed = taken.includes("name") || taken.includes("sheets");
  const isStacked = taken.includes("stack");
  return [
    "title",
    ...(isNamed ? [] : (["name", "sheets"] as const)),
    ...(isStacked ? [] : (["stack"] as const)),
  ];
}

interface AxesDraft {
  readonly rowAxes: Axis[];
  readonly columnAxes: Axis[];
  readonly measures: readonly Measure[];
  readonly units: UnitSet;
}

/** Words of measures stand under the lowest heading as a rule, sometimes over the others, or down the side. */
function placeMeasures(random: Random, { rowAxes, columnAxes, measures }: AxesDraft): void {
  if (columnAxes.length > 0 && measures.length === 1 && random.maybe(0.7)) return;
  if (columnAxes.length === 0) columnAxes.push("measure");
  else if (columnAxes.includes("group") && measures.length < 4 && random.maybe(0.08))
    rowAxes.push("measure");
  else if (random.maybe(0.12)) columnAxes.unshift("measure");
  else columnAxes.push("measure");
}

function drawForm(random: Random): Form {
  return {
    spread: random.one(["merged", "first", "each"]),
    side: random.one(["merged", "first", "each"]),
    numbering: random.maybe(0.4),
    unitCode: random.maybe(0.12),
    columnNumbers: random.maybe(0.2) ? random.one(["bracketed", "plain", "formulas"]) : "none",
    maximumRow: random.maybe(0.2),
    total: random.one(["none", "none", "last", "last", "first"]),
    totalRank: random.maybe(0.5),
    average: random.maybe(0.2),
    section: random.maybe(0.12),
    note: random.maybe(0.15),
    letter: random.maybe(0.2),
    signature: random.maybe(0.3),
    pages: random.maybe(0.15),
    blankRow: random.maybe(0.1),
    blankColumn: random.maybe(0.12),
    indent: random.maybe(0.2) ? 1 + random.below(2) : 0,
    topRows: random.maybe(0.1) ? 1 + random.below(3) : 0,
    titleGap: !random.maybe(0.2),
    points: random.one(["number", "number", "number", "comma", "words", "of"]),
    percent: random.one(["number", "sign", "format"]),
  };
}
