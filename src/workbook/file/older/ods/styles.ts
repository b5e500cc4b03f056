import { attributes, tags, type XmlTag } from "../../xml/tags";
import { unescapeXml } from "../../xml/text";

/** How a named style shows a cell; null where neither it nor its parents say. */
export interface OdsLook {
  readonly format: string | null;
  readonly font: string | null;
}

interface Style {
  parent: string | null;
  data: string | null;
  font: string | null;
}

/** Pieces of a date, time or number, and how Excel writes them in its short and long form. */
const pieces: ReadonlyMap<string, readonly [short: string, long: string]> = new Map([
  ["day", ["d", "dd"]],
  ["month", ["m", "mm"]],
  ["year", ["yy", "yyyy"]],
  ["day-of-week", ["ddd", "dddd"]],
  ["hours", ["h", "hh"]],
  ["minutes", ["m", "mm"]],
  ["seconds", ["s", "ss"]],
  ["am-pm", ["AM/PM", "AM/PM"]],
]);
const dataStyles = new Set([
  "number-style",
  "percentage-style",
  "currency-style",
  "date-style",
  "time-style",
]);
/** Styles that inherit from each other in a circle, or from too many. */
const deepest = 20;

/** The styles of an .ods workbook: those of the document and those that the program made for single cells. */
export class OdsStyles {
  readonly #styles = new Map<string, Style>();
  readonly #formats = new Map<string, string>();
  readonly #fonts = new Map<string, string>();
  readonly #hiddenTables = new Set<string>();

  /** @param xml `styles.xml` or `content.xml`. */
  add(xml: string): void {
    let style: Style | null = null;
    let format: FormatDraft | null = null;
    for (const tag of tags(xml)) {
      if (tag.kind === "close") {
        if (format !== null && dataStyles.has(tag.name)) {
          this.#formats.set(format.name, format.code);
          format = null;
        } else format?.close(xml, tag);
        continue;
      }
      // The cells begin: no styles behind them.
      if (tag.name === "body") break;
      if (dataStyles.has(tag.name)) format = new FormatDraft(xml, tag);
      else if (format !== null) format.open(xml, tag);
      else style = this.#take(xml, tag, style);
    }
  }

  look(name: string | null): OdsLook {
    let [format, font]: [string | null, string | null] = [null, null];
    let next = name;
    for (let turn = 0; next !== null && turn < deepest; turn += 1) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      format ??= style.data === null ? null : (this.#formats.get(style.data) ?? null);
      font ??= style.font;
      next = style.parent;
    }
    return { format, font };
  }

  hides(tableStyle: string | null): boolean {
    return tableStyle !== null && this.#hiddenTables.has(tableStyle);
  }

  #take(xml: string, tag: XmlTag, style: Style | null): Style | null {
    const values = attributes(xml, tag);
    switch (tag.name) {
      case "font-face":
        this.#fonts.set(values.get("name") ?? "", unquoted(values.get("font-family") ?? ""));
        return style;
      case "style": {
        const made: Style = {
          parent: values.get("parent-style-name") ?? null,
          data: values.get("data-style-name") ?? null,
          font: null,
        };
        const name = values.get("name") ?? "";
        this.#name = name;
        this.#styles.set(name, made);
        return made;
      }
      case "text-properties":
        if (style !== null) style.font ??= this.#font(values);
        return style;
      case "table-properties":
        if (values.get("display") === "false") this.#hiddenTables.add(this.#name);
        return style;
      default:
        return style;
    }
  }

  /** Of the style that is being read. */
  #name = "";

  #font(values: ReadonlyMap<string, string>): string | null {
    const name = values.get("font-name");
    const family = values.get("font-family");
    if (name !== undefined) return this.#fonts.get(name) ?? name;
    return family === undefined ? null : unquoted(family);
  }
}

/** A number format of the document while it is read, in Excel's letters. */
class FormatDraft {
  readonly name: string;
  code = "";
  #text: number | null = null;

  constructor(xml: string, tag: XmlTag) {
    this.name = attributes(xml, tag).get("name") ?? "";
  }

  open(xml: string, tag: XmlTag): void {
    const values = attributes(xml, tag);
    const piece = pieces.get(tag.name);
    if (piece !== undefined) {
      const long = values.get("style") === "long";
      const named = tag.name === "month" && values.get("textual") === "true";
      this.code += named ? (long ? "mmmm" : "mmm") : piece[long ? 1 : 0];
    } else if (tag.name === "number" || tag.name === "scientific-number") {
      this.code += numberCode(values);
    } else if (tag.name === "text" && tag.kind === "open") this.#text = tag.end;
  }

  close(xml: string, tag: XmlTag): void {
    if (tag.name !== "text" || this.#text === null) return;
    const text = unescapeXml(xml.slice(this.#text, tag.start));
    this.#text = null;
    this.code += /^[\s\-/:.,()%]*$/.test(text) ? text : `"${text.replaceAll('"', "")}"`;
  }
}

function numberCode(values: ReadonlyMap<string, string>): string {
  const places = Math.min(30, Number(values.get("decimal-places") ?? "0") || 0);
  const whole = values.get("grouping") === "true" ? "#,##0" : "0";
  return places === 0 ? whole : `${whole}.${"0".repeat(places)}`;
}

function unquoted(family: string): string {
  return family.replace(/^\s*['"]?([^'",;]*)['"]?.*$/s, "$1").trim();
}
