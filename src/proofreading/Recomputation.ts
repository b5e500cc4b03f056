import { editions } from "../decision766/editions";
import { formulasWithin } from "../decision766/formulas";
import { groups } from "../decision766/groups";
import { indicators } from "../decision766/indicators";
import type {
  BoardAssessment,
  GradeBand,
  Origin,
  Quantity,
  RuleName,
  TableAssessment,
  TieRule,
} from "../scoring/assessment";
import { cellsOf } from "../scoring/quantity";
import type { CellAddress } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { Board, ScoreTable } from "../sheet/scoreboard";
import { unitKey } from "../sheet/text/unitKey";
import { cellNumbers, fromCount, fromHundredths, rounded, share, type Millionths } from "./exact";
import { League, type CountsOf } from "./League";

type Inputs = readonly Millionths[];
type Rule = (inputs: Inputs) => Millionths | null;
type Work = (
  origin: Extract<Origin, { readonly kind: "rule" }>,
  inputs: readonly (Quantity | null)[],
  claimed: number | null
) => readonly Millionths[] | null;

/** More readings than a cell of a score table ever has. */
const mostReadings = 256;

const decided = new Set<number>([
  10_000,
  ...groups.map(({ maxPoints }) => maxPoints),
  ...indicators.flatMap((each) => each.maxPoints.map(({ value }) => value)),
]);

const total: Rule = (inputs) => inputs.reduce((sum, each) => sum + rounded(each), 0n);
const mean: Rule = (inputs) =>
  share(
    inputs.reduce((sum, each) => sum + rounded(each), 0n),
    fromCount(inputs.length),
    1n
  );
const differs: Rule = ([one = 0n, other = 0n]) => rounded(one) - rounded(other);

/** More groups than a board has. */
const mostGroups = 8;

/**
 * The share of the first input among those that follow, parted so that all add to 100,00: one rule for each place it
 * may have among them, since equal losses may have got unequal shares.
 */
const partedShares: readonly Rule[] = Array.from(
  { length: mostGroups },
  (_, place): Rule =>
    ([own = 0n, ...all]) => {
      const whole = all.reduce((sum, each) => sum + each, 0n);
      if (whole <= 0n || all[place] !== own) return null;
      const down = all.map((each) => (each * 10_000n) / whole);
      const remainders = all.map((each, index) => each * 10_000n - (down[index] ?? 0n) * whole);
      const left = 10_000n - down.reduce((sum, each) => sum + each, 0n);
      const before = remainders.filter(
        (each, index) =>
          each > (remainders[place] ?? 0n) || (each === remainders[place] && index < place)
      ).length;
      return ((down[place] ?? 0n) + (BigInt(before) < left ? 1n : 0n)) * 10_000n;
    }
);

const rules: Readonly<Partial<Record<RuleName, Rule>>> = {
  sumOfGroups: total,
  sumOfMaxima: total,
  sumOfIndicators: total,
  ratio: ([part = 0n, whole = 0n]) => share(part, whole, 100n),
  percent: ([part = 0n, whole = 0n]) => share(rounded(part), rounded(whole), 100n),
  change: differs,
  missingCount: differs,
  mean: (inputs) => mean(inputs),
  meanLoss: (inputs) => mean(inputs),
  gapToMean: ([own = 0n, ...all]) => {
    const middle = mean(all);
    return middle === null ? null : rounded(own) - middle;
  },
  median: (inputs) => {
    const sorted = inputs.map(rounded).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.floor((sorted.length - 1) / 2)];
    return upper === undefined || lower === undefined ? null : share(lower + upper, 2_000_000n, 1n);
  },
  gapToLeader: differs,
  lowerQuartile: (inputs) => fromTheLeast(inputs, Math.ceil(inputs.length / 4)),
  upperQuartile: (inputs) => fromTheLeast(inputs, Math.ceil((3 * inputs.length) / 4)),
  lowerCount: ([own = 0n, ...all]) => fromCount(countLower(own, all)),
  lowerShare: ([own = 0n, ...all]) =>
    share(fromCount(countLower(own, all)), fromCount(all.length), 100n),
  rankAmong: ([own = 0n, ...others]) =>
    fromCount(1 + others.filter((each) => rounded(each) > rounded(own)).length),
};

function countLower(own: Millionths, all: Inputs): number {
  return all.filter((each) => rounded(each) < rounded(own)).length;
}

/** The n-th of the inputs from the least one up. */
function fromTheLeast(inputs: Inputs, place: number): Millionths | null {
  return inputs.map(rounded).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))[place - 1] ?? null;
}

/**
 * Works values out again from the cells alone, along the way their origin tells: with its own reading of cells
 * and its own arithmetic. A value has several candidates only where a cell can be read in several ways.
 */
export class Recomputation {
  private readonly grids: ReadonlyMap<string, Grid>;
  private readonly league: League;

  constructor(
    grids: readonly Grid[],
    {
      table,
      boards,
      readElsewhere = [],
    }: Pick<TableAssessment, "table" | "boards" | "readElsewhere">,
    private readonly bands: readonly GradeBand[],
    tieRule: TieRule
  ) {
    this.grids = new Map(grids.map((grid) => [grid.sheet, grid]));
    const whole = { ...table, boards: [...table.boards, ...rankedWith(table, readElsewhere)] };
    this.league = new League(whole, (cell) => this.cell(cell), tieRule, countsOf(table, boards));
  }

  /**
   * The candidates of a figure; empty when the cells give none, null when they cannot tell.
   * @param claimed the value itself, for maxima that no cell holds
   */
  candidates(origin: Origin, claimed: number | null = null): readonly Millionths[] | null {
    if (origin.kind === "cell") return this.cell(origin.cell);
    const work = this.works[origin.rule];
    if (work !== undefined) return work(origin, origin.inputs ?? [], claimed);
    const rule = rules[origin.rule];
    return rule === undefined ? [] : this.applied(origin.inputs ?? [], rule);
  }

  /** Rules that need more than their inputs: the league, the edition, the bands, or the value claimed. */
  private readonly works: Readonly<Partial<Record<RuleName, Work>>> = {
    decisionMaximum: (_, __, claimed) =>
      claimed !== null && decided.has(claimed) ? [fromHundredths(claimed)] : [],
    count: ({ cells }) => [
      // None counted is a number, too.
      fromCount(cells.length),
      ...(cells.length > 1 ? this.league.tied(cells) : this.league.sizes(cells)),
    ],
    rankInLeague: ({ cells }) => this.league.ranks(cells),
    lossShare: (_, inputs) => this.applied(inputs, partedShares),
    shortfall: (_, inputs) => this.shortfall(inputs),
    indicatorPoints: ({ edition }, inputs) => this.applied(inputs, indicatorPoints(edition)),
    bestPlace: ({ cells }) => this.bound(cells, "best"),
    worstPlace: ({ cells }) => this.bound(cells, "worst"),
    ownPart: (_, inputs) => this.placesWon(inputs, "own"),
    othersPart: (_, inputs) => this.placesWon(inputs, "others"),
    casesForStep: ({ edition }, inputs, claimed) =>
      this.applied(inputs, caseSteps(edition, claimed)),
    gapToNextGrade: (_, inputs) => this.applied(inputs, this.toNextBand),
  };

  private bound(
    cells: readonly CellAddress[],
    side: "best" | "worst"
  ): readonly Millionths[] | null {
    const bounds = this.league.bounds(cells);
    return bounds === null ? null : [bounds[side]];
  }

  /** Null where the period before stands in another table. */
  private placesWon(
    [now, before]: readonly (Quantity | null)[],
    side: "own" | "others"
  ): readonly Millionths[] | null {
    const twice =
      now == null || before == null
        ? null
        : this.league.twicePlacesWon(cellsOf(now.origin), cellsOf(before.origin));
    return twice === null ? null : [(fromCount(twice[side]) * 5n) / 10n];
  }

  /** The band that begins next above the points, not any higher one. */
  private readonly toNextBand: Rule = ([own = 0n]) =>
    this.bands
      .map(({ from }) => fromHundredths(from) - rounded(own))
      .filter((gap) => gap > 0n)
      .reduce<Millionths | null>(
        (least, gap) => (least === null || gap < least ? gap : least),
        null
      );

  /** A maximum less its points; the loss of a whole board is the sum of its groups'. */
  private shortfall(inputs: readonly (Quantity | null)[]): readonly Millionths[] | null {
    const isSum = inputs.every(
      (input) => input?.origin.kind === "rule" && input.origin.rule === "shortfall"
    );
    return this.applied(inputs, isSum ? total : differs);
  }

  private applied(
    inputs: readonly (Quantity | null)[],
    rule: Rule | readonly Rule[]
  ): readonly Millionths[] | null {
    let combined: Millionths[][] = [[]];
    for (const input of inputs) {
      const values = input === null ? [] : this.candidates(input.origin, input.value);
      if (values === null) return null;
      const meant =
        values.find((value) => input !== null && isMeant(value, input.value)) ??
        takenFrom(values, input?.value ?? 0);
      const [only, ...others] = meant === undefined ? values : [meant];
      // Nearly always: a median of 40,000 totals must not copy them 40,000 times.
      if (only !== undefined && others.length === 0) for (const each of combined) each.push(only);
      else {
        combined = combined
          .flatMap((before) => values.map((value) => [...before, value]))
          .slice(0, mostReadings);
      }
    }
    const tried = typeof rule === "function" ? [rule] : rule;
    return combined.flatMap((values) => tried.flatMap((each) => each(values) ?? []));
  }

  private cell({ sheet, row, column }: CellAddress): readonly Millionths[] {
    const cell = this.grids.get(sheet)?.cell(row, column);
    return cell === undefined ? [] : cellNumbers(cell);
  }
}

/** Units that have a sheet each: the others of a table's periods, that it ranks against. */
function rankedWith({ boards }: ScoreTable, elsewhere: readonly Board[]): readonly Board[] {
  const labels = new Set(boards.map(({ period }) => period?.label ?? ""));
  const units = new Set(boards.map(({ unit }) => unitKey(unit)));
  return units.size > 1
    ? []
    : elsewhere.filter(
        ({ unit, period }) => labels.has(period?.label ?? "") && !units.has(unitKey(unit))
      );
}

/** Points taken, typed without a minus. */
function takenFrom(values: readonly Millionths[], taken: number): Millionths | undefined {
  return taken < 0
    ? values.map((value) => -value).find((value) => isMeant(value, taken))
    : undefined;
}

/** Which of several readings of a cell ("4,32 / 6") was taken: as points or percent, or as a count. */
function isMeant(value: Millionths, taken: number): boolean {
  return (
    (Number.isInteger(taken) && rounded(value) === fromHundredths(taken)) ||
    value === fromCount(taken)
  );
}

/** Cells of the counts of every unit, those that other tables of the book give among them. */
function countsOf(table: ScoreTable, boards: readonly BoardAssessment[]): CountsOf {
  const assessed = new Map(table.boards.map((board, at) => [board, boards[at]]));
  return (board) =>
    (assessed.get(board)?.groups ?? []).flatMap(({ indicators: own }) =>
      own.flatMap(({ code, numerator, denominator }) =>
        numerator?.origin.kind === "cell" && denominator?.origin.kind === "cell"
          ? [{ code, numerator: numerator.origin.cell, denominator: denominator.origin.cell }]
          : []
      )
    );
}

/** So many cases more, where the last of them wins a hundredth by the rule of any indicator of the edition. */
function caseSteps(edition: string | null, claimed: number | null): readonly Rule[] {
  if (claimed === null || claimed < 1) return [];
  // A count stands as itself among inputs; read off a text it comes in hundredths.
  const counts = [claimed, claimed / 100].filter(Number.isInteger).map(fromCount);
  return indicatorPoints(edition).flatMap((points) =>
    counts.map((add): Rule => ([part = 0n, whole = 0n]) => {
      const before = points([part + add - fromCount(1), whole]);
      const after = points([part + add, whole]);
      const isStep = part + add <= whole && before !== null && after !== null && after > before;
      return isStep ? add : null;
    })
  );
}

/** Points of any indicator of the edition: which one it is stands in the text beside the figure. */
function indicatorPoints(edition: string | null): readonly Rule[] {
  const known = editions.find(({ id }) => id === edition);
  if (known === undefined) return [];
  return indicators
    .flatMap((indicator) => formulasWithin(indicator, known.id))
    .map(({ maxPoints, fullAt, zeroDenominator }) => {
      const most = fromHundredths(maxPoints);
      return ([part = 0n, whole = 0n]: Inputs) => {
        if (whole === 0n) return zeroDenominator === "full" ? most : 0n;
        const points = share(part * BigInt(maxPoints), whole * BigInt(fullAt), 100n);
        return points === null || points > most ? most : points;
      };
    });
}
