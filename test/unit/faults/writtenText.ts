import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";

/** The parts of a written .docx, their texts to be changed as a fault would change them. */
export type Written = Readonly<Record<string, Uint8Array>>;

export const main = "word/document.xml";

export function opened(bytes: Uint8Array): Unzipped {
  return unzipSync(bytes);
}

export function partOf(written: Written, name: string): string {
  return strFromU8(written[name] ?? new Uint8Array());
}

/** The same file with one part written anew. */
export function withPart(written: Written, name: string, xml: string): Uint8Array {
  return zipSync({ ...written, [name]: strToU8(xml) }, { level: 1 });
}

/** A paragraph of the part: its place in the XML, and the text that its runs hold together. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly inTable: boolean;
}

const paragraph = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu;
const run = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const plain = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

export function linesOf(xml: string): readonly Line[] {
  return [...xml.matchAll(paragraph)].map(({ index, 0: source }) => {
    const before = xml.slice(0, index);
    return {
      start: index,
      end: index + source.length,
      text: [...source.matchAll(run)].map(([, text = ""]) => plain(text)).join(""),
      inTable: before.lastIndexOf("<w:tc>") > before.lastIndexOf("</w:tc>"),
    };
  });
}

/** The part with other words in one line; what of the line is not changed keeps its runs. */
export function withText(
  xml: string,
  { start, end }: Line,
  from: number,
  to: number,
  words: string
): string {
  let place = 0;
  let isPut = false;
  const source = xml.slice(start, end).replace(run, (element, content: string) => {
    const text = plain(content);
    const [first, last] = [place, place + text.length];
    place = last;
    const [cutFrom, cutTo] = [Math.max(first, from), Math.min(last, to)];
    if (cutFrom > cutTo || (cutFrom === cutTo && from !== to)) return element;
    if (from === to && (isPut || from < first || from > last)) return element;
    const put = isPut ? "" : words;
    isPut = true;
    const changed = text.slice(0, cutFrom - first) + put + text.slice(cutTo - first);
    return `<w:t xml:space="preserve">${escaped(changed)}</w:t>`;
  });
  return xml.slice(0, start) + source + xml.slice(end);
}
