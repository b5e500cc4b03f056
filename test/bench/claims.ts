import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../src/chain/analyzeWorkbook";
import { composeText, memoryOf } from "../../src/chain/compose/composeText";
import { composeDocument } from "../../src/chain/compose/composeDocument";
import { soundDocx } from "../../src/chain/soundDocx";
import { narrate } from "../../src/narrative/narrate";
import { paragraphText } from "../../src/narrative/paragraph";
import { composeReport } from "../../src/report/composeReport";
import { reportToDocx } from "../../src/report/word/reportToDocx";
import type { TableAssessment } from "../../src/scoring/assessment";
import { openFileWorkbook } from "../../src/workbook/file/openFileWorkbook";
import { fileOf } from "./files";
import { heading, tell } from "./report";
import { leagueTotal, leagueWorkbook } from "./workbooks";

const shown = (hundredths: number): string => String(hundredths / 100).replace(".", ",");

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

async function read(units: number): Promise<readonly [WorkbookAnalysis, TableAssessment]> {
  const file = fileOf(`claims-${String(units)}`, leagueWorkbook(units));
  const workbook = await openFileWorkbook(new Uint8Array(readFileSync(file)), "league.xlsx");
  const analysis = analyzeWorkbook(await workbook.read());
  const [table] = analysis.joined;
  assert.ok(table !== undefined);
  return [analysis, table];
}

/** The text about every unit of a league: what grows is the league alone. */
async function textsOf(units: number): Promise<number> {
  const [, table] = await read(units);
  const start = cpu();
  for (const [at, board] of table.boards.entries()) {
    const { overall } = narrate(board, table);
    const [first] = overall.map(paragraphText);
    assert.ok(first?.includes(`${shown(leagueTotal(at))}/100 điểm`), first);
  }
  return cpu() - start;
}

/** Reports with all of their reading back, and the same reports without any. */
async function reports(units: number): Promise<void> {
  const [{ contents, settings }, table] = await read(units);
  const memory = memoryOf(contents, settings);
  const { details } = settings;
  const unread = async (): Promise<void> => {
    for (const board of table.boards) {
      const { narrative } = composeText({ board, table }, memory);
      const document = composeReport({ board, table, narrative, details, template: "report" });
      assert.ok((await reportToDocx(document)).length > 1000);
    }
  };
  const heard = async (): Promise<void> => {
    for (const board of table.boards) {
      const { document, verdicts } = composeDocument(contents, settings, { board, table });
      assert.deepEqual(verdicts, []);
      assert.ok((await soundDocx(document)).length > 1000);
    }
  };
  await heard();
  const times = { unread: 0, heard: 0 };
  for (const [name, make] of Object.entries({ unread, heard } as const)) {
    const start = cpu();
    await make();
    times[name as keyof typeof times] = cpu() - start;
  }
  tell({
    what: `${String(units)} reports read back, to the same not read back`,
    value: times.heard / times.unread,
    unit: "×",
    most: 1.3,
    note: `${times.heard.toFixed(2)} s`,
  });
}

/** What the claims of a league cost, and what hearing them again does. */
export async function claims(sizes: readonly [number, number]): Promise<void> {
  heading("What is said of every unit of a league, the workbook read before");
  const [few, many] = sizes;
  await textsOf(few);
  const [small, large] = [await textsOf(few), await textsOf(many)];
  tell({
    what: `texts on ${String(few)} and ${String(many)} units, growth`,
    value: Math.log(large / small) / Math.log(many / few),
    unit: "exponent",
    most: 1.15,
    note: `${large.toFixed(2)} s, ${((large / many) * 1000).toFixed(1)} ms a unit`,
  });
  await reports(114);
}
