import { readText } from "../written/readText";
import type { WrittenParagraph } from "../written/writtenDocument";
import type { Mark } from "./marks";

/**
 * Plain text with the corrections of its marks; what carries a comment only stays as it is, and so does everything
 * else, letter by letter.
 * @example correctText("Đạt **97,63** điểm", marks) // "Đạt **97,36** điểm"
 */
export function correctText(text: string, marks: readonly Mark[]): string {
  const { paragraphs } = readText(text);
  const edits = marks.flatMap(({ paragraph, start, end, replacement }) => {
    const source = paragraphs[paragraph];
    if (source === undefined || replacement === null || start >= end) return [];
    const places = placesIn(text, source);
    const [from, last] = [places[start], places[end - 1]];
    return from === undefined || last === undefined
      ? []
      : [{ from, to: last + 1, put: replacement }];
  });
  let corrected = "";
  let place = 0;
  for (const { from, to, put } of edits.sort((a, b) => a.from - b.from)) {
    // Of two corrections at one place the first holds.
    if (from < place) continue;
    corrected += text.slice(place, from) + put;
    place = to;
  }
  return corrected + text.slice(place);
}

/** Where each letter of a paragraph stands in the text it was read from: signs of bold were passed over. */
function placesIn(source: string, { text, span }: WrittenParagraph): readonly number[] {
  const places: number[] = [];
  let at = span.inside;
  for (const letter of text) {
    while (at < span.close && (source.startsWith("**", at) || !source.startsWith(letter, at)))
      at += 1;
    for (let unit = 0; unit < letter.length; unit += 1) places.push(at + unit);
    at += letter.length;
  }
  return places;
}
