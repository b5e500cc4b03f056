import {
  spansText,
  type ReportBlock,
  type ReportParagraph,
  type ReportTable,
} from "../reportDocument";

/**
 * Heights in lines of body text (14 points at 1.1 lines), as near as counting letters comes: enough to tell whether a
 * table still stands on the first page, where a wrong guess costs only white space.
 */
const pageLines = 40;
const lettersOfLine = 76;
const paragraphGap = 0.34;
const heading = 1 + paragraphGap;
/** Issuer, nation, number and date. */
const letterhead = 5.5;
/** Name of the document, the space over it, and the rule under its subject. */
const titleFrame = 2.8;
const titleLine = 0.9;

/**
 * Lines left on the first page under what every document begins with.
 * @example linesLeft({ office: 2, subject, paragraphs: [...legalBases, opening] }) // 19.6
 */
export function linesLeft({
  office,
  subject,
  paragraphs,
}: {
  /** Lines of the issuer's name. */
  readonly office: number;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}): number {
  const taken =
    letterhead +
    Math.max(0, office - 2) * titleLine +
    titleFrame +
    Math.ceil(subject.length / (lettersOfLine - 4)) * titleLine +
    paragraphs.reduce((sum, each) => sum + heightOf(each), 0);
  return pageLines - taken - 2 * heading;
}

/**
 * Result, table and further paragraphs in the order that leaves least of the first page blank: the table right after
 * the result where it still fits, or where hardly a line would be left; else after all paragraphs.
 */
export function inOrder(
  paragraphs: readonly ReportParagraph[],
  table: ReportTable,
  left: number
): readonly ReportBlock[] {
  const [result, ...more] = paragraphs;
  if (result === undefined) return [table];
  const under = left - heightOf(spansText(result.spans));
  const hardlyAny = 8;
  return under >= tableHeight(table) || under < hardlyAny
    ? [result, table, ...more]
    : [result, ...more, table];
}

function heightOf(paragraph: string): number {
  return Math.ceil(paragraph.length / lettersOfLine) + paragraphGap;
}

/** Names of groups take two lines beside the columns of several periods. */
function tableHeight({ header, rows, note }: ReportTable): number {
  const row = header.length > 1 ? 1.6 : 1;
  return 1 + header.length * 1.4 + rows.length * row + (note === null ? 0 : 1.2);
}
