import { download } from "../host/download";
import type { ReportDocument, ReportTemplate } from "../../report/reportDocument";

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

const stems: Readonly<Record<ReportTemplate, string>> = {
  report: "bao-cao",
  notice: "thong-bao",
  brief: "tom-tat",
};

/** @example wordFileName(document) // "bao-cao-chi-so-766.docx" */
export function wordFileName({ template }: ReportDocument): string {
  return `${stems[template]}-chi-so-766.docx`;
}
