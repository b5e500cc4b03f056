import {
  AlignmentType,
  LineRuleType,
  HighlightColor,
  Paragraph,
  type IParagraphOptions,
  type ParagraphChild,
  type Table,
} from "docx";
import type { ReportCharts, ReportDocument, ReportParagraph, ReportTable } from "../reportDocument";
import { chartBlock } from "./chart";
import { firstLine, gap, size } from "./page";
import { scoreTable } from "./scoreTable";
import { runsOf, words, type RunLook } from "./text";

type KeepOptions = Pick<IParagraphOptions, "keepNext" | "keepLines">;

const flowing = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine } } as const;
const usualLines = { before: gap, after: 0, line: 264, lineRule: LineRuleType.AUTO } as const;
/** A brief stays on one page. */
const closeLines = { before: gap / 2, after: 0, line: 240, lineRule: LineRuleType.AUTO } as const;

/** Legal bases, opening, numbered sections and the closing sentence. */
export function body(document: ReportDocument): readonly (Paragraph | Table)[] {
  const charts = { drawn: 0 };
  const air = document.template === "brief" ? closeLines : usualLines;
  const indented = (children: readonly ParagraphChild[], options: KeepOptions = {}): Paragraph =>
    new Paragraph({ ...flowing, spacing: air, ...options, children });
  const headingLine = (text: string): Paragraph =>
    indented([words(text, { bold: true, size: size.heading })], { keepNext: true });
  const paragraph = ({ spans, listed, unconfirmed }: ReportParagraph): Paragraph => {
    const look: RunLook = unconfirmed ? { highlight: HighlightColor.YELLOW } : {};
    const dash = listed ? [words("- ", look)] : [];
    return indented([...dash, ...runsOf(spans, look)]);
  };
  return [
    ...document.legalBases.map((base) => indented([words(base, { italics: true })])),
    ...document.opening.map(paragraph),
    ...document.sections.flatMap(({ numeral, heading, parts }) => [
      headingLine(`${numeral}. ${heading}`),
      ...parts.flatMap((part) => [
        ...(part.heading === null
          ? []
          : [headingLine(`${part.heading.number}. ${part.heading.text}`)]),
        ...part.blocks.flatMap((block) =>
          block.kind === "paragraph" ? [paragraph(block)] : figuresOf(block, charts)
        ),
      ]),
    ]),
    // No page may hold the signature alone: the last sentence goes with it.
    ...document.closing.map(({ spans }) =>
      indented(runsOf(spans), { keepNext: true, keepLines: true })
    ),
  ];
}

function figuresOf(
  block: ReportTable | ReportCharts,
  charts: { drawn: number }
): readonly (Paragraph | Table)[] {
  if (block.kind === "table") return scoreTable(block);
  const first = charts.drawn + 1;
  charts.drawn += block.charts.length;
  return chartBlock(block.charts, first);
}
