import type { Actor, Paragraph } from "../../narrative/paragraph";
import { groupName } from "../../narrative/say/names";
import { paragraphKey } from "../../narrative/paragraphKey";
import type { BoardAssessment } from "../../scoring/assessment";
import type { ReportBlock, ReportParagraph, ReportPart, ReportSpan } from "../reportDocument";
import type { FigureMarks } from "./figureMarks";

/** Who carries a remedy out, as a heading. */
export const actorHeadings: Readonly<Record<Actor, string>> = {
  serviceCentre: "Đối với Trung tâm Phục vụ hành chính công",
  offices: "Đối với các phòng, bộ phận chuyên môn",
  leaders: "Đối với lãnh đạo đơn vị",
  all: "Nhiệm vụ chung",
};

/** Parts under headings numbered from 1; one that says nothing is left out. */
export function numbered(
  parts: readonly { readonly heading: string; readonly blocks: readonly ReportBlock[] }[]
): readonly ReportPart[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }, index) => ({
      heading: { number: String(index + 1), text: heading },
      blocks,
    }));
}

/** How the sheet names a group. */
export function nameOf(board: BoardAssessment, id: string): string {
  const group = board.groups.find((each) => each.id === id);
  return group === undefined ? actorHeadings.all : groupName(group);
}

/** A paragraph of the narrative as the document prints it. */
export function paragraph(
  { id, spans, offer, group }: Paragraph,
  board: BoardAssessment,
  marks: FigureMarks,
  listed = false
): ReportParagraph {
  const about = group === null ? "Kết quả chung" : nameOf(board, group);
  return {
    kind: "paragraph",
    spans: marks.spans(spans, about),
    listed,
    unconfirmed: offer !== null && !offer.confirmed,
    because: offer?.because ?? null,
    key: paragraphKey(board, id),
  };
}

/** A plain sentence of the document itself. */
export function words(sentence: string): ReportParagraph {
  return {
    kind: "paragraph",
    spans: [text(sentence)],
    listed: false,
    unconfirmed: false,
    because: null,
  };
}

export function text(words: string): ReportSpan {
  return { kind: "words", text: words };
}
