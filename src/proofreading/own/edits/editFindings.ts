import type { DocumentFinding } from "../../draft/checks/checkedDraft";
import type { WrittenDocument } from "../../written/writtenDocument";
import type { Change } from "./changedWords";
import type { Sentence } from "./sentences";

export function textOf(
  { paragraph, start, end }: Sentence,
  { paragraphs }: WrittenDocument
): string {
  return paragraphs[paragraph]?.text.slice(start, end) ?? "";
}

/** Words of a person's own, where the report made anew has others or none. */
export function marked(own: Sentence, message: string): DocumentFinding {
  const { paragraph, start, end } = own;
  return { code: "own-words", message, paragraph, quote: { start, end } };
}

/** One stretch that differs is told by itself, and may be put right where the sheet gives it. */
export function altered(
  own: Sentence,
  typed: string,
  anew: string,
  changes: readonly Change[],
  isGiven: boolean
): DocumentFinding {
  const [only, other] = changes;
  const isOne = only !== undefined && other === undefined && only.mine.to > only.mine.from;
  const [mine, theirs] = isOne
    ? [only.mine, only.theirs]
    : [
        { from: 0, to: typed.length },
        { from: 0, to: anew.length },
      ];
  const expected = anew.slice(theirs.from, theirs.to);
  return {
    code: "altered-text",
    message: `Ở đây là “${shortened(typed.slice(mine.from, mine.to))}”; báo cáo lập lại từ bảng tính ${expected === "" ? "không có" : `là “${shortened(expected)}”`}.`,
    paragraph: own.paragraph,
    quote: { start: own.start + mine.from, end: own.start + mine.to },
    ...(isGiven && isOne && expected !== "" ? { expected } : {}),
  };
}

/** @param others cells of the same table that are missing, too @param paragraph where it should stand, where that is known */
export function missing(text: string, others: number, paragraph: number | null): DocumentFinding {
  const quoted = `“${shortened(text)}”`;
  return {
    code: "missing-text",
    message:
      others === 0 ? `Thiếu ${quoted}.` : `Bảng thiếu ${quoted} và ${String(others)} ô khác.`,
    paragraph,
  };
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120).trimEnd()}…` : text;
}
