import { escapeXml } from "../../workbook/file/xml/text";
import type { EditContext, XmlEdit } from "./editParagraph";

/**
 * A last page with what was found, its first line in bold. It is an insertion of ours, runs and paragraph marks: who
 * turns it down has the document as it was.
 */
export function summaryPage(xml: string, lines: readonly string[], context: EditContext): XmlEdit {
  const at = endOfBody(xml, context.prefix);
  const text = lines.map((line, index) => insertedLine(line, index === 0, context)).join("");
  return { from: at, to: at, text };
}

/** Before the last section's properties, which close the body. */
function endOfBody(xml: string, w: string): number {
  const close = xml.lastIndexOf(`</${w}body>`);
  const section = xml.lastIndexOf(`<${w}sectPr`, close);
  const paragraph = Math.max(
    xml.lastIndexOf(`</${w}p>`, close),
    xml.lastIndexOf(`</${w}tbl>`, close)
  );
  return section > paragraph ? section : close;
}

function insertedLine(
  line: string,
  first: boolean,
  { prefix: w, author, nextChange }: EditContext
): string {
  const by = (): string => `${w}id="${String(nextChange())}" ${w}author="${escapeXml(author)}"`;
  const page = first ? `<${w}pageBreakBefore/>` : "";
  const look = first ? `<${w}rPr><${w}b/></${w}rPr>` : "";
  const mark = `<${w}pPr>${page}<${w}rPr><${w}ins ${by()}/></${w}rPr></${w}pPr>`;
  const run = `<${w}r>${look}<${w}t xml:space="preserve">${escapeXml(line)}</${w}t></${w}r>`;
  return `<${w}p>${mark}<${w}ins ${by()}>${run}</${w}ins></${w}p>`;
}
