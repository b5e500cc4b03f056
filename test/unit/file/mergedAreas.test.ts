import { describe, expect, test } from "vitest";
import { formatRange } from "../../../src/cells/address";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import type { EditPlan, PlannedCell } from "../../../src/plan/plan";
import { partText } from "./changedParts";
import { dataSheet, handMade, sampleStyles } from "./handMade";

const sheet = "Báo cáo 766";
const text = (value: string): PlannedCell => ({
  content: { kind: "text", value },
  style: "paragraph",
});
const blank: PlannedCell = { content: { kind: "blank" }, style: "paragraph" };
const across = (row: number, right: number) => ({ top: row, bottom: row, left: 0, right });

const file = handMade({
  sheets: { "Tổng hợp": dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
  styles: sampleStyles,
});

/** A sheet of ours: each text over so many columns. */
function report(texts: readonly string[], right: number): EditPlan {
  return {
    steps: [
      { kind: "addSheet", sheet, visibility: "visible", columnWidths: [34] },
      {
        ...{ kind: "write", sheet, top: 0, left: 0 },
        rows: texts.map((each) => [text(each), blank, blank]),
        heights: texts.map(({ length }) => (length > 10 ? 52.5 : null)),
        merges: texts.map((_each, row) => across(row, right)),
      },
      {
        ...{ kind: "name", name: "_score766.report", sheet },
        range: { top: 0, left: 0, bottom: texts.length - 1, right: 2 },
      },
    ],
  };
}

async function written(bytes: Uint8Array, plan: EditPlan): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes, "chi-so.xlsx");
  await workbook.apply(plan);
  return workbook.save();
}

async function mergesOf(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const { grids } = await (await openFileWorkbook(bytes, "chi-so.xlsx")).read();
  return grids.find((grid) => grid.sheet === sheet)?.merges.map(formatRange);
}

describe("merged areas of a sheet of ours", () => {
  test("stand where the schema wants them, and rows say their heights", async () => {
    const saved = await written(file, report(["Đánh giá chung của kỳ.", "Ngắn."], 2));
    expect(await mergesOf(saved)).toEqual(["A1:C1", "A2:C2"]);
    const xml = partText(saved, "xl/worksheets/sheet2.xml");
    expect(xml).toMatch(/<\/sheetData><mergeCells count="2">.*<\/mergeCells><pageMargins/);
    expect(xml).toContain('<row r="1" ht="52.5" customHeight="1">');
    expect(xml).toContain('<row r="2"><c');
  });

  test("are laid anew with a new report, and twice are the same bytes as once", async () => {
    const first = await written(file, report(["Đánh giá chung của kỳ.", "Từng nhóm chỉ số."], 2));
    const second = await written(first, report(["Ngắn.", "Từng nhóm chỉ số."], 1));
    expect(await mergesOf(second)).toEqual(["A1:B1", "A2:B2"]);
    expect(partText(second, "xl/worksheets/sheet2.xml")).toContain('<row r="1"><c');
    expect(await written(second, report(["Ngắn.", "Từng nhóm chỉ số."], 1))).toEqual(second);
  });

  test("are taken back with the texts", async () => {
    const first = await written(file, report(["Đánh giá chung của kỳ.", "Từng nhóm."], 2));
    const workbook = await openFileWorkbook(first, "chi-so.xlsx");
    const inverse = await workbook.apply(report(["Khác."], 1));
    await workbook.apply(inverse);
    const back = await workbook.save();
    expect(await mergesOf(back)).toEqual(["A1:C1", "A2:C2"]);
    expect(partText(back, "xl/worksheets/sheet2.xml")).toContain('ht="52.5"');
  });
});
