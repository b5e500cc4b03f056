import { expect, test } from "vitest";
import { readDraft } from "../../../src/chain/draft/readDraft";
import type { Proofreading } from "../../../src/proofreading/draft/proofreadDraft";
import { readText } from "../../../src/proofreading/written/readText";
import { invent, type Invented } from "./inventedBoards";
import { faults, inventedDraft, withFault } from "./inventedDrafts";
import { officeDraft } from "./officeDrafts";
import { Random } from "./random";

const drafts = Number(process.env["DRAFTS"] ?? 200);

function proofread(draft: string, { analysis, unit }: Invented): Proofreading {
  const reading = readDraft(analysis, readText(draft), { unit });
  if (reading.kind !== "read") throw new Error(`No subject: ${JSON.stringify(reading.choice)}`);
  return reading.proofreading;
}

function isSeen(faulty: Proofreading, clean: Proofreading): boolean {
  const known = new Set(clean.findings.map(({ code }) => code));
  return (
    faulty.tally.wrong > clean.tally.wrong || faulty.findings.some(({ code }) => !known.has(code))
  );
}

test.each([
  ["several styles", inventedDraft, 7919],
  ["the styles of further offices", officeDraft, 104_729],
])("drafts in %s: what is right is left alone, a planted fault is found", (_, write, prime) => {
  const count = { figures: 0, right: 0, wrong: 0, untied: 0, planted: 0, caught: 0 };
  const missed: string[] = [];
  const flagged: string[] = [];
  const untied: string[] = [];
  for (let seed = 1; seed <= drafts; seed += 1) {
    const random = new Random(seed * prime);
    const invented = invent(random);
    const draft = write(invented, random);
    const clean = proofread(draft, invented);
    count.figures += clean.tally.figures;
    count.right += clean.tally.right;
    count.wrong += clean.tally.wrong;
    count.untied += clean.verdicts.filter(({ status, aim }) => status === "untied" && !aim).length;
    for (const { status, aim, quote, sentence, message } of clean.verdicts)
      if (status === "untied" && !aim) untied.push(`${seed}: ${quote} | ${sentence} | ${message}`);
      else if (status === "wrong") flagged.push(`${seed}: ${quote} | ${sentence} | ${message}`);
    for (const fault of random.shuffled(faults)) {
      const faulty = withFault(draft, fault, random);
      if (faulty === null) continue;
      count.planted += 1;
      if (isSeen(proofread(faulty, invented), clean)) count.caught += 1;
      else
        missed.push(
          `${seed} ${fault.name}: ${faulty.split("\n").find((line, at) => line !== draft.split("\n")[at]) ?? ""}`
        );
      break;
    }
  }
  if (process.env["SHOW"] !== undefined)
    console.log(count, flagged.slice(0, 30), missed.slice(0, 40), untied.slice(0, 40));
  expect(count.planted).toBeGreaterThan(drafts * 0.95);
  expect(flagged).toEqual([]);
  expect(count.caught / count.planted).toBeGreaterThanOrEqual(0.95);
  expect(count.untied / count.figures).toBeLessThan(0.1);
});
