import { formatReference } from "../cells/address";
import { finished, type Steps } from "../cells/steps";
import { defaultGradeBands } from "../decision766/gradeBands";
import { sameFindings, type Finding } from "../sheet/finding";
import type { ScoreTable } from "../sheet/scoreboard";
import { assessBoard } from "./assessBoard";
import type { BoardAssessment, ScoringOptions, TableAssessment } from "./assessment";
import { checkBoundary, checkGrade, checkRanks, checkTotal } from "./checks/boardChecks";
import { checkBlanks } from "./checks/blankChecks";
import { checkMissing } from "./checks/missingChecks";
import { checkIndicators } from "./checks/indicatorChecks";
import { checkBounds, checkPercent, checkUniverse } from "./checks/scoreChecks";
import { addComparisons } from "./comparisons";
import type { BoardDraft } from "./draft";
import { addStandings } from "./standings";

/**
 * Scores and checks a table: each board by itself, then against the other units and the periods before.
 * Pure; linear in the number of boards but for one sort a league.
 * @example assessTable(table).boards[0]?.total?.grade // "Xuất sắc"
 */
export function assessTable(table: ScoreTable, options: ScoringOptions = {}): TableAssessment {
  return finished(assessTableInSteps(table, options)).assessment;
}

/** A table whose boards may still be compared with those of other tables. */
export interface TableDraft {
  readonly table: ScoreTable;
  readonly boards: readonly BoardDraft[];
  readonly assessment: TableAssessment;
  /** Finds what the table's findings will tell, before somebody asks. */
  readonly check: () => Steps<readonly Finding[]>;
}

const boardsAStep = 64;

/** As assessTable in steps, with the boards open for comparisons over the whole book. */
export function* assessTableInSteps(table: ScoreTable, options: ScoringOptions): Steps<TableDraft> {
  const boards: BoardDraft[] = [];
  for (const [at, board] of table.boards.entries()) {
    if (at % boardsAStep === 0) yield;
    boards.push(assessBoard(board, options));
  }
  yield;
  yield* addStandings(boards, options);
  addComparisons(boards);
  let findings: readonly Finding[] | null = null;
  const check = function* (): Steps<readonly Finding[]> {
    findings ??= inSheetOrder([...table.findings, ...(yield* checks(table, boards, options))]);
    return findings;
  };
  const assessment: TableAssessment = {
    table,
    boards,
    // Checked when somebody asks: a cell that shows one figure of a whole league does not.
    get findings() {
      return findings ?? finished(check());
    },
  };
  return { table, boards, assessment, check };
}

function* checks(
  table: ScoreTable,
  boards: readonly BoardAssessment[],
  { gradeBands = defaultGradeBands }: ScoringOptions
): Steps<readonly Finding[]> {
  const grades = gradeBands.map(({ name }) => name);
  const findings: Finding[] = [...checkMissing(table, boards)];
  for (const [index, board] of table.boards.entries()) {
    if (index % boardsAStep === 0) yield;
    const assessed = boards[index];
    if (assessed === undefined) continue;
    board.groups.forEach((reading, place) => {
      const group = assessed.groups[place];
      if (group === undefined) return;
      findings.push(...checkBounds(reading, group), ...checkPercent(reading));
      const { rankOf } = reading;
      findings.push(
        ...checkUniverse(reading, "value" in rankOf ? rankOf : (board.total?.rankOf ?? rankOf))
      );
      findings.push(...checkIndicators(reading, group));
    });
    if (board.total !== null) {
      findings.push(
        ...checkPercent(board.total),
        ...checkUniverse(board.total, board.total.rankOf)
      );
    }
    findings.push(
      ...checkTotal(board, assessed),
      ...checkRanks(assessed),
      ...checkGrade(assessed, grades)
    );
  }
  yield;
  findings.push(...checkBoundary(boards), ...checkBlanks(table, boards, cellsTold(table)));
  yield;
  return unique(findings);
}

/** Cells that the reading has told of. */
function cellsTold({ findings }: ScoreTable): ReadonlySet<string> {
  return new Set(findings.flatMap(({ cell }) => (cell === null ? [] : formatReference(cell))));
}

/** A maximum shared by several boards is checked with each of them; it is told once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const told = new Set<string>();
  return findings.filter((finding) => {
    const key = sameFindings(finding);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

function inSheetOrder(findings: readonly Finding[]): readonly Finding[] {
  const place = ({ cell }: Finding) => (cell === null ? -1 : cell.row * 16_384 + cell.column);
  return [...findings].sort((a, b) => place(a) - place(b));
}
