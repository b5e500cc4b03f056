import type { Paragraph, Table } from "docx";
import type { ReportBlock, ReportDocument, ReportParagraph } from "../reportDocument";
import { chartBlock } from "./chart";
import type { Comments } from "./comments";
import { size } from "./page";
import { paragraphStyle } from "./styles";
import { tableBlock } from "./table";
import { runsOf, styled, words } from "./text";

type Child = Paragraph | Table;

/** The text of a document, and each of its annexes. */
export interface Body {
  readonly main: readonly Child[];
  readonly annexes: readonly (readonly Child[])[];
}

/** Legal bases, opening, numbered sections and the closing sentence; then what goes with it on pages of its own. */
export function body(document: ReportDocument, comments: Comments): Body {
  const charts = { drawn: 0 };
  const letters = document.template === "brief" ? size.small : size.table;
  const paragraph = ({ spans, listed, unconfirmed, because }: ReportParagraph): Paragraph => {
    const runs = [...(listed ? [words("- ")] : []), ...runsOf(spans)];
    return styled(
      listed ? paragraphStyle.item : paragraphStyle.text,
      unconfirmed ? comments.around(runs, because) : runs
    );
  };
  const block = (each: ReportBlock): readonly Child[] => {
    switch (each.kind) {
      case "paragraph":
        return [paragraph(each)];
      case "point":
        return [styled(paragraphStyle.point, [words(`${each.letter}) ${each.text}`)])];
      case "table":
        return tableBlock(each, comments, letters);
      case "charts": {
        const first = charts.drawn + 1;
        charts.drawn += each.charts.length;
        return chartBlock(each.charts, first);
      }
    }
  };
  const main = [
    ...document.legalBases.map((base) => styled(paragraphStyle.legalBasis, [words(base)])),
    ...document.opening.map(paragraph),
    ...document.sections.flatMap(({ numeral, heading, parts }) => [
      styled(paragraphStyle.section, [words(`${numeral}. ${heading}`)]),
      ...parts.flatMap((part) => [
        ...(part.heading === null
          ? []
          : [styled(paragraphStyle.part, [words(`${part.heading.number}. ${part.heading.text}`)])]),
        ...part.blocks.flatMap(block),
      ]),
    ]),
    ...document.closing.map(({ spans }) => styled(paragraphStyle.closing, runsOf(spans))),
  ];
  const annexes = document.annexes.map(({ name, title, reference, blocks }) => [
    styled(paragraphStyle.annexName, [words(name)]),
    styled(paragraphStyle.annexTitle, [words(title)]),
    styled(paragraphStyle.annexReference, [words(reference)]),
    ...blocks.flatMap(block),
  ]);
  return { main, annexes };
}
