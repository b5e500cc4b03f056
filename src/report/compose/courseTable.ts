import type { BoardAssessment, ScoreAssessment, TableAssessment } from "../../scoring/assessment";
import { groupName } from "../../narrative/say/names";
import type { ReportCell, ReportTable } from "../reportDocument";
import { marked, maximumCell, placeCell, plain, pointsCell, signNotes } from "./cells";
import type { FigureMarks } from "./figureMarks";
import { shortPeriod } from "./officialWords";
import { boardsUpTo, holdsPoints, isComparableWith, notComparable } from "./periods";

/** More would not fit across a page beside each other. */
export const mostPeriodsAcross = 4;
/** A year of months and the one before: as many as the charts draw. */
const mostPeriodsDown = 13;

/** Periods of the unit up to this one that hold points, oldest first, this one last. */
export function periodsTold(
  assessment: TableAssessment,
  board: BoardAssessment
): readonly BoardAssessment[] {
  return boardsUpTo(assessment, board).filter((other) => other === board || holdsPoints(other));
}

/**
 * Points of the groups and the total over more periods than stand beside each other, a period a row; null where the
 * score table holds them all. More than thirteen are not printed, and the caption says so.
 * @example courseTable(assessment, board, marks)?.caption // "Điểm các nhóm chỉ số qua 12 kỳ"
 */
export function courseTable(
  assessment: TableAssessment,
  board: BoardAssessment,
  marks: FigureMarks
): ReportTable | null {
  const all = periodsTold(assessment, board);
  if (all.length <= mostPeriodsAcross) return null;
  const periods = all.slice(-mostPeriodsDown);
  const columns = columnsOf(periods, board);
  const line = (total: boolean, of: BoardAssessment, name: string, isScale = false) => ({
    total,
    cells: [
      plain(name, "text"),
      ...columns.map(({ header, cell, scale }) =>
        marked((isScale ? scale : cell)(of), marks, `${name}, ${header}`)
      ),
    ],
  });
  const rows = [
    line(false, board, "Điểm tối đa", true),
    ...periods.map((period) =>
      line(period === board, period, shortPeriod(period.period) || "Kỳ này")
    ),
  ];
  const notes = [
    ...signNotes(rows.flatMap(({ cells }) => cells)),
    periods.every((period) => isComparableWith(board, period)) ? "" : notComparable,
  ].filter((note) => note !== "");
  const what = board.groups.length === 0 ? "Tổng điểm" : "Điểm các nhóm chỉ số";
  const count = String(periods.length);
  return {
    kind: "table",
    caption:
      all.length > periods.length
        ? `${what} trong ${count} kỳ gần nhất`
        : `${what} qua ${count} kỳ`,
    widths: [19, ...columns.map(() => 10)],
    header: [
      ["Kỳ báo cáo", ...columns.map(({ header }) => header)].map((text) => ({
        text,
        columnSpan: 1,
        rowSpan: 1,
      })),
    ],
    rows,
    note: notes.length === 0 ? null : notes.join(" "),
  };
}

/** What stands under one heading: a score of each period, and its maximum in the row above them. */
interface CourseColumn {
  readonly header: string;
  readonly cell: (of: BoardAssessment) => ReportCell;
  readonly scale: (of: BoardAssessment) => ReportCell;
}

/** Each group, the total, and its published place where any period has one. */
function columnsOf(
  periods: readonly BoardAssessment[],
  { groups, total }: BoardAssessment
): readonly CourseColumn[] {
  const scored = (
    header: string,
    scoreIn: (of: BoardAssessment) => ScoreAssessment | null
  ): CourseColumn => {
    const shown = (cell: (score: ScoreAssessment) => ReportCell) => (of: BoardAssessment) => {
      const score = scoreIn(of);
      return score === null ? plain("–", "centred") : cell(score);
    };
    return { header, cell: shown(pointsCell), scale: shown(maximumCell) };
  };
  const isRanked = periods.some((period) => period.total?.rank != null);
  return [
    ...groups.map((group) =>
      scored(groupName(group), (of) => of.groups.find(({ id }) => id === group.id) ?? null)
    ),
    ...(total === null ? [] : [scored("Tổng điểm", (of) => of.total)]),
    ...(isRanked
      ? [
          {
            header: "Xếp vị trí",
            cell: (of: BoardAssessment) => placeCell(of.total?.rank ?? null, null),
            scale: () => plain("", "centred"),
          },
        ]
      : []),
  ];
}
