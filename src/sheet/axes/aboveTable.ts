import type { Page } from "../../cells/page";
import { figureIn, meaningIn, type Block, type Line } from "./block";
import { isNumbersRow } from "./columnNumbers";

/** A table while its rows are found. */
export interface Draft {
  titles: Line[];
  header: number[];
  body: number[];
  sections: Line[];
  tail: Line[];
  last: number;
}

type Whole = Pick<Block, "page" | "year">;

/**
 * What stands over a table belongs to it: "Tổng điểm | 90,25", "Xếp hạng | 17/114" without headings of their own are
 * lines of its title, figures right over its headings are rows of it.
 */
export function withLinesAbove(whole: Whole, drafts: readonly Draft[]): readonly Draft[] {
  const joined = drafts.flatMap((draft, at) => {
    const next = drafts[at + 1];
    if (next === undefined || draft.header.length > 0 || draft.sections.length > 0) return [draft];
    const lines = draft.body.map((row) => ({ row, cells: whole.page.cellsOf(row) }));
    const titles = [...draft.titles, ...lines, ...draft.tail, ...next.titles];
    const areRows = rowsAbove(whole, { ...next, titles }).length >= lines.length;
    if (!areRows && !isSummary(whole, draft)) return [draft];
    next.titles = titles;
    return [];
  });
  return joined.map((draft) => {
    const above = rowsAbove(whole, draft);
    if (above.length === 0) return draft;
    const rows = above.filter(({ cells }) => !isNumbersRow(whole, cells)).map(({ row }) => row);
    return {
      ...draft,
      titles: draft.titles.slice(0, -above.length),
      body: [...rows, ...draft.body],
    };
  });
}

/** Total, place, grade, and the like. */
const mostPairs = 5;

function isSummary(whole: Whole, { body }: Draft): boolean {
  return (
    body.length <= mostPairs &&
    body.every((row) => {
      const [label, value, ...more] = whole.page.cellsOf(row);
      if (label === undefined || value === undefined || more.length > 0) return false;
      const { total, measure } = meaningIn(whole, label);
      return total || measure === "rank" || measure === "grade";
    })
  );
}

/** Right over the headings, each figure over one of them: "Điểm tối đa | 18 | 20 …", "Hạng | 3 | 1 …". */
function rowsAbove(whole: Whole, { titles, header }: Draft): readonly Line[] {
  const [first] = header;
  if (first === undefined) return [];
  const lines: Line[] = [];
  for (const line of [...titles].reverse()) {
    if (line.row !== first - lines.length - 1 || !standsOver(whole, line, header)) break;
    lines.unshift(line);
  }
  return lines;
}

function standsOver(whole: Whole, { cells }: Line, header: readonly number[]): boolean {
  const figures = cells.filter((cell) => figureIn(whole, cell).kind === "figure");
  const first = figures[0]?.column ?? 0;
  const labels = cells.filter(({ column }) => column < first);
  return (
    figures.length >= 2 &&
    labels.length <= 1 &&
    // "Tháng | 9 | 2026" is when.
    labels.every((cell) => meaningIn(whole, cell).head !== "period") &&
    figures.every(({ column }) => isHeaded(whole.page, header, column))
  );
}

function isHeaded(page: Page, header: readonly number[], column: number): boolean {
  return header.some((row) => page.at(row, column) !== undefined);
}
