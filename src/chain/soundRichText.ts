import { ReportMismatch } from "../proofreading/mismatch";
import { readBackRichText } from "../proofreading/readBackCopies";
import { reportToHtml } from "../report/html/reportToHtml";
import { reportToText } from "../report/html/reportToText";
import type { ReportDocument } from "../report/reportDocument";

/**
 * What the clipboard is given of a document that was held against its cells, once it has been read and says the same.
 * @throws ReportMismatch with the place where it does not: nothing is copied then.
 * @example soundRichText(document).html
 */
export function soundRichText(document: ReportDocument): {
  readonly html: string;
  readonly text: string;
} {
  const copy = { html: reportToHtml(document), text: reportToText(document) };
  const faults = readBackRichText(document, copy);
  if (faults.length > 0) throw new ReportMismatch(faults);
  return copy;
}
