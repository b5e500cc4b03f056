import { describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../chain/analyzeWorkbook";
import { chooseBoard } from "../chain/chooseBoard";
import { gridFromValues, type Grid } from "../cells/grid";
import { narrate } from "../narrative/narrate";
import { composeReport } from "../report/composeReport";
import { spansText, type ReportDocument } from "../report/reportDocument";
import { emptyOfficeDetails } from "../settings/officeDetails";
import { checkDocument } from "./checkDocument";
import { printedNumber } from "./exact";
import type { Mismatch } from "./mismatch";

const header = [
  "STT",
  "Đơn vị",
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
  "Tổng điểm",
];

/** A league in which the nth unit has the nth most points in every group. */
function league(units: number): Grid {
  const rows = Array.from({ length: units }, (_, place) => {
    const points = [18, 20, 12, 10, 18, 22].map((most) => ((most * 50 - place) / 100).toFixed(2));
    const total = points.reduce((sum, each) => sum + Math.round(Number(each) * 100), 0) / 100;
    return [place + 1, `Xã số ${String(place + 1)}`, ...points.map(Number), total];
  });
  return gridFromValues("Toàn quốc", [
    ["BẢNG ĐIỂM ĐÁNH GIÁ THEO QUYẾT ĐỊNH 766/QĐ-TTg"],
    header,
    ...rows,
  ]);
}

function documentOf(
  grid: Grid,
  unit: string
): {
  readonly document: ReportDocument;
  readonly mismatches: readonly Mismatch[];
} {
  const contents = { name: "toan-quoc.xlsx", grids: [grid], ownRegions: [] };
  const choice = chooseBoard(analyzeWorkbook(contents).joined, { unit });
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  const { table, board } = choice;
  const narrative = narrate(board, table);
  const document = composeReport({
    table,
    board,
    narrative,
    details: emptyOfficeDetails,
    template: "report",
  });
  return {
    document,
    mismatches: checkDocument(document, { grids: [grid], table, board, scoring: {} }),
  };
}

function printedTexts({ sections }: ReportDocument): string {
  const blocks = sections.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
  return blocks
    .flatMap((block) => {
      if (block.kind === "paragraph") return [spansText(block.spans)];
      if (block.kind === "table")
        return block.rows.flatMap(({ cells }) => cells.map((cell) => cell.span.text));
      return [];
    })
    .join(" | ");
}

describe("a unit ranked 1,000th or lower", () => {
  it("gets its report, its rank printed with a point and found again in the sheet", () => {
    const { document, mismatches } = documentOf(league(1_005), "Xã số 1004");
    expect(mismatches).toEqual([]);
    expect(printedTexts(document)).toContain("1.004");
  });
});

describe("a printed number", () => {
  it.each([
    ["1.004", 1_004_000_000n],
    ["1004", 1_004_000_000n],
    ["1004,00", 1_004_000_000n],
    ["12.345.678,9", 12_345_678_900_000n],
    ["−0,5", -500_000n],
  ])("%s", (text, value) => {
    expect(printedNumber(text)).toBe(value);
  });

  it.each(["1.04", "1004.000", "1.0044", ",5", "1,2,3", ""])("%s is none", (text) => {
    expect(printedNumber(text)).toBeNull();
  });
});
