import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { holdDraft } from "../../../src/chain/draft/proofreadDraft";
import { reportOn } from "../../../src/chain/writeReport";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { linesOf, main, opened, partOf, withPart, withText } from "../faults/writtenText";
import { savedByWord } from "../faults/savedByWord";
import { produced } from "../validity/produced";
import { Random } from "./random";

let analysis: WorkbookAnalysis;
let report: Uint8Array;

beforeAll(async () => {
  const { docx, xlsx } = await produced("xa-chi-minh-thang-5-2026", "report");
  analysis = analyzeWorkbook(await (await openFileWorkbook(xlsx, "a.xlsx")).read());
  report = docx;
});

/** The report with one text of a line for another, as a person does it, and saved by their Word. */
function edited(from: string, to: string, bytes = report): Uint8Array {
  const written = opened(bytes);
  const xml = partOf(written, main);
  // The names of places and offices are held together by spaces that do not break.
  const spaced = (text: string): string => text.replaceAll("\u00a0", " ");
  const line = linesOf(xml).find(({ text }) => spaced(text).includes(from));
  if (line === undefined) throw new Error(`No “${from}”.`);
  const at = spaced(line.text).indexOf(from);
  return savedByWord(
    withPart(written, main, withText(xml, line, at, at + from.length, to)),
    new Random(7)
  );
}

/** With one part written otherwise. */
function rewritten(name: string, change: (xml: string) => string, bytes = report): Uint8Array {
  const written = opened(bytes);
  return withPart(written, name, change(partOf(written, name)));
}

async function toldOf(bytes: Uint8Array, against = analysis) {
  const { reading, document } = await holdDraft(
    against,
    { kind: "file", name: "a.docx", bytes },
    {}
  );
  if (reading.kind !== "read") throw new Error(reading.kind);
  const { findings, verdicts } = reading.proofreading;
  return {
    wrong: verdicts.filter(({ status }) => status === "wrong").map(({ quote }) => quote),
    told: findings.map(({ code, paragraph, quote, expected }) => {
      const text = document.paragraphs[paragraph ?? -1]?.text ?? "";
      const words = quote === undefined ? "" : text.slice(quote.start, quote.end);
      return `${code}: ${words}${expected === undefined ? "" : ` → ${expected}`}`;
    }),
  };
}

const nothing = { wrong: [], told: [] };

describe("a report of ours that Word has saved", () => {
  test("is told nothing of where nobody touched it", async () => {
    for (const seed of [1, 2, 3])
      expect(await toldOf(savedByWord(report, new Random(seed)))).toEqual(nothing);
  });

  test.each([
    ["the letterhead", "PHƯỜNG HẢI AN", "PHƯỜNG HẢI AN ĐÔNG", "ĐÔNG"],
    [
      "a group in a table",
      "Công khai minh bạch",
      "Số hóa hồ sơ",
      "Số hóa hồ sơ → Công khai minh bạch",
    ],
    ["the heading of a column", "Điểm thiếu", "Điểm tối đa", "tối đa"],
    ["the caption of a table", "Bảng 1.", "Bảng 2.", "2"],
    ["a grade", "Xuất sắc (", "Hoàn thành tốt (", "Hoàn thành tốt → Xuất sắc"],
    ["where a grade is from", " (theo ngưỡng do đơn vị thiết lập)", "", ""],
    ["how a place is had", "được công bố xếp thứ 40", "xếp thứ 40", ""],
    ["the code in a task", "(chỉ số 4.1)", "(chỉ số 3.3)", "3.3"],
    ["the name of a group over its causes", "c) Nhóm Tiến độ", "c) Nhóm Mức độ", "Mức"],
  ])("is held to %s", async (_, from, to, words) => {
    const { wrong, told } = await toldOf(edited(from, to));
    expect(wrong).toEqual([]);
    expect(told.join("; ")).toContain(`altered-text: ${words}`);
  });

  test("is held to the labels, names and values of its charts", async () => {
    for (const [from, to] of [
      ["<a:t>0,07</a:t>", "<a:t>0,17</a:t>"],
      ["<c:v>Số hóa hồ sơ</c:v>", "<c:v>Mức độ hài lòng</c:v>"],
      ["<c:v>0.07</c:v>", "<c:v>0.17</c:v>"],
    ] as const) {
      const changed = rewritten("word/charts/chart1.xml", (xml) => xml.replace(from, to));
      expect(await toldOf(savedByWord(changed, new Random(1)))).toEqual({
        wrong: [],
        told: ["altered-text: "],
      });
    }
  });

  test("may lose the labels of its charts, which some programs do not keep", async () => {
    const bare = rewritten("word/charts/chart1.xml", (xml) =>
      xml.replaceAll(/<c:dLbls>[\s\S]*?<\/c:dLbls>/gu, "")
    );
    expect(await toldOf(savedByWord(bare, new Random(1)))).toEqual(nothing);
  });

  test("may have its quotation marks, dots and spaces as a program likes them", async () => {
    const other = rewritten(main, (xml) =>
      xml.replaceAll(/[“”]/gu, "&quot;").replaceAll("97,89/100 điểm", "97,89/100\u00a0điểm")
    );
    expect(await toldOf(savedByWord(other, new Random(1)))).toEqual(nothing);
  });

  test("is known without the names of its makers, and told like any other", async () => {
    const nameless = (bytes: Uint8Array) =>
      rewritten("docProps/core.xml", (xml) => xml.replaceAll("Score766", ""), bytes);
    expect(await toldOf(nameless(report))).toEqual(nothing);
    const { told } = await toldOf(nameless(edited("Công khai minh bạch", "Số hóa hồ sơ")));
    expect(told).toEqual(["altered-text: Số hóa hồ sơ → Công khai minh bạch"]);
  });

  test("may have been told in short", async () => {
    const choice = chooseBoard(analysis.joined);
    if (choice.kind !== "chosen") throw new Error(choice.kind);
    const short = await reportToDocx(reportOn(analysis.contents, choice, { length: "short" }));
    expect(await toldOf(short)).toEqual(nothing);
    expect(await toldOf(savedByWord(short, new Random(1)))).toEqual(nothing);
  });
});

const cause = "Người dân còn nộp hồ sơ trực tiếp, chưa quen nộp hồ sơ trực tuyến";

describe("of what a person writes into a report of ours", () => {
  test.each([
    ["a cause in other words", cause, "Nhiều người cao tuổi chưa có tài khoản định danh"],
    ["a cause that goes on", cause, `${cause}, nhất là người cao tuổi ở vùng xa trung tâm xã`],
    ["who gets it", "- Các phòng chuyên môn;", "- Các phòng, ban; các thôn;"],
    ["who signs", "PHÓ GIÁM ĐỐC", "GIÁM ĐỐC TRUNG TÂM"],
    ["number and day", "Số:         /BC", "Số: 123/BC"],
  ])("nothing is told: %s", async (_, from, to) => {
    expect(await toldOf(edited(from, to))).toEqual(nothing);
  });

  test.each([
    [
      "a sentence",
      "Đơn vị có điểm cao nhất đạt",
      "Cán bộ đã rất cố gắng. Đơn vị có điểm cao nhất đạt",
      "Cán bộ đã rất cố gắng.",
    ],
    ["other words for a result", "còn thiếu", "vẫn còn thiếu", "Đến ngày 31/5/2026, tổng điểm"],
  ])("%s among the results is marked, not judged", async (_, from, to, words) => {
    const { wrong, told } = await toldOf(edited(from, to));
    expect(wrong).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`own-words: ${words}`);
  });

  test("a figure is heard, wherever it stands", async () => {
    const from = "Đơn vị có điểm cao nhất đạt";
    const { wrong } = await toldOf(edited(from, `Nhóm Số hóa hồ sơ đạt 21,39/22 điểm. ${from}`));
    expect(wrong).toEqual(["21,39"]);
  });

  test("what is to be filled in may be, what stands beside it is held", async () => {
    const sheet = new Uint8Array(await readFile("assets/samples/cac-xa-quy-iii-2026.xlsx"));
    const all = analyzeWorkbook(await (await openFileWorkbook(sheet, "a.xlsx")).read());
    const choice = chooseLeague(all.joined);
    if (choice.kind !== "chosen") throw new Error(choice.kind);
    const bytes = await reportToDocx(reportOn(all.contents, choice));
    const filled = edited("……………… báo cáo", "UBND tỉnh Hưng Yên báo cáo", bytes);
    expect(await toldOf(filled, all)).toEqual(nothing);
    const { told } = await toldOf(
      edited("gọi tắt là Bộ chỉ số 766", "gọi tắt là Bộ chỉ số 776", bytes),
      all
    );
    expect(told).toEqual(["altered-text: 776"]);
  });
});
