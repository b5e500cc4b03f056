import {
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportParagraph,
  type ReportTable,
} from "../reportDocument";

/** Word reads a border only where each cell bears it itself. */
const border = "border:solid windowtext 1.0pt;padding:2pt 4pt";
const letters = "font-family:'Times New Roman',serif;font-size:14pt;color:#000000";
const bodyText = "text-align:justify;text-indent:1cm;margin:6pt 0 0 0";
const unconfirmedText = "background:#ffff00";

/**
 * The document's text and tables as rich text for the clipboard: inline styles alone, since nothing else
 * survives the paste. Letterhead and signature are left to the document it is pasted into; charts too.
 * @example new ClipboardItem({ "text/html": reportToHtml(document), "text/plain": reportToText(document) })
 */
export function reportToHtml(document: ReportDocument): string {
  const parts = [
    centred(`<b>${escapeHtml(document.name)}</b>`),
    centred(`<b>${escapeHtml(document.subject)}</b>`),
    ...document.legalBases.map((basis) => line(`<i>${escapeHtml(basis)}</i>`)),
    ...document.opening.map(paragraph),
    ...document.sections.flatMap(({ numeral, heading, parts: within }) => [
      line(`<b>${numeral}. ${escapeHtml(heading)}</b>`),
      ...within.flatMap((part) => [
        ...(part.heading === null
          ? []
          : [line(`<b>${part.heading.number}. ${escapeHtml(part.heading.text)}</b>`)]),
        ...part.blocks.map(block),
      ]),
    ]),
    ...document.closing.map(paragraph),
    ...document.annexes.flatMap(({ name, title, reference, blocks }) => [
      centred(`<b>${escapeHtml(name)}</b>`),
      centred(`<b>${escapeHtml(title)}</b>`),
      centred(`<i>${escapeHtml(reference)}</i>`),
      ...blocks.map(block),
    ]),
  ];
  return `<div lang="vi" style="${letters}">${parts.filter((part) => part !== "").join("\n")}</div>`;
}

function block(each: ReportBlock): string {
  switch (each.kind) {
    case "paragraph":
      return paragraph(each);
    case "point":
      return line(`<i>${escapeHtml(`${each.letter}) ${each.text}`)}</i>`);
    case "table":
      return table(each);
    case "charts":
      // The clipboard holds no native chart; its figures stand in the text and the table.
      return "";
  }
}

function paragraph({ spans, listed, unconfirmed }: ReportParagraph): string {
  const words = escapeHtml(`${listed ? "- " : ""}${spansText(spans)}`);
  return line(unconfirmed ? `<span style="${unconfirmedText}">${words}</span>` : words);
}

function table({ caption, header, rows, note }: ReportTable): string {
  const head = header.map((cells) => {
    const inner = cells.map(
      ({ text, columnSpan, rowSpan }) =>
        `<td colspan="${columnSpan}" rowspan="${rowSpan}" style="${border};text-align:center"><b>${escapeHtml(text)}</b></td>`
    );
    return `<tr>${inner.join("")}</tr>`;
  });
  const body = rows.map(({ cells, total }) => {
    const inner = cells.map(({ span, look }) => {
      const side =
        look === "text" ? "left" : look === "points" || look === "percent" ? "right" : "center";
      const words = escapeHtml(span.text);
      return `<td style="${border};text-align:${side}">${total ? `<b>${words}</b>` : words}</td>`;
    });
    return `<tr>${inner.join("")}</tr>`;
  });
  const below = note === null ? "" : `\n${line(`<i>${escapeHtml(note)}</i>`)}`;
  return (
    `${centred(`<b>${escapeHtml(caption)}</b>`)}\n` +
    `<table style="border-collapse:collapse;font-size:12pt;width:100%">${[...head, ...body].join("")}</table>${below}`
  );
}

function line(html: string): string {
  return `<p style="${bodyText}">${html}</p>`;
}

function centred(html: string): string {
  return `<p style="text-align:center;margin:6pt 0 0 0">${html}</p>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
