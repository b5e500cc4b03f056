import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";
import type { ReportTemplate } from "../reportDocument";
import { firstLine, gap, size, typeface } from "./page";

/**
 * The styles of our Word files, by what a paragraph is. Whoever reads a file back knows its parts by these ids, so
 * they are never renamed; the names are what Word shows. Headings, title and caption are Word's own, so that its
 * navigation pane, a screen reader and a table of contents know them.
 */
export const paragraphStyle = {
  parent: "S766Parent",
  office: "S766Office",
  nation: "S766Nation",
  motto: "S766Motto",
  rule: "S766Rule",
  number: "S766Number",
  placeAndDate: "S766PlaceDate",
  name: "Title",
  subject: "Subtitle",
  legalBasis: "S766LegalBasis",
  text: "S766Text",
  item: "S766Item",
  closing: "S766Closing",
  section: "Heading1",
  part: "Heading2",
  point: "Heading3",
  caption: "Caption",
  chartCaption: "S766ChartCaption",
  tableHeader: "S766TableHeader",
  tableText: "S766TableText",
  tableFigure: "S766TableFigure",
  tableCentred: "S766TableCentred",
  tableNote: "S766TableNote",
  spacer: "S766Spacer",
  chart: "S766Chart",
  sentToHeading: "S766SentToHeading",
  sentTo: "S766SentTo",
  signerTitle: "S766SignerTitle",
  signerName: "S766SignerName",
  annexName: "S766AnnexName",
  annexTitle: "S766AnnexTitle",
  annexReference: "S766AnnexReference",
  comment: "S766Comment",
} as const;

export type ParagraphStyle = (typeof paragraphStyle)[keyof typeof paragraphStyle];

const names: Readonly<Record<ParagraphStyle, string>> = {
  S766Parent: "Cơ quan cấp trên",
  S766Office: "Cơ quan ban hành",
  S766Nation: "Quốc hiệu",
  S766Motto: "Tiêu ngữ",
  S766Rule: "Đường kẻ",
  S766Number: "Số, ký hiệu",
  S766PlaceDate: "Địa danh, thời gian",
  Title: "Title",
  Subtitle: "Subtitle",
  S766LegalBasis: "Căn cứ ban hành",
  S766Text: "Đoạn văn",
  S766Item: "Gạch đầu dòng",
  S766Closing: "Câu kết",
  Heading1: "heading 1",
  Heading2: "heading 2",
  Heading3: "heading 3",
  Caption: "caption",
  S766ChartCaption: "Tên biểu đồ",
  S766TableHeader: "Tiêu đề cột",
  S766TableText: "Ô chữ",
  S766TableFigure: "Ô số",
  S766TableCentred: "Ô căn giữa",
  S766TableNote: "Chú thích bảng",
  S766Spacer: "Khoảng cách",
  S766Chart: "Biểu đồ",
  S766SentToHeading: "Nơi nhận, tiêu đề",
  S766SentTo: "Nơi nhận",
  S766SignerTitle: "Chức vụ người ký",
  S766SignerName: "Họ tên người ký",
  S766AnnexName: "Phụ lục",
  S766AnnexTitle: "Tên phụ lục",
  S766AnnexReference: "Phụ lục kèm theo",
  S766Comment: "Lời chú thích",
};

type Look = Omit<NonNullable<IStylesOptions["paragraphStyles"]>[number], "id" | "name" | "basedOn">;

/** @example stylesOf("report").paragraphStyles?.length // one a style */
export function stylesOf(template: ReportTemplate): IStylesOptions {
  const looks = looksOf(template);
  const known = Object.values(paragraphStyle);
  return {
    default: {
      document: {
        run: {
          font: typeface,
          size: template === "brief" ? size.brief : size.body,
          color: "000000",
          language: { value: "vi-VN", eastAsia: "vi-VN" },
        },
      },
      title: { ...looks.Title, basedOn: "Normal" },
      heading1: { ...looks.Heading1, basedOn: "Normal" },
      heading2: { ...looks.Heading2, basedOn: "Normal" },
      heading3: { ...looks.Heading3, basedOn: "Normal" },
      caption: { ...looks.Caption, basedOn: "Normal", semiHidden: false },
    },
    paragraphStyles: known
      .filter((id) => !builtIn.has(id))
      .map((id) => ({ ...looks[id], id, name: names[id], basedOn: "Normal" })),
  };
}

/** Those that the Word library writes of its own accord. */
const builtIn: ReadonlySet<ParagraphStyle> = new Set([
  "Title",
  "Heading1",
  "Heading2",
  "Heading3",
  "Caption",
]);

const none = { before: 0, after: 0 } as const;
const centred = { alignment: AlignmentType.CENTER, spacing: none } as const;
const bold = { bold: true } as const;

function looksOf(template: ReportTemplate): Readonly<Record<ParagraphStyle, Look>> {
  return {
    ...letterheadLooks,
    ...titleLooks(template),
    ...bodyLooks(template),
    ...figureLooks,
    ...footLooks,
  };
}

const letterheadLooks = {
  S766Parent: { paragraph: centred, run: { size: size.header } },
  S766Office: { paragraph: centred, run: { size: size.header, ...bold } },
  S766Nation: { paragraph: centred, run: { size: size.header, ...bold } },
  S766Motto: { paragraph: centred, run: { size: size.motto, ...bold } },
  S766Rule: {
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { ...none, line: 40, lineRule: LineRuleType.EXACT },
    },
  },
  S766Number: {
    paragraph: { ...centred, spacing: { before: gap, after: 0 } },
    run: { size: size.motto },
  },
  S766PlaceDate: {
    paragraph: { ...centred, spacing: { before: gap, after: 0 } },
    run: { size: size.motto, italics: true },
  },
} as const satisfies Partial<Record<ParagraphStyle, Look>>;

function titleLooks(template: ReportTemplate) {
  const before = template === "brief" ? 200 : 360;
  return {
    Title: {
      paragraph: { ...centred, spacing: { before, after: 0 }, keepNext: true },
      run: { size: size.body, ...bold },
    },
    Subtitle: { paragraph: { ...centred, keepNext: true }, run: { size: size.body, ...bold } },
  } as const satisfies Partial<Record<ParagraphStyle, Look>>;
}

/** A brief stays on one page: its lines are closer. */
function bodyLooks(template: ReportTemplate) {
  const brief = template === "brief";
  const spacing = {
    before: brief ? gap / 2 : gap,
    after: 0,
    line: brief ? 240 : 264,
    lineRule: LineRuleType.AUTO,
  } as const;
  const flowing = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing } as const;
  const heading = { ...flowing, alignment: AlignmentType.LEFT, keepNext: true } as const;
  const run = { size: brief ? size.brief : size.heading, color: "000000" } as const;
  return {
    S766LegalBasis: { paragraph: flowing, run: { italics: true } },
    S766Text: { paragraph: flowing },
    S766Item: { paragraph: flowing },
    // No page may hold the signature alone: the last sentence goes with it.
    S766Closing: { paragraph: { ...flowing, keepNext: true, keepLines: true } },
    Heading1: { paragraph: heading, run: { ...run, ...bold } },
    Heading2: { paragraph: heading, run: { ...run, ...bold } },
    Heading3: { paragraph: heading, run: { ...run, italics: true } },
  } as const satisfies Partial<Record<ParagraphStyle, Look>>;
}

const figureLooks = {
  Caption: {
    paragraph: { ...centred, spacing: { before: gap, after: 60 }, keepNext: true },
    run: { size: size.table, ...bold, italics: false, color: "000000" },
  },
  S766ChartCaption: { paragraph: centred, run: { size: size.table, italics: true } },
  S766TableHeader: { paragraph: { ...centred, keepNext: true }, run: bold },
  S766TableText: { paragraph: { alignment: AlignmentType.LEFT, spacing: none } },
  S766TableFigure: { paragraph: { alignment: AlignmentType.RIGHT, spacing: none } },
  S766TableCentred: { paragraph: centred },
  S766TableNote: {
    paragraph: { spacing: { before: 60, after: gap } },
    run: { size: size.small, italics: true },
  },
  S766Spacer: { paragraph: { spacing: none }, run: { size: 8 } },
  S766Chart: { paragraph: { ...centred, keepNext: true } },
} as const satisfies Partial<Record<ParagraphStyle, Look>>;

const footLooks = {
  S766SentToHeading: {
    paragraph: { spacing: none },
    run: { size: size.table, ...bold, italics: true },
  },
  S766SentTo: { paragraph: { spacing: none }, run: { size: size.small } },
  S766SignerTitle: { paragraph: centred, run: { size: size.body, ...bold } },
  S766SignerName: { paragraph: centred, run: { size: size.body, ...bold } },
  S766AnnexName: {
    paragraph: { ...centred, keepNext: true, outlineLevel: 0 },
    run: { size: size.body, ...bold },
  },
  S766AnnexTitle: { paragraph: { ...centred, keepNext: true }, run: { size: size.body, ...bold } },
  S766AnnexReference: {
    paragraph: { ...centred, spacing: { before: 0, after: gap }, keepNext: true },
    run: { size: size.body, italics: true },
  },
  S766Comment: { paragraph: { spacing: none }, run: { size: 20 } },
} as const satisfies Partial<Record<ParagraphStyle, Look>>;
