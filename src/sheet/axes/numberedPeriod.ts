import type { Page, PageCell } from "../../cells/page";
import { periodHead, type HeadKind } from "../text/periodHead";
import { labelText, meaningIn, type Block } from "./block";

const firstMonth = 1;
/** December. */
export const lastMonth = 12;

/**
 * The period that a bare number names by what stands with it: "Tháng" merged over 1 … 12, "Quý" over 1 … 4, a year over
 * its months, years along a row; null where it names none.
 * @example numberedPeriod(block, cell) // "Tháng 3"
 */
export function numberedPeriod(block: Pick<Block, "page" | "year">, cell: PageCell): string | null {
  const typed = labelText(cell);
  if (/^\d{1,2}$/u.test(typed) && isUnderCorner(block, cell.row)) return `Tháng ${typed}`;
  return isAmongYears(block, cell.row, typed) ? `Năm ${typed}` : countedPeriod(block, cell);
}

function countedPeriod(
  block: Pick<Block, "page" | "year">,
  { row, column, content }: PageCell
): string | null {
  if (content.kind !== "number" || !Number.isInteger(content.value)) return null;
  if (isOfWholeYear(block, row, column, content.value)) return `Tháng ${String(content.value)}`;
  const above = block.page.at(row - 1, column);
  if (above === undefined || above.right === above.column || above.content.kind !== "text")
    return null;
  const { head, period } = meaningIn(block, above);
  if (head === "period") {
    const kind = periodHead(labelText(above))?.kind ?? "any";
    const word = numberedBy[kind];
    return word === null ? null : `${word} ${String(content.value)}`;
  }
  return period?.kind === "year" && runsUnder(block.page, above, row)
    ? `Tháng ${String(content.value)}`
    : null;
}

const bareYear = /^20[1-4]\d$/u;

/** "Nhóm | Tối đa | 2024 | 2025 | 2026": years that follow each other along a row of headings. */
function isAmongYears(block: Pick<Block, "page" | "year">, row: number, typed: string): boolean {
  if (!bareYear.test(typed)) return false;
  const cells = block.page.cellsOf(row);
  const years = cells.map(labelText).filter((text) => bareYear.test(text));
  const again = years.indexOf(years[0] ?? "", 1);
  const run = again < 0 ? years.length : again;
  const isRun = years.every((each, at) => Number(each) === Number(years[0]) + (at % run));
  if (run < 2 || !isRun) return false;
  return cells.every((cell) => {
    const { groups, indicator } = meaningIn(block, cell);
    return groups.length === 0 && indicator === null;
  });
}

/** "Nhóm | Tối đa | 1 | 2 | … | 12": all the months of a year beside headings in words. */
function isOfWholeYear(
  { page }: Pick<Block, "page">,
  row: number,
  column: number,
  value: number
): boolean {
  const before = page.at(row, column - value)?.content;
  if (before?.kind !== "text" || !/\p{L}{2}/u.test(before.value)) return false;
  for (let month = firstMonth; month <= lastMonth; month += 1) {
    const content = page.at(row, column - value + month)?.content;
    if (content?.kind !== "number" || content.value !== month) return false;
  }
  return page.at(row, column - value + lastMonth + 1)?.content.kind !== "number";
}

/** "Nhóm / Tháng | 7 | 8 | 9": a corner that heads months, and numbers alone that follow each other. */
function isUnderCorner({ page }: Pick<Block, "page" | "year">, row: number): boolean {
  const [corner, ...others] = page.cellsOf(row);
  if (corner === undefined || !/(?:^|[/\\]\s*)th[áa]ng$/iu.test(labelText(corner))) return false;
  const months = others.map((cell) => Number(labelText(cell)));
  const [first = 0] = months;
  const isRun = months.every((month, at) => month === first + at && month <= lastMonth);
  return months.length > 1 && first >= firstMonth && isRun;
}

/** What is counted under a head of periods; days and years have numbers of their own. */
const numberedBy: Readonly<Record<HeadKind, string | null>> = {
  day: null,
  week: "Tuần",
  month: "Tháng",
  quarter: "Quý",
  year: null,
  round: "Lần",
  any: "Tháng",
};

/** Under a year months are counted one by one: two figures of any kind are none. */
function runsUnder(page: Page, { column, right }: PageCell, row: number): boolean {
  const first = page.at(row, column)?.content;
  if (first?.kind !== "number" || right - column < 2) return false;
  for (let at = column; at <= right; at += 1) {
    const content = page.at(row, at)?.content;
    if (content?.kind !== "number" || content.value !== first.value + at - column) return false;
  }
  return first.value >= firstMonth && first.value + right - column <= lastMonth;
}
