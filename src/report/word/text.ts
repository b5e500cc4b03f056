import {
  Bookmark,
  BorderStyle,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import type { ReportSpan } from "../reportDocument";
import { paragraphStyle, type ParagraphStyle } from "./styles";

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

/** A paragraph that looks as its style says. */
export function styled(
  style: ParagraphStyle,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, "children" | "text" | "style"> = {}
): Paragraph {
  return new Paragraph({ ...options, style, children });
}

/**
 * A rule of a given length, centred in a column: an empty line with a lower border, which stays put where
 * drawn lines do not.
 */
export function rule(length: number, columnWidth: number): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - length) / 2));
  return styled(paragraphStyle.rule, [], {
    indent: { left: side, right: side },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
  });
}
