import type { PageCell } from "../../cells/page";
import { meaningIn, type Block } from "../axes/block";
import type { Assumptions, Column } from "../axes/column";
import { columnsOf } from "../axes/columns";
import { measureByTitle } from "../axes/measureInTitle";
import { countsSaidAgain } from "../axes/countColumns";
import { partRows } from "../axes/partRows";
import { homonymsIn } from "../axes/regions";
import { rowMeaning, type Carried } from "../axes/rows";
import { overYearTurn } from "../axes/yearTurn";
import type { Title } from "../axes/title";
import type { Measure, SaidPeriod } from "../label/meaning";
import { periodKey } from "../label/periods";
import { sampledRows } from "../axes/sampledRows";
import { frameOf, type Frame } from "./frame";
import { namesGroupsDown } from "./groupsDown";
import { linesUnderGroups, periodsUnderGroups } from "./linesUnder";
import { maximaRow } from "./maximaRow";
import { strangersAmong } from "./strangers";

/** What stays the same over all rows of a block, read under some assumptions. */
export interface Ground {
  readonly block: Block;
  readonly title: Title;
  readonly assume: Assumptions;
  readonly columns: readonly Column[];
  readonly keys: readonly Column[];
  readonly codes: readonly Column[];
  readonly figures: readonly Column[];
  readonly maxima: readonly Column[];
  readonly frame: Frame;
  readonly strangers: ReadonlySet<Column>;
  /** No key column names any group: then maxima may. */
  readonly namesNothing: boolean;
  /** Names like those of indicators are the groups'. */
  readonly namesGroups: boolean;
  /** The office numbers indicators its own way: a code without a name says nothing. */
  readonly ownCodes: boolean;
  /** Units that only their regions tell apart. */
  readonly homonyms: ReadonlySet<string>;
  /** Months of rows that turn the year, by their cells. */
  readonly turned: ReadonlyMap<PageCell, SaidPeriod>;
  /** Measures that lines of their own say below the rows of groups. */
  readonly linesUnder: ReadonlySet<Measure>;
  /** Periods that lines of their own say there. */
  readonly periodsUnder: ReadonlySet<string>;
  /** Names of counts that stand under several groups. */
  readonly countsAgain: ReadonlySet<string>;
  /** The row that holds exactly the groups' maxima. */
  readonly maximaRow: number | null;
  /** Rows that sum up the units below them. */
  readonly partRows: ReadonlySet<number>;
}

/** Looks a block over before its rows are read. */
export function groundOf(block: Block, said: Title, assume: Assumptions): Ground {
  const headed = columnsOf(block, assume);
  measureByTitle(block, headed, said.measure);
  const columns = headed.map((column) => withoutTitlePeriod(column, said));
  const title = withPeriodAcross(said, columns);
  const keys = columns.filter(({ kind }) => kind === "key");
  const codes = columns.filter(({ kind }) => kind === "aside");
  const figures = columns.filter(({ kind }) => kind === "figure" || kind === "note");
  const frame = frameOf(block, title, columns, keys);
  return {
    block,
    title,
    assume,
    columns,
    keys,
    codes,
    figures,
    maxima: columns.filter(({ measure, isOfGroup }) => measure === "maxPoints" && !isOfGroup),
    frame,
    strangers: strangersAmong(figures),
    namesNothing: keys.every(({ namesGroups }) => namesGroups === 0),
    namesGroups: namesGroupsDown(block, columns, keys, codes),
    ownCodes: hasOwnCodes(block, keys, codes),
    homonyms: homonymsIn(block, keys),
    turned: turnedRows(block, keys, codes),
    linesUnder: linesUnderGroups(block, keys),
    periodsUnder: periodsUnderGroups(block, keys),
    countsAgain: countsSaidAgain(block, keys),
    maximaRow: maximaRow(block, columns),
    partRows: frame.subjectsAcross ? partRows(block, keys, codes) : new Set(),
  };
}

/** A group's month is the title's where that says the same one. */
function withoutTitlePeriod(column: Column, { period }: Title): Column {
  const isSame = period !== null && periodKey(column.period) === periodKey(period);
  return isSame && column.groups.length > 0 ? { ...column, period: null } : column;
}

/**
 * "Công khai T9 | … | Số hóa T9 | Tổng", "Công khai | … | Tổng điểm T9": the one period that headings say is the table's where no
 * title says any, but "Điểm | Điểm T8" are of two.
 */
function withPeriodAcross(title: Title, columns: readonly Column[]): Title {
  const dated = columns.filter(({ period }) => period !== null);
  const [first] = dated;
  if (title.period !== null || first === undefined) return title;
  const { period, periodCell } = first;
  const said = new Set(dated.map(aboutOf));
  const isOne = dated.every((column) => periodKey(column.period) === periodKey(period));
  const isBeside = columns.some((column) => column.period === null && said.has(aboutOf(column)));
  return isOne && !isBeside ? { ...title, period, periodCell } : title;
}

/** What the figures of a column are about, whenever they are from. */
function aboutOf({ kind, groups, indicator, total, measure }: Column): string {
  const subject = indicator?.code ?? groups[0]?.id ?? (total ? "total" : "");
  return `${kind}|${subject}|${measure ?? "points"}`;
}

/** A year has twelve months, and a table of them some rows more. */
const mostRows = 16;

/** Headings amid the rows say the year of those below. */
function namesYears(block: Block): boolean {
  return block.sections.some(({ cells }) =>
    cells.some((cell) => meaningIn(block, cell).period?.kind === "year")
  );
}

function turnedRows(
  block: Block,
  keys: readonly Column[],
  codes: readonly Column[]
): ReadonlyMap<PageCell, SaidPeriod> {
  if (block.body.length > mostRows || block.year === null || namesYears(block)) return new Map();
  const carried: Carried = new Map();
  const months = block.body.flatMap((row) => {
    const { period, periodCell: cell } = rowMeaning(block, row, keys, codes, carried, {});
    return period === null || cell === null ? [] : [{ period, cell }];
  });
  const dated = overYearTurn(block, months);
  return new Map(months.map(({ cell, period }, at) => [cell, dated[at] ?? period]));
}

/** Some code of the table is not the portal's for the name beside it. */
function hasOwnCodes(block: Block, keys: readonly Column[], codes: readonly Column[]): boolean {
  if (codes.length === 0) return false;
  return block.body.slice(0, sampledRows).some((row) => {
    const { code, indicator } = rowMeaning(block, row, keys, codes, new Map(), {});
    return code !== null && indicator !== null && code.code !== indicator.code;
  });
}
