import {
  AlignmentType,
  LineRuleType,
  HighlightColor,
  Paragraph,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from "docx";
import type { ReportBlock, ReportDocument, ReportParagraph } from "../reportDocument";
import { chartBlock } from "./chart";
import { firstLine, gap, size } from "./page";
import { scoreTable } from "./scoreTable";
import { runsOf, words, type RunLook } from "./text";

/** Legal bases, opening, numbered sections and the closing sentence. */
export function body(document: ReportDocument): readonly (Paragraph | Table)[] {
  const charts = { drawn: 0 };
  return [
    ...document.legalBases.map((base) => indented([words(base, { italics: true })])),
    paragraph(document.opening),
    ...document.sections.flatMap(({ numeral, heading, parts }) => [
      headingLine(`${numeral}. ${heading}`),
      ...parts.flatMap((part) => [
        ...(part.heading === null
          ? []
          : [headingLine(`${part.heading.number}. ${part.heading.text}`)]),
        ...part.blocks.flatMap((block) => blockOf(block, charts)),
      ]),
    ]),
    // No page may hold the signature alone: the last sentence goes with it.
    indented(runsOf(document.closing.spans), { keepNext: true, keepLines: true }),
  ];
}

function blockOf(block: ReportBlock, charts: { drawn: number }): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraph(block)];
    case "table":
      return scoreTable(block);
    case "charts": {
      const first = charts.drawn + 1;
      charts.drawn += block.charts.length;
      return chartBlock(block.charts, first);
    }
  }
}

function paragraph({ spans, listed, unconfirmed }: ReportParagraph): Paragraph {
  const look: RunLook = unconfirmed ? { highlight: HighlightColor.YELLOW } : {};
  const dash = listed ? [words("- ", look)] : [];
  return indented([...dash, ...runsOf(spans, look)]);
}

function indented(
  children: readonly ParagraphChild[],
  options: Pick<IParagraphOptions, "keepNext" | "keepLines"> = {}
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing: { before: gap, after: 0, line: 264, lineRule: LineRuleType.AUTO },
    ...options,
    children,
  });
}

function headingLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine },
    spacing: { before: gap, after: 0, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    children: [words(text, { bold: true, size: size.heading })],
  });
}
