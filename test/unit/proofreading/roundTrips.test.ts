import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { correctDraft, proofreadDraft } from "../../../src/chain/draft/proofreadDraft";
import { summaryLines } from "../../../src/chain/draft/summaryLines";
import { readDocument } from "../../../src/proofreading/written/readDocument";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { officeParts } from "../validity/officeParts";
import { packageFaults } from "../validity/packageFaults";
import { schemaFaults } from "../validity/schemaFaults";

const workbook = "assets/samples/xa-chi-minh-thang-5-2026.xlsx";

/** Other programs write what our subset of the schemas does not know: only what we add must not be at fault. */
async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = officeParts(bytes);
  const ours = new Map(
    [...parts].filter(([name]) => /(?:document|comments|Types)\]?\.xml(?:\.rels)?$/.test(name))
  );
  const faults = [...packageFaults(parts), ...(await schemaFaults(ours))];
  return [...new Set(faults.map((fault) => fault.replace(/:\d+:/, ":")))].sort();
}

/** One draft with a wrong total, place and cell, saved by other programs. */
describe.each(["python-docx", "libreoffice"])("a draft saved by %s", (program) => {
  test("comes back with its corrections, valid, and every other part byte for byte", async () => {
    const bytes = new Uint8Array(await readFile(`test/unit/proofreading/drafts/${program}.docx`));
    const sheet = new Uint8Array(await readFile(workbook));
    const analysis = analyzeWorkbook(await (await openFileWorkbook(sheet, "a.xlsx")).read());
    const source = { kind: "file", name: "nhap.docx", bytes } as const;
    const report = await proofreadDraft(analysis, source);
    const wrong = report.items.filter(({ group }) => group === "wrong");
    expect(wrong.map(({ quote, expected }) => [quote, expected])).toEqual([
      ["97,98", "97,89"],
      ["71", "17"],
      ["19,69", "19,96"],
    ]);
    const marks = report.items.flatMap(({ mark }) => mark ?? []);
    const copy = await correctDraft(source, marks, summaryLines(report, "a.xlsx"));
    if (copy.kind !== "file") throw new Error("No file.");
    const { paragraphs } = await readDocument(copy.bytes);
    expect(paragraphs.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "Đến hết ngày 31/5/2026, UBND xã Chí Minh đạt 97,89/100 điểm, xếp hạng 17/114 đơn vị.",
        "19,96",
      ])
    );
    const known = new Set(await faultsOf(bytes));
    expect((await faultsOf(copy.bytes)).filter((fault) => !known.has(fault))).toEqual([]);
    const [old, now] = [unzipSync(bytes), unzipSync(copy.bytes)];
    const changed = Object.keys(now).filter(
      (name) => Buffer.compare(now[name] ?? Buffer.of(), old[name] ?? Buffer.of()) !== 0
    );
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "word/_rels/document.xml.rels",
      "word/comments.xml",
      "word/document.xml",
    ]);
    expect(Object.keys(old).filter((name) => !(name in now))).toEqual([]);
  });
});
