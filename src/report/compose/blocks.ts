import type { Actor, Paragraph } from "../../narrative/paragraph";
import { groupName } from "../../narrative/say/names";
import type { BoardAssessment } from "../../scoring/assessment";
import type { ReportBlock, ReportParagraph, ReportPart, ReportSpan } from "../reportDocument";
import type { FigureMarks } from "./figureMarks";

const unconfirmedMark = " (cần xác nhận)";

/** Who carries a remedy out, as a heading. */
export const actorHeadings: Readonly<Record<Actor, string>> = {
  serviceCentre: "Đối với Trung tâm Phục vụ hành chính công",
  offices: "Đối với các phòng, bộ phận chuyên môn",
  leaders: "Đối với lãnh đạo đơn vị",
  all: "Nhiệm vụ chung",
};

/** Parts under headings numbered from 1. */
export function numbered(
  parts: readonly { readonly heading: string; readonly blocks: readonly ReportBlock[] }[]
): readonly ReportPart[] {
  return parts.map(({ heading, blocks }, index) => ({
    heading: { number: String(index + 1), text: heading },
    blocks,
  }));
}

/** How the sheet names a group. */
export function nameOf(board: BoardAssessment, id: string): string {
  const group = board.groups.find((each) => each.id === id);
  return group === undefined ? actorHeadings.all : groupName(group);
}

/** A paragraph of the narrative as the document prints it; one that nobody confirmed bears its mark. */
export function paragraph(
  { spans, offer, group }: Paragraph,
  board: BoardAssessment,
  marks: FigureMarks,
  listed = false
): ReportParagraph {
  const about = group === null ? "Kết quả chung" : nameOf(board, group);
  const marked = marks.spans(spans, about);
  const unconfirmed = offer !== null && !offer.confirmed;
  return {
    kind: "paragraph",
    spans: unconfirmed ? withMark(marked) : marked,
    listed,
    unconfirmed,
    because: offer?.because ?? null,
  };
}

/** The mark stands before the closing stop of the sentence. */
function withMark(spans: readonly ReportSpan[]): readonly ReportSpan[] {
  const last = spans.at(-1);
  if (last?.kind !== "words" || !/[.;]$/.test(last.text)) return [...spans, text(unconfirmedMark)];
  const stop = last.text.slice(-1);
  return [...spans.slice(0, -1), text(last.text.slice(0, -1) + unconfirmedMark + stop)];
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
