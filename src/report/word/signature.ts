import type { Paragraph, Table } from "docx";
import type { ReportDocument } from "../reportDocument";
import { columnsFrame } from "./frame";
import { textWidth } from "./page";
import { paragraphStyle } from "./styles";
import { styled, words } from "./text";

const left = Math.round(textWidth * 0.52);
/** From the first title to the name: room for the hand and the seal below the titles. In lines. */
const roomLines = { report: 6, notice: 6, brief: 5 } as const;

/** Recipients on the left, who signs on the right; never split over two pages. */
export function signatureBlock({
  recipients,
  signature,
  template,
}: ReportDocument): readonly (Paragraph | Table)[] {
  const sentTo = [
    styled(paragraphStyle.sentToHeading, [words("Nơi nhận:")]),
    ...recipients.map((line) => styled(paragraphStyle.sentTo, [words(line)])),
  ];
  const signed = [
    ...signature.titles.map((title) => styled(paragraphStyle.signerTitle, [words(title)])),
    ...Array.from({ length: Math.max(2, roomLines[template] - signature.titles.length) }, () =>
      styled(paragraphStyle.signerTitle, [])
    ),
    styled(paragraphStyle.signerName, [words(signature.name)]),
  ];
  return [
    styled(paragraphStyle.spacer, [], {
      spacing: { before: 120, after: 0 },
      keepNext: true,
    }),
    columnsFrame([left, textWidth - left], [[sentTo, signed]], "Nơi nhận và chữ ký"),
    // Word ends every document on a paragraph: one that takes no room, so that it never asks for a page of its own.
    styled(paragraphStyle.spacer, []),
  ];
}
