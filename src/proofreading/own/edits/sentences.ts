import { spelled } from "../../hear/spelling";
import type { WrittenDocument, WrittenParagraph } from "../../written/writtenDocument";

/** One sentence of a document, or a whole line, cell or heading that holds none. */
export interface Sentence {
  /** As sentences are compared: whoever saved the file, and with whichever program. */
  readonly text: string;
  readonly paragraph: number;
  /** Place in the paragraph as typed. */
  readonly start: number;
  readonly end: number;
  readonly table: number | null;
}

/** Lines that a clerk fills in by hand: number, place and date of issue. */
const filledIn = /^(?:Số:|[^.;]{0,60}, ngày[\s\d.…]+tháng[\s\d.…]+năm[\s\d.…]*$)/u;
const boundary = /(?<=[.…])\s+(?=["“‘(]?\p{Lu})/gu;
/** "1. Kết quả chung", "II. TỒN TẠI": the stop of a number ends no sentence. */
const longestNumber = 5;

/**
 * A text by its words alone: Word makes quotation marks round, dashes long and dots one sign; a list may be its own.
 * @example plainText("– Đạt\u00a0“tốt”…") // 'Đạt "tốt"...'
 */
export function plainText(typed: string): string {
  return spelled(typed)
    .text.replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replaceAll("…", "...")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^[-•+*] ?(?=\S)/u, "");
}

/** Every line of the body in reading order, but those that are to be filled in. */
export function sentencesOf({ paragraphs }: WrittenDocument): readonly Sentence[] {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph.story !== "body" || filledIn.test(plainText(paragraph.text))
      ? []
      : sentencesIn(paragraph, index)
  );
}

function sentencesIn({ text, cell }: WrittenParagraph, paragraph: number): readonly Sentence[] {
  const cuts = [...text.matchAll(boundary)].flatMap(({ index, 0: { length } }) =>
    text.slice(0, index).trim().length > longestNumber ? [{ from: index, to: index + length }] : []
  );
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), text.length];
  return starts.flatMap((from, at) => {
    const end = ends[at] ?? text.length;
    const plain = plainText(text.slice(from, end));
    if (plain === "") return [];
    const start = from + (text.slice(from, end).length - text.slice(from, end).trimStart().length);
    return [{ text: plain, paragraph, start, end, table: cell?.table ?? null }];
  });
}
