import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { composeDocument } from "../../../src/chain/compose/composeDocument";
import { spansText, type ReportBlock } from "../../../src/report/reportDocument";
import { emptyOfficeDetails } from "../../../src/settings/officeDetails";
import { emptySettings } from "../../../src/settings/officeSettings";
import { planSettings } from "../../../src/settings/planSettings";
import type { TaskTarget } from "../../../src/settings/taskTargets";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

const unit = "UBND phường An Bình";
const header = ["Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"];
const more = ["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ", "Tổng điểm"];
const scores = [
  ["Kỳ", "Đơn vị", ...header, ...more],
  ["Tháng 10/2026", unit, 18, 19.5, 8.49, 10, 18, 10, 83.99],
  ["Tháng 11/2026", unit, 18, 19.5, 8.63, 10, 18, 10, 84.13],
];
const counts = [
  ["Kỳ", "Đơn vị", "Mã", "Tử số", "Mẫu số"],
  ["Tháng 10/2026", unit, "3.2", 46, 378],
  ["Tháng 10/2026", unit, "4.1", 240, 300],
  ["Tháng 11/2026", unit, "3.2", 60, 380],
  ["Tháng 11/2026", unit, "4.1", 241, 310],
];

const set: readonly (readonly [string, TaskTarget])[] = [
  [`3.2@${unit}|2026-10-31`, { code: "3.2", from: 46, to: 58, of: 378 }],
  [`4.1@${unit}|2026-10-31`, { code: "4.1", from: 240, to: 250, of: 300 }],
  [`3.2@${unit}|2026-11-30`, { code: "3.2", from: 60, to: 70, of: 380 }],
];

/** The report on November by a workbook that remembers what was set in October and in November. */
async function report(tasks: "list" | "table") {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Theo dõi").addRows(scores);
  book.addWorksheet("Chỉ số").addRows(counts);
  const workbook = await openFileWorkbook(
    new Uint8Array(await book.xlsx.writeBuffer()),
    "chi-so.xlsx"
  );
  const details = { ...emptyOfficeDetails, tasks };
  const settings = { ...emptySettings, details, targets: new Map(set) };
  await workbook.apply(planSettings(await workbook.read(), settings));
  const analysis = analyzeWorkbook(await workbook.read());
  const choice = chooseBoard(analysis.joined, { period: "Tháng 11/2026" });
  if (choice.kind !== "chosen") throw new Error("No board.");
  return composeDocument(analysis.contents, analysis.settings, choice);
}

function linesOf(block: ReportBlock): readonly string[] {
  if (block.kind === "paragraph") return [spansText(block.spans)];
  if (block.kind !== "table") return [];
  return block.rows.map(({ cells }) => cells.map(({ span }) => span.text).join(" | "));
}

it.each(["list", "table"] as const)(
  "the next report says what became of the targets, and sets the new ones: %s",
  async (tasks) => {
    const { document, verdicts } = await report(tasks);
    expect(verdicts).toEqual([]);
    const blocks = document.sections.flatMap(({ parts }) => parts.flatMap((part) => part.blocks));
    const lines = blocks.flatMap(linesOf);
    expect(lines).toContain("Kết quả thực hiện các chỉ tiêu đã đặt ra ở kỳ trước:");
    expect(lines).toContain(
      "Chỉ số 3.2 (tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ): chỉ tiêu là 58/378, bằng 15,34%; kỳ này là 60/380, bằng 15,79%, đạt chỉ tiêu."
    );
    expect(lines.find((line) => line.startsWith("Chỉ số 4.1 "))).toMatch(
      /: chỉ tiêu là 250\/300, bằng 83,33%; kỳ này là 241\/310, bằng 77,74%, chưa đạt chỉ tiêu\.$/
    );
    expect(lines.filter((line) => line.endsWith("| 70/380"))).toHaveLength(1);
  }
);

it("targets lead to the cells that keep them", async () => {
  const { document } = await report("list");
  const sources = document.sources.filter(({ about }) => about.includes("chỉ tiêu do đơn vị đặt"));
  expect(sources.map(({ text }) => text)).toEqual(
    expect.arrayContaining(["58/378", "15,34%", "250/300", "70/380"])
  );
});
