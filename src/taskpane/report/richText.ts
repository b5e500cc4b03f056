import type {
  ReportBlock,
  ReportDocument,
  ReportParagraph,
  ReportTable,
} from "../../report/reportDocument";
import { spansText } from "../../report/reportDocument";

/**
 * The document as HTML for the clipboard: what Word, an e-mail or a document system keeps when it is pasted.
 * Unconfirmed items are highlighted.
 */
export function richText(document: ReportDocument): string {
  const body = [
    centred(`<b>${escaped(document.name)}</b>`),
    centred(`<b>${escaped(document.subject)}</b>`),
    ...document.legalBases.map((basis) => `<p><i>${escaped(basis)}</i></p>`),
    paragraph(document.opening),
    ...document.sections.flatMap((section) => [
      `<p><b>${escaped(`${section.numeral}. ${section.heading}`)}</b></p>`,
      ...section.parts.flatMap(({ heading, blocks }) => [
        ...(heading === null
          ? []
          : [`<p><b>${escaped(`${heading.number}. ${heading.text}`)}</b></p>`]),
        ...blocks.map(block),
      ]),
    ]),
    paragraph(document.closing),
  ].join("");
  return `<div lang="vi" style="font-family:'Times New Roman',serif;font-size:14pt">${body}</div>`;
}

/** The same without any look. */
export function plainText(document: ReportDocument): string {
  const lines = document.sections.flatMap(({ numeral, heading, parts }) => [
    `${numeral}. ${heading}`,
    ...parts.flatMap((part) => [
      ...(part.heading === null ? [] : [`${part.heading.number}. ${part.heading.text}`]),
      ...part.blocks.flatMap(plainBlock),
    ]),
  ]);
  return [
    document.name,
    document.subject,
    ...document.legalBases,
    spansText(document.opening.spans),
    ...lines,
    spansText(document.closing.spans),
  ].join("\n");
}

function block(each: ReportBlock): string {
  if (each.kind === "paragraph") return paragraph(each);
  return each.kind === "table" ? table(each) : "";
}

function plainBlock(each: ReportBlock): readonly string[] {
  if (each.kind === "paragraph") return [`${each.listed ? "- " : ""}${spansText(each.spans)}`];
  if (each.kind === "charts") return [];
  return [
    each.caption,
    ...each.rows.map(({ cells }) => cells.map(({ span }) => span.text).join("\t")),
    ...(each.note === null ? [] : [each.note]),
  ];
}

function paragraph({ spans, listed, unconfirmed }: ReportParagraph): string {
  const text = escaped(`${listed ? "- " : ""}${spansText(spans)}`);
  const marked = unconfirmed ? `<span style="background:#ffff00">${text}</span>` : text;
  return `<p style="text-align:justify;text-indent:1cm;margin:0 0 6pt">${marked}</p>`;
}

function table({ caption, header, rows, note }: ReportTable): string {
  const border = "border:1px solid #000;padding:3pt";
  const head = header
    .map(
      (row) =>
        `<tr>${row
          .map(
            ({ text, columnSpan, rowSpan }) =>
              `<th colspan="${columnSpan}" rowspan="${rowSpan}" style="${border}">${escaped(text)}</th>`
          )
          .join("")}</tr>`
    )
    .join("");
  const body = rows
    .map(({ total, cells }) => {
      const each = cells.map(({ span, look }) => {
        const text = escaped(span.text);
        const side =
          look === "text" ? "left" : look === "centred" || look === "rank" ? "center" : "right";
        return `<td style="${border};text-align:${side}">${total ? `<b>${text}</b>` : text}</td>`;
      });
      return `<tr>${each.join("")}</tr>`;
    })
    .join("");
  return (
    centred(escaped(caption)) +
    `<table style="border-collapse:collapse;width:100%">${head}${body}</table>` +
    (note === null ? "" : `<p><i>${escaped(note)}</i></p>`)
  );
}

function centred(html: string): string {
  return `<p style="text-align:center">${html}</p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
