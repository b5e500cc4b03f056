import { damagedFile } from "../faults";
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
    readonly items: readonly number[]
  ) {
    this.#hasFonts = xml.includes("rFont");
  }

  static read(xml: string): SharedStrings {
    const root = [...firstTag(xml)][0];
    if (root === undefined) return SharedStrings.none;
    const prefix = root.qualified.slice(0, root.qualified.length - root.name.length);
    const mark = `<${prefix}si`;
    const items: number[] = [];
    for (let place = xml.indexOf(mark); place >= 0; place = xml.indexOf(mark, place)) {
      place += mark.length;
      if (/[\s/>]/.test(xml[place] ?? "")) items.push(place);
    }
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
    return unescapeExcel(unescapeXml(this.xml.slice(from + 4, end)));
  }

  /** The item's XML from inside its start tag to the next item. */
  #source(index: number): string {
    const from = this.items[index];
    if (from === undefined) throw damagedFile("một ô trỏ tới chuỗi không có");
    const next = this.items[index + 1];
    return this.xml.slice(from, next ?? this.xml.length);
  }
}

function* firstTag(xml: string) {
  for (const tag of tags(xml)) {
    yield tag;
    return;
  }
}

/** Text of a `<si>` or `<is>`: its runs joined, reading aids for East Asian scripts left out. */
export function itemText(source: string): string {
  const plain = source.includes("rPh")
    ? source.replace(/<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g, "")
    : source;
  let text = "";
  for (const [, run = ""] of plain.matchAll(
    /<(?:[\w.-]+:)?t(?:\s[^>]*)?(?<!\/)>([^<]*(?:<!\[CDATA\[[\s\S]*?\]\]>[^<]*)*)<\/(?:[\w.-]+:)?t\s*>/g
  )) {
    text += run;
  }
  return unescapeExcel(unescapeXml(text));
}

function runFont(source: string): string | null {
  if (!source.includes("rFont")) return null;
  const name = /<(?:[\w.-]+:)?rFont\s[^>]*?val\s*=\s*["']([^"']*)["']/.exec(source)?.[1];
  return name === undefined ? null : unescapeXml(name);
}
