import {
  AlignmentType,
  NoBreakHyphen,
  TextRun,
  type IRunOptions,
  type Paragraph,
  type Table,
} from "docx";
import type { ReportDocument } from "../reportDocument";
import { columnsFrame } from "./frame";
import { gap, size, textWidth } from "./page";
import { rule, tight, words, type RunLook } from "./text";

const left = Math.round(textWidth * 0.43);
const right = textWidth - left;
/** The motto's own length at 13 points, which its rule takes in full. */
const mottoLength = 3150;
const officeRule = Math.round(left * 0.36);
const subjectRule = Math.round(textWidth * 0.22);

/** Issuer and number on the left, nation, motto, place and date on the right. */
export function letterhead({ letterhead: head }: ReportDocument): Table {
  const { parent, office } = head;
  const issuer = [
    ...(parent === null ? [] : [centred(parent, { size: size.header })]),
    ...office.map((line) => centred(line, { size: size.header, bold: true })),
    rule(officeRule, left),
  ];
  const nation = [
    centred(head.nation, { size: size.header, bold: true }),
    centred(head.motto, { size: size.motto, bold: true }),
    rule(mottoLength, right),
  ];
  return columnsFrame(
    [left, right],
    [
      [issuer, nation],
      [
        [spaced(head.numberLine, { size: size.motto })],
        [spaced(head.placeAndDate, { size: size.motto, italics: true })],
      ],
    ]
  );
}

/** Name of the document, what it is about, and the short rule below. */
export function titleBlock({ name, subject }: ReportDocument): readonly Paragraph[] {
  return [
    tight([words(name, { bold: true, size: size.body })], {
      alignment: AlignmentType.CENTER,
      spacing: { before: 360, after: 0 },
      keepNext: true,
    }),
    tight(unbroken(subject), {
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
    rule(subjectRule, textWidth),
    tight([], { spacing: { before: 0, after: gap } }),
  ];
}

function centred(text: string, look: RunLook): Paragraph {
  return tight([words(text, look)], { alignment: AlignmentType.CENTER });
}

function spaced(text: string, look: RunLook): Paragraph {
  return tight([words(text, look)], {
    alignment: AlignmentType.CENTER,
    spacing: { before: gap, after: 0 },
  });
}

/** A document's number is never broken over two lines. */
function unbroken(subject: string): TextRun[] {
  const parts = subject.split(/(?<=\p{Lu})-(?=\p{Lu})/u);
  const children = parts.flatMap((part, index) =>
    index === 0 ? [part] : [new NoBreakHyphen(), part]
  );
  const run: IRunOptions = { bold: true, size: size.body, children };
  return [new TextRun(run)];
}
