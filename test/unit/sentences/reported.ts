import { readFileSync } from "node:fs";
import type { Grid } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard, type BoardRequest } from "../../../src/chain/chooseBoard";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import type { WorkbookContents } from "../../../src/plan/port";
import { spansText, type ReportBlock } from "../../../src/report/reportDocument";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

/** A sheet: one of the cases that people found, or cells written here. */
export type Sheet = string | readonly Grid[];

/** Every line that a reader of the report sees, letterhead and tables too. */
export async function reported(
  sheet: Sheet,
  request: BoardRequest = {}
): Promise<readonly string[]> {
  const contents = typeof sheet === "string" ? await caseFile(sheet) : bookOf(sheet);
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined, request);
  if (choice.kind !== "chosen") throw new Error(`No board: ${choice.kind}.`);
  const { document, verdicts } = composeDocument(contents, analysis.settings, choice);
  if (verdicts.length > 0) throw new Error(JSON.stringify(verdicts));
  const { letterhead, subject, legalBases, opening, sections, closing, sourceNote } = document;
  return [
    ...letterhead.office,
    letterhead.placeAndDate,
    subject,
    ...legalBases,
    ...opening.flatMap(linesOf),
    ...sections.flatMap(({ heading, parts }) => [
      heading,
      ...parts.flatMap((part) => [part.heading?.text ?? "", ...part.blocks.flatMap(linesOf)]),
    ]),
    ...closing.flatMap(linesOf),
    sourceNote,
  ];
}

const caseFile = async (name: string): Promise<WorkbookContents> =>
  (
    await openFileWorkbook(new Uint8Array(readFileSync(`test/cases/sentences/${name}`)), name)
  ).read();

const bookOf = (grids: readonly Grid[]): WorkbookContents => ({
  name: "a.xlsx",
  grids,
  ownRegions: [],
});

function linesOf(block: ReportBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [spansText(block.spans)];
    case "point":
      return [block.text];
    case "table":
      return [
        block.caption,
        block.header.map((row) => row.map(({ text }) => text).join(" | ")).join(" / "),
        ...block.rows.map(({ cells }) => cells.map(({ span }) => span.text).join(" | ")),
        block.note ?? "",
      ];
    case "charts":
      return block.charts.flatMap(({ caption, categories }) => [caption, categories.join(" | ")]);
  }
}
