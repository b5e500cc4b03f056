import type { DocumentFinding } from "../draft/checks/checkedDraft";
import type { Proofreading } from "../draft/proofreadDraft";
import type { Verdict } from "../tie/verdict";
import type { WrittenDocument } from "../written/writtenDocument";
import type { Mark } from "./marks";

/** Findings by identity that a person has turned down; nothing is written of them. */
export type Ignored = ReadonlySet<string>;

/** Stays the same from one reading of a draft to the next. @example "wrong|12|97,63|97,36" */
export function identityOf(
  finding: Pick<Verdict, "status" | "quote" | "expected" | "sentence"> | DocumentFinding
): string {
  return "code" in finding
    ? `document|${finding.code}|${finding.message}`
    : `${finding.status}|${finding.sentence}|${finding.quote}|${finding.expected ?? ""}`;
}

/**
 * What goes into the corrected copy: a comment and a tracked correction for what is wrong, a comment for what the
 * document as a whole gets wrong. Untied figures are counted in the summary and left alone in the text.
 */
export function marksOf(
  { verdicts, findings }: Proofreading,
  document: WrittenDocument,
  ignored: Ignored = new Set()
): readonly Mark[] {
  const wrong = verdicts
    .filter((verdict) => verdict.status === "wrong" && !ignored.has(identityOf(verdict)))
    .map((verdict) => ({
      paragraph: verdict.paragraph,
      start: verdict.start,
      end: verdict.end,
      comment: verdict.message,
      replacement: replacementOf(verdict),
    }));
  const first = document.paragraphs.findIndex(
    ({ text, story }) => text.trim() !== "" && story === "body"
  );
  const whole = findings
    .filter((finding) => !ignored.has(identityOf(finding)))
    .map((finding) => {
      const paragraph = finding.paragraph ?? Math.max(first, 0);
      const length = document.paragraphs[paragraph]?.text.length ?? 0;
      return {
        paragraph,
        start: finding.quote?.start ?? 0,
        end: finding.quote?.end ?? length,
        comment: finding.message,
        replacement: finding.expected ?? null,
      };
    });
  return [...wrong, ...whole];
}

/** The correction in the form of what it corrects: its decimal sign, its leading zero, its capital. */
function replacementOf({ quote, expected, kind }: Verdict): string | null {
  if (expected === null || expected === quote) return null;
  if (kind === "direction" || kind === "grade" || kind === "name")
    return /^\p{Lu}/u.test(quote) ? expected.charAt(0).toUpperCase() + expected.slice(1) : expected;
  const pointed = /\d\.\d{1,2}(?!\d)/.test(quote) && !quote.includes(",");
  const shown = pointed ? expected.replace(",", ".") : expected;
  return /^0\d$/.test(quote) && /^\d$/.test(shown) ? `0${shown}` : shown;
}
