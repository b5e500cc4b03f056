import { findingSentence } from "../sheet/findingSentence";
import type { Hundredths } from "../decision766/hundredths";
import type { WorkbookAnalysis } from "../chain/analyzeWorkbook";
import { insight } from "../chain/decisions";
import { composeText, memoryOf, type TextMemory } from "../chain/compose/composeText";
import { paragraphText, type Narrative } from "../narrative/paragraph";
import type {
  BoardAssessment,
  GroupAssessment,
  IndicatorAssessment,
  Quantity,
  ScoreAssessment,
  TableAssessment,
  TotalAssessment,
} from "../scoring/assessment";
import { formatCell, formatRange, formatReference } from "../cells/address";
import { chooseBoard, type BoardChoice } from "../chain/chooseBoard";
import { insightJson } from "./insightJson";
import { PreviousBoards } from "./previousBoards";
import { Each } from "./terminal/jsonPieces";
import type { Finding } from "../sheet/finding";
import type {
  Board,
  Figure,
  GroupReading,
  IndicatorReading,
  Period,
  TotalReading,
} from "../sheet/scoreboard";

/**
 * The analysis in the form that scripts rely on: points and percents as numbers with two decimals, cells as
 * A1 addresses within the table's sheet, null for what the sheet does not give and nothing can compute. To be
 * written by `jsonPieces`, once.
 */
export function analysisJson(analysis: WorkbookAnalysis): object {
  const workbook = analysis.joined;
  const whole: Whole = {
    workbook,
    memory: memoryOf(analysis.contents, analysis.settings),
    previous: new PreviousBoards(workbook),
  };
  return {
    file: analysis.contents.name,
    subject: subjectJson(chooseBoard(analysis.joined)),
    tables: new Each(
      analysis.tables.map((table, index) => tableJson(table, workbook[index] ?? table, whole))
    ),
    findings: analysis.findings.map(findingJson),
  };
}

/** What the boards of a workbook share. */
interface Whole {
  readonly workbook: readonly TableAssessment[];
  readonly memory: TextMemory;
  readonly previous: PreviousBoards;
}

function tableJson(assessment: TableAssessment, joined: TableAssessment, whole: Whole): object {
  const { table } = assessment;
  return {
    sheet: table.sheet,
    range: formatRange(table.range),
    ranges: [`${table.sheet}!${formatRange(table.range)}`],
    layout: table.layout,
    boards: new Each(boardsJson(assessment, joined, whole)),
    findings: assessment.findings.map(findingJson),
  };
}

/** One after another: what is written of a board is forgotten before the next. */
function* boardsJson(
  { table, boards }: TableAssessment,
  joined: TableAssessment,
  whole: Whole
): Generator<object> {
  for (const [index, board] of boards.entries()) {
    const withAll = joined.boards[index] ?? board;
    yield {
      ...boardJson(
        board,
        table.boards[index],
        composeText({ board: withAll, table: joined }, whole.memory).narrative
      ),
      previous: previousJson(board, joined, whole),
      insight: insightJson(insight(joined, withAll, whole.workbook)),
    };
  }
}

function boardJson(board: BoardAssessment, read: Board | undefined, text: Narrative): object {
  return {
    unit: board.unit?.text ?? null,
    period:
      board.period === null
        ? null
        : { label: board.period.label, date: board.period.date, kind: board.period.kind },
    edition: board.edition,
    groups: board.groups.map((group) =>
      groupJson(
        group,
        read?.groups.find((reading) => reading.id === group.id)
      )
    ),
    total: board.total === null ? null : totalJson(board.total, read?.total ?? null),
    narrative: [...text.overall, ...text.groups, ...text.causes, ...text.remedies].map(
      paragraphText
    ),
  };
}

function subjectJson(choice: BoardChoice): object | null {
  if (choice.kind !== "chosen") return null;
  const { table, board } = choice;
  return {
    sheet: table.table.sheet,
    unit: board.unit?.text ?? null,
    period: periodJson(board.period),
  };
}

function periodJson(period: Period | null): object | null {
  return period === null ? null : { label: period.label, date: period.date };
}

/** The board that this one is compared with, on whatever sheet it stands. */
function previousJson(
  board: BoardAssessment,
  own: TableAssessment,
  { previous }: Whole
): object | null {
  const { comparison } = board;
  if (comparison.kind !== "previous") return null;
  const { sheet } = (previous.tableOf(board, own) ?? own).table;
  return { sheet, period: periodJson(comparison.period) };
}

function groupJson(group: GroupAssessment, read: GroupReading | undefined): object {
  return {
    id: group.id,
    label: group.label.text,
    ...scoreJson(group),
    cells: scoreCells(read),
    indicators: group.indicators.map((indicator) =>
      indicatorJson(
        indicator,
        read?.indicators.find((reading) => reading.code === indicator.code)
      )
    ),
  };
}

function totalJson(total: TotalAssessment, read: TotalReading | null): object {
  return {
    ...scoreJson(total),
    rankOf: total.rankOf?.value ?? null,
    grade: total.grade,
    printedRank: total.rank?.value ?? null,
    printedGrade: read?.grade?.text ?? null,
    cells: scoreCells(read ?? undefined),
  };
}

function scoreJson(score: ScoreAssessment) {
  return {
    points: decimal(score.points),
    maxPoints: decimal(score.maxPoints),
    percent: decimal(score.percent),
    shortfall: decimal(score.shortfall),
    rank: score.rank?.value ?? score.standing?.computedRank.value ?? null,
    computedRank: score.standing?.computedRank.value ?? null,
  };
}

function indicatorJson(indicator: IndicatorAssessment, read: IndicatorReading | undefined): object {
  return {
    code: indicator.code,
    label: indicator.label.text,
    numerator: indicator.numerator?.value ?? null,
    denominator: indicator.denominator?.value ?? null,
    ratio: decimal(indicator.ratio),
    points: decimal(indicator.points),
    maxPoints: decimal(indicator.maxPoints),
    cells:
      read === undefined
        ? {}
        : cellsOf({
            numerator: read.numerator,
            denominator: read.denominator,
            ratio: read.ratio,
            points: read.points,
            maxPoints: read.maxPoints,
          }),
  };
}

function scoreCells(read: GroupReading | TotalReading | undefined): Record<string, string> {
  if (read === undefined) return {};
  const { points, maxPoints, percent, rank } = read;
  return cellsOf({ points, maxPoints, percent, rank });
}

function cellsOf(figures: Record<string, Figure>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, figure]) =>
      figure.cell === null ? [] : [[name, formatCell(figure.cell)]]
    )
  );
}

function decimal(quantity: Quantity<Hundredths> | null): number | null {
  return quantity === null ? null : quantity.value / 100;
}

function findingJson(finding: Finding): object {
  return {
    code: finding.code,
    severity: finding.severity,
    cell: finding.cell === null ? null : formatReference(finding.cell),
    message: findingSentence(finding),
  };
}
