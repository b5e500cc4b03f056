import { rootElement } from "../../workbook/file/xml/elements";
import { prefixOf } from "../../workbook/file/xml/insert";
import { openDocument } from "../written/openDocument";
import { readOpened } from "../written/readDocument";
import type { WrittenDocument } from "../written/writtenDocument";
import { addComments, commentsOf } from "./comments";
import { summaryPage } from "./summaryPage";
import { editsOf, type EditContext, type NumberedMark, type XmlEdit } from "./editParagraph";
import type { Mark } from "./marks";

/** Who signs comments and changes. */
const author = "Score766";

/**
 * The same document with comments on exact words and corrections as tracked changes. Only the body, the comments and
 * what names them are written anew; every other part keeps its bytes. Words in text boxes, notes and headers take no
 * comments: theirs stand at the paragraph they hang on, with the words quoted.
 * @param summary lines of a last page, as an insertion that can be turned down like any other; null: none.
 * @throws WorkbookError when the bytes are no document.
 * @example await correctDocument(bytes, marks) // the bytes of "…-soat.docx"
 */
export async function correctDocument(
  bytes: Uint8Array,
  marks: readonly Mark[],
  summary: readonly string[] | null = null
): Promise<Uint8Array> {
  if (marks.length === 0 && summary === null) return bytes;
  const opened = await openDocument(bytes);
  const { parts, main } = opened;
  const document = await readOpened(opened);
  const xml = await parts.text(main);
  const comments = await commentsOf(parts, main);
  const prefix = prefixOf(rootElement(xml).root);
  const changes = { last: highestChange(xml) };
  const context: EditContext = { prefix, author, nextChange: () => (changes.last += 1) };
  const byParagraph = new Map<number, NumberedMark[]>();
  const texts: { id: number; text: string }[] = [];
  for (const mark of apart(marks.map((each) => inBody(each, document)))) {
    const comment = comments.highest + 1 + texts.length;
    byParagraph.set(mark.paragraph, [
      ...(byParagraph.get(mark.paragraph) ?? []),
      { mark, comment },
    ]);
    texts.push({ id: comment, text: mark.comment });
  }
  const edits = [...byParagraph].flatMap(([index, here]) => {
    const paragraph = document.paragraphs[index];
    return paragraph === undefined ? [] : editsOf(xml, paragraph, here, context);
  });
  const page = summary === null ? [] : [summaryPage(xml, summary, context)];
  parts.put(main, applied(xml, [...edits, ...page]));
  if (texts.length > 0) await addComments(parts, main, comments, texts, author);
  return parts.toFile();
}

function highestChange(xml: string): number {
  let highest = 0;
  for (const [, id] of xml.matchAll(
    /<\w+:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|bookmarkStart)\b[^>]*?\bw:id="(\d+)"/g
  ))
    highest = Math.max(highest, Number(id));
  return highest;
}

/** A mark outside the body moves to the paragraph that its story hangs on, and quotes its words. */
function inBody(mark: Mark, { paragraphs }: WrittenDocument): Mark {
  const paragraph = paragraphs[mark.paragraph];
  if (paragraph === undefined || paragraph.story === "body") return mark;
  const quote = paragraph.text.slice(mark.start, mark.end);
  return {
    paragraph: paragraph.anchor ?? 0,
    start: 0,
    end: 0,
    comment: `“${quote}”: ${mark.comment}`,
    replacement: null,
  };
}

/** Two marks never cut the same run: the words of the later are left to its comment on the whole paragraph. */
function apart(marks: readonly Mark[]): readonly Mark[] {
  const taken = new Map<number, { start: number; end: number }[]>();
  const byPlace = [...marks].sort(
    (a, b) =>
      a.paragraph - b.paragraph ||
      Number(b.replacement !== null) - Number(a.replacement !== null) ||
      a.start - b.start
  );
  return byPlace.map((mark) => {
    const spans = taken.get(mark.paragraph) ?? [];
    taken.set(mark.paragraph, spans);
    const meets = spans.some(({ start, end }) => mark.start < end && mark.end > start);
    if (meets) return { ...mark, start: 0, end: 0, replacement: null };
    if (mark.end > mark.start) spans.push({ start: mark.start, end: mark.end });
    return mark;
  });
}

function applied(xml: string, edits: readonly XmlEdit[]): string {
  const ordered = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.from - b.from || a.order - b.order);
  let text = "";
  let place = 0;
  for (const { from, to, text: put } of ordered) {
    text += xml.slice(place, from) + put;
    place = Math.max(place, to);
  }
  return text + xml.slice(place);
}
