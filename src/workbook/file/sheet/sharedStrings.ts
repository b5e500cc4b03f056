import { damagedFile, tooMany } from "../faults";
import { cellCharacters, countLimits } from "../limits";
import { tags } from "../xml/tags";
import { unescapeExcel, unescapeXml } from "../xml/text";

/** The texts that cells of all sheets share. Found at once, decoded when asked for. */
export class SharedStrings {
  static readonly none = new SharedStrings("", []);
  readonly #decoded: (string | undefined)[] = [];
  readonly #hasFonts: boolean;

  private constructor(
    readonly xml: string,
    /** Place behind each item's start tag. */
    readonly items: ArrayLike<number>
  ) {
    this.#hasFonts = xml.includes("rFont");
  }

  /** @throws WorkbookError when tags do not pair up: every text behind would be another's. */
  static read(xml: string): SharedStrings {
    const [root] = firstTag(xml);
    if (root === undefined || root.kind === "empty") return SharedStrings.none;
    const prefix = root.qualified.slice(0, root.qualified.length - root.name.length);
    const mark = `<${prefix}si`;
    const items: number[] = [];
    let place = nextMarkup(xml, root.end);
    while (!xml.startsWith(`</${root.qualified}`, place)) {
      const next = xml[place + mark.length] ?? "";
      if (xml.startsWith(mark, place) && /[\s/>]/.test(next)) items.push(place + mark.length);
      place = nextMarkup(xml, plainEnd(xml, place) ?? elementEnd(xml, place));
    }
    return new SharedStrings(xml, items);
  }

  /** @param items as `items` of the strings that another thread read. */
  static from(xml: string, items: Uint32Array): SharedStrings {
    return new SharedStrings(xml, items);
  }

  get count(): number {
    return this.items.length;
  }

  /** @throws WorkbookError when there is no such text. */
  text(index: number): string {
    return (this.#decoded[index] ??= this.#plain(index) ?? itemText(this.#source(index)));
  }

  /** Font of the text's first run that names one: it may differ from the cell's own. */
  font(index: number): string | null {
    return this.#hasFonts ? runFont(this.#source(index)) : null;
  }

  /** The usual item, one text without runs, read without looking further. */
  #plain(index: number): string | null {
    const from = this.items[index] ?? -1;
    if (from < 0 || !this.xml.startsWith("><t>", from)) return null;
    const end = this.xml.indexOf("<", from + 4);
    if (!this.xml.startsWith("</t></si>", end)) return null;
    return cellText(unescapeExcel(unescapeXml(this.xml.slice(from + 4, end))));
  }

  /** The item's XML from inside its start tag to the next item. */
  #source(index: number): string {
    const from = this.items[index];
    if (from === undefined) throw damagedFile("một ô trỏ tới chuỗi không có");
    const next = this.items[index + 1];
    return this.xml.slice(from, next === undefined ? undefined : this.xml.lastIndexOf("<", next));
  }
}

function* firstTag(xml: string) {
  for (const tag of tags(xml)) {
    yield tag;
    return;
  }
}

/** Place of the next tag, behind nothing but blanks and comments. */
function nextMarkup(xml: string, from: number): number {
  let place = from;
  while (/\s/.test(xml[place] ?? "")) place += 1;
  if (xml.startsWith("<!--", place)) {
    const end = xml.indexOf("-->", place);
    if (end < 0) throw damagedFile("chuỗi dùng chung bị cụt");
    return nextMarkup(xml, end + 3);
  }
  if (xml[place] !== "<") throw damagedFile("chuỗi dùng chung không hợp lệ");
  return place;
}

const plainStarts = ["<si><t>", '<si><t xml:space="preserve">'] as const;

/** Behind an item as nearly all are, one text and no more; null for any other. */
function plainEnd(xml: string, place: number): number | null {
  const start = plainStarts.find((each) => xml.startsWith(each, place));
  if (start === undefined) return null;
  const end = xml.indexOf("<", place + start.length);
  return xml.startsWith("</t></si>", end) ? end + 9 : null;
}

function elementEnd(xml: string, place: number): number {
  const open: string[] = [];
  for (const tag of tags(xml, place)) {
    if (tag.kind === "open") open.push(tag.qualified);
    else if (tag.kind === "close" && open.pop() !== tag.qualified) break;
    if (open.length > countLimits.depth) break;
    if (open.length === 0) return tag.end;
  }
  throw damagedFile("chuỗi dùng chung không hợp lệ");
}

/**
 * Text of a `<si>` or `<is>`: its runs joined, reading aids for East Asian scripts left out.
 * @throws WorkbookError when it is longer than a cell of Excel can be.
 */
export function itemText(source: string): string {
  let text = "";
  let aids = 0;
  let from = -1;
  for (const { name, kind, start, end } of tags(source)) {
    if (name === "rPh") aids += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    else if (name === "t" && kind === "open") from = aids > 0 ? -1 : end;
    else if (name === "t" && kind === "close" && from >= 0) {
      text += source.slice(from, start);
      from = -1;
    }
  }
  return cellText(unescapeExcel(unescapeXml(withoutComments(text))));
}

/** @throws WorkbookError when a text is longer than a cell of Excel can be. */
export function cellText(text: string): string {
  if (text.length > cellCharacters) throw tooMany("ký tự trong một ô", cellCharacters);
  return text;
}

function withoutComments(text: string): string {
  return text.includes("<!--") ? text.replace(/<!--[^]*?-->/g, "") : text;
}

function runFont(source: string): string | null {
  if (!source.includes("rFont")) return null;
  const name = /<(?:[\w.-]{1,50}:)?rFont\s[^<>]*?val\s*=\s*["']([^"']*)["']/.exec(source)?.[1];
  return name === undefined ? null : unescapeXml(name);
}
