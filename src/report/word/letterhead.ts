import { NoBreakHyphen, TextRun, type Paragraph, type ParagraphChild, type Table } from "docx";
import type { ReportDocument } from "../reportDocument";
import { columnsFrame } from "./frame";
import { size, textWidth } from "./page";
import { paragraphStyle } from "./styles";
import { rule, styled, words } from "./text";
import { textWidthOf } from "./timesWidths";

/** The motto's own length at 13 points, which its rule takes in full. */
const mottoLength = 3150;
/** The nation's name at 12 points bold, which is never parted. */
const nationLength = 4850;
const usualLeft = Math.round(textWidth * 0.43);
const subjectRule = Math.round(textWidth * 0.22);

/** Issuer and number on the left, nation, motto, place and date on the right. */
export function letterhead({ letterhead: head }: ReportDocument): Table {
  const { parent, office } = head;
  const right = rightWidth(head.placeAndDate);
  const left = textWidth - right;
  const issuer = [
    ...(parent === null ? [] : [styled(paragraphStyle.parent, [words(parent)])]),
    ...office.map((line) => styled(paragraphStyle.office, [words(line)])),
    rule(Math.round(left * 0.36), left),
  ];
  const nation = [
    styled(paragraphStyle.nation, [words(head.nation)]),
    styled(paragraphStyle.motto, [words(head.motto)]),
    rule(mottoLength, right),
  ];
  return columnsFrame(
    [left, right],
    [
      [issuer, nation],
      [
        [styled(paragraphStyle.number, [words(head.numberLine)])],
        [styled(paragraphStyle.placeAndDate, placeAndDate(head.placeAndDate, right))],
      ],
    ],
    "Phần đầu văn bản"
  );
}

/** Place and date stay on one line: a long name of a place takes room from the issuer's side. */
function rightWidth(placeAndDateText: string): number {
  const needed = lineLength(placeAndDateText, size.motto) + 120;
  const most = Math.round(textWidth * 0.62);
  return Math.min(most, Math.max(textWidth - usualLeft, nationLength, needed));
}

/** Where the longest names do not fit even so, the line parts between place and date and nowhere else. */
function placeAndDate(text: string, width: number): readonly ParagraphChild[] {
  if (lineLength(text, size.motto) <= width) return [words(text)];
  const parting = text.indexOf(", ngày") + 2;
  return [words(text.slice(0, parting) + text.slice(parting).replaceAll(" ", "\u00A0"))];
}

/** In twentieths of a point. */
function lineLength(text: string, letters: number): number {
  return Math.ceil((textWidthOf(text, false) * letters) / 100);
}

/** Name of the document, what it is about, and the short rule below. */
export function titleBlock({ name, subject }: ReportDocument): readonly Paragraph[] {
  return [
    styled(paragraphStyle.name, [words(name)]),
    styled(paragraphStyle.subject, [unbroken(subject)]),
    rule(subjectRule, textWidth),
    styled(paragraphStyle.spacer, []),
  ];
}

/** A document's number is never broken over two lines. */
function unbroken(subject: string): TextRun {
  const parts = subject.split(/(?<=\p{Lu})-(?=\p{Lu})/u);
  return new TextRun({
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part])),
  });
}
