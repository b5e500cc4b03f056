import { performance } from "node:perf_hooks";
import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import { analyzeWorkbook } from "../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../src/chain/chooseBoard";
import { planReport, reportOn } from "../../src/chain/writeReport";
import { reportToDocx } from "../../src/report/word/reportToDocx";
import { assessTable } from "../../src/scoring/assessTable";
import { readSheets } from "../../src/sheet/readSheets";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { batchTimes } from "./batch";
import { floor } from "./floor";
import { measureFunctions } from "./functions";
import { leaguePoints, leagueWorkbook, registerWorkbook } from "./workbooks";

const units = 3321;
const rows = 40_000;
const communes = 114;
const runs = 5;

/** Least time of several runs, in milliseconds: what the work costs when nothing else gets in its way. */
async function best(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function tell(what: string, milliseconds: number, limit: number): void {
  process.stdout.write(
    `${what.padEnd(72)} ${milliseconds.toFixed(0).padStart(6)} ms (limit ${limit.toFixed(0)} ms)\n`
  );
  assert.ok(milliseconds <= limit, `${what}: ${milliseconds.toFixed(0)} ms`);
}

/** Reading and scoring a whole country's league must cost no more than opening its file with the usual library. */
async function league(): Promise<void> {
  const bytes = await leagueWorkbook(units);
  const open = async () => {
    const contents = await (await openFileWorkbook(bytes, "league.xlsx")).read();
    // Opened means that every cell can be seen, as any program shows it.
    for (const grid of contents.grids) {
      for (let row = 0; row < grid.rowCount; row += 1) {
        for (let column = 0; column < grid.columnCount; column += 1) grid.cell(row, column);
      }
    }
    return contents;
  };
  const contents = await open();
  const opening = await best(open);
  const [table] = readSheets(contents.grids).tables.map((each) => assessTable(each));
  const last = table?.boards.at(-1);
  const expected = Array.from({ length: 6 }, (_, group) => leaguePoints(units - 1, group)).reduce(
    (sum, each) => sum + each,
    0
  );
  assert.equal(table?.boards.length, units);
  assert.equal(last?.total?.points?.value, expected);
  const better = Array.from({ length: units }, (_, unit) =>
    Array.from({ length: 6 }, (_group, group) => leaguePoints(unit, group)).reduce(
      (sum, each) => sum + each,
      0
    )
  ).filter((total) => total > expected).length;
  assert.equal(last.total.standing?.computedRank.value, better + 1);
  const reading = await best(() =>
    Promise.resolve(readSheets(contents.grids).tables.map((each) => assessTable(each)))
  );
  const usual = await best(() => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer));
  tell(
    `read and score ${units} units × 6 groups (opening here: ${opening.toFixed(0)} ms)`,
    reading,
    usual
  );
}

/** The whole report on a large workbook against the least any program can do with it: unzip, look, zip. */
async function report(): Promise<void> {
  const bytes = await registerWorkbook(rows);
  let least = Infinity;
  for (let run = 0; run < runs; run += 1) least = Math.min(least, floor(bytes));
  const write = async () => {
    const workbook = await openFileWorkbook(bytes, "register.xlsx");
    const analysis = analyzeWorkbook(await workbook.read());
    const choice = chooseBoard(analysis.joined);
    if (choice.kind !== "chosen") throw new Error("The register holds one score table.");
    const document = reportOn(analysis.contents, choice);
    await workbook.apply(planReport(analysis, document));
    const [saved, docx] = [await workbook.save(), await reportToDocx(document)];
    assert.ok(saved.length > bytes.length / 2 && docx.length > 5000);
  };
  await write();
  tell(
    `report on ${rows} rows × 12 columns (floor: ${least.toFixed(0)} ms)`,
    await best(write),
    least * 4
  );
}

/** Reports for all the communes of a province must cost far less than as many calls for one. */
async function batch(): Promise<void> {
  const { one, all } = await batchTimes(communes, 3);
  tell(`reports for ${communes} units (one: ${one.toFixed(0)} ms)`, all, one * 30);
}

await league();
await report();
await batch();
for (const [what, milliseconds, limit] of await measureFunctions()) tell(what, milliseconds, limit);
// The page behind the library keeps its timers running.
process.exit(0);
