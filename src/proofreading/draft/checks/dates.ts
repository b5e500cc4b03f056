import { firstDay, kindOfKey, lastDay, withYear } from "../../hear/periods";
import { sentencesOf } from "../../hear/prose/sentences";
import { typedPlace } from "../../hear/spelling";
import type { OutlinedParagraph } from "../outline";
import { aims } from "../paragraphVerdicts";
import type { CheckedDraft, DocumentCheck, DocumentFinding } from "./checkedDraft";

interface Mention {
  readonly key: string;
  readonly last: string;
  readonly paragraph: OutlinedParagraph;
  readonly start: number;
  readonly end: number;
  readonly until: boolean;
}

const notOfReport =
  /(?:so với|so|từ|cùng kỳ|hơn|kém|của kỳ|ngày ban hành|ký|áp dụng|hiệu lực|thời hạn|hạn|trước|chậm nhất|xong)(?: kỳ| mức| là)?[\s(]*$/iu;
/** "Chí Minh, ngày 05 tháng 6 năm 2026": when it was signed, not what it tells of. */
const placeLine = /^[\p{L}\s.…]{0,40},\s*ngày/iu;

/** "phấn đấu đạt 96 điểm trong tháng 11": a period to come is no other date of the report. */
function isAim(words: string, place: number): boolean {
  const sentence = sentencesOf(words).find(({ start, end }) => place >= start && place < end);
  return sentence !== undefined && aims.test(words.slice(sentence.start, sentence.end));
}

/** "(tháng 9 hạng 48)": a period of the workbook beside the one told, for comparison. */
function isBeside(before: string, key: string, { against }: CheckedDraft): boolean {
  return /\([\s*]*$/u.test(before) && against.ledger.periods.some((each) => each.key === key);
}

/** The periods that the frame of the document says it is about. */
function mentions(draft: CheckedDraft): readonly Mention[] {
  return draft.paragraphs.flatMap((paragraph) => {
    const { lexed, part } = paragraph;
    if (
      placeLine.test(lexed.text) ||
      /^\s*[-*]?\s*(?:căn cứ|thực hiện|theo) (?!số liệu|kết quả)/iu.test(lexed.text)
    )
      return [];
    return lexed.tokens.flatMap((token, index): Mention[] => {
      if (token.kind !== "period") return [];
      const frame = part === "head" || part === "closing" || paragraph.isHeading || token.until;
      const before = lexed.words.slice(
        Math.max(0, (lexed.places[index] ?? 0) - 30),
        lexed.places[index]
      );
      const key = withYear(token.key, draft.year);
      const last = lastDay(key);
      if (isAim(lexed.words, lexed.places[index] ?? 0) || isBeside(before, key, draft)) return [];
      if (!frame || last === null || notOfReport.test(before) || part === "remedies") return [];
      if (!token.until && kindOfKey(key).startsWith("day")) return [];
      return [{ key, last, paragraph, start: token.start, end: token.end, until: token.until }];
    });
  });
}

/** Title, opening and closing tell of different periods. */
export const datesAgree: DocumentCheck = (draft) => {
  const all = mentions(draft);
  const [first] = all;
  if (first === undefined) return [];
  const found: DocumentFinding[] = [];
  const seen = new Set<string>();
  for (const other of all) {
    if (other.last === first.last || within(other.key, first.key) || within(first.key, other.key))
      continue;
    if (
      draft.against.ledger.periods.some(({ key }) => key === other.key) &&
      !other.until &&
      other.paragraph.part === "results"
    )
      continue;
    // "Hạng 37, tháng 9 hạng 48": beside the first, for comparison.
    if (!other.until && tells(other.paragraph, first, draft.year)) continue;
    if (seen.has(other.key)) continue;
    seen.add(other.key);
    found.push({
      code: "dates-differ",
      message: `Thời điểm không thống nhất: chỗ này ghi “${other.paragraph.lexed.text.slice(other.start, other.end)}”, chỗ trước ghi “${first.paragraph.lexed.text.slice(first.start, first.end)}”.`,
      paragraph: other.paragraph.index,
      quote: typed(other),
    });
  }
  return found;
};

function tells({ lexed }: OutlinedParagraph, { key }: Mention, year: number | null): boolean {
  return lexed.tokens.some((token) => token.kind === "period" && withYear(token.key, year) === key);
}

function within(inner: string, outer: string): boolean {
  const [from, to, last] = [firstDay(outer), lastDay(outer), lastDay(inner)];
  return from !== null && to !== null && last !== null && last >= from && last <= to;
}

/** A quarter is named, and the figures end before it does. */
export const quarterEnds: DocumentCheck = (draft) => {
  const { end } = draft.against.period;
  if (end === null) return [];
  const longer = mentions(draft).find(({ key, last }) => {
    const from = firstDay(key);
    return /-(?:Q|H|9M|Y)/.test(key) && from !== null && end >= from && end < last;
  });
  if (longer === undefined) return [];
  if (draft.against.ledger.periods.some(({ end: last }) => last === longer.last)) return [];
  return [
    {
      code: "quarter-differs",
      message: `Văn bản ghi “${longer.paragraph.lexed.text.slice(longer.start, longer.end)}” nhưng số liệu mới nhất trong bảng là ${draft.against.period.period?.label ?? ""}, chưa hết kỳ đó.`,
      paragraph: longer.paragraph.index,
      quote: typed(longer),
    },
  ];
};

function typed({ paragraph, start, end }: Mention): { start: number; end: number } {
  return { start: typedPlace(paragraph.spelled, start), end: typedPlace(paragraph.spelled, end) };
}
