import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { gridFromValues } from "../../../src/cells/grid";
import { correctDraft, proofreadDraft } from "../../../src/chain/draft/proofreadDraft";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import { encodedIn } from "./oldFonts";
import { handMade, paragraph } from "./documents";

/** What office files hold beside plain runs, and what becomes of a wrong figure in the midst of it. */

const analysis = analyzeWorkbook({
  name: "so.xlsx",
  grids: [
    gridFromValues("Bảng điểm", [
      ["Nhóm chỉ số", "Điểm tối đa", "Tháng 5/2026"],
      ["Công khai, minh bạch", 18, 18],
      ["Tiến độ giải quyết", 20, 19.5],
      ["Dịch vụ công trực tuyến", 12, 10],
      ["Thanh toán trực tuyến", 10, 10],
      ["Mức độ hài lòng", 18, 18],
      ["Số hóa hồ sơ", 22, 21],
      ["Tổng cộng", 100, 96.5],
    ]),
  ],
  ownRegions: [],
});

async function corrected(bytes: Uint8Array) {
  const source = { kind: "file", name: "nhap.docx", bytes } as const;
  const report = await proofreadDraft(analysis, source);
  const marks = report.items.flatMap(({ mark }) => mark ?? []);
  const draft = await correctDraft(source, marks);
  if (draft.kind !== "file") throw new Error("No file.");
  const { paragraphs } = await readDocument(draft.bytes);
  const part = (name: string) => strFromU8(unzipSync(draft.bytes)[name] ?? new Uint8Array());
  return {
    report,
    texts: paragraphs.map(({ text }) => text),
    body: part("word/document.xml"),
    part,
  };
}

const run = (text: string, look = ""): string =>
  `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const before = "Tháng 5/2026, tổng điểm đạt ";
const behind = "/100 điểm.";
const right = `${before}96,5${behind}`;

describe("a wrong figure is put right", () => {
  test("however its letters are split over runs", async () => {
    const sentence = `${before}95,6${behind}`;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: sentence.length - 1 }), { maxLength: 8 }),
        async (cuts) => {
          const places = [0, ...cuts.sort((a, b) => a - b), sentence.length];
          const runs = places
            .slice(1)
            .map((end, index) => run(sentence.slice(places[index] ?? 0, end)));
          const { texts } = await corrected(handMade(paragraph(...runs)));
          expect(texts[0]).toBe(right);
        }
      ),
      { numRuns: 25, seed: 16 }
    );
  });

  test.each([
    ["in a link", `<w:hyperlink w:anchor="a">${run("95,6")}</w:hyperlink>`],
    ["in a smart tag", `<w:smartTag w:element="metricconverter">${run("95,6")}</w:smartTag>`],
    ["in a content control", `<w:sdt><w:sdtContent>${run("95,6")}</w:sdtContent></w:sdt>`],
    [
      "beside words that somebody deleted",
      `<w:del w:id="3" w:author="Lan"><w:r><w:delText>94</w:delText></w:r></w:del>${run("95,6")}`,
    ],
    [
      "beside proof marks and bookmarks",
      `<w:proofErr w:type="spellStart"/>${run("95")}<w:bookmarkStart w:id="1" w:name="a"/>${run(",6")}<w:bookmarkEnd w:id="1"/>`,
    ],
  ])("%s", async (_, inside) => {
    const { texts, body } = await corrected(handMade(paragraph(before, inside, behind)));
    expect(texts[0]).toBe(right);
    expect(body).toContain("<w:del ");
  });

  test("in a table cell, by the heads of its row and column", async () => {
    const cell = (text: string): string => `<w:tc><w:tcPr/>${paragraph(text)}</w:tc>`;
    const row = (...texts: readonly string[]): string => `<w:tr>${texts.map(cell).join("")}</w:tr>`;
    const table = `<w:tbl><w:tblPr/><w:tblGrid/>${row("Nhóm chỉ số", "Tháng 5/2026")}${row("Tiến độ giải quyết", "19,4")}${row("Số hóa hồ sơ", "21")}</w:tbl>`;
    const { texts } = await corrected(handMade(`${paragraph(right)}${table}`));
    expect(texts).toEqual(expect.arrayContaining(["19,5", "21"]));
  });
});

describe("a wrong figure is only spoken of", () => {
  test.each([
    ["in somebody's insertion", `<w:ins w:id="7" w:author="Lan">${run("95,6")}</w:ins>`],
    [
      "half of it in somebody's insertion",
      `${run("95")}<w:ins w:id="7" w:author="Lan">${run(",6")}</w:ins>`,
    ],
    ["moved there by somebody", `<w:moveTo w:id="8" w:author="Lan">${run("95,6")}</w:moveTo>`],
    [
      "as the result of a field",
      `<w:fldSimple w:instr="DOCPROPERTY diem">${run("95,6")}</w:fldSimple>`,
    ],
    [
      "as the result of a field in parts",
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF d</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("95,6")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ],
  ])("%s", async (_, inside) => {
    const { texts, body, part } = await corrected(handMade(paragraph(before, inside, behind)));
    expect(texts[0]).toBe(`${before}95,6${behind}`);
    expect(body.match(/w:author="Score766"/g)).toBeNull();
    expect(part("word/comments.xml")).toContain("theo bảng là 96,5");
  });

  test("in a text box that is drawn twice for two generations of Word, once", async () => {
    const box = `<w:txbxContent>${paragraph(`${before}95,6${behind}`)}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    const { report, part } = await corrected(handMade(paragraph("Xem khung.", drawn)));
    expect(report.tally).toMatchObject({ figures: 2, wrong: 1 });
    expect(part("word/comments.xml").match(/theo bảng là 96,5/g)).toHaveLength(1);
  });

  test("in a footnote, at the paragraph that calls it", async () => {
    const body = `${paragraph("Mở đầu.")}${paragraph("Kết quả chung", '<w:r><w:footnoteReference w:id="2"/></w:r>')}`;
    const notes = `<w:footnotes><w:footnote w:id="2">${paragraph(`${before}95,6${behind}`)}</w:footnote></w:footnotes>`;
    const bytes = handMade(body, [{ name: "footnotes.xml", type: "footnotes", xml: notes }]);
    const { part, body: written } = await corrected(bytes);
    expect(part("word/comments.xml")).toContain("“95,6”: Không khớp");
    expect(written).toMatch(/commentRangeStart[^>]*\/>(?:<w:r>)+<w:t[^>]*>Kết quả chung/);
    expect(part("word/footnotes.xml")).toContain("95,6");
  });
});

test("comments of others, and what newer programs add to them, stay", async () => {
  const comments = `<w:comments><w:comment w:id="4" w:author="Lan">${paragraph("Xem lại")}</w:comment></w:comments>`;
  const extended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>`;
  const bytes = handMade(paragraph(`${before}95,6${behind}`), [
    { name: "comments.xml", type: "comments", xml: comments },
    { name: "commentsExtended.xml", type: "commentsExtended", xml: extended },
  ]);
  const { part } = await corrected(bytes);
  expect(part("word/comments.xml")).toMatch(/Xem lại[\s\S]*theo bảng là 96,5/);
  expect(part("word/commentsExtended.xml")).toContain("commentsEx");
});

describe("a draft in an old font is heard, and its figures are put right:", () => {
  test.each([
    ["tcvn3", ".VnTime"],
    ["vni", "VNI-Times"],
  ] as const)("%s", async (encoding, font) => {
    const look = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
    const typed = encodedIn(encoding, `${before}95,6 điểm, tăng 0,5 điểm.`);
    const bytes = handMade(paragraph(run(typed, look)));
    const { report, texts, body } = await corrected(bytes);
    expect(report.items.filter(({ group }) => group === "wrong")).toMatchObject([
      { quote: "95,6", expected: "96,5" },
    ]);
    expect(texts[0]).toBe(`${before}96,5 điểm, tăng 0,5 điểm.`);
    expect(body).toContain(`${look}<w:t xml:space="preserve">96,5</w:t>`);
  });

  test("also where the font is the document's usual one", async () => {
    const styles = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`;
    const bytes = handMade(paragraph(run(encodedIn("tcvn3", right))), [
      { name: "styles.xml", type: "styles", xml: styles },
    ]);
    expect((await readDocument(bytes)).paragraphs[0]?.text).toBe(right);
  });
});
