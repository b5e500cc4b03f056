import { download } from "../host/download";
import { part } from "../parts/part";
import type { ReportDocument } from "../../report/reportDocument";

const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const word = part(async () => {
  const [{ reportToDocx }] = await Promise.all([
    import("../../report/word/reportToDocx"),
    // What the first call would fetch: nothing is left for it.
    import("../../report/word/buildDocument"),
  ]);
  return reportToDocx;
});

/** Makes the Word file and hands it to the browser. @throws PartError when its library cannot be fetched. */
export async function saveWord(
  document: ReportDocument,
  name: string,
  signal: AbortSignal
): Promise<void> {
  const reportToDocx = await word.load();
  signal.throwIfAborted();
  const bytes = await reportToDocx(document);
  signal.throwIfAborted();
  download({ name, mediaType: wordMediaType, bytes });
}
