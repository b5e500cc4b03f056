import { readFile } from "node:fs/promises";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { planReport, reportOn } from "../../../src/chain/writeReport";
import type { ReportTemplate } from "../../../src/report/reportDocument";
import { emptySettings } from "../../../src/settings/officeSettings";
import { planSettings } from "../../../src/settings/planSettings";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { details } from "../report/samples";

/** The sample files, which hold between them every layout of a report. */
export const samples: readonly string[] = [
  "phuong-quy-i-2026",
  "xa-chi-minh-thang-5-2026",
  "cac-xa-quy-iii-2026",
];

export interface Produced {
  readonly docx: Uint8Array;
  readonly xlsx: Uint8Array;
}

/** Both files that are made of a sample: with computed columns, report sheet and the office's settings. */
export async function produced(sample: string, template: ReportTemplate): Promise<Produced> {
  const workbook = await openFileWorkbook(
    await readFile(`assets/samples/${sample}.xlsx`),
    `${sample}.xlsx`
  );
  await workbook.apply(planSettings(await workbook.read(), { ...emptySettings, details }));
  const contents = await workbook.read();
  const analysis = analyzeWorkbook(contents);
  const unit = analysis.joined.flatMap(({ boards }) => boards).find((board) => board.unit !== null)
    ?.unit?.text;
  const choice = chooseBoard(analysis.joined, unit === undefined ? {} : { unit });
  if (choice.kind !== "chosen") throw new Error(`No board: ${choice.kind}`);
  const document = reportOn(contents, choice, { template });
  await workbook.apply(planReport(analysis, document));
  return { docx: await reportToDocx(document), xlsx: await workbook.save() };
}
