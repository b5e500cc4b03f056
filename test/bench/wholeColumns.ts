import assert from "node:assert/strict";
import { functionCatalogue } from "../../src/functions/catalogue";
import { heading, tell } from "./report";
import { leagueRank, leagueRows, leagueTotal } from "./workbooks";

type Call = (...values: readonly unknown[]) => unknown;
type Rows = readonly (readonly unknown[])[];

const [units, rowsOfExcel] = [3321, 1_048_576];
/** What walking past empty cells may cost: milliseconds for each million of them. */
const perMillion = 15;

const call = (name: keyof typeof functionCatalogue): Call => functionCatalogue[name] as Call;

/** The rows at the top of as many empty ones as a sheet has, made new as Excel does. */
function wholeColumns(rows: Rows): unknown[][] {
  const empty = rows[0]?.map(() => "") ?? [];
  return Array.from({ length: rowsOfExcel }, (_, row) => [...(rows[row] ?? empty)]);
}

const copied = (rows: Rows): unknown[][] => rows.map((row) => [...row]);

/** Least milliseconds of several runs; what each answers is looked at. */
function least(runs: number, prepare: (run: number) => () => void): number {
  let time = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const work = prepare(run);
    const start = performance.now();
    work();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}

/** Whole columns cost what their used part costs, and a little for each empty cell; places cost n log n. */
export function wholeColumnsAndPlaces(quick: boolean): void {
  heading("Functions over whole columns, and places of long lists (own time)");
  const runs = quick ? 2 : 5;
  beyondUsed("POINTS766(A:I)", 9, runs, (range, run) => {
    const rows = range(leagueOf(run));
    return () => {
      assert.deepEqual(call("POINTS766")(rows, null, null, null), [[leagueTotal(0) / 100]]);
    };
  });
  beyondUsed("RANK766(x; A:A)", 1, runs, (range, run) => {
    const rows = range([["Tổng điểm"], ...totals(units), [-1 - run]]);
    return () => {
      const rank = call("RANK766")([[leagueTotal(7) / 100]], rows, null);
      assert.deepEqual(rank, [[leagueRank(7, units)]]);
    };
  });
  places(runs);
  cellByCell(quick ? 2000 : 10_000);
}

function beyondUsed(
  what: string,
  columns: number,
  runs: number,
  prepare: (range: (rows: Rows) => unknown[][], run: number) => () => void
): void {
  let turn = 0;
  // Every run has another content, so that nothing is remembered.
  const used = least(runs, () => prepare(copied, (turn += 1)));
  const whole = least(runs, () => prepare(wholeColumns, (turn += 1)));
  const millions = (rowsOfExcel * columns) / 1_000_000;
  tell({
    ...{ what: `${what}, ${String(units)} rows used: beyond these, for 1,000,000 cells` },
    ...{ value: Math.max(0, whole - used) / millions, unit: "ms", most: perMillion },
    note: `${used.toFixed(0)} ms used part, ${whole.toFixed(0)} ms in all`,
  });
}

/** RANK766(A1:A10000; A1:A10000): all places in one call. */
function places(runs: number): void {
  const time = (count: number): number =>
    least(runs + 2, (run) => {
      const list = [...totals(count), [-1 - run]];
      const [asked, league] = [copied(list), copied(list)];
      return () => {
        const ranks = call("RANK766")(asked, league, null) as Rows;
        assert.equal(ranks.length, count + 1);
        for (const unit of [0, 17, count - 1])
          assert.deepEqual(ranks[unit], [leagueRank(unit, count)]);
      };
    });
  time(2500);
  const [few, many] = [2500, 40_000];
  const growth = time(many) / time(few);
  tell({
    ...{ what: "places of 40,000 scores in one call, times those of 2,500" },
    ...{ value: growth, unit: "×", most: (many * Math.log(many)) / (few * Math.log(few)) },
    note: "n log n",
  });
}

/**
 * 10,000 cells, each with a RANK766 of its own over 10,000 rows. Excel hands every one of them all the rows anew, and
 * a cell may have changed between two calls: that much is looked at. Beyond it nothing grows with the square.
 */
function cellByCell(count: number): void {
  const list = totals(count);
  const [remembered, handed] = [copied(list), copied(list)];
  call("RANK766")([[leagueTotal(0) / 100]], remembered, null);
  const looking = least(3, () => () => {
    for (let unit = 0; unit < count; unit += 1)
      assert.ok(handed.every((row, at) => row[0] === remembered[at]?.[0]));
  });
  const ours = least(3, () => () => {
    for (let unit = 0; unit < count; unit += 1) {
      const rank = call("RANK766")([[leagueTotal(unit) / 100]], handed, null);
      if (unit % 1000 === 0) assert.deepEqual(rank, [[leagueRank(unit, count)]]);
    }
  });
  const what = `${String(count)} cells of RANK766 over ${String(count)} rows, times looking at their rows`;
  tell({ what, value: ours / looking, unit: "×", most: 4, note: `${ours.toFixed(0)} ms` });
}

function totals(count: number): number[][] {
  return Array.from({ length: count }, (_, unit) => [leagueTotal(unit) / 100]);
}

/** The league with another number in its first cell, so that its content is new. */
function leagueOf(run: number): Rows {
  const [header = [], [, ...first] = [], ...others] = leagueRows(units);
  return [header, [run + 1, ...first], ...others];
}
