import type { ReportDocument } from "../reportDocument";

/**
 * The document as a Word file in the layout of Decree 30/2020/NĐ-CP. The same document always gives the same
 * bytes. The Word library is loaded at the first call, so that nothing else pays for it.
 * @example await writeFile("bao-cao.docx", await reportToDocx(document))
 */
export async function reportToDocx(document: ReportDocument): Promise<Uint8Array> {
  const { buildDocument } = await import("./buildDocument");
  return buildDocument(document);
}
