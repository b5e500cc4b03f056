import type { Finding } from "../sheet/finding";
import type { ScoreTable } from "../sheet/scoreboard";
import { assessBoard } from "./assessBoard";
import type { BoardAssessment, ScoringOptions, TableAssessment } from "./assessment";
import { checkBoundary, checkMissing, checkRanks, checkTotal } from "./checks/boardChecks";
import { checkIndicators } from "./checks/indicatorChecks";
import { checkBounds, checkPercent, checkUniverse } from "./checks/scoreChecks";
import { withComparisons } from "./comparisons";
import { withStandings } from "./standings";

/**
 * Scores and checks a table: each board by itself, then against the other units and the periods before.
 * Pure; linear in the number of boards but for one sort a league.
 * @example assessTable(table).boards[0]?.total?.grade // "Xuất sắc"
 */
export function assessTable(table: ScoreTable, options: ScoringOptions = {}): TableAssessment {
  const alone = table.boards.map((board) => assessBoard(board, options));
  const boards = withComparisons(withStandings(alone, options));
  return { table, boards, findings: inSheetOrder([...table.findings, ...checks(table, boards)]) };
}

function checks(table: ScoreTable, boards: readonly BoardAssessment[]): readonly Finding[] {
  const ofBoards = table.boards.flatMap((board, index) => {
    const assessed = boards[index];
    if (assessed === undefined) return [];
    return [
      ...board.groups.flatMap((reading, place) => {
        const group = assessed.groups[place];
        return group === undefined
          ? []
          : [
              ...checkBounds(reading, group),
              ...checkPercent(reading),
              ...checkUniverse(
                reading,
                "value" in reading.rankOf ? reading.rankOf : (board.total?.rankOf ?? reading.rankOf)
              ),
              ...checkIndicators(reading, group),
            ];
      }),
      ...(board.total === null
        ? []
        : [...checkPercent(board.total), ...checkUniverse(board.total, board.total.rankOf)]),
      ...checkTotal(board, assessed),
      ...checkRanks(assessed),
    ];
  });
  return unique([...checkMissing(table, boards), ...ofBoards, ...checkBoundary(boards)]);
}

/** A maximum shared by several boards is checked with each of them; it is told once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter(({ code, cell, message }) => {
    const key = `${code}|${cell === null ? message : `${cell.row}:${cell.column}`}`;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ cell }: Finding) => (cell === null ? -1 : cell.row * 16_384 + cell.column);
  return [...findings].sort((a, b) => place(a) - place(b));
}
