import { download } from "../host/download";
import { part } from "../parts/part";
import type { ReportDocument } from "../../report/reportDocument";

const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const word = part(async () => {
  const [{ soundDocx }] = await Promise.all([
    import("../../chain/soundDocx"),
    // What the first call would fetch: nothing is left for it.
    import("../../report/word/buildDocument"),
  ]);
  return soundDocx;
});

/**
 * Makes the Word file, reads it back, and hands it to the browser.
 * @throws PartError when its library cannot be fetched; ReportMismatch when the file does not say what was checked:
 * nothing is handed over then.
 */
export async function saveWord(
  document: ReportDocument,
  name: string,
  signal: AbortSignal
): Promise<void> {
  const soundDocx = await word.load();
  signal.throwIfAborted();
  const bytes = await soundDocx(document);
  signal.throwIfAborted();
  download({ name, mediaType: wordMediaType, bytes });
}
