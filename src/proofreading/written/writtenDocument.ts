import type { LegacyEncoding } from "../../sheet/text/legacy";

/** A run of letters as a part's XML holds it: where edits find their place again. */
export interface TextPiece {
  /** Place in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** The text element: its start tag, its content, the end of its end tag, as places in the XML. */
  readonly element: {
    readonly open: number;
    readonly from: number;
    readonly to: number;
    readonly end: number;
  };
  /** Source of the run's properties, "" without any. */
  readonly look: string;
  /** The run was typed in an encoding of its font; null: in Unicode. The paragraph's text is readable either way. */
  readonly encoding: LegacyEncoding | null;
  /** What stands around the run, and so what may be done to it. */
  readonly within: "plain" | "field" | "insertion";
}

/** Where a paragraph stands. A story other than the body takes no comments of its own. */
export type ParagraphStory = "body" | "textBox" | "footnote" | "header" | "comment";

export interface WrittenParagraph {
  readonly text: string;
  readonly story: ParagraphStory;
  /** Name of the part; "" for pasted text. */
  readonly part: string;
  /** Style name or outline says that it is a heading. */
  readonly heading: boolean;
  /** Numbered or bulleted by Word itself. */
  readonly listed: boolean;
  /** Place in a table's grid; null outside tables. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  readonly pieces: readonly TextPiece[];
  /** The body paragraph that a text box, a note or a header hangs on; null in the body itself. */
  readonly anchor: number | null;
  /** Where the paragraph's own element ends its properties and where it closes, as places in the XML; of plain
   * text: where its line or cell begins and ends. */
  readonly span: { readonly inside: number; readonly close: number };
}

/** A table as a grid: merged cells repeat as `null` where they are covered. */
export interface WrittenTable {
  /** Texts of the cells. `null`: covered by the cell on its left or above. */
  readonly rows: readonly (readonly (string | null)[])[];
  /** Index of the first paragraph in each cell, in the same shape; null where covered or empty. */
  readonly places: readonly (readonly (number | null)[])[];
  /** Rows that repeat as header, as the file says. */
  readonly headerRows: number;
  /** How many paragraphs stand before the table. */
  readonly after: number;
}

/** A chart as its part holds it: what is drawn, not what was meant. */
export interface WrittenChart {
  readonly part: string;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly categories: readonly string[];
    readonly values: readonly (number | null)[];
    readonly format: string;
    /** What stands beside the points, where the file says it in words of its own. */
    readonly labels: readonly string[];
  }[];
}

/** Everything a reader of the document sees, read from its bytes. */
export interface WrittenDocument {
  readonly paragraphs: readonly WrittenParagraph[];
  readonly tables: readonly WrittenTable[];
  readonly charts: readonly WrittenChart[];
  /** Somebody's tracked changes are in it: they were read as accepted. */
  readonly revised: boolean;
  /** Parts whose text was not looked at, by name. */
  readonly unread: readonly string[];
}
