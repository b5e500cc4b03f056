import type { CellStyle } from "../../../plan/plan";
import { lookOf } from "../../excel/cellLook";
import { childElements, rootElement, sourceOf, startTag, type XmlElement } from "../xml/elements";
import { insertInOrder, insertInto, prefixOf } from "../xml/insert";
import { attributes } from "../xml/tags";
import { escapeXml } from "../xml/text";
import { builtInFormats } from "./builtInFormats";
import { borderXml, fillXml, fontXml, formatXml } from "./lookXml";

const sections = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;

type Section = (typeof sections)[number];

const sectionOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Excel wants these first entries to be there. */
const firstEntries: Readonly<Record<Section, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** The looks of a workbook, to which more are added at the end; none is ever changed or renumbered. */
export class StyleBook {
  readonly #prefix: string;
  readonly #entries = new Map<Section, string[]>();
  readonly #counts = new Map<Section, number>();
  readonly #known = new Map<string, number>();
  readonly #initial: number;
  /** Largest number of each list that some style of the workbook names, there or not. */
  readonly #pointed: Pointed;

  /**
   * @param largestStyle The largest style number that any cell of the workbook carries: it may point past the list,
   * then Excel shows the cell plain, and what is added must not take its number.
   */
  constructor(
    readonly xml: string,
    readonly largestStyle: number
  ) {
    const { root, children } = rootElement(xml);
    this.#prefix = prefixOf(root);
    for (const section of sections) {
      const element = children.find(({ name }) => name === section);
      const entries = element === undefined ? [] : childElements(xml, element);
      this.#counts.set(section, entries.length);
      this.#entries.set(
        section,
        entries.length === 0
          ? firstEntries[section].map((entry) =>
              entry.replace(/<(\/?)(?=\w)/g, `<$1${this.#prefix}`)
            )
          : entries.map((entry) => sourceOf(xml, entry))
      );
    }
    this.#initial = this.#list("cellXfs").length;
    this.#pointed = pointedNumbers(xml, children);
  }

  /**
   * Number of the look for a planned cell: as the staff cell to its left looks, where that one is designed,
   * with the number format of the planned style; else the program's own look.
   * @param neighbour Style number of that cell; null when there is none.
   */
  indexFor(style: Exclude<CellStyle, "keep">, isLinked: boolean, neighbour: number | null): number {
    if (style === "bare") return 0;
    const like =
      neighbour !== null && style.startsWith("table") && this.#isDesigned(neighbour)
        ? neighbour
        : null;
    const key = `${style} ${String(isLinked)} ${String(like)}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = like === null ? this.#own(style, isLinked) : this.#alike(style, isLinked, like);
    this.#known.set(key, index);
    return index;
  }

  /** The part with what was added; the very same text when nothing was. */
  toXml(): string {
    let { xml } = this;
    if (this.#list("cellXfs").length === this.#initial) return xml;
    for (const section of sections) {
      const added = this.#list(section).slice(this.#counts.get(section));
      if (added.length > 0) xml = this.#withEntries(xml, section, added);
    }
    return xml;
  }

  #own(style: CellStyle, isLinked: boolean): number {
    const look = lookOf(style, isLinked) ?? {};
    const [baseFont = ""] = this.#list("fonts");
    return this.#add(
      "cellXfs",
      formatXml(this.#prefix, look, {
        numberFormat: this.#format(look.numberFormat ?? "General"),
        font: this.#add("fonts", fontXml(this.#prefix, baseFont, look)),
        fill: look.fill == null ? 0 : this.#add("fills", fillXml(this.#prefix, look.fill)),
        border:
          look.lines === undefined ? 0 : this.#add("borders", borderXml(this.#prefix, look.lines)),
        parent: 0,
      })
    );
  }

  /** The neighbour's look with another number format. Headers are taken as they are. */
  #alike(style: CellStyle, isLinked: boolean, neighbour: number): number {
    if (style === "tableHeader" && !isLinked) return neighbour;
    const source = this.#list("cellXfs")[neighbour] ?? "";
    const look = lookOf(style, isLinked) ?? {};
    let xf = withAttribute(source, "numFmtId", this.#format(look.numberFormat ?? "General"));
    xf = withAttribute(xf, "applyNumberFormat", 1);
    if (isLinked) {
      const font = Number(this.#attributesOf(source).get("fontId") ?? 0);
      const { fontColor, underline } = lookOf(style, true) ?? {};
      const linkedFont = fontXml(this.#prefix, this.#list("fonts")[font] ?? "", {
        ...(fontColor === undefined ? {} : { fontColor }),
        ...(underline === undefined ? {} : { underline }),
      });
      xf = withAttribute(
        withAttribute(xf, "fontId", this.#add("fonts", linkedFont)),
        "applyFont",
        1
      );
    }
    return this.#add("cellXfs", xf.replace(/\squotePrefix\s*=\s*["'][^"']*["']/, ""));
  }

  /** Whether somebody gave that cell a frame or a colour. */
  #isDesigned(style: number): boolean {
    const source = this.#list("cellXfs")[style];
    if (source === undefined) return false;
    const values = this.#attributesOf(source);
    return Number(values.get("borderId") ?? 0) > 0 || Number(values.get("fillId") ?? 0) > 1;
  }

  #attributesOf(source: string): Map<string, string> {
    return attributes(source, { start: 0, end: source.indexOf(">") + 1 });
  }

  #format(code: string): number {
    if (code === "General") return 0;
    for (const [id, builtIn] of builtInFormats) if (builtIn === code) return id;
    // A style may name a format that is not there.
    let largest = Math.max(163, this.#pointed.numFmts);
    for (const source of this.#list("numFmts")) {
      const values = attributes(source, { start: 0, end: source.length });
      if (values.get("formatCode") === code) return Number(values.get("numFmtId"));
      largest = Math.max(largest, Number(values.get("numFmtId")));
    }
    const id = largest + 1;
    this.#add(
      "numFmts",
      `<${this.#prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
    );
    return id;
  }

  #list(section: Section): string[] {
    return this.#entries.get(section) ?? [];
  }

  /** Number of an entry, the present one where there is an equal one. */
  #add(section: Section, source: string): number {
    const list = this.#list(section);
    const present = list.indexOf(source);
    if (present >= 0) return present;
    this.#fill(section, list);
    return list.push(source) - 1;
  }

  /** Entries up to the last one that is pointed at: what points past the end goes on looking as the first entry. */
  #fill(section: Section, list: string[]): void {
    if (section === "numFmts" || list.length !== this.#counts.get(section)) return;
    const pointed = section === "cellXfs" ? this.largestStyle : this.#pointed[section];
    const [first = ""] = list;
    while (list.length <= pointed && list.length < mostEntries) list.push(first);
  }

  #withEntries(xml: string, section: Section, added: readonly string[]): string {
    const total = this.#list(section).length;
    const element = rootElement(xml).children.find(({ name }) => name === section);
    if (element === undefined) {
      return insertInOrder(
        xml,
        section,
        sectionOrder,
        (prefix) => `<${prefix}${section} count="${total}">${added.join("")}</${prefix}${section}>`
      );
    }
    const grown = insertInto(xml, () => added.join(""), element);
    const { start, end } = startTag(element);
    const tag = grown.slice(start, end);
    return grown.slice(0, start) + withAttribute(tag, "count", total) + grown.slice(end);
  }
}

type Pointed = Readonly<Record<Exclude<Section, "cellXfs">, number>>;

/** Numbers beyond are no numbers of entries; nothing that is added comes near them. */
const mostEntries = 65_536;

function pointedNumbers(xml: string, sections: readonly XmlElement[]): Pointed {
  const largest = { numFmts: -1, fonts: -1, fills: -1, borders: -1 };
  for (const section of sections) {
    if (section.name !== "cellXfs" && section.name !== "cellStyleXfs") continue;
    for (const format of childElements(xml, section)) {
      const values = attributes(xml, startTag(format));
      for (const [list, name] of pointers) {
        const number = Number(values.get(name) ?? 0);
        if (number < mostEntries && number > largest[list]) largest[list] = number;
      }
    }
  }
  return largest;
}

const pointers = [
  ["numFmts", "numFmtId"],
  ["fonts", "fontId"],
  ["fills", "fillId"],
  ["borders", "borderId"],
] as const;

/** Sets one attribute in the start tag that a text begins with. */
function withAttribute(source: string, name: string, value: number): string {
  const tagEnd = source.indexOf(">") + 1;
  const tag = source.slice(0, tagEnd);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const changed = pattern.test(tag)
    ? tag.replace(pattern, `$1"${value}"`)
    : tag.replace(/^<[^\s/>]+/, `$& ${name}="${value}"`);
  return changed + source.slice(tagEnd);
}
