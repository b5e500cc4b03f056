import type { BoardAssessment, ScoreAssessment, TableAssessment } from "../../scoring/assessment";
import { groupName } from "../../narrative/say/names";
import type { HeaderCell, ReportCell, ReportTable } from "../reportDocument";
import {
  marked,
  maximumCell,
  percentCell,
  placeCell,
  plain,
  pointsCell,
  shortfallCell,
  signNotes,
} from "./cells";
import type { FigureMarks } from "./figureMarks";
import { shortPeriod, withinPeriod } from "./officialWords";
import { mostPeriodsAcross, periodsTold } from "./courseTable";
import { isComparableWith, notComparable } from "./periods";

/** One column after the group's name. */
interface ScoreColumn {
  readonly header: string;
  /** Header above it, shared with its neighbours of the same period; empty when it has none. */
  readonly above: string;
  readonly width: number;
  readonly cell: (score: ScoreAssessment, among: BoardAssessment) => ReportCell;
  readonly board: BoardAssessment;
}

/**
 * The score table of the document: one period with points, maximum, rate, shortfall and place; up to four with
 * place and points of each, and rate and shortfall of the last.
 * @param isNamed whether the caption names the one period it shows: the document is about a longer one
 */
export function scoreTable(
  assessment: TableAssessment,
  board: BoardAssessment,
  marks: FigureMarks,
  { isNamed = false }: { readonly isNamed?: boolean } = {}
): ReportTable {
  const told = periodsTold(assessment, board);
  // More than stand beside each other have a table of their own.
  const periods = told.length > mostPeriodsAcross ? [board] : told;
  const columns = periods.length > 1 ? severalPeriods(periods, board) : onePeriod(board);
  const rowOf = (place: number | null): readonly ReportCell[] => [
    plain(place === null ? "" : String(place + 1), "centred"),
    plain(nameOf(board, place), "text"),
    ...columns.map((column) => {
      const score = scoreAt(column.board, board, place);
      if (score === null) return plain("–", "centred");
      const cell = column.cell(score, column.board);
      const about = [nameOf(board, place), column.above, column.header].filter(Boolean).join(", ");
      return marked(cell, marks, about);
    }),
  ];
  const rows = board.groups.map((_, place) => ({ total: false, cells: rowOf(place) }));
  if (board.total !== null) rows.push({ total: true, cells: rowOf(null) });
  return {
    kind: "table",
    caption: [
      board.groups.length === 0 ? "Tổng điểm" : "Điểm các nhóm chỉ số",
      periods.length === 1 && (isNamed || told.length > 1) ? withinPeriod(board.period) : "",
    ]
      .filter(Boolean)
      .join(" "),
    widths: [6, columns.length > 6 ? 26 : 34, ...columns.map(({ width }) => width)],
    header: headerOf(columns),
    rows,
    note: noteOf(
      rows.flatMap(({ cells }) => cells),
      periods,
      board
    ),
  };
}

function onePeriod(board: BoardAssessment): readonly ScoreColumn[] {
  const at = { above: "", board };
  return [
    { ...at, header: "Điểm đạt được", width: 12, cell: pointsCell },
    { ...at, header: "Điểm tối đa", width: 11, cell: maximumCell },
    { ...at, header: "Tỷ lệ", width: 12, cell: percentCell },
    { ...at, header: "Điểm thiếu", width: 11, cell: shortfallCell },
    ...placesOf(board, isPublished([board])).map((column) => ({ ...at, ...column, width: 12 })),
  ];
}

function severalPeriods(
  periods: readonly BoardAssessment[],
  board: BoardAssessment
): readonly ScoreColumn[] {
  const published = isPublished(periods);
  const each = periods.flatMap((period): readonly ScoreColumn[] => {
    const above = shortPeriod(period.period);
    const points = { above, board: period, header: "Điểm", width: 9, cell: pointsCell };
    const places = placesOf(period, published).map((column) => ({
      ...{ above, board: period, width: 8 },
      ...column,
    }));
    return [...places, points];
  });
  const last = { above: shortPeriod(board.period) || "Kỳ này", board };
  return [
    { above: "", board, header: "Điểm tối đa", width: 8, cell: maximumCell },
    ...each,
    { ...last, header: "Tỷ lệ", width: 11, cell: percentCell },
    { ...last, header: "Điểm thiếu", width: 8, cell: shortfallCell },
  ];
}

/** Places as published where any is; places counted over the rows stand in no column with them. */
function isPublished(boards: readonly BoardAssessment[]): boolean {
  return boards.some((board) =>
    [...board.groups, board.total].some((score) => (score?.rank ?? null) !== null)
  );
}

/** The column of places; none where no group has one: that of the total is told in the text. */
function placesOf(
  board: BoardAssessment,
  published: boolean
): readonly Pick<ScoreColumn, "header" | "cell">[] {
  const rows = board.groups.length > 0 ? board.groups : [board.total];
  const isKnown = rows.some(
    (score) => (published ? score?.rank : score?.standing?.computedRank) != null
  );
  const column = published
    ? { header: "Xếp vị trí", cell: publishedCell }
    : { header: "Thứ hạng (tính theo bảng)", cell: countedCell };
  return isKnown ? [column] : [];
}

function scoreAt(
  of: BoardAssessment,
  board: BoardAssessment,
  place: number | null
): ScoreAssessment | null {
  if (place === null) return of.total;
  const id = board.groups[place]?.id;
  return of.groups.find((group) => group.id === id) ?? null;
}

function nameOf(board: BoardAssessment, place: number | null): string {
  const group = place === null ? undefined : board.groups[place];
  return group === undefined ? "Tổng cộng" : groupName(group);
}

/** The total says of how many where the sheet does: its rows need not be all that are ranked. */
function publishedCell(score: ScoreAssessment, { total }: BoardAssessment): ReportCell {
  const of = score === total && score.rankOf?.origin.kind === "cell" ? score.rankOf.value : null;
  return placeCell(score.rank, of);
}

function countedCell(score: ScoreAssessment, { total }: BoardAssessment): ReportCell {
  const { standing } = score;
  return placeCell(
    standing?.computedRank ?? null,
    score === total && standing !== null ? standing.of : null
  );
}

function headerOf(columns: readonly ScoreColumn[]): readonly (readonly HeaderCell[])[] {
  const names = ["TT", "Nhóm chỉ số"];
  if (columns.every(({ above }) => above === "")) {
    const texts = [...names, ...columns.map(({ header }) => header)];
    return [texts.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))];
  }
  const top: HeaderCell[] = names.map((text) => ({ text, columnSpan: 1, rowSpan: 2 }));
  const below: HeaderCell[] = [];
  columns.forEach(({ above, header }, index) => {
    if (above === "") {
      top.push({ text: header, columnSpan: 1, rowSpan: 2 });
      return;
    }
    below.push({ text: header, columnSpan: 1, rowSpan: 1 });
    const last = top.at(-1);
    if (last !== undefined && columns[index - 1]?.above === above) {
      top[top.length - 1] = { ...last, columnSpan: last.columnSpan + 1 };
    } else {
      top.push({ text: above, columnSpan: 1, rowSpan: 1 });
    }
  });
  return [top, below];
}

function noteOf(
  cells: readonly ReportCell[],
  periods: readonly BoardAssessment[],
  board: BoardAssessment
): string | null {
  const notes = [
    ...signNotes(cells),
    periods.every((period) => isComparableWith(board, period)) ? "" : notComparable,
  ].filter((note) => note !== "");
  return notes.length === 0 ? null : notes.join(" ");
}
