import { beforeEach, describe, expect, it } from "vitest";
import type { ExcelHost } from "../../../../test/host/ExcelHost";
import { cell } from "../../../../test/host/examples/wardPlan";
import { openInExcel } from "../../../../test/host/examples/wardWorkbook";
import { formatRange, type CellRange } from "../../../cells/address";
import type { EditPlan } from "../../../plan/plan";
import type { ExcelWorkbook } from "../ExcelWorkbook";

const sheet = "Báo cáo 766";
const across = (row: number): CellRange => ({ top: row, bottom: row, left: 0, right: 2 });

/** Rows over three columns, each one cell but the last, whose cells stand alone. */
function report(texts: readonly string[], heights: readonly (number | null)[]): EditPlan {
  const blank = { content: { kind: "blank" }, style: "paragraph" } as const;
  const rows = [
    ...texts.map((text) => [cell(text, "paragraph"), blank, blank]),
    [cell("Nhóm", "tableText"), cell("18", "tableText"), cell("100%", "tableText")],
  ];
  const range = { top: 0, left: 0, bottom: rows.length - 1, right: 2 };
  return {
    steps: [
      { kind: "addSheet", sheet, visibility: "visible", columnWidths: [] },
      {
        ...{ kind: "write", sheet, top: 0, left: 0, rows },
        heights: [...heights, null],
        merges: texts.map((_text, row) => across(row)),
      },
      { kind: "name", name: "_score766.report", sheet, range },
    ],
  };
}

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

function merges(): readonly string[] {
  return (host.workbook.findSheet(sheet)?.merges ?? []).map(formatRange).sort();
}

function heights(): readonly (number | undefined)[] {
  const rows = host.workbook.findSheet(sheet)?.rowHeights;
  return [0, 1, 2].map((row) => rows?.get(row));
}

describe("merged areas and row heights of a sheet of ours", () => {
  it("are laid with the texts, and not a second time", async () => {
    await workbook.apply(report(["Đánh giá chung.", "Từng nhóm."], [52.5, null]));
    expect([merges(), heights()]).toEqual([
      ["A1:C1", "A2:C2"],
      [52.5, undefined, undefined],
    ]);
    const again = report(["Đánh giá chung.", "Từng nhóm."], [52.5, null]);
    expect(await workbook.apply(again)).toEqual({ steps: [] });
  });

  it("follow a report with fewer paragraphs, whose table stands where a paragraph was", async () => {
    await workbook.apply(report(["Đánh giá chung.", "Từng nhóm."], [52.5, 36]));
    const before = host.workbook.state();
    const undo = await workbook.apply(report(["Đánh giá chung."], [19.5]));
    expect(merges()).toEqual(["A1:C1"]);
    expect(host.workbook.findSheet(sheet)?.get(1, 2)?.value).toBe("100%");
    await workbook.apply(undo);
    expect(merges()).toEqual(["A1:C1", "A2:C2"]);
    expect(heights().slice(0, 2)).toEqual([52.5, 36]);
    expect(host.workbook.state()).toEqual(before);
  });

  it("come back with the sheet that an undo takes away and a redo brings", async () => {
    const undo = await workbook.apply(report(["Đánh giá chung."], [52.5]));
    const redo = await workbook.apply(undo);
    expect(host.workbook.findSheet(sheet)).toBeNull();
    await workbook.apply(redo);
    expect([merges(), heights()[0]]).toEqual([["A1:C1"], 52.5]);
  });
});
