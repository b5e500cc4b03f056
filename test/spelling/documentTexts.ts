import { hasVietnameseLetters, isVietnamese } from "./vietnamese";

const vietnameseWord = /\p{L}*[\p{L}\p{M}]+/gu;

/**
 * The Vietnamese paragraphs, list items and table cells of a Markdown document, without code and addresses; of English
 * ones the Vietnamese words alone.
 */
export function markdownTexts(markdown: string): readonly string[] {
  const prose = markdown
    .replaceAll(/^```[^]*?^```$/gm, "\n")
    .replaceAll(/<!--[^]*?-->|<[a-z/][^>]*>/g, "")
    .replaceAll(/`[^`\n]*`/g, "0")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/[*_]{1,2}(?=[\p{L}\p{N}(“])|(?<=[\p{L}\p{N}.)”])[*_]{1,2}/gu, "");
  return (
    prose
      .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|#+|\|)\s)/)
      .flatMap((paragraph) => (paragraph.includes("|") ? paragraph.split("|") : [paragraph]))
      .map((text) => text.replace(/^\s*(?:[-*]|\d+\.|#+)\s+/, ""))
      .map((text) => text.replaceAll(/\s*\n\s*/g, " ").trim())
      // What is quoted may be in the other language.
      .flatMap((text) => [
        text.replaceAll(/“[^”]*”/g, "“0”"),
        ...[...text.matchAll(/“([^”]*)”/g)].map(([, quoted = ""]) => quoted),
      ])
      .flatMap((text) =>
        isVietnamese(text)
          ? [text]
          : (text.match(vietnameseWord) ?? []).filter(hasVietnameseLetters)
      )
  );
}

/** The Vietnamese texts of a page, outside scripts and styles, with those of its attributes. */
export function pageTexts(html: string): readonly string[] {
  return xmlTexts(html.replaceAll(/<(script|style)\b[^]*?<\/\1>/g, ""));
}

/** The Vietnamese texts and attribute values of an XML document. */
export function xmlTexts(xml: string): readonly string[] {
  const bare = xml.replaceAll(/<!--[^]*?-->/g, "");
  return [
    ...[...bare.matchAll(/>([^<]+)</g)].map(([, text = ""]) => text.replaceAll(/\s+/g, " ").trim()),
    ...[...bare.matchAll(/="([^"]*)"/g)].map(([, text = ""]) => text),
  ]
    .map((text) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))
    .filter(isVietnamese);
}
