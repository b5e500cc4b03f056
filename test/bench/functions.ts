import { performance } from "node:perf_hooks";
import assert from "node:assert/strict";
import { functionCatalogue } from "../../src/functions/catalogue";
import { bootFunctions } from "../host/bootFunctions";
import { ExcelHost } from "../host/ExcelHost";
import { HostWorkbook } from "../host/workbook/HostWorkbook";
import { leagueRows, leaguePoints } from "./workbooks";

const scalarCalls = 10_000;
const limit = 50;
/** The goal is 50 ms; reading and scoring 3,321 boards takes more on slow machines. */
const spillLimit = 200;
/** Each call looks at all 23,000 cells once to know the table again. */
const lookupLimit = 400;
const units = 3321;
const runs = 15;

/**
 * The product's own share of calls through the library's invocation protocol, in milliseconds: time inside
 * our functions, without the library's waiting and its JSON.
 */
export async function measureFunctions(): Promise<
  readonly (readonly [what: string, milliseconds: number, limit: number])[]
> {
  const host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
  let spent = 0;
  for (const [id, compute] of Object.entries(functionCatalogue)) {
    const call = compute as (...values: readonly unknown[]) => unknown;
    CustomFunctions.associate(id, (...values: readonly unknown[]) => {
      const start = performance.now();
      try {
        return call(...values);
      } finally {
        spent += performance.now() - start;
      }
    });
  }
  /** Least of several recalculations, none of which finds anything remembered of the one before. */
  const inside = async (work: (run: number) => Promise<void>): Promise<number> => {
    let least = Infinity;
    for (let run = 0; run < runs; run += 1) {
      spent = 0;
      await work(run);
      least = Math.min(least, spent);
    }
    return least;
  };
  return [
    ["10,000 calls of SCORE766, one cell each", await inside(() => scalars(host)), limit],
    [
      "one spill of TABLE766: 3,321 × 8 (goal: 50 ms)",
      await inside((run) => spill(host, run)),
      spillLimit,
    ],
    [
      "1,000 calls of POINTS766 over that table",
      await inside((run) => lookups(host, run)),
      lookupLimit,
    ],
  ];
}

async function scalars(host: ExcelHost): Promise<void> {
  const lists = Array.from({ length: scalarCalls }, (_, index) => [
    [["2.1"]],
    [[index]],
    [[scalarCalls]],
    null,
  ]);
  const outcomes = await Promise.all(
    host.functions.callAll("SCORE766", lists).map(({ outcome }) => outcome)
  );
  // 20 points × index / 10,000, half-up to hundredths.
  outcomes.forEach((outcome, index) => {
    const expected = Math.floor((index * 2000) / scalarCalls + 0.5) / 100;
    assert.deepEqual(outcome, { ok: true, value: [[expected]] });
  });
}

async function spill(host: ExcelHost, run: number): Promise<void> {
  const { outcome } = host.functions.call("TABLE766", [edited(run), null, null]);
  const ended = await outcome;
  assert.ok(ended.ok);
  const rows = ended.value as readonly (readonly unknown[])[];
  assert.equal(rows.length, units + 1);
  assert.ok(rows.every((row) => row.length === 8));
  assert.deepEqual(rows[units]?.[2], totalOf(units - 1));
}

async function lookups(host: ExcelHost, run: number): Promise<void> {
  const rows = edited(units + run);
  const lists = Array.from({ length: 1000 }, (_, unit) => [
    rows,
    null,
    null,
    [[`Xã số ${String(unit + 1)}`]],
  ]);
  const outcomes = await Promise.all(
    host.functions.callAll("POINTS766", lists).map(({ outcome }) => outcome)
  );
  outcomes.forEach((outcome, unit) => {
    assert.deepEqual(outcome, { ok: true, value: [[totalOf(unit)]] });
  });
}

/** The league with another number in its first cell, so that its content is new. */
function edited(run: number): readonly (readonly (string | number)[])[] {
  const [header = [], [, ...first] = [], ...others] = leagueRows(units);
  return [header, [run, ...first], ...others];
}

function totalOf(unit: number): number {
  return (
    Array.from({ length: 6 }, (_, group) => leaguePoints(unit, group)).reduce(
      (sum, each) => sum + each,
      0
    ) / 100
  );
}
