import { AlignmentType, Document, Header, PageNumber, Paragraph, TextRun } from "docx";
import type { ReportDocument } from "../reportDocument";
import { body } from "./body";
import { Comments } from "./comments";
import { wordFile } from "./wordFile";
import { letterhead, titleBlock } from "./letterhead";
import { page, size } from "./page";
import { signatureBlock } from "./signature";
import { stylesOf } from "./styles";

/** The document as a Word file, every byte of it decided by the document alone. */
export async function buildDocument(document: ReportDocument): Promise<Uint8Array> {
  const comments = new Comments();
  const { main, annexes } = body(document, comments);
  const children = [
    letterhead(document),
    ...titleBlock(document),
    ...main,
    ...signatureBlock(document),
  ];
  const file = new Document({
    title: `${document.name}. ${document.subject}`,
    subject: document.subject,
    creator: "Score766",
    lastModifiedBy: "Score766",
    description: "",
    styles: stylesOf(document.template),
    ...(comments.all.length === 0 ? {} : { comments: { children: comments.all } }),
    // The pages of an annex are numbered by themselves (Decree 30/2020/NĐ-CP).
    sections: [children, ...annexes].map((each) => ({
      properties: {
        titlePage: true,
        page: {
          size: { width: page.width, height: page.height },
          margin: page.margin,
          ...(each === children ? {} : { pageNumbers: { start: 1 } }),
        },
      },
      headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
      children: each,
    })),
  });
  return wordFile(file);
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
