import type { Page, PageCell } from "../../cells/page";
import type { SaidPeriod } from "../label/meaning";
import { periodInTitle, yearIn, type TitlePeriod } from "../label/periods";
import { eitherSpelling } from "../text/eitherSpelling";
import { tidy } from "../text/fold";
import { besideNumbered, findUnitIn, withoutNumbering } from "../text/unitName";
import { periodApart } from "./apart";
import type { Block, Line } from "./block";
import { groupInTitle, type TitleGroup } from "./groupInTitle";
import { saidMeasure, type SaidMeasure } from "./measureInTitle";
import { isAddressed, isOtherDate, isPlan, isSentence, withoutIssuers } from "./paperLine";
import { nothingSaid, pairIn, saidIn, saidOr, type SaidFigures } from "./saidFigures";

/** What the lines around a table, or the sheet's own name, tell about all of it. */
export interface Title extends SaidFigures {
  readonly unit: string | null;
  readonly unitCell: PageCell | null;
  readonly period: SaidPeriod | null;
  readonly periodCell: PageCell | null;
  /** The title's own lines, the first one first. */
  readonly lines: readonly PageCell[];
  /** "Ghi chú: số liệu trích xuất ngày 20/10/2026" below the table. */
  readonly notes: readonly PageCell[];
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

export const untitled: Title = {
  unit: null,
  unitCell: null,
  period: null,
  periodCell: null,
  lines: [],
  notes: [],
  ...nothingSaid,
  otherwise: null,
  otherUnit: null,
  group: null,
  letter: null,
  isOfScores: false,
  measure: null,
};

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
  const below = readLines(block, [...lonelyLines(block), ...block.tail], year, above.period);
  return {
    ...above,
    notes: below.lines.filter(({ text }) => note.test(tidy(text))),
    ...saidOr(above, below),
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

function readLines(
  block: Block,
  lines: readonly Line[],
  year: number | null,
  whole: SaidPeriod | null = null
): Title {
  const own = lines.map(({ row, cells }) => ({
    row,
    cells: cells.filter((cell) => isOver(block, cell)),
  }));
  const near = told(block.page, own, year, whole);
  const any = told(block.page, lines, year, whole);
  return {
    unit: near.unit ?? any.unit,
    unitCell: near.unit === null ? any.unitCell : near.unitCell,
    period: near.period ?? any.period,
    periodCell: near.period === null ? any.periodCell : near.periodCell,
    lines: near.lines.length > 0 ? near.lines : any.lines,
    notes: [],
    ...saidOr(near, any),
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

/** What lines say, while they are read from the first one down. */
interface TitleDraft {
  readonly title: { -readonly [Key in keyof Title]: Title[Key] };
  /** How far the line that named the period is a title: 0 for a bare year, 1 for a sentence, 2 for a title. */
  weight: number;
  /** Named where figures or orders come from, or in a sentence: the table's own where no other line names one. */
  weakUnit: PageCell | null;
  readonly spoken: Spoken[];
}

interface Spoken {
  readonly text: string;
  readonly cell: PageCell;
  readonly period: SaidPeriod | null;
}

/** @param whole the period of the table, where other lines said it */
function told(
  page: Page,
  lines: readonly Line[],
  year: number | null,
  whole: SaidPeriod | null = null
): Title {
  const texts: PageCell[] = [];
  const draft: TitleDraft = {
    title: { ...untitled, lines: texts },
    weight: -1,
    weakUnit: null,
    spoken: [],
  };
  const { title } = draft;
  let addressedAbove = false;
  for (const { cells } of lines) {
    const apart = periodApart(page, cells, year);
    if (apart !== null) addPeriod(draft, apart, apart.cell, false);
    const pair = pairIn(cells);
    if (pair !== null) draft.spoken.push({ ...pair, period: null });
    let addressed = false;
    for (const [at, cell] of cells.entries()) {
      if (cell.text === "") continue;
      texts.push(cell);
      addressed ||= isAddressed(tidy(cell.text), addressedAbove);
      if (!addressed) addText(draft, cell, year, isOtherDate(cells[at - 1]?.text ?? ""));
    }
    addressedAbove = addressed;
  }
  if (title.unit === null && draft.weakUnit !== null) {
    title.unit = unitIn(tidy(draft.weakUnit.text));
    title.unitCell = draft.weakUnit;
  }
  addSaid(draft, whole ?? title.period);
  return title;
}

/** The line nearest the table wins, a title before a sentence, both before a weak one. */
function addPeriod(
  draft: TitleDraft,
  { said, isWeak }: TitlePeriod,
  cell: PageCell,
  spoken: boolean
): void {
  const weight = isWeak ? 0 : spoken ? 1 : 2;
  if (weight < 2 && weight <= draft.weight) return;
  draft.weight = weight;
  draft.title.period = said;
  draft.title.periodCell = cell;
}

/** @param ofPaper the cell before says that a date here is the paper's: "Ngày lập: | 05/11/2026" */
function addText(draft: TitleDraft, cell: PageCell, year: number | null, ofPaper: boolean): void {
  const { title } = draft;
  const text = tidy(cell.text);
  const unit = isPlan(text) ? null : addUnit(draft, cell, text);
  const period = isPlan(text) ? null : periodOfLine(besideNumbered(text, unit), year, ofPaper);
  if (period !== null) addPeriod(draft, period, cell, isSentence(text));
  const group = groupInTitle(text);
  if (group !== null) title.group = { ...group, cell };
  const measure = text.length > longestTitle || isSentence(text) ? null : saidMeasure(text);
  if (measure !== null && (!measure.isLoose || title.measure === null)) title.measure = measure;
  draft.spoken.push({ text, cell, period: period?.said ?? null });
}

/** A line's period, but for a day that is the paper's own: "Thời gian kiểm tra: 28/10/2026". */
function periodOfLine(text: string, year: number | null, ofPaper: boolean): TitlePeriod | null {
  const found = text.length <= longestTitle ? periodInTitle(text, year) : null;
  const isOther = ofPaper || isOtherDate(/^[^:]{2,40}(?=:)/u.exec(text)?.[0] ?? "");
  return isOther && found?.said.kind === "day" ? null : found;
}

/** @returns the unit that the line names, whether it is the table's or another's */
function addUnit(draft: TitleDraft, cell: PageCell, text: string): string | null {
  const { title } = draft;
  if (isAttachment(text)) {
    title.letter = senderIn(text) ?? title.letter;
    return null;
  }
  const named = unitIn(text);
  const own = named === null || isSentence(text) ? null : unitIn(withoutIssuers(text));
  if (own !== null) {
    title.unit = own;
    title.unitCell = cell;
  } else if (named !== null) draft.weakUnit = cell;
  return named;
}

/** Total, place and leader that lines tell in words, but those of another month than the table's. */
function addSaid({ title, spoken }: TitleDraft, own: SaidPeriod | null): void {
  for (const { text, cell, period } of spoken) {
    const isOther =
      period !== null &&
      own !== null &&
      period.kind === own.kind &&
      period.date !== null &&
      period.date !== own.date;
    if (isOther || isPlan(text)) continue;
    Object.assign(title, saidOr(saidIn(text, cell), title));
  }
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

/** "UBND TỈNH PHÚ THỌ - UBND XÃ AN BÌNH": a letterhead in one cell. */
const belowProvince = eitherSpelling(
  /^(?:(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+)?(?:tỉnh|thành phố|tp\.?)\s.{2,40}?[\s,;–-]+((?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:xã|phường|đặc khu)\s(?!(?:phường|đặc khu)(?!\p{L})).+)$/iu
);

/**
 * The unit that a line names; none where it speaks of several.
 * @example unitIn("KẾT QUẢ 766 CỦA UBND XÃ MINH TÂN - THÁNG 9") // "UBND XÃ MINH TÂN"
 */
export function unitIn(line: string): string | null {
  const text = withoutNumbering(line);
  const commune = belowProvince.exec(text)?.[1];
  const found = commune === undefined ? findUnitIn(text) : findUnitIn(commune);
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
