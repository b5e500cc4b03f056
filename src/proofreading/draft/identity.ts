import { folded } from "../hear/spelling";
import type { Verdict, VerdictKind } from "../tie/verdict";
import type { WrittenDocument } from "../written/writtenDocument";
import type { DocumentFinding } from "./checks/checkedDraft";

/** Longer sentences are told apart by their beginning: the workbook keeps what is remembered in cells. */
const longest = 600;

/** Verdicts of words stand between figures only where they are wrong: they do not count among them. */
const wordsOnly: ReadonlySet<VerdictKind> = new Set<VerdictKind>([
  "direction",
  "grade",
  "name",
  "statement",
]);

/**
 * What a person decided about is known again by what it says, never by where it stands: the same sentence in the next
 * draft has the same identity.
 * @example identityOf(finding) // "document|missing-group|Chưa có đoạn nêu kết quả của nhóm …"
 */
export function identityOf(
  finding: Pick<Verdict, "kind" | "quote" | "expected" | "sentence"> | DocumentFinding
): string {
  if ("code" in finding) return `document|${finding.code}|${short(finding.message)}`;
  const { kind, quote, expected, sentence } = finding;
  return `${kind}|${short(sentence)}|${quote}|${expected ?? ""}`;
}

function short(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, longest);
}

/**
 * By what a figure that a person tied by hand is known again: the words of its sentence without their figures, and
 * which of the figures it is. Next month's figure in the same words is the same. In the order of the verdicts; null
 * for verdicts about words.
 */
export function tieKeysOf(
  verdicts: readonly Verdict[],
  { paragraphs }: WrittenDocument
): readonly (string | null)[] {
  const counts = new Map<string, number>();
  const spoken = new Map<string, string>();
  const wordsOf = (sentence: string): string => {
    const known = spoken.get(sentence);
    if (known !== undefined) return known;
    const words = folded(short(sentence)).replace(/\d+(?:[.,/]\d+)*/gu, "#");
    spoken.set(sentence, words);
    return words;
  };
  return verdicts.map(({ kind, sentence, paragraph }) => {
    if (wordsOnly.has(kind)) return null;
    const cell = paragraphs[paragraph]?.cell ?? null;
    const place = cell === null ? String(paragraph) : `${String(cell.table)}:${String(cell.row)}`;
    const words = wordsOf(sentence);
    const count = (counts.get(`${place}|${words}`) ?? 0) + 1;
    counts.set(`${place}|${words}`, count);
    return `${words}|${String(count)}`;
  });
}
