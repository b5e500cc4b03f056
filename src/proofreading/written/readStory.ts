import { attributes, tags, type XmlTag } from "../../workbook/file/xml/tags";
import { WorkbookError } from "../../plan/port";
import { unescapeXml } from "../../workbook/file/xml/text";
import { readRun } from "./legacyText";
import type { ParagraphStory, TextPiece, WrittenParagraph, WrittenTable } from "./writtenDocument";

/** What one part of a Word file says. */
export interface Story {
  readonly paragraphs: readonly WrittenParagraph[];
  readonly tables: readonly WrittenTable[];
  readonly revised: boolean;
  /** Ids of notes, by the paragraph that calls them. */
  readonly notes: ReadonlyMap<string, number>;
  /** Relationship ids of the charts, in reading order. */
  readonly charts: readonly string[];
}

/** Content that no reader of the accepted text sees, or that stands there twice. */
const passedOver = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "delInstrText",
  "rPrChange",
  "pPrChange",
  "sectPrChange",
  "tblPrChange",
]);

interface OpenParagraph {
  text: string;
  pieces: TextPiece[];
  heading: boolean;
  listed: boolean;
  index: number;
  inside: number;
  story: ParagraphStory;
}

interface OpenCell {
  readonly columns: number;
  readonly continued: boolean;
  texts: string[];
  first: number | null;
}

interface OpenTable {
  readonly index: number;
  readonly after: number;
  rows: { cells: OpenCell[]; header: boolean }[];
  cell: { span: number; merge: boolean; texts: string[]; first: number | null } | null;
}

/**
 * Reads one part in a single pass: paragraphs in reading order, tables as grids, runs with their places. Tracked
 * changes are read as accepted; of alternative drawings the first counts.
 * @param firstParagraph number of the paragraphs read before, from other parts.
 * @param usualFont of runs that name none.
 */
export function readStory(
  xml: string,
  part: string,
  story: ParagraphStory,
  firstParagraph = 0,
  usualFont: string | null = null
): Story {
  return new StoryReader(xml, part, story, firstParagraph, usualFont).read();
}

class StoryReader {
  private readonly paragraphs: (WrittenParagraph | null)[] = [];
  private readonly tables: WrittenTable[] = [];
  private readonly openParagraphs: OpenParagraph[] = [];
  private readonly openTables: OpenTable[] = [];
  private readonly notes = new Map<string, number>();
  private readonly charts: string[] = [];
  /** Whether a style is of a heading, by its tag. */
  private readonly headings = new Map<string, boolean>();
  private revised = false;
  private tableCount = 0;
  private insertions = 0;
  private simpleFields = 0;
  private boxes = 0;
  /** Complex fields open: the code before "separate", the result after it. */
  private fields = 0;
  private look = "";
  private font: string | null = null;
  private inRun = false;
  private inProperties = 0;

  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly story: ParagraphStory,
    private readonly firstParagraph: number,
    private readonly usualFont: string | null
  ) {}

  read(): Story {
    let skipping: { name: string; depth: number } | null = null;
    let text: XmlTag | null = null;
    let runProperties: XmlTag | null = null;
    for (const tag of tags(this.xml)) {
      if (skipping !== null) {
        if (tag.name === skipping.name)
          skipping.depth += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
        if (skipping.depth === 0) skipping = null;
        continue;
      }
      if (tag.kind === "open" && passedOver.has(tag.name)) {
        this.revised ||= tag.name === "del" || tag.name === "moveFrom";
        skipping = { name: tag.name, depth: 1 };
      } else if (tag.name === "t" && this.inRun) {
        if (tag.kind === "open") text = tag;
        else if (text !== null) {
          this.addPiece(text, tag);
          text = null;
        }
      } else if (tag.name === "rPr" && this.inRun) {
        if (tag.kind === "open") runProperties = tag;
        else if (runProperties !== null) {
          this.look = this.xml.slice(runProperties.start, tag.end);
          runProperties = null;
        }
      } else this.visit(tag);
    }
    // Nothing is lost in silence: what was never closed has not been read.
    if (this.openParagraphs.length + this.openTables.length > 0 || skipping !== null)
      throw new WorkbookError("damaged", `Phần “${this.part}” bị hỏng (thiếu phần cuối).`);
    return {
      paragraphs: this.paragraphs.filter((each) => each !== null),
      tables: this.tables,
      revised: this.revised,
      notes: this.notes,
      charts: this.charts,
    };
  }

  private visit(tag: XmlTag): void {
    const { name, kind } = tag;
    switch (name) {
      case "p":
        this.paragraph(tag);
        break;
      case "r":
        this.inRun = kind === "open";
        this.look = "";
        this.font = null;
        break;
      case "pPr":
        this.inProperties += kind === "open" ? 1 : kind === "close" ? -1 : 0;
        if (kind !== "open") this.behindProperties(tag);
        break;
      case "pStyle":
      case "outlineLvl":
      case "numPr":
        if (kind !== "close") this.paragraphProperty(tag);
        break;
      case "rFonts":
        if (this.inRun) this.font = attributes(this.xml, tag).get("ascii") ?? null;
        break;
      case "ins":
      case "moveTo":
        if (this.inProperties === 0 && kind !== "empty")
          this.insertions += kind === "open" ? 1 : -1;
        this.revised = true;
        break;
      case "tbl":
      case "tr":
      case "tc":
      case "gridSpan":
      case "vMerge":
      case "tblHeader":
        this.tablePart(tag);
        break;
      default:
        this.inline(tag);
    }
  }

  /** What stands inside runs and beside them. */
  private inline(tag: XmlTag): void {
    const { name, kind } = tag;
    switch (name) {
      case "tab":
        if (this.inRun && this.inProperties === 0) this.addSign("\t");
        break;
      case "br":
      case "cr":
        this.addSign("\n");
        break;
      case "noBreakHyphen":
        this.addSign("-");
        break;
      case "fldSimple":
        if (kind !== "empty") this.simpleFields += kind === "open" ? 1 : -1;
        break;
      case "fldChar": {
        const type = attributes(this.xml, tag).get("fldCharType");
        if (type === "begin") this.fields += 1;
        else if (type === "end") this.fields = Math.max(0, this.fields - 1);
        break;
      }
      case "txbxContent":
        if (kind !== "empty") this.boxes += kind === "open" ? 1 : -1;
        break;
      case "footnoteReference":
      case "endnoteReference":
        this.note(name, tag);
        break;
      case "chart":
        this.chart(tag);
        break;
      default:
    }
  }

  private note(name: string, tag: XmlTag): void {
    const id = attributes(this.xml, tag).get("id");
    const paragraph = this.openParagraphs.at(0);
    if (id !== undefined && paragraph !== undefined)
      this.notes.set(
        `${name === "footnoteReference" ? "footnote" : "endnote"}${id}`,
        paragraph.index
      );
  }

  private chart(tag: XmlTag): void {
    const id = attributes(this.xml, tag).get("id");
    if (id !== undefined && tag.kind !== "close") this.charts.push(id);
  }

  private paragraph(tag: XmlTag): void {
    if (tag.kind === "close") {
      this.closeParagraph(tag);
      return;
    }
    const index = this.firstParagraph + this.paragraphs.length;
    this.paragraphs.push(null);
    this.openParagraphs.push({
      text: "",
      pieces: [],
      heading: false,
      listed: false,
      index,
      inside: tag.end,
      story: this.boxes > 0 && this.story === "body" ? "textBox" : this.story,
    });
    if (tag.kind === "empty") this.closeParagraph(tag);
  }

  private closeParagraph(tag: XmlTag): void {
    const open = this.openParagraphs.pop();
    if (open === undefined) return;
    const table = this.openTables.at(-1);
    const outer = this.openParagraphs.at(0);
    const inCell = table?.cell ?? null;
    this.paragraphs[open.index - this.firstParagraph] = {
      text: open.text,
      story: open.story,
      part: this.part,
      heading: open.heading,
      listed: open.listed,
      cell:
        table === undefined || inCell === null
          ? null
          : {
              table: table.index,
              row: Math.max(0, table.rows.length - 1),
              column: columnsOf(table.rows.at(-1)?.cells ?? []),
            },
      pieces: open.pieces,
      anchor: open.story === "textBox" ? (outer?.index ?? null) : null,
      span: { inside: open.inside, close: tag.kind === "empty" ? tag.end : tag.start },
    };
    if (inCell !== null && outer === undefined) {
      inCell.texts.push(open.text);
      inCell.first ??= open.index;
    }
  }

  private behindProperties(tag: XmlTag): void {
    const open = this.openParagraphs.at(-1);
    if (open !== undefined) open.inside = tag.end;
  }

  private paragraphProperty(tag: XmlTag): void {
    const open = this.openParagraphs.at(-1);
    if (open === undefined) return;
    if (tag.name === "numPr") open.listed = true;
    else if (tag.name === "outlineLvl") open.heading = true;
    else open.heading ||= this.isOfHeading(tag);
  }

  /** A document has few styles for its many paragraphs. */
  private isOfHeading(tag: XmlTag): boolean {
    const source = this.xml.slice(tag.start, tag.end);
    const known =
      this.headings.get(source) ??
      /^(?:heading|tiêu ?đề|title|đề ?mục)/i.test(attributes(this.xml, tag).get("val") ?? "");
    this.headings.set(source, known);
    return known;
  }

  private addPiece(open: XmlTag, close: XmlTag): void {
    const paragraph = this.openParagraphs.at(-1);
    if (paragraph === undefined) return;
    const font = /\bw:ascii="([^"]*)"/.exec(this.look)?.[1] ?? this.font ?? this.usualFont;
    const typed = unescapeXml(this.xml.slice(open.end, close.start));
    const { text, encoding } = readRun(typed, font);
    paragraph.pieces.push({
      start: paragraph.text.length,
      end: paragraph.text.length + text.length,
      element: { open: open.start, from: open.end, to: close.start, end: close.end },
      look: this.look,
      encoding,
      within:
        this.insertions > 0 ? "insertion" : this.fields + this.simpleFields > 0 ? "field" : "plain",
    });
    paragraph.text += text;
  }

  private addSign(sign: string): void {
    const open = this.openParagraphs.at(-1);
    if (open !== undefined && this.inRun) open.text += sign;
  }

  private tablePart(tag: XmlTag): void {
    const table = this.openTables.at(-1);
    if (tag.name === "tbl") {
      if (tag.kind === "open")
        this.openTables.push({
          index: this.tableCount++,
          after: this.firstParagraph + this.paragraphs.length,
          rows: [],
          cell: null,
        });
      else if (tag.kind === "close") this.closeTable();
      return;
    }
    if (table === undefined) return;
    const row = table.rows.at(-1);
    if (tag.name === "tr" && tag.kind === "open") table.rows.push({ cells: [], header: false });
    else if (tag.name === "tc" && tag.kind === "open")
      table.cell = { span: 1, merge: false, texts: [], first: null };
    else if (tag.name === "tc" && table.cell !== null && row !== undefined) {
      const { span, merge, texts, first } = table.cell;
      row.cells.push({ columns: span, continued: merge, texts, first });
      table.cell = null;
    } else if (tag.kind !== "close") this.cellProperty(tag, table);
  }

  private cellProperty(tag: XmlTag, table: OpenTable): void {
    const value = attributes(this.xml, tag).get("val");
    const row = table.rows.at(-1);
    if (tag.name === "gridSpan" && table.cell !== null)
      table.cell.span = Math.max(1, Math.min(200, Number(value ?? 1) || 1));
    else if (tag.name === "vMerge" && table.cell !== null) table.cell.merge = value !== "restart";
    else if (tag.name === "tblHeader" && row !== undefined)
      row.header = !["0", "false", "off"].includes(value ?? "");
  }

  private closeTable(): void {
    const table = this.openTables.pop();
    if (table === undefined) return;
    const grids = table.rows.map(({ cells }) =>
      cells.flatMap((cell): { text: string | null; first: number | null }[] => [
        cell.continued
          ? { text: null, first: null }
          : { text: cell.texts.join("\n").trim(), first: cell.first },
        ...Array.from({ length: cell.columns - 1 }, () => ({ text: null, first: null })),
      ])
    );
    this.tables[table.index] = {
      rows: grids.map((row) => row.map(({ text }) => text)),
      places: grids.map((row) => row.map(({ first }) => first)),
      headerRows: table.rows.findIndex(({ header }) => !header),
      after: table.after,
    };
  }
}

function columnsOf(cells: readonly OpenCell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0);
}
