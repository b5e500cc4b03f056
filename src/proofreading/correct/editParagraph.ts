import { escapeXml, unescapeXml } from "../../workbook/file/xml/text";
import { typedPlaceOf } from "../written/legacyText";
import type { TextPiece, WrittenParagraph } from "../written/writtenDocument";
import type { Mark } from "./marks";
import { rawPlace } from "./rawPlace";

/** Something to be put into a part's XML at a place, in place of the letters up to `to`. */
export interface XmlEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The prefix of the word-processing namespace in a part, who writes, and the ids given so far. */
export interface EditContext {
  readonly prefix: string;
  readonly author: string;
  /** A fresh id for a tracked change. */
  readonly nextChange: () => number;
}

/** A mark with the id of its comment. */
export interface NumberedMark {
  readonly mark: Mark;
  readonly comment: number;
}

/**
 * Edits that put marks into a paragraph: runs are split where the words begin and end and keep their look; words to
 * be replaced are deleted and written anew as tracked changes. Marks do not overlap.
 */
export function editsOf(
  xml: string,
  paragraph: WrittenParagraph,
  marks: readonly NumberedMark[],
  context: EditContext
): readonly XmlEdit[] {
  const { prefix: w } = context;
  const edits: XmlEdit[] = [];
  const placed = marks.map((each) => ({ ...each, pieces: touched(paragraph, each.mark) }));
  for (const { comment, pieces } of placed) {
    if (pieces.length > 0) continue;
    const { inside, close } = paragraph.span;
    edits.push({ from: inside, to: inside, text: rangeStart(comment, w) });
    edits.push({ from: close, to: close, text: rangeEnd(comment, w) });
  }
  for (const piece of paragraph.pieces) {
    const here = placed
      .filter(({ pieces }) => pieces.includes(piece))
      .sort((a, b) => a.mark.start - b.mark.start);
    if (here.length > 0) edits.push(pieceEdit(xml, piece, here, context));
  }
  return edits;
}

type PlacedMark = NumberedMark & { readonly pieces: readonly TextPiece[] };

function touched({ pieces }: WrittenParagraph, { start, end }: Mark): readonly TextPiece[] {
  return start >= end ? [] : pieces.filter((piece) => piece.start < end && piece.end > start);
}

function rangeStart(comment: number, w: string): string {
  return `<${w}commentRangeStart ${w}id="${String(comment)}"/>`;
}

function rangeEnd(comment: number, w: string): string {
  return `<${w}commentRangeEnd ${w}id="${String(comment)}"/><${w}r><${w}commentReference ${w}id="${String(comment)}"/></${w}r>`;
}

/** One text element written anew: what stands between the marks, and the marks, each in runs of the same look. */
function pieceEdit(
  xml: string,
  piece: TextPiece,
  marks: readonly PlacedMark[],
  context: EditContext
): XmlEdit {
  const { prefix: w } = context;
  const { element, look, start, end } = piece;
  const source = xml.slice(element.from, element.to);
  const typed = unescapeXml(source);
  const cut = (place: number): number =>
    rawPlace(source, typedPlaceOf(typed, place - start, piece.encoding));
  const opened = `<${w}t xml:space="preserve">`;
  let text = opened;
  let place = 0;
  for (const { mark, comment, pieces } of marks) {
    const from = cut(Math.max(mark.start, start));
    const to = cut(Math.min(mark.end, end));
    const isLast = pieces.at(-1) === piece;
    text += `${source.slice(place, from)}</${w}t></${w}r>`;
    if (pieces[0] === piece) text += rangeStart(comment, w);
    text += marked(source.slice(from, to), look, { mark, pieces, isLast }, context);
    if (isLast) text += rangeEnd(comment, w);
    text += `<${w}r>${look}${opened}`;
    place = to;
  }
  return { from: element.open, to: element.end, text: `${text}${source.slice(place)}</${w}t>` };
}

function marked(
  words: string,
  look: string,
  {
    mark: { replacement },
    pieces,
    isLast,
  }: { readonly mark: Mark; readonly pieces: readonly TextPiece[]; readonly isLast: boolean },
  { prefix: w, author, nextChange }: EditContext
): string {
  const run = (content: string, name: "t" | "delText"): string =>
    `<${w}r>${look}<${w}${name} xml:space="preserve">${content}</${w}${name}></${w}r>`;
  if (replacement === null || pieces.some((piece) => !takes(piece, replacement)))
    return run(words, "t");
  const by = (): string => `${w}id="${String(nextChange())}" ${w}author="${escapeXml(author)}"`;
  const removed = `<${w}del ${by()}>${run(words, "delText")}</${w}del>`;
  return isLast && replacement !== ""
    ? `${removed}<${w}ins ${by()}>${run(escapeXml(replacement), "t")}</${w}ins>`
    : removed;
}

/**
 * The result of a field is worked out again by Word, and somebody's insertion is not ours to change. In an old font only
 * figures look the same as typed here.
 */
function takes({ within, encoding }: TextPiece, replacement: string): boolean {
  return within === "plain" && (encoding === null || /^[\d.,/%+-]*$/.test(replacement));
}
