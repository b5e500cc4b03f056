import type { BoardAssessment, TableAssessment } from "../scoring/assessment";
import type { Grid } from "../cells/grid";
import type { Steps } from "../cells/steps";
import { boardsStandInRows, type ColumnKind } from "./columnChoice";
import { boardLines, periodOfLines } from "./boardLines";
import { groupLines } from "./groupLines";
import type { ScoreLine } from "./scoreLine";

/** What one set of computed columns is about, and its rows. */
export interface ColumnSubject {
  /** Told in the header where the rows alone do not tell it: the period, the unit. */
  readonly caption: string;
  /** @param left column in which the set begins. */
  readonly lines: (left: number) => Steps<readonly ScoreLine[]>;
}

/**
 * The sets of columns of a table: one where its rows tell everything; where periods or units stand side by
 * side, one a unit, about its latest period that holds points.
 */
export function columnSubjects(
  grid: Grid,
  assessment: TableAssessment,
  kinds: readonly ColumnKind[]
): readonly ColumnSubject[] {
  const { table, boards } = assessment;
  if (boardsStandInRows(assessment)) {
    const at = kinds.indexOf("total");
    return [
      {
        caption: periodOfLines(assessment)?.label ?? "",
        lines: (left) => boardLines(grid, assessment, at < 0 ? null : left + at),
      },
    ];
  }
  const perBoard = boards.map((board, index) => {
    const reading = table.boards[index];
    return reading === undefined ? [] : groupLines(grid, table, reading, board);
  });
  const rows = perBoard.flat().map(({ row }) => row);
  if (new Set(rows).size === rows.length)
    return [{ caption: "", lines: () => atOnce(perBoard.flat()) }];

  const units = boardsByUnit(boards);
  return [...units].map(([unit, ofUnit]) => {
    const latest = ofUnit.reduce((best, index) => laterOf(boards, best, index));
    const period = ofUnit.length > 1 ? (boards[latest]?.period?.label ?? "") : "";
    const caption = [units.size > 1 ? unit : "", period].filter((part) => part !== "").join(" ");
    return { caption, lines: () => atOnce(perBoard[latest] ?? []) };
  });
}

/** What is known already, as if it took steps. */
function* atOnce<Result>(result: Result): Steps<Result> {
  yield;
  return result;
}

function boardsByUnit(boards: readonly BoardAssessment[]): ReadonlyMap<string, readonly number[]> {
  const byUnit = new Map<string, number[]>();
  boards.forEach(({ unit }, index) => {
    const ofUnit = byUnit.get(unit?.text ?? "");
    if (ofUnit === undefined) byUnit.set(unit?.text ?? "", [index]);
    else ofUnit.push(index);
  });
  return byUnit;
}

function laterOf(boards: readonly BoardAssessment[], best: number, next: number): number {
  const [a, b] = [boards[best], boards[next]];
  if (a === undefined || b === undefined) return best;
  if (holdsPoints(a) !== holdsPoints(b)) return holdsPoints(b) ? next : best;
  const [before, after] = [a.period?.date ?? null, b.period?.date ?? null];
  return before !== null && after !== null && after < before ? best : next;
}

function holdsPoints(board: BoardAssessment): boolean {
  return board.groups.some(({ points }) => points !== null);
}
