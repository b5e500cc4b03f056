import type { Page, PageCell } from "../../cells/page";
import type { Measure, SaidPeriod } from "../label/meaning";
import { periodInTitle, yearIn, type TitlePeriod } from "../label/periods";
import { eitherSpelling } from "../text/eitherSpelling";
import { plainLetters, tidy } from "../text/fold";
import { plainDecimal } from "../text/numeral";
import { besideNumbered, findUnitIn, withoutNumbering } from "../text/unitName";
import { periodApart } from "./apart";
import type { Block, Line } from "./block";
import { groupInTitle, type TitleGroup } from "./groupInTitle";
import { measureInTitle } from "./measureInTitle";

/** What the lines around a table, or the sheet's own name, tell about all of it. */
export interface Title {
  readonly unit: string | null;
  readonly unitCell: PageCell | null;
  readonly period: SaidPeriod | null;
  readonly periodCell: PageCell | null;
  /** The title's own lines, the first one first. */
  readonly lines: readonly PageCell[];
  /** "Ghi chú: số liệu trích xuất ngày 20/10/2026" below the table. */
  readonly notes: readonly PageCell[];
  /** "xếp hạng 17/114" told in words. */
  readonly place: SaidPlace | null;
  /** "Tổng điểm: 90,25/100 điểm" told in words. */
  readonly total: SaidFigure | null;
  /** "cao nhất 97,99" told in words. */
  readonly leader: SaidFigure | null;
  /** The period that the sheet's own name says where the title says another of the same kind. */
  readonly otherwise: SaidPeriod | null;
  /** The unit that the sheet's own name says where the title says another of the same kind. */
  readonly otherUnit: string | null;
  /** The group that all of the table is about. */
  readonly group: TitleGroup | null;
  /** The office whose covering letter the table comes with: its own, where nothing else names a unit. */
  readonly letter: string | null;
  /** The page names the Decision, or holds its totals beside other sheets: bare figures of months may be totals. */
  readonly isOfScores: boolean;
  /** What the title says that the figures are where they are no scores: "SỐ ĐIỂM BỊ TRỪ THÁNG 10". */
  readonly measure: SaidMeasure | null;
}

export interface SaidMeasure {
  readonly measure: Measure;
  /** The title's words. */
  readonly text: string;
}

export interface SaidFigure {
  readonly cell: PageCell;
  /** As typed. */
  readonly digits: string;
}

export interface SaidPlace {
  readonly cell: PageCell;
  readonly rank: number;
  readonly of: number;
}

export const untitled: Title = {
  unit: null,
  unitCell: null,
  period: null,
  periodCell: null,
  lines: [],
  notes: [],
  place: null,
  total: null,
  leader: null,
  otherwise: null,
  otherUnit: null,
  group: null,
  letter: null,
  isOfScores: false,
  measure: null,
};

/** Of text without marks, in small letters. */
const placeWords =
  /(?:xep\s*(?:hang|thu|vi tri)|(?<!\p{L})(?:thu )?hang)([^\d.;]{0,24}?)(\d{1,4})\s*\/\s*(\d{1,4})/u;
/** "Xếp hạng các xã tháng 10/2026": the figures behind are a month and its year. */
const monthFirst = /(?<!\p{L})(?:thang|quy|tuan|ky|ngay|den|t)\s*$/u;
const totalWords =
  /tong (?:so )?diem([^\d.;]{0,40}?)(\d{1,3}(?:[.,]\d{1,2})?)(?!\d|[.,/]\d{1,2}(?!\d))\s*(?:\/\s*100(?!\d)|diem|[;,]|$)/u;
/** Words behind "tổng điểm" with which it is no score of the unit's own. */
const ofAnother =
  /toi da|cao nhat|thap nhat|trung binh|binh quan|tang|giam|thieu|mat|muc tieu|phan dau|chenh|thuong|tru|cong|toan|ca nuoc|cac|cum|khoi|thang diem/u;
const leaderWords =
  /cao nhat[^\d.;]{0,30}?(\d{1,3}(?:[.,]\d+)?)(?!\d|[.,]\d|\s*\/(?!\s*100(?!\d)))/u;
/** Other lines below a table may be the title of the next one. */
const note = eitherSpelling(/^\W*(?:ghi chú|nguồn|lưu ý|chú thích|\*)/iu);
const longestTitle = 260;
/** A title may begin a little left of the table it belongs to. */
const outdent = 3;

/** "Bảng 1. Kết quả …", "Đơn vị báo cáo: …" below a table. */
const caption = eitherSpelling(
  /^\(?(?:bảng|biểu|hình|kết quả|tổng hợp|(?:tên )?đơn vị(?: báo cáo)?\s*:|(?:kỳ|tháng|quý)(?: báo cáo| đánh giá)?\s*:)/iu
);

/** What a caption below the last table of a page says, where nothing above names unit or period. */
export function captionOf(block: Block, title: Title, year: number | null): Title {
  if (title.unit !== null && title.period !== null) return title;
  // Above a form still to be filled in it is that one's title.
  if (block.page.rows.at(-1)?.row !== block.tail.at(-1)?.row) return title;
  const lines = block.tail.map(({ row, cells }) => ({
    row,
    cells: cells.filter(({ text }) => caption.test(tidy(text))),
  }));
  const { unit, unitCell, period, periodCell } = told(block.page, lines, year);
  return {
    ...title,
    unit: title.unit ?? unit,
    unitCell: title.unit === null ? unitCell : title.unitCell,
    period: title.period ?? period,
    periodCell: title.period === null ? periodCell : title.periodCell,
  };
}

/** Unit, period and figures told in the lines around a block: the line nearest the table wins. */
export function titleOf(block: Block, year: number | null): Title {
  const above = readLines(block, block.titles, year);
  const below = readLines(block, [...lonelyLines(block), ...block.tail], year);
  return {
    ...above,
    notes: below.lines.filter(({ text }) => note.test(tidy(text))),
    place: above.place ?? below.place,
    total: above.total ?? below.total,
    leader: above.leader ?? below.leader,
  };
}

const lastRows = 6;

/** "Hạng 17/114" right below the rows: a text alone, whose figure makes a row of it. */
function lonelyLines({ page, body }: Block): readonly Line[] {
  return body.slice(-lastRows).flatMap((row) => {
    const cells = page.cellsOf(row);
    return cells.length === 1 && cells[0]?.content.kind === "text" ? [{ row, cells }] : [];
  });
}

function readLines(block: Block, lines: readonly Line[], year: number | null): Title {
  const own = lines.map(({ row, cells }) => ({
    row,
    cells: cells.filter((cell) => isOver(block, cell)),
  }));
  const near = told(block.page, own, year);
  const any = told(block.page, lines, year);
  return {
    unit: near.unit ?? any.unit,
    unitCell: near.unit === null ? any.unitCell : near.unitCell,
    period: near.period ?? any.period,
    periodCell: near.period === null ? any.periodCell : near.periodCell,
    lines: near.lines.length > 0 ? near.lines : any.lines,
    notes: [],
    place: near.place ?? any.place,
    total: near.total ?? any.total,
    leader: near.leader ?? any.leader,
    otherwise: null,
    otherUnit: null,
    group: near.group ?? any.group,
    letter: near.letter ?? any.letter,
    isOfScores: false,
    measure: near.measure ?? any.measure,
  };
}

/** Lines over the table's own columns go before those over another table that stands beside it. */
function isOver({ left, right }: Block, { column, right: end }: PageCell): boolean {
  return column <= right && (column >= left - outdent || end >= left);
}

type TitleDraft = { -readonly [Key in keyof Title]: Title[Key] };

function told(page: Page, lines: readonly Line[], year: number | null): Title {
  const title: TitleDraft = { ...untitled, lines: [] };
  const texts: PageCell[] = [];
  for (const { cells } of lines) {
    const apart = periodApart(page, cells, year);
    if (apart !== null) addPeriod(title, apart, apart.cell);
    addPair(title, cells);
    for (const cell of cells) {
      if (cell.text === "") continue;
      texts.push(cell);
      addText(title, cell, year);
    }
  }
  title.lines = texts;
  return title;
}

/** The line nearest the table wins, but for a weak one. */
function addPeriod(title: TitleDraft, { said, isWeak }: TitlePeriod, cell: PageCell): void {
  if (isWeak && title.period !== null) return;
  title.period = said;
  title.periodCell = cell;
}

function addText(title: TitleDraft, cell: PageCell, year: number | null): void {
  const text = tidy(cell.text);
  const isLetter = isAttachment(text);
  if (isLetter) title.letter = senderIn(text) ?? title.letter;
  const unit = isLetter ? null : unitIn(text);
  const period =
    text.length <= longestTitle ? periodInTitle(besideNumbered(text, unit), year) : null;
  if (period !== null) addPeriod(title, period, cell);
  if (unit !== null) {
    title.unit = unit;
    title.unitCell = cell;
  }
  const group = groupInTitle(text);
  if (group !== null) title.group = { ...group, cell };
  const measure = text.length <= longestTitle ? measureInTitle(text) : null;
  if (measure !== null) title.measure = { measure, text };
  addSaid(title, cell, text);
}

/** "Tổng điểm | 90,25", a label and its figure in cells of their own. */
function addPair(title: TitleDraft, cells: readonly PageCell[]): void {
  const [label, value, ...more] = cells;
  if (label === undefined || value === undefined || more.length > 0) return;
  const figure = value.content.kind === "number" ? plainDecimal(value.content.value) : value.text;
  addSaid(title, value, tidy(`${label.text} ${figure}`));
}

/** Total, place and leader that a text tells. */
function addSaid(title: TitleDraft, cell: PageCell, text: string): void {
  const plain = plainLetters(text).toLowerCase();
  const place = placeWords.exec(plain);
  if (place !== null) title.place = placeIn(cell, place) ?? title.place;
  const total = totalWords.exec(plain);
  if (total?.[2] !== undefined && !ofAnother.test(total[1] ?? ""))
    title.total = { cell, digits: total[2] };
  const leader = leaderWords.exec(plain)?.[1];
  if (leader !== undefined) title.leader = { cell, digits: leader };
}

function placeIn(cell: PageCell, [, gap = "", typed, whole]: RegExpExecArray): SaidPlace | null {
  const [rank, of] = [Number(typed), Number(whole)];
  return monthFirst.test(gap) || rank > of ? null : { cell, rank, of };
}

const attachment = eitherSpelling(/^\(?\s*(?:kèm theo|ban hành|biểu|phụ lục \S+ kèm)/iu);

function isAttachment(text: string): boolean {
  return attachment.test(text);
}

/** "(Kèm theo Báo cáo số 45/BC-UBND ngày 05/10/2026 của UBND xã Minh Tân)" */
function senderIn(text: string): string | null {
  const sender = /\sc[ủu]a\s+(.+?)\s*\)?$/iu.exec(text)?.[1];
  return sender === undefined ? null : unitIn(sender);
}

const ofSeveral = eitherSpelling(/các\s+(?:xã|phường|đơn vị|tỉnh|sở)|xã\s*[,/]\s*phường/iu);

/**
 * The unit that a line names; none where it speaks of several.
 * @example unitIn("KẾT QUẢ 766 CỦA UBND XÃ MINH TÂN - THÁNG 9") // "UBND XÃ MINH TÂN"
 */
export function unitIn(line: string): string | null {
  const text = withoutNumbering(line);
  const found = findUnitIn(text);
  if (found === null || /^b[ộo] ch[ỉi] s[ốo]/iu.test(found.name)) return null;
  if (!text.startsWith(found.name) && ofSeveral.test(text)) return null;
  return found.name.replace(/\s+-\s.*$/u, "");
}

/** The year that a page's first lines, or its name, speak of. */
export function yearOn(sheet: string, lines: readonly Line[]): number | null {
  for (const text of [sheet, ...lines.flatMap(({ cells }) => cells.map((cell) => cell.text))]) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}
