import type { GroupId } from "../../decision766/identity";
import { lex } from "../hear/lexer";
import type { NameBook } from "../hear/nameBook";
import { spelled, type Spelled } from "../hear/spelling";
import type { Lexed } from "../hear/tokens";
import type { WrittenDocument, WrittenParagraph } from "../written/writtenDocument";

/** Which part of a report a paragraph stands in. */
export type Part = "head" | "results" | "causes" | "remedies" | "closing";

/** A paragraph as it is heard: spelled, with its names and numbers, and what stands above it. */
export interface OutlinedParagraph {
  readonly index: number;
  readonly source: WrittenParagraph;
  readonly spelled: Spelled;
  readonly lexed: Lexed;
  readonly part: Part;
  readonly isHeading: boolean;
  /** The group that the paragraph begins with, or the heading above it names alone. */
  readonly topic: readonly GroupId[];
}

const headingNumber = /^\s*(?:#{1,6}\s*)?(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-hđ])\s*[.)/]\s*\S/u;

/** Paragraphs with text, outside tables, in reading order, each with its place in the document. */
export function outlined(document: WrittenDocument, names: NameBook): readonly OutlinedParagraph[] {
  let part: Part = "head";
  let heading: readonly GroupId[] = [];
  const found: OutlinedParagraph[] = [];
  document.paragraphs.forEach((source, index) => {
    if (source.cell !== null && !isLayout(document, source)) return;
    const text = spelled(source.text);
    if (text.text.trim() === "") return;
    const lexed = lex(text.text, names);
    const isHeading = looksLikeHeading(source, lexed);
    if (isHeading) {
      part = partOf(lexed.words, part);
      heading = headingGroups(lexed);
    } else if (/^\s*(?:nơi nhận|trên đây là)/iu.test(lexed.text)) part = "closing";
    else if (part === "head" && /như sau\s*:|cụ thể\s*:/iu.test(lexed.text)) part = "results";
    const own = ownTopic(lexed);
    found.push({
      index,
      source,
      spelled: text,
      lexed,
      part,
      isHeading,
      topic: own.length > 0 ? own : heading,
    });
  });
  return found;
}

/** Letterheads and signatures stand in tables without being any. */
function isLayout({ tables }: WrittenDocument, { cell }: WrittenParagraph): boolean {
  const table = cell === null ? undefined : tables[cell.table];
  return (
    table !== undefined &&
    (table.rows.length < 3 || columnsOf(table.rows) < 2) &&
    !hasFigures(table.rows)
  );
}

function columnsOf(rows: readonly (readonly (string | null)[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function hasFigures(rows: readonly (readonly (string | null)[])[]): boolean {
  const cells = rows.flat().filter((cell) => cell !== null && cell !== "");
  const numbers = cells.filter((cell) => /^[-+]?\d[\d.,]*\s*(?:%|\/\s*\d+)?$/.test(cell ?? ""));
  return numbers.length >= 3 && numbers.length * 4 >= cells.length;
}

function looksLikeHeading({ heading, text }: WrittenParagraph, { words }: Lexed): boolean {
  if (heading) return true;
  const bare = text.trim();
  if (bare.length > 160) return false;
  if (headingNumber.test(bare) && !/[.;]$/.test(bare) && !/‹n\d+›\s*(?:điểm|%|\/)/u.test(words))
    return true;
  const letters = bare.replace(/[^\p{L}]/gu, "");
  return letters.length > 5 && letters === letters.toUpperCase();
}

function partOf(heading: string, before: Part): Part {
  if (/giải pháp|nhiệm vụ|phương hướng|kiến nghị|đề xuất|thời gian tới|biện pháp/iu.test(heading))
    return "remedies";
  if (/nguyên nhân|hạn chế|tồn tại|khó khăn|vướng mắc/iu.test(heading)) return "causes";
  if (/kết quả|tình hình|đánh giá|số liệu/iu.test(heading)) return "results";
  return before;
}

function headingGroups({ tokens }: Lexed): readonly GroupId[] {
  const named = tokens.filter((token) => token.kind === "group");
  const [only] = named;
  return named.length === 1 && only !== undefined ? only.groups : [];
}

/** A paragraph is about the group it begins with. */
function ownTopic({ tokens, words, places }: Lexed): readonly GroupId[] {
  const at = tokens.findIndex(({ kind }) => kind === "group");
  const token = tokens[at];
  if (token?.kind !== "group") return [];
  const before = words.slice(0, places[at]);
  return before.length <= 45 &&
    !/[.:;]\s/.test(before.replace(/^\s*(?:[-+*•]|\d+(?:\.\d+)*[.)]?|[a-hđ]\))\s*/u, ""))
    ? token.groups
    : [];
}
