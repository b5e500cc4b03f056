import { expect, test } from "vitest";
import { gridFromValues } from "../cells/grid";
import { analyzeWorkbook } from "./analyzeWorkbook";
import { composeDocument } from "./compose/composeDocument";
import { longerPeriods, monthsSubject } from "./longerPeriods";

const groups = [
  ["Công khai, minh bạch", 18, 17],
  ["Tiến độ giải quyết", 20, 19],
  ["Dịch vụ công trực tuyến", 12, 10],
  ["Thanh toán trực tuyến", 10, 9],
  ["Số hóa hồ sơ", 22, 20],
  ["Mức độ hài lòng", 18, 16],
] as const;

function analysed(...columns: readonly string[]) {
  const grid = gridFromValues("Theo dõi", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH"],
    ["TT", "Nhóm chỉ số", "Điểm tối đa", ...columns],
    ...groups.map(([name, max, points], at) => [at + 1, name, max, ...columns.map(() => points)]),
    ["", "Tổng cộng", 100, ...columns.map(() => 91)],
  ]);
  const analysis = analyzeWorkbook({ name: "a.xlsx", grids: [grid], ownRegions: [] });
  const [table] = analysis.joined;
  if (table === undefined) throw new Error("No table.");
  return { analysis, table };
}

function offered(...columns: readonly string[]): readonly string[] {
  const { table } = analysed(...columns);
  const last = table.boards.at(-1);
  return last === undefined ? [] : longerPeriods(table, last).map(({ period }) => period.label);
}

test("a quarter, half, nine months and year are offered where two of their months are there", () => {
  expect(offered("Tháng 01/2025", "Tháng 02/2025")).toEqual([
    "Quý I/2025",
    "6 tháng đầu năm 2025",
    "9 tháng đầu năm 2025",
    "Năm 2025",
  ]);
  expect(offered("Tháng 9/2025", "Tháng 10/2025")).toEqual(["6 tháng cuối năm 2025", "Năm 2025"]);
});

test("none is offered that the sheet prints itself, nor from one month, nor from weeks", () => {
  expect(offered("Quý IV/2025", "Tháng 11/2025", "Tháng 12/2025")).not.toContain("Quý IV/2025");
  expect(offered("Tháng 12/2024", "Tháng 01/2025")).toEqual([]);
  expect(offered("Tuần 1 (05/01/2026)", "Tuần 2 (12/01/2026)")).toEqual([]);
});

test("a report on one is told by its months", () => {
  const { analysis, table } = analysed("Tháng 01/2025", "Tháng 02/2025", "Tháng 4/2025");
  const [first] = table.boards;
  const [quarter] = first === undefined ? [] : longerPeriods(table, first);
  const subject =
    first === undefined || quarter === undefined ? null : monthsSubject(table, first, quarter);
  if (subject === null) throw new Error("No such period.");
  expect(subject.board.period?.label).toBe("Tháng 02/2025");
  const { document, verdicts } = composeDocument(analysis.contents, analysis.settings, subject);
  expect(verdicts).toEqual([]);
  expect(document.subject).toContain("trong quý I/2025");
});
