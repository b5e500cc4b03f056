import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { correctDocument } from "../../../src/proofreading/correct/correctDocument";
import type { Mark } from "../../../src/proofreading/correct/marks";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import { officeParts } from "../validity/officeParts";
import { packageFaults } from "../validity/packageFaults";
import { produced } from "../validity/produced";
import { schemaFaults } from "../validity/schemaFaults";
import { wordFaults } from "../validity/wordFaults";
import { handMade, paragraph } from "./documents";

const said = "Tổng điểm là 97,63";

async function markOn(bytes: Uint8Array, quote: string, replacement: string | null): Promise<Mark> {
  const { paragraphs } = await readDocument(bytes);
  const at = paragraphs.findIndex(({ text }) => text.includes(quote));
  const start = paragraphs[at]?.text.indexOf(quote) ?? 0;
  return { paragraph: at, start, end: start + quote.length, comment: said, replacement };
}

const bodyOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

describe("the corrected copy", () => {
  test("shows the old figure struck and the new one in its look, over split runs", async () => {
    const draft = handMade(paragraph("Đạt 9", "*7,6*", "3 điểm &amp; hơn"));
    const copy = await correctDocument(draft, [await markOn(draft, "97,63", "97,36")]);
    expect((await readDocument(copy)).paragraphs[0]?.text).toBe("Đạt 97,36 điểm & hơn");
    const body = bodyOf(copy);
    expect(body.match(/<w:delText[^>]*>[^<]*/g)?.map((each) => each.replace(/.*>/, ""))).toEqual([
      "9",
      "7,6",
      "3",
    ]);
    expect(body).toContain('<w:del w:id="1" w:author="Score766">');
    expect(strFromU8(unzipSync(copy)["word/comments.xml"] ?? new Uint8Array())).toContain(said);
  });

  test("holds several marks in one run, in any order", async () => {
    const draft = handMade(paragraph("Đạt 97,63 điểm, giảm 0,02 điểm, xếp thứ 17"));
    const copy = await correctDocument(draft, [
      await markOn(draft, "17", "71"),
      await markOn(draft, "97,63", "97,36"),
      await markOn(draft, "giảm", "tăng"),
    ]);
    expect((await readDocument(copy)).paragraphs[0]?.text).toBe(
      "Đạt 97,36 điểm, tăng 0,02 điểm, xếp thứ 71"
    );
  });

  test("only comments inside another's insertion and inside fields", async () => {
    const inserted = `<w:ins w:id="7" w:author="Lan"><w:r><w:t>97,63</w:t></w:r></w:ins>`;
    const draft = handMade(paragraph("Đạt ", inserted, " điểm"));
    const copy = await correctDocument(draft, [await markOn(draft, "97,63", "97,36")]);
    expect((await readDocument(copy)).paragraphs[0]?.text).toBe("Đạt 97,63 điểm");
    expect(bodyOf(copy)).toContain("commentReference");
  });

  test("keeps the comments that are there", async () => {
    const comments = `<w:comments><w:comment w:id="4" w:author="Lan">${paragraph("Xem lại")}</w:comment></w:comments>`;
    const draft = handMade(paragraph("Đạt 97,63 điểm"), [
      { name: "comments.xml", type: "comments", xml: comments },
    ]);
    const copy = await correctDocument(draft, [await markOn(draft, "97,63", null)]);
    const xml = strFromU8(unzipSync(copy)["word/comments.xml"] ?? new Uint8Array());
    expect([...xml.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(["4", "5"]);
  });

  test("of a real report is valid, and every other part keeps its bytes", async () => {
    const { docx } = await produced("phuong-quy-i-2026", "report");
    const copy = await correctDocument(docx, [
      await markOn(docx, "97,36", "97,63"),
      { paragraph: 5, start: 0, end: 0, comment: said, replacement: null },
    ]);
    const parts = officeParts(copy);
    expect(packageFaults(parts)).toEqual([]);
    expect(wordFaults(parts)).toEqual([]);
    expect(await schemaFaults(parts)).toEqual([]);
    const [before, after] = [unzipSync(docx), unzipSync(copy)];
    const changed = Object.keys(after).filter(
      (name) => Buffer.compare(after[name] ?? Buffer.of(), before[name] ?? Buffer.of()) !== 0
    );
    expect(changed.filter((name) => !/^word\/(?:document|comments)\.xml$/.test(name))).toEqual(
      before["word/comments.xml"] === undefined
        ? ["[Content_Types].xml", "word/_rels/document.xml.rels"]
        : []
    );
  });

  test("without marks is the draft itself", async () => {
    const bytes = new Uint8Array(await readFile("assets/samples/phuong-quy-i-2026.xlsx"));
    expect(await correctDocument(bytes, [])).toBe(bytes);
  });
});
