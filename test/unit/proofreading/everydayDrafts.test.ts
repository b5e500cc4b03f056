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
const league = gridFromValues("Xếp hạng", [
  ["BẢNG TỔNG HỢP ĐIỂM BỘ CHỈ SỐ 766 THÁNG 10/2026 CÁC XÃ, PHƯỜNG"],
  [
    "STT",
    "Đơn vị",
    "Công khai, minh bạch (18)",
    "Tiến độ giải quyết (20)",
    "Dịch vụ công trực tuyến (12)",
    "Thanh toán trực tuyến (10)",
    "Mức độ hài lòng (18)",
    "Số hóa hồ sơ (22)",
    "Tổng điểm",
    "Xếp hạng",
  ],
  [1, "Phường An Hải", 18, 19.5, 11.2, 9.8, 18, 21.5, 98, 3],
  [2, "Xã Bình Lâm", 17.2, 18.6, 9.4, 8.1, 17.9, 19.3, 90.5, 6],
  [3, "Xã Cẩm Sơn", 16.8, 19.9, 8.8, 9.2, 18, 20.7, 93.4, 5],
  [4, "Phường Đông Hà", 18, 20, 11.9, 10, 18, 21.9, 99.8, 1],
  [5, "Xã Hòa Vang", 15.5, 17.3, 7.6, 6.4, 16.9, 18.2, 81.9, 8],
  [6, "Xã Kim Long", 17.9, 19.1, 10.3, 9.5, 17.6, 21.1, 95.5, 4],
  [7, "Phường Lộc Thọ", 18, 19.8, 11.5, 9.9, 18, 21.2, 98.4, 2],
  [8, "Xã Minh Tân", 16.1, 18, 8.2, 7.7, 17.4, 18.8, 86.2, 7],
]);

const analyses = {
  everyday: analyzeWorkbook({ name: "so.xlsx", grids: [board], ownRegions: [] }),
  league: analyzeWorkbook({ name: "so.xlsx", grids: [league], ownRegions: [] }),
};

const draftsOf = (about: keyof typeof analyses) => {
  const folder = new URL(`./drafts/${about}/`, import.meta.url);
  return readdirSync(folder).map((name) => ({
    name,
    about,
    text: readFileSync(new URL(name, folder), "utf8").normalize("NFC"),
  }));
};
const drafts = [...draftsOf("everyday"), ...draftsOf("league")];

type Draft = Pick<(typeof drafts)[number], "text" | "about">;

function proofread({ text, about }: Draft) {
  // The unit is had from the draft itself.
  const reading = readDraft(analyses[about], readText(text), {});
  if (reading.kind !== "read") throw new Error("No subject.");
  return reading.proofreading;
}

const verdictsOf = (draft: Draft) => proofread(draft).verdicts;

/** The two last digits changed for each other, or the last one for the next: slips of the pen. */
function slipped(figure: string): string {
  const swapped = figure.replace(/(\d)(\D?)(\d)$/u, "$3$2$1");
  return swapped === figure
    ? figure.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10))
    : swapped;
}

const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");

test.each(drafts)("$name: nothing right is called wrong, and most of it is tied", (draft) => {
  const verdicts = verdictsOf(draft).filter(({ aim }) => !aim);
  expect(verdicts.filter(({ status }) => status === "wrong").map(({ quote }) => quote)).toEqual([]);
  const untied = verdicts.filter(({ status }) => status === "untied");
  expect(untied.length).toBeLessThanOrEqual(verdicts.length / 5);
});

test.each(drafts)("$name: its numbering and its dates are not found fault with", (draft) => {
  const codes = proofread(draft).findings.map(({ code }) => code);
  expect(codes.filter((code) => code === "numbering" || code === "dates-differ")).toEqual([]);
});

test("half of the groups told is no draft that forgot the other half", () => {
  const told = drafts.filter(({ about }) => about === "league");
  expect(told).toHaveLength(2);
  const findings = told.flatMap((draft) => proofread(draft).findings);
  expect(findings.filter(({ code }) => code === "missing-group")).toEqual([]);
});

test("a draft is the letterhead's, however often it names another", () => {
  const own = drafts.find(({ name }) => name === "own-report.txt");
  if (own === undefined) throw new Error("No draft.");
  expect(proofread(own).against.row.unit).toBe("Xã Cẩm Sơn");
});

test("nor the other's that it speaks of most", () => {
  const text = `ỦY BAN NHÂN DÂN XÃ CẨM SƠN
BÁO CÁO kết quả tháng 10/2026
Phường Đông Hà đạt 99,8 điểm. Phường Đông Hà dẫn đầu. Phường Đông Hà có 4/6 nhóm đạt điểm tối đa. Phường Đông Hà làm tốt.
Xã Cẩm Sơn đạt 93,4 điểm.`;
  expect(proofread({ text, about: "league" }).against.row.unit).toBe("Xã Cẩm Sơn");
});

test("a month in brackets is told for comparison, also where its line tells no other", () => {
  const text = "BÁO CÁO tháng 10/2026 của phường Bình Minh\nHạng 37/114 (tháng 9 hạng 48).";
  const { findings } = proofread({ text, about: "everyday" });
  expect(findings.filter(({ code }) => code === "dates-differ")).toEqual([]);
  const other = text.replace("(tháng 9 hạng 48)", "của tháng 9");
  expect(proofread({ text: other, about: "everyday" }).findings.map(({ code }) => code)).toContain(
    "dates-differ"
  );
});

test("a slip in any figure with decimals that was tied is found in nine of ten", () => {
  const missed: string[] = [];
  let planted = 0;
  for (const { text, about } of drafts)
    for (const { quote, status, paragraph, start, end } of verdictsOf({ text, about })) {
      if (status !== "right" || !/[.,]\d/u.test(quote)) continue;
      planted += 1;
      const typed = lines(text);
      const line = typed[paragraph] ?? "";
      const altered = typed.map((each, at) =>
        at === paragraph ? line.slice(0, start) + slipped(quote) + line.slice(end) : each
      );
      const found = verdictsOf({ text: altered.join("\n"), about }).some(
        (each) => each.status === "wrong"
      );
      if (!found) missed.push(`${quote} in ${line}`);
    }
  expect(planted).toBeGreaterThan(100);
  expect(missed.length).toBeLessThanOrEqual(planted / 10);
});
