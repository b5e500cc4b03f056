import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import type { DraftReport } from "../../../src/chain/draft/draftReport";
import { proofreadDraft } from "../../../src/chain/draft/proofreadDraft";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

/** Two documents that offices really sent, with the sheets they tell of. What is wrong in them is known. */
async function reportOn(draft: string, workbook: string): Promise<DraftReport> {
  const bytes = new Uint8Array(await readFile(`assets/samples/${workbook}.xlsx`));
  const analysis = analyzeWorkbook(await (await openFileWorkbook(bytes, "a.xlsx")).read());
  const text = await readFile(`test/unit/proofreading/drafts/${draft}.txt`, "utf8");
  return proofreadDraft(analysis, { kind: "text", text });
}

const codes = ({ items }: DraftReport): readonly string[] =>
  items.flatMap(({ group, identity }) =>
    group === "document" ? [identity.split("|")[1] ?? ""] : []
  );
const quotes = ({ items }: DraftReport, wanted: string): readonly (string | null)[] =>
  items.filter(({ group }) => group === wanted).map(({ quote }) => quote);

describe("every known fault of a real draft is found, and nothing else is called wrong:", () => {
  test("the report of a ward", async () => {
    const report = await reportOn("ward-report", "phuong-quy-i-2026");
    expect(report.items.filter(({ group }) => group === "wrong")).toMatchObject([
      { quote: "12,16", expected: "12,17" },
    ]);
    expect(codes(report)).toEqual([
      "quarter-differs",
      "missing-group",
      "no-comparison",
      "praise-of-loss",
      "rank-blamed",
      "group-misnamed",
      "decimal-signs",
      "percent-decimals",
      "superseded-term",
    ]);
    expect(quotes(report, "untied")).toEqual([]);
    expect(quotes(report, "aim")).toEqual(["100", "150", "100", "100", "95", "100"]);
    expect(report.tally.right).toBe(75);
  });

  test("the notice of a commune", async () => {
    const report = await reportOn("commune-notice", "xa-chi-minh-thang-5-2026");
    expect(quotes(report, "wrong")).toEqual([]);
    expect(codes(report)).toEqual([
      "dates-differ",
      "decision-title",
      "leader-without-gap",
      "causes-miss-loss",
      "missing-remedy",
      "numbering",
    ]);
    expect(report.tally).toEqual({ figures: 27, right: 27, wrong: 0, untied: 0, aims: 0 });
  });
});
