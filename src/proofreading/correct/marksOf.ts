import type { DocumentFinding } from "../draft/checks/checkedDraft";
import type { Verdict } from "../tie/verdict";
import type { WrittenDocument } from "../written/writtenDocument";
import type { Mark } from "./marks";

/** What is written for a wrong figure: a comment, and a correction where there is one. */
export function markOfVerdict(verdict: Verdict): Mark {
  const { paragraph, start, end, message } = verdict;
  return { paragraph, start, end, comment: message, replacement: replacementOf(verdict) };
}

/** What is written for something that the document as a whole gets wrong; without a place: at its first line. */
export function markOfFinding(
  { paragraph: at, quote, message, expected }: DocumentFinding,
  { paragraphs }: WrittenDocument
): Mark {
  const first = paragraphs.findIndex(({ text, story }) => text.trim() !== "" && story === "body");
  const paragraph = at ?? Math.max(first, 0);
  return {
    paragraph,
    start: quote?.start ?? 0,
    end: quote?.end ?? paragraphs[paragraph]?.text.length ?? 0,
    comment: message,
    replacement: expected ?? null,
  };
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
