import { beforeAll, describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import { checkDocument, type CheckedAgainst } from "../../../src/proofreading/checkDocument";
import type { ReportBlock, ReportDocument, ReportTable } from "../../../src/report/reportDocument";

const sheet = gridFromValues("Tổng hợp", [
  ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA PHƯỜNG AN BÌNH"],
  ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 3/2026", null, "Tháng 4/2026", null],
  [null, null, null, "Điểm", "Thứ tự", "Điểm", "Thứ tự"],
  [1, "Công khai, minh bạch", 18, 17, 40, 18, 50],
  [2, "Tiến độ giải quyết", 20, 19.96, 41, 19.5, 51],
  [3, "Dịch vụ công trực tuyến", 12, 10, 42, 11, 52],
  [4, "Thanh toán trực tuyến", 10, 9, 43, 8, 53],
  [5, "Mức độ hài lòng", 18, 18, 44, 17, 54],
  [6, "Số hóa hồ sơ", 22, 21.36, 45, null, 55],
  [null, "Tổng cộng", 100, 95.32, "40/114", 94, "50/114"],
]);

let document: ReportDocument;
let against: CheckedAgainst;
beforeAll(() => {
  const contents = { name: "a.xlsx", grids: [sheet], ownRegions: [] };
  const analysis = analyzeWorkbook(contents);
  const choice = chooseBoard(analysis.joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  const { table, board } = choice;
  ({ document } = composeDocument(contents, analysis.settings, choice));
  against = { grids: [sheet], table, board, scoring: {} };
});

/** What is found where the tables and charts of the document are others. */
function foundIn(change: (block: ReportBlock) => ReportBlock): readonly string[] {
  const faulty: ReportDocument = {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => ({ ...part, blocks: part.blocks.map(change) })),
    })),
  };
  return checkDocument(faulty, against).map(({ printed }) => printed);
}

/** The score table with one text for another, wherever it stands in it. */
function withText(from: string, to: string): (block: ReportBlock) => ReportBlock {
  const swapped = (text: string): string => (text === from ? to : text);
  const inTable = (table: ReportTable): ReportTable => ({
    ...table,
    caption: table.caption.replace(from, to),
    header: table.header.map((row) => row.map((cell) => ({ ...cell, text: swapped(cell.text) }))),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        span: { ...cell.span, text: swapped(cell.span.text) },
      })),
    })),
  });
  return (block) => (block.kind === "table" ? inTable(block) : block);
}

test("what the program writes is what the cells give", () => {
  expect(foundIn((block) => block)).toEqual([]);
});

describe("a table", () => {
  test.each([
    ["the name of a group", "Thanh toán trực tuyến", "Mức độ hài lòng", "10"],
    [
      "a name that is none of the sheet",
      "Thanh toán trực tuyến",
      "Thanh toán tiền mặt",
      "Thanh toán tiền mặt, Điểm tối đa",
    ],
    ["what a column measures", "Điểm thiếu", "Tỷ lệ", "2"],
    [
      "a heading of nobody's",
      "Điểm thiếu",
      "Điểm cộng",
      "Mức độ hài lòng, Tháng 4/2026, Điểm cộng",
    ],
    ["the period over a column", "Tháng 3/2026", "Tháng 4/2026", "19,96"],
    [
      "a period that is not there",
      "Tháng 3/2026",
      "Tháng 5/2026",
      "Tiến độ giải quyết, Tháng 5/2026, Điểm",
    ],
    ["a figure of another group", "9", "8", "8"],
    ["a figure where the sheet has none", "–", "22", "22"],
    ["none where the sheet has one", "17", "–", "–"],
    ["of how many", "50/114", "50/113", "50/113"],
    ["the number of a row", "4", "5", "5"],
  ])("%s", (_, from, to, printed) => {
    expect(foundIn(withText(from, to))).toContain(printed);
  });

  test("without the row of a group", () => {
    const found = foundIn((block) =>
      block.kind === "table" ? { ...block, rows: block.rows.slice(1) } : block
    );
    expect(found).toContain("Nhóm chỉ số");
  });
});

describe("a chart", () => {
  const charted =
    (from: string, to: string) =>
    (block: ReportBlock): ReportBlock =>
      block.kind === "charts"
        ? {
            ...block,
            charts: block.charts.map((chart) => ({
              ...chart,
              caption: chart.caption.replace(from, to),
              categories: chart.categories.map((each) => each.replace(from, to)),
              series: { ...chart.series, name: chart.series.name.replace(from, to) },
            })),
          }
        : block;

  test.each([
    ["a period under a point", "Tháng 3/2026", "Tháng 4/2026"],
    ["the name of a bar", "Thanh toán trực tuyến", "Mức độ hài lòng"],
    ["what it draws", "Điểm thiếu", "Tổng điểm"],
    ["its caption", "xếp hạng qua", "xếp loại qua"],
  ])("%s", (_, from, to) => {
    expect(foundIn(charted(from, to)).length).toBeGreaterThan(0);
  });
});
