import type { Grid } from "../cells/grid";
import { Page } from "../cells/page";
import { finished, type Steps } from "../cells/steps";
import type { Block } from "./axes/block";
import { findBlocks } from "./axes/findBlocks";
import { headingsApart } from "./axes/headingsApart";
import { groupInTitle } from "./axes/groupInTitle";
import { saidOr } from "./axes/saidFigures";
import { spelledName, withSheetName } from "./axes/sheetName";
import { captionOf, titleOf, yearOn, type Title } from "./axes/title";
import type { Account } from "./board/account";
import { notesOn } from "./board/notes";
import { tableOf, type TableReading } from "./board/tableOf";
import { corrected } from "./corrections";
import type { BlockFacts } from "./facts/blockFacts";
import { weigh, type TitledBlock } from "./facts/weigh";
import type { Finding } from "./finding";
import { couldScore } from "./label/glance";
import { meaningOf } from "./label/meaningOf";
import type { ReadingOptions, ScoreTable } from "./scoreboard";
import { plainLetters, tidy } from "./text/fold";
import { decodeGrid } from "./text/legacy";

/** What one page holds. */
export interface PageReading {
  readonly tables: readonly ScoreTable[];
  readonly unread: readonly Finding[];
  /** Where each number of each table ended. */
  readonly accounts: readonly Account[];
}

/** Lines at the top of a page that may speak of its year. */
const firstLines = 12;
/** Rows whose texts are glanced at together. */
const rowsAtOnce = 200;
/** Longer texts are sentences. */
const longestTitle = 300;

/**
 * Reads the score tables of a page: labels, what they govern, facts, boards. No layout has a reader of its own.
 * @param bookYear the year that the workbook's other pages speak of
 */
export function readFacts(
  grid: Grid,
  options: ReadingOptions,
  bookYear: number | null
): PageReading {
  return finished(readFactsInSteps(grid, options, bookYear));
}

/**
 * The same in steps.
 * @param isAssumed totals are taken for those of the Decision though the page does not name it
 */
export function* readFactsInSteps(
  grid: Grid,
  options: ReadingOptions,
  bookYear: number | null,
  isAssumed = false
): Steps<PageReading> {
  const decoded = decodeGrid(grid);
  yield;
  const speaks = isAssumed || speaksOfDecision(decoded.grid);
  if (!speaks && !namesScores(decoded.grid)) return { tables: [], unread: [], accounts: [] };
  yield;
  const page = yield* Page.inSteps(corrected(decoded.grid, options.corrections ?? []), {
    without: options.ownRegions?.get(grid.sheet) ?? [],
  });
  yield;
  const year = yearOn(page.sheet, page.rows.slice(0, firstLines)) ?? bookYear;
  const tables = titledTables(page, year, speaks);
  yield;
  const weighed: (readonly BlockFacts[])[] = [];
  for (const pages of tables) weighed.push(yield* weigh(pages));
  const read = yield* tablesOf(page, weighed, speaks);
  const [first, ...rest] = read.flatMap(({ table }) => table ?? []);
  const notes = notesOn(page, decoded);
  return {
    tables:
      first === undefined ? [] : [{ ...first, findings: [...notes, ...first.findings] }, ...rest],
    unread: read.flatMap(({ unread }) => unread),
    accounts: read.flatMap(({ account }) => account ?? []),
  };
}

/** The blocks of a page, those of one table together. */
function titledTables(
  page: Page,
  year: number | null,
  isOfScores: boolean
): readonly (readonly TitledBlock[])[] {
  const tables: TitledBlock[][] = [];
  let last: { readonly block: Block; readonly title: Title } | null = null;
  const blocks = findBlocks(page, year);
  for (const block of blocks) {
    const above = titleOf(block, year);
    const own = block === blocks.at(-1) ? captionOf(block, above, year) : above;
    const joins =
      last !== null &&
      own.unit === null &&
      own.period === null &&
      headingsApart(last.block, block) !== null;
    const lent: Title = last === null ? own : lentBy(last.title, own);
    const title: Title = { ...withSheetName(lent, page.sheet, year), isOfScores };
    if (joins) tables.push([...(tables.pop() ?? []), { block, title }].map(withTail(title)));
    else tables.push([{ block, title }]);
    last = { block, title };
  }
  return tables;
}

/** What is told below the last page of a table holds for all of it. */
function withTail(last: Title): (page: TitledBlock) => TitledBlock {
  return ({ block, title }) => ({ block, title: { ...title, ...saidOr(title, last) } });
}

function* tablesOf(
  page: Page,
  weighed: readonly (readonly BlockFacts[])[],
  speaks: boolean
): Steps<readonly TableReading[]> {
  const asScores: TableReading[] = [];
  for (const facts of weighed) asScores.push(yield* tableOf(page, facts, speaks));
  // Totals beside a table of the groups are of the same scores.
  const isOfScores = asScores.some(({ table }) => table !== null);
  const read: TableReading[] = [];
  for (const [at, each] of asScores.entries()) {
    const isOfTotals = isOfScores && each.table === null;
    read.push(isOfTotals ? yield* tableOf(page, weighed[at] ?? [], true) : each);
  }
  return read;
}

/** Of text without marks, in small letters. */
const decisionWords =
  /766\s*\/\s*qd|(?:qd|quyet dinh|diem|ket qua|xep hang|bxh|bang|bo|chi so|kpi|score|theo)\s*(?:so\s*)?766(?![\d.,/]\d|\d)|chi so phuc vu|phuc vu nguoi dan,?\s+(?:va\s+)?doanh\s+nghiep/u;

/** Whether the top of a page names the Decision or its set of indicators. */
function speaksOfDecision(grid: Grid): boolean {
  const speaks = (text: string) =>
    text.length <= longestTitle && decisionWords.test(tidy(plainLetters(text)).toLowerCase());
  if (speaks(grid.sheet)) return true;
  let found = false;
  const top = { top: 0, bottom: firstLines, left: 0, right: grid.columnCount - 1 };
  grid.forEachText((text) => {
    found ||= speaks(text);
  }, top);
  return found;
}

/** Most sheets of a workbook are about other things: nothing is made of their cells. */
function namesScores(grid: Grid): boolean {
  const said = { found: groupInTitle(spelledName(grid.sheet)) !== null };
  const glanced = new Set<string>();
  const glance = (text: string): void => {
    if (said.found || glanced.has(text)) return;
    glanced.add(text);
    if (!couldScore(text)) return;
    const { groups, indicator, field } = meaningOf(text, null);
    said.found = groups.length > 0 || indicator !== null || field !== null;
  };
  const titles = { top: 0, bottom: firstLines, left: 0, right: grid.columnCount - 1 };
  grid.forEachText((text) => {
    said.found ||= groupInTitle(text) !== null;
  }, titles);
  // Mostly the header says it: what stands below is not gone through for nothing.
  for (let top = 0; top < grid.rowCount && !said.found; top += rowsAtOnce) {
    const bottom = top + rowsAtOnce - 1;
    grid.forEachText(glance, { top, bottom, left: 0, right: grid.columnCount - 1 });
  }
  return said.found;
}

/** A title above the first of several tables holds for those below that have none of their own. */
function lentBy(before: Title, own: Title): Title {
  return {
    ...own,
    group: own.group ?? before.group,
    unit: own.unit ?? before.unit,
    unitCell: own.unit === null ? before.unitCell : own.unitCell,
    period: own.period ?? before.period,
    periodCell: own.period === null ? before.periodCell : own.periodCell,
  };
}
