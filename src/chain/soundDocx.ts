import { ReportMismatch } from "../proofreading/mismatch";
import { readBack } from "../proofreading/readBack";
import type { ReportDocument } from "../report/reportDocument";
import { reportToDocx } from "../report/word/reportToDocx";

/**
 * The Word file of a document that was held against its cells, once its bytes have been read and say the same.
 * @throws ReportMismatch with the place where they do not: nothing is given out then.
 * @example await writeFile("bao-cao.docx", await soundDocx(reportOn(contents, chosen)))
 */
export async function soundDocx(document: ReportDocument): Promise<Uint8Array> {
  const bytes = await reportToDocx(document);
  const faults = await readBack(document, bytes);
  if (faults.length > 0) throw new ReportMismatch(faults);
  return bytes;
}
