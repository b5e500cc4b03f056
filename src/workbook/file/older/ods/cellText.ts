import { cellCharacters } from "../../limits";
import { attributes, type XmlTag } from "../../xml/tags";
import { unescapeXml } from "../../xml/text";

/** The text of one cell while its tags go by: paragraphs are lines, runs of spaces are written as numbers. */
export class CellText {
  /** Style of the text's first run of letters, where it has one. */
  font: string | null = null;
  #text = "";
  #paragraphs = 0;
  #inside = 0;
  #from: number;

  constructor(from: number) {
    this.#from = from;
  }

  take(xml: string, tag: XmlTag): void {
    if (this.#inside > 0) this.#append(unescapeXml(plain(xml.slice(this.#from, tag.start))));
    this.#from = tag.end;
    switch (tag.name) {
      case "p":
      case "h":
        if (tag.kind === "close") this.#inside -= 1;
        else {
          if (this.#paragraphs > 0) this.#append("\n");
          this.#paragraphs += 1;
          if (tag.kind === "open") this.#inside += 1;
        }
        break;
      case "s":
        this.#append(" ".repeat(Math.min(1000, Number(attributes(xml, tag).get("c") ?? "1") || 1)));
        break;
      case "tab":
        if (tag.kind !== "close") this.#append("\t");
        break;
      case "line-break":
        if (tag.kind !== "close") this.#append("\n");
        break;
      case "span":
        if (tag.kind === "open" && this.#text === "")
          this.font ??= attributes(xml, tag).get("style-name") ?? null;
        break;
      default:
    }
  }

  /** A cell of Excel holds no more. */
  whole(): string {
    return this.#text.slice(0, cellCharacters);
  }

  #append(text: string): void {
    if (this.#text.length <= cellCharacters) this.#text += text;
  }
}

/** Line ends and indents between the tags are the file's own, not the cell's. */
function plain(source: string): string {
  return source.replace(/[\t\n\r ]+/g, " ");
}
