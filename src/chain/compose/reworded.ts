import type { Narrative, Paragraph, Span } from "../../narrative/paragraph";
import { paragraphKey, type Worded } from "../../narrative/paragraphKey";

/** A narrative with the person's own wordings in place of ours. */
export function reworded(
  narrative: Narrative,
  board: Worded,
  wordings: ReadonlyMap<string, string>
): Narrative {
  if (wordings.size === 0) return narrative;
  const each = (paragraph: Paragraph): Paragraph => {
    const text = wordings.get(paragraphKey(board, paragraph.id));
    return text === undefined ? paragraph : { ...paragraph, spans: spansOf(text, paragraph.spans) };
  };
  return {
    title: narrative.title,
    rules: narrative.rules,
    overall: narrative.overall.map(each),
    groups: narrative.groups.map(each),
    causes: narrative.causes.map(each),
    remedies: narrative.remedies.map(each),
  };
}

/**
 * A text typed by a person, cut so that the figures it kept still lead to their cells. A figure it dropped or
 * changed has no source any more: it is plain words.
 * @example spansOf("Đạt 97,36 điểm.", paragraph.spans) // words, figure 97,36, words
 */
export function spansOf(text: string, original: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const span of original) {
    if (span.kind !== "figure") continue;
    const at = placeOf(text, span.text, from);
    if (at < 0) continue;
    if (at > from) spans.push({ kind: "words", text: text.slice(from, at) });
    spans.push(span);
    from = at + span.text.length;
  }
  if (from < text.length) spans.push({ kind: "words", text: text.slice(from) });
  return spans;
}

/** Where the figure stands as a number of its own: "2" is not found inside "22" or "2,5". */
function placeOf(text: string, figure: string, from: number): number {
  for (let at = text.indexOf(figure, from); at >= 0; at = text.indexOf(figure, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + figure.length, at + figure.length + 2);
    if (!/(\d|\d[.,/])$/.test(before) && !/^(\d|[.,/]\d)/.test(after)) return at;
  }
  return -1;
}
