import assert from "node:assert/strict";
import { functionCatalogue } from "../../src/functions/catalogue";
import { heading, tell } from "./report";
import { leagueRank, leagueRows, leagueTotal } from "./workbooks";

const units = 3321;

type Call = (...values: readonly unknown[]) => unknown;

/** Milliseconds inside our own function, call by call. */
let times: number[] = [];
/** Milliseconds of processor time of the last call. */
let ownCpu = 0;

/** The arguments are made new for each call, as Excel does. */
function called(name: keyof typeof functionCatalogue, ...values: readonly unknown[]): unknown {
  const fresh: unknown = JSON.parse(JSON.stringify(values));
  assert.ok(Array.isArray(fresh));
  const call = functionCatalogue[name] as Call;
  const before = process.cpuUsage();
  const start = performance.now();
  const result = call(...(fresh as readonly unknown[]));
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  ownCpu = (user + system) / 1000;
  return result;
}

/**
 * The product's own share of calls in cells, without Excel's waiting and its JSON. Each recalculation finds nothing
 * remembered of the one before.
 */
export function functions(quick: boolean): void {
  heading("Functions in cells, own time (depends on the machine)");
  // The usual call times their number: some wait for the collector of what the arguments were parsed into.
  const inside = (runs: number, work: (run: number) => void): number => {
    let least = Infinity;
    for (let run = 0; run < (quick ? 2 : runs); run += 1) {
      times = [];
      work(run);
      times.sort((a, b) => a - b);
      least = Math.min(least, (times[times.length >> 1] ?? 0) * times.length);
    }
    return least;
  };
  const lookedUp = quick ? 500 : 2000;
  const ranked = quick ? 500 : units;
  const lines = [
    ["10,000 calls of SCORE766, one cell each", inside(5, scalars), 50],
    [
      `${String(lookedUp)} calls of POINTS766 over that table`,
      inside(3, (run) => {
        lookups(run, lookedUp);
      }),
      0.06 * lookedUp,
    ],
    [
      `${String(ranked)} calls of RANK766 over ${String(units)} totals`,
      inside(3, () => {
        ranks(ranked);
      }),
      (60 * ranked) / units,
    ],
    ["RANK766 of one cell over a whole column", inside(2, wholeColumn), 200],
  ] as const;
  tellSpill();
  for (const [what, value, most] of lines) tell({ what, value, unit: "ms", most });
}

/**
 * A call of a tenth of a second is disturbed by all else that runs here: its processor time is told, of the collector
 * and the compiler too. The engine has compiled nothing of it at the first call, all of it after some.
 */
function tellSpill(): void {
  const runs = Array.from({ length: 15 }, (_, run) => {
    times = [];
    spill(run);
    return ownCpu;
  });
  const what = `one spill of TABLE766: ${String(units)} × 8`;
  tell({ what: `${what}, the first`, value: runs[0] ?? 0, unit: "ms" });
  tell({ what, value: Math.min(...runs), unit: "ms", most: 50 });
}

function scalars(): void {
  const count = 10_000;
  for (let index = 0; index < count; index += 1) {
    // 20 points × index / 10,000, half-up to hundredths.
    const expected = Math.floor((index * 2000) / count + 0.5) / 100;
    assert.deepEqual(called("SCORE766", [["2.1"]], [[index]], [[count]], null), [[expected]]);
  }
}

function spill(run: number): void {
  const rows = called("TABLE766", edited(run), null, null);
  assert.ok(Array.isArray(rows));
  const lines = rows as readonly (readonly unknown[])[];
  assert.equal(lines.length, units + 1);
  assert.ok(lines.every((row) => row.length === 8));
  assert.deepEqual(lines[units]?.[2], leagueTotal(units - 1) / 100);
}

function lookups(run: number, count: number): void {
  const rows = edited(units + run);
  for (let unit = 0; unit < count; unit += 1) {
    const found = called("POINTS766", rows, null, null, [[`Xã số ${String(unit + 1)}`]]);
    assert.deepEqual(found, [[leagueTotal(unit) / 100]]);
  }
}

function ranks(count: number): void {
  const totals = Array.from({ length: units }, (_, unit) => [leagueTotal(unit) / 100]);
  for (let unit = 0; unit < count; unit += 1) {
    const rank = called("RANK766", [[leagueTotal(unit) / 100]], totals, null);
    if (unit % 1000 === 0) assert.deepEqual(rank, [[leagueRank(unit, units)]]);
  }
}

function wholeColumn(): void {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [
    row > 0 && row <= 100 ? row / 2 : "",
  ]);
  assert.deepEqual(called("RANK766", [[50]], column, null), [[1]]);
}

/** The league with another number in its first cell, so that its content is new. */
function edited(run: number): readonly (readonly (string | number)[])[] {
  const [header = [], [, ...first] = [], ...others] = leagueRows(units);
  return [header, [run, ...first], ...others];
}
