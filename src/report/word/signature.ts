import { AlignmentType, type Paragraph, type Table } from "docx";
import type { ReportDocument } from "../reportDocument";
import { columnsFrame } from "./frame";
import { size, textWidth } from "./page";
import { tight, words } from "./text";

const left = Math.round(textWidth * 0.52);
/** Room for the hand and the seal, in lines. */
const roomLines = { report: 4, notice: 4, brief: 3 } as const;

/** Recipients on the left, who signs on the right; never split over two pages. */
export function signatureBlock({
  recipients,
  signature,
  template,
}: ReportDocument): readonly (Paragraph | Table)[] {
  const sentTo = [
    tight([words("Nơi nhận:", { bold: true, italics: true, size: size.table })]),
    ...recipients.map((line) => tight([words(line, { size: size.small })])),
  ];
  const signed = [
    ...signature.titles.map((title) => centred(title)),
    ...Array.from({ length: roomLines[template] }, () => centred("")),
    centred(signature.name),
  ];
  return [
    tight([], { spacing: { before: 120, after: 0 }, keepNext: true }),
    columnsFrame([left, textWidth - left], [[sentTo, signed]]),
  ];
}

function centred(text: string): Paragraph {
  return tight([words(text, { bold: true, size: size.body })], { alignment: AlignmentType.CENTER });
}
