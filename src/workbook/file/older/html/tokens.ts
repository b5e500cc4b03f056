import { withoutEntities } from "../../xml/text";

export interface HtmlTag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Elements whose content is no text of the page. */
const unread = new Set(["script", "style", "title", "xml", "textarea"]);
const namedLetters: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ..."À Á Â Ã È É Ê Ì Í Ò Ó Ô Õ Ù Ú Ý à á â ã è é ê ì í ò ó ô õ ù ú ý"
    .split(" ")
    .map((letter): [string, string] => [entityName(letter), letter]),
]);

/** @example entityName("à") // "agrave" */
function entityName(letter: string): string {
  const [base = "", mark = ""] = letter.normalize("NFD");
  const marks: Readonly<Record<string, string>> = {
    "\u0300": "grave",
    "\u0301": "acute",
    "\u0302": "circ",
    "\u0303": "tilde",
  };
  return base + (marks[mark] ?? "");
}

/** A page as its tags and the texts between them, in one pass; what is no tag is text. */
export function* htmlTokens(html: string): Generator<HtmlTag | string> {
  for (let place = 0; place < html.length;) {
    const start = html.indexOf("<", place);
    const until = start < 0 ? html.length : start;
    if (until > place) yield textOf(html.slice(place, until));
    if (start < 0) return;
    if (html.startsWith("<!--", start)) place = behind(html, "-->", start + 4);
    else if (!/[a-z/!?]/i.test(html[start + 1] ?? "")) {
      yield "<";
      place = start + 1;
    } else {
      const end = tagEnd(html, start);
      const tag = tagIn(html.slice(start, end));
      place = end;
      if (tag === null) continue;
      yield tag;
      if (unread.has(tag.name) && !tag.closes) place = closeOf(html, tag.name, end);
    }
  }
}

/** A name stands alone where no value follows: so that no letter is looked at twice. */
const attributePattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

function tagIn(source: string): HtmlTag | null {
  const found = /^<(\/?)([a-z][\w:.-]*)/i.exec(source);
  if (found === null) return null;
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of source
    .slice(found[0].length)
    .matchAll(attributePattern))
    attributes.set(name.toLowerCase(), textOf(double ?? single ?? bare ?? ""));
  return { name: (found[2] ?? "").toLowerCase(), closes: found[1] === "/", attributes };
}

/** A ">" between quotes does not end a tag; a quote that never closes does not swallow the page. */
function tagEnd(html: string, start: number): number {
  let before = "";
  for (let place = start + 1; place < html.length; place += 1) {
    const letter = html[place] ?? "";
    if (letter === ">") return place + 1;
    if ((letter === '"' || letter === "'") && before === "=") {
      const close = html.indexOf(letter, place + 1);
      if (close < 0) return html.length;
      place = close;
    }
    if (letter.trim() !== "") before = letter;
  }
  return html.length;
}

function closeOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, "gi");
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/** Line ends of the source are spaces; entities are letters. */
function textOf(source: string): string {
  const text = source.replace(/\s+/g, " ");
  if (!text.includes("&")) return text;
  return withoutEntities(
    text.replace(/&([a-z]+);/gi, (whole, name: string) => namedLetters.get(name) ?? whole)
  );
}
