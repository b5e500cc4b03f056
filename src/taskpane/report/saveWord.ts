import { download } from "../host/download";
import { documentFileName } from "../../report/fileNames";
import type { ReportDocument } from "../../report/reportDocument";

const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes the Word file and hands it to the browser. The library is fetched at the first use. */
export async function saveWord(
  document: ReportDocument,
  name: string,
  signal: AbortSignal
): Promise<void> {
  const { reportToDocx } = await import("../../report/word/reportToDocx");
  signal.throwIfAborted();
  const bytes = await reportToDocx(document);
  signal.throwIfAborted();
  download({ name, mediaType: wordMediaType, bytes });
}

/** @example wordFileName(document) // "chi-so-766-bao-cao.docx" */
export function wordFileName({ template }: ReportDocument): string {
  return documentFileName("chi-so-766", template);
}
