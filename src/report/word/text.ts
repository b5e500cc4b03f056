import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  LineRuleType,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { ReportSpan } from "../reportDocument";

export type RunLook = Omit<IRunOptions, "text" | "children">;

/** Runs of a text; each figure is wrapped in its bookmark, hidden since its name begins with an underscore. */
export function runsOf(spans: readonly ReportSpan[], look: RunLook = {}): ParagraphChild[] {
  return spans.map((span) => {
    const run = new TextRun({ ...look, text: span.text });
    return span.kind === "figure" && span.mark !== ""
      ? new Bookmark({ id: span.mark, children: [run] })
      : run;
  });
}

export function words(text: string, look: RunLook = {}): TextRun {
  return new TextRun({ ...look, text });
}

/** A paragraph without the body's first-line indent and gap: in tables and headings. */
export function tight(
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, "children" | "text"> = {}
): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, ...options, children });
}

/**
 * A rule of a given length, centred in a column: an empty line with a lower border, which stays put where
 * drawn lines do not.
 */
export function rule(length: number, columnWidth: number): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 40, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
  });
}
