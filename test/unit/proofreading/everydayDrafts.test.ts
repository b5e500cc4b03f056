import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { readDraft } from "../../../src/chain/draft/readDraft";
import { readText } from "../../../src/proofreading/written/readText";

const board = gridFromValues("Tổng hợp", [
  ["BẢNG ĐIỂM PHƯỜNG BÌNH MINH"],
  ["TT", "Nhóm chỉ số", "Điểm tối đa", "Tháng 9/2026", "Tháng 10/2026"],
  [1, "Công khai, minh bạch", 18, 17.5, 17.85],
  [2, "Tiến độ giải quyết", 20, 18.7, 19.34],
  [3, "Dịch vụ công trực tuyến", 12, 9.9, 10.42],
  [4, "Thanh toán trực tuyến", 10, 9.15, 9.15],
  [5, "Mức độ hài lòng", 18, 17.6, 18],
  [6, "Số hóa hồ sơ", 22, 20.3, 19.88],
  ["", "Tổng điểm", 100, 93.15, 94.64],
  ["", "Tỷ lệ đạt", "", 0.9315, 0.9464],
  ["", "Xếp loại", "", "Xuất sắc", "Xuất sắc"],
  ["", "Xếp hạng (trên tổng số 114 xã, phường)", "", 48, 37],
]);
const analysis = analyzeWorkbook({ name: "so.xlsx", grids: [board], ownRegions: [] });
const folder = new URL("./drafts/everyday/", import.meta.url);
const drafts = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), "utf8").normalize("NFC"),
}));

function verdictsOf(text: string) {
  const reading = readDraft(analysis, readText(text), { unit: "Phường Bình Minh" });
  if (reading.kind !== "read") throw new Error("No subject.");
  return reading.proofreading.verdicts;
}

/** The two last digits changed for each other, or the last one for the next: slips of the pen. */
function slipped(figure: string): string {
  const swapped = figure.replace(/(\d)(\D?)(\d)$/u, "$3$2$1");
  return swapped === figure
    ? figure.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10))
    : swapped;
}

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

test.each(drafts)("$name: nothing right is called wrong, and most of it is tied", ({ text }) => {
  const verdicts = verdictsOf(text).filter(({ aim }) => !aim);
  expect(verdicts.filter(({ status }) => status === "wrong").map(({ quote }) => quote)).toEqual([]);
  const untied = verdicts.filter(({ status }) => status === "untied");
  expect(untied.length).toBeLessThanOrEqual(verdicts.length / 5);
});

test("a slip in any figure with decimals that was tied is found in nine of ten", () => {
  const missed: string[] = [];
  let planted = 0;
  for (const { text } of drafts)
    for (const { quote, status, paragraph, start, end } of verdictsOf(text)) {
      if (status !== "right" || !/[.,]\d/u.test(quote)) continue;
      planted += 1;
      const typed = lines(text);
      const line = typed[paragraph] ?? "";
      const altered = typed.map((each, at) =>
        at === paragraph ? line.slice(0, start) + slipped(quote) + line.slice(end) : each
      );
      const found = verdictsOf(altered.join("\n")).some((each) => each.status === "wrong");
      if (!found) missed.push(`${quote} in ${line}`);
    }
  expect(planted).toBeGreaterThan(100);
  expect(missed.length).toBeLessThanOrEqual(planted / 10);
});
