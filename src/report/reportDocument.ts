import type { EditionId } from "../decision766/identity";
import type { Origin } from "../scoring/assessment";
import type { CellAddress } from "../cells/address";

/** `brief` is the director's page: the same figures, without legal bases and without the list of sources. */
export type ReportTemplate = "report" | "notice" | "brief";

/** A run of the document's text. A figure bears a mark, unique in the document, by which its source is found. */
export type ReportSpan =
  | { readonly kind: "words"; readonly text: string }
  | {
      readonly kind: "figure";
      readonly text: string;
      readonly origin: Origin;
      /** Letters, digits and underscores, at most 40 characters: a valid bookmark name. */
      readonly mark: string;
    };

/** Top of the first page. Texts as they are printed. */
export interface Letterhead {
  /** Null where the office prints no agency above it. */
  readonly parent: string | null;
  /** One line, or two where the name has a natural break. */
  readonly office: readonly string[];
  readonly nation: string;
  readonly motto: string;
  readonly numberLine: string;
  readonly placeAndDate: string;
}

export interface ReportParagraph {
  readonly kind: "paragraph";
  readonly spans: readonly ReportSpan[];
  /** An item of a list, printed after a dash. */
  readonly listed: boolean;
  /** Not confirmed by a person yet: a comment in Word, a mark wherever else the document is shown. */
  readonly unconfirmed: boolean;
  /** What in the figures made the program offer it; null for plain statements. */
  readonly because: string | null;
  /** By which a person's own wording of it is remembered; absent: a sentence of the document itself. */
  readonly key?: string;
}

/** A point of a part, "a) Nhóm …": what stands below it belongs to it. */
export interface ReportPoint {
  readonly kind: "point";
  /** In the order of Vietnamese letters: a, b, c, d, đ. */
  readonly letter: string;
  readonly text: string;
}

export type ReportCellLook = "text" | "centred" | "points" | "percent" | "rank";

export interface ReportCell {
  /** A cell shows one span; empty text for an empty cell. */
  readonly span: ReportSpan;
  /** As a sheet holds it: points, a fraction of 1, a place; null where only the text stands. */
  readonly value: number | null;
  readonly look: ReportCellLook;
  /** Of a text that nobody has confirmed yet: what in the figures made the program offer it. Absent: plain. */
  readonly because?: string;
}

export interface HeaderCell {
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface ReportTable {
  readonly kind: "table";
  readonly caption: string;
  /** Shares of the width, one a column. */
  readonly widths: readonly number[];
  /** A cell that spans rows stands in its first row alone. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly { readonly total: boolean; readonly cells: readonly ReportCell[] }[];
  /** Said below the table; null when there is nothing to say. */
  readonly note: string | null;
}

/** A chart drawn natively by each outlet. */
export interface ReportChart {
  readonly name: string;
  readonly type: "line" | "bar";
  readonly caption: string;
  readonly categories: readonly string[];
  readonly series: { readonly name: string; readonly values: readonly (number | null)[] };
  readonly axis: {
    readonly minimum: number;
    readonly maximum: number | null;
    /** The best place on top. */
    readonly reversed: boolean;
  };
}

/** Charts that stand side by side. */
export interface ReportCharts {
  readonly kind: "charts";
  readonly charts: readonly ReportChart[];
}

export type ReportBlock = ReportParagraph | ReportPoint | ReportTable | ReportCharts;

export interface ReportPart {
  /** "1", "2"… and its heading; null for text straight under the section's heading. */
  readonly heading: { readonly number: string; readonly text: string } | null;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportSection {
  /** "I", "II"… */
  readonly numeral: string;
  readonly heading: string;
  readonly parts: readonly ReportPart[];
}

/** What goes with the document behind the signature, on a page of its own. */
export interface ReportAnnex {
  /** "PHỤ LỤC". */
  readonly name: string;
  /** @example "KẾT QUẢ CỦA CÁC ĐƠN VỊ" */
  readonly title: string;
  /** Which document it goes with: "(Kèm theo Báo cáo số … ngày … của …)". */
  readonly reference: string;
  readonly blocks: readonly ReportBlock[];
}

/** One figure of the document and where it comes from. */
export interface SourceRow {
  readonly text: string;
  /** What the figure tells. */
  readonly about: string;
  /** Marks of the places it is printed in, in reading order. */
  readonly marks: readonly string[];
  readonly cells: readonly CellAddress[];
  /** How the value is had from the cells. */
  readonly rule: string;
  readonly edition: EditionId | null;
  /** The edition in words; empty when the rule has none. */
  readonly editionText: string;
}

/** An official document as plain data: every outlet (Word, sheet, HTML, text) prints the same. */
export interface ReportDocument {
  readonly template: ReportTemplate;
  /** The figures may still change: said in the subject, the opening, the closing and the name of the file. */
  readonly provisional: boolean;
  readonly letterhead: Letterhead;
  /** "BÁO CÁO", "THÔNG BÁO". */
  readonly name: string;
  /** Trích yếu: what the document is about. */
  readonly subject: string;
  /** Each with its closing mark. */
  readonly legalBases: readonly string[];
  /** Empty in a brief, which has no room for it. */
  readonly opening: readonly ReportParagraph[];
  readonly sections: readonly ReportSection[];
  /** The last sentence, closed by "./."; empty in a brief. */
  readonly closing: readonly ReportParagraph[];
  /** Each with its dash and closing mark. */
  readonly recipients: readonly string[];
  readonly signature: { readonly titles: readonly string[]; readonly name: string };
  readonly annexes: readonly ReportAnnex[];
  readonly sources: readonly SourceRow[];
  /** Where the sources stand, and which edition of the rules the period falls under. */
  readonly sourceNote: string;
}

/** @example spansText(document.opening.spans) */
export function spansText(spans: readonly ReportSpan[]): string {
  return spans.map(({ text }) => text).join("");
}

/** Every block of the sections and the annexes, in reading order. */
export function blocksOf({
  sections,
  annexes,
}: Pick<ReportDocument, "sections" | "annexes">): readonly ReportBlock[] {
  return [
    ...sections.flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks)),
    ...annexes.flatMap(({ blocks }) => blocks),
  ];
}
