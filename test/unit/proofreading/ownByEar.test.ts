import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import type { DraftReport } from "../../../src/chain/draft/draftReport";
import { proofreadDraft } from "../../../src/chain/draft/proofreadDraft";
import { narrate } from "../../../src/narrative/narrate";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { produced, samples } from "../validity/produced";
import { oddWorkbook } from "./oddBoards";
import { Random } from "./random";

/** The ear for people's prose knows nothing of our sentences. */

function told({ items }: DraftReport, ...groups: readonly string[]): readonly string[] {
  return items
    .filter(({ group }) => groups.includes(group))
    .map((each) => `${each.group}: ${each.quote ?? ""} | ${each.sentence ?? ""} | ${each.message}`);
}

describe.each(samples)("of a report of ours on %s every figure is tied, and right:", (sample) => {
  test.each(["report", "notice", "brief"] as const)("%s", async (template) => {
    const { docx, xlsx } = await produced(sample, template);
    const analysis = analyzeWorkbook(await (await openFileWorkbook(xlsx, "a.xlsx")).read());
    const report = await proofreadDraft(analysis, { kind: "file", name: "a.docx", bytes: docx });
    expect(told(report, "wrong", "untied")).toEqual([]);
    expect(report.tally.figures).toBeGreaterThan(10);
  });
});

/** More are tried by hand: BOARDS=1000 npx vitest run --project unit test/unit/proofreading/ownByEar */
const boards = Number(process.env["BOARDS"] ?? 60);

test("whatever sheet it is, no sentence of ours is called wrong", async () => {
  const faults: string[] = [];
  const open: string[] = [];
  const count = { figures: 0, untied: 0 };
  for (let seed = 1; seed <= boards; seed += 1) {
    const random = new Random(seed * 15_485_863);
    const analysis = analyzeWorkbook(oddWorkbook(random));
    const units = analysis.joined[0]?.boards.flatMap(({ unit }) => unit?.text ?? []) ?? [];
    const unit = units.length > 1 ? { unit: random.pick(units) } : {};
    const choice = chooseBoard(analysis.joined, unit);
    if (choice.kind !== "chosen") continue;
    const { overall, groups } = narrate(choice.board, choice.table);
    const said = [...overall, ...groups].map(({ spans }) => spans.map(({ text }) => text).join(""));
    const label = choice.board.period?.label;
    const report = await proofreadDraft(
      analysis,
      { kind: "text", text: said.join("\n") },
      { ...unit, ...(label === undefined ? {} : { period: label }) }
    );
    count.figures += report.tally.figures;
    count.untied += report.tally.untied - report.tally.aims;
    faults.push(...told(report, "wrong").map((fault) => `${String(seed)} ${fault}`));
    open.push(...told(report, "untied").map((each) => `${String(seed)} ${each}`));
  }
  if (process.env["SHOW"] !== undefined) console.log(count, open);
  expect(faults).toEqual([]);
  expect(count.untied / count.figures).toBeLessThan(0.005);
}, 600_000);
