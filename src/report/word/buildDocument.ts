import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { ReportDocument } from "../reportDocument";
import { body } from "./body";
import { fixedBytes } from "./fixedBytes";
import { letterhead, titleBlock } from "./letterhead";
import { page, size, typeface } from "./page";
import { signatureBlock } from "./signature";
import { sourcesAppendix } from "./sources";

/** The document as a Word file, every byte of it decided by the document alone. */
export async function buildDocument(document: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.name,
    subject: document.subject,
    creator: "Score766",
    lastModifiedBy: "Score766",
    description: "",
    styles: {
      default: {
        document: {
          run: {
            font: typeface,
            size: document.template === "brief" ? size.brief : size.body,
            color: "000000",
            language: { value: "vi-VN", eastAsia: "vi-VN" },
          },
        },
        hyperlink: { run: { color: "000000", underline: {} } },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: page.width, height: page.height }, margin: page.margin },
        },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
        children: [
          letterhead(document),
          ...titleBlock(document),
          ...body(document),
          ...signatureBlock(document),
          ...sourcesAppendix(document),
        ],
      },
    ],
  });
  return fixedBytes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: size.body })],
      }),
    ],
  });
}
