import {
  spansText,
  type ReportBlock,
  type ReportDocument,
  type ReportParagraph,
} from "../reportDocument";

/**
 * The document as plain text, a paragraph a line; tables with tabs, so that they paste into cells.
 * @example reportToText(document).split("\n")[0] // "BÁO CÁO"
 */
export function reportToText(document: ReportDocument): string {
  return [
    document.name,
    document.subject,
    "",
    ...document.legalBases,
    ...document.opening.map(paragraph),
    ...document.sections.flatMap(({ numeral, heading, parts }) => [
      "",
      `${numeral}. ${heading}`,
      ...parts.flatMap((part) => [
        ...(part.heading === null ? [] : [`${part.heading.number}. ${part.heading.text}`]),
        ...part.blocks.flatMap(block),
      ]),
    ]),
    "",
    ...document.closing.map(paragraph),
    ...document.annexes.flatMap(({ name, title, reference, blocks }) => [
      "",
      name,
      title,
      reference,
      ...blocks.flatMap(block),
    ]),
  ].join("\n");
}

function block(each: ReportBlock): readonly string[] {
  switch (each.kind) {
    case "paragraph":
      return [paragraph(each)];
    case "point":
      return [`${each.letter}) ${each.text}`];
    case "charts":
      return [];
    case "table": {
      const header = each.header.map((cells) =>
        cells
          .flatMap(({ text, columnSpan }) => [text, ...Array<string>(columnSpan - 1).fill("")])
          .join("\t")
      );
      const indent = headerIndent(each.header);
      const rows = each.rows.map(({ cells }) => cells.map(({ span }) => span.text).join("\t"));
      const [first = "", ...below] = header;
      return [
        each.caption,
        first,
        ...below.map((cells) => "\t".repeat(indent) + cells),
        ...rows,
        ...(each.note === null ? [] : [each.note]),
      ];
    }
  }
}

/** Columns at the left whose header cells reach down through the second header row. */
function headerIndent([first]: readonly (readonly { readonly rowSpan: number }[])[]): number {
  const at = first?.findIndex(({ rowSpan }) => rowSpan === 1) ?? 0;
  return Math.max(at, 0);
}

/** Plain text has no other way to show what nobody has confirmed. */
const unconfirmedMark = " [cần xác nhận]";

function paragraph({ spans, listed, unconfirmed }: ReportParagraph): string {
  return `${listed ? "- " : ""}${spansText(spans)}${unconfirmed ? unconfirmedMark : ""}`;
}
