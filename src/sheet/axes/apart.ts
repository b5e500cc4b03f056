import type { Page, PageCell } from "../../cells/page";
import { periodInTitle, type TitlePeriod } from "../label/periods";
import { dateShown, serialToIso } from "../text/dateFormat";
import { foldPlain, tidy } from "../text/fold";
import { officialDate } from "../text/period";
import { eitherSpelling } from "../text/eitherSpelling";

const mostCells = 6;
const mostLetters = 120;
const words = /(?:^| )(?:thang|quy|nam|tuan|ngay|ky|thoi diem)(?: |$)/u;

/** "Tháng báo cáo: | 10". */
const ofReport = eitherSpelling(
  /(?<!\p{L})((?:tháng|quý|tuần|năm|ngày|kỳ)) (?:báo cáo|đánh giá|số liệu)(?= \d)/giu
);

/**
 * The period of a line that says it in several cells: "Tháng: | 9 | Năm: | 2026", "Số liệu đến ngày | 30/9/2026" as a
 * date. Null where one text alone names it, or the line holds other things.
 */
export function periodApart(
  { date1904 }: Pick<Page, "date1904">,
  cells: readonly PageCell[],
  year: number | null
): (TitlePeriod & { readonly cell: PageCell }) | null {
  if (cells.length < 2 || cells.length > mostCells) return null;
  const number = cells.find(({ content }) => content.kind === "number");
  const texts = cells.filter(({ content }) => content.kind === "text");
  if (number === undefined || !texts.some(({ text }) => words.test(foldPlain(text)))) return null;
  const line = tidy(cells.map((cell) => shown(cell, date1904)).join(" ")).replace(ofReport, "$1");
  if (line.length > mostLetters) return null;
  const found = periodInTitle(line, year);
  return found === null ? null : { ...found, cell: number };
}

function shown({ content, text }: PageCell, date1904: boolean): string {
  if (content.kind !== "number") return text.replace(/[:：]\s*$/u, "");
  const { value, numberFormat } = content;
  const isDate = numberFormat !== undefined && dateShown(numberFormat) !== null;
  const iso = isDate ? serialToIso(value, date1904) : null;
  return iso === null ? String(value) : officialDate(iso);
}
