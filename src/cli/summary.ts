import { findingSentence } from "../sheet/findingSentence";
import type { WorkbookAnalysis } from "../chain/analyzeWorkbook";
import type { Hundredths } from "../decision766/hundredths";
import { formatHundredths, formatPercent } from "../narrative/format/number";
import { composeText, memoryOf, type TextMemory } from "../chain/compose/composeText";
import { paragraphText } from "../narrative/paragraph";
import type {
  BoardAssessment,
  Quantity,
  ScoreAssessment,
  TableAssessment,
} from "../scoring/assessment";
import { textTable, wrapText } from "../report/textTable";
import { formatRange, formatReference } from "../cells/address";
import type { Finding } from "../sheet/finding";
import { printableLine } from "./terminal/printable";

/** Boards shown whole in the terminal; a longer table is shown as its totals. */
const wholeBoards = 3;
const leagueRows = 20;

/** How a summary is shown: by what the workbook remembers, in lines of so many places. */
interface Shown {
  readonly memory: TextMemory;
  readonly lineWidth: number;
}

const severityMarks: Readonly<Record<Finding["severity"], string>> = {
  error: "✗",
  warning: "!",
  info: "i",
};

/**
 * The analysis as an official reads it in a terminal.
 * @param lineWidth places of a line
 */
export function summary(analysis: WorkbookAnalysis, lineWidth: number): string {
  const shown = { memory: memoryOf(analysis.contents, analysis.settings), lineWidth };
  const parts = [
    `Tệp: ${printableLine(analysis.contents.name)}`,
    ...analysis.joined.map((table) => tableSummary(table, shown)),
    ...(analysis.findings.length > 0 ? [findingLines(analysis.findings, lineWidth)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function tableSummary(assessment: TableAssessment, shown: Shown): string {
  const { table, boards } = assessment;
  const heading = `■ Trang “${printableLine(table.sheet)}”, vùng ${formatRange(table.range)} – ${String(boards.length)} bảng điểm`;
  const body =
    boards.length <= wholeBoards
      ? boards.map((board) => boardSummary(board, assessment, shown))
      : [leagueSummary(boards, shown.lineWidth), latestNarrative(assessment, shown)];
  const findings =
    assessment.findings.length > 0 ? [findingLines(assessment.findings, shown.lineWidth)] : [];
  return [heading, ...body, ...findings].filter((part) => part !== "").join("\n\n");
}

function boardSummary(board: BoardAssessment, table: TableAssessment, shown: Shown): string {
  const rows = [...board.groups, ...(board.total === null ? [] : [board.total])].map(scoreRow);
  const score = textTable(
    [
      { title: "Nhóm chỉ số", align: "left" },
      { title: "Điểm", align: "right" },
      { title: "Tối đa", align: "right" },
      { title: "Tỷ lệ", align: "right" },
      { title: "Thiếu", align: "right" },
      { title: "Thứ tự", align: "right" },
    ],
    rows,
    shown.lineWidth
  );
  const isLatest = latestOf(table.boards) === board;
  return [boardTitle(board), score, ...(isLatest ? [narrativeText(board, table, shown)] : [])].join(
    "\n"
  );
}

function boardTitle({ unit, period, total }: BoardAssessment): string {
  const grade =
    total?.grade === null || total?.grade === undefined ? [] : [`xếp loại ${total.grade}`];
  const named = [...(unit === null ? [] : [unit.text]), ...(period === null ? [] : [period.label])];
  return printableLine([...named, ...grade].join(" – "));
}

function scoreRow(score: ScoreAssessment): readonly string[] {
  return [
    score.label.text,
    points(score.points),
    points(score.maxPoints),
    score.percent === null ? "–" : formatPercent(score.percent.value),
    points(score.shortfall),
    rank(score),
  ];
}

function leagueSummary(boards: readonly BoardAssessment[], lineWidth: number): string {
  const rows = boards
    .slice(0, leagueRows)
    .map((board) => [
      board.unit?.text ?? "",
      board.period?.label ?? "",
      points(board.total?.points ?? null),
      board.total === null ? "–" : rank(board.total),
      board.total?.grade ?? "–",
    ]);
  const table = textTable(
    [
      { title: "Đơn vị", align: "left" },
      { title: "Kỳ", align: "left" },
      { title: "Tổng điểm", align: "right" },
      { title: "Hạng", align: "right" },
      { title: "Xếp loại", align: "left" },
    ],
    rows,
    lineWidth
  );
  const rest = boards.length - rows.length;
  return rest > 0 ? `${table}\n… và ${String(rest)} dòng nữa` : table;
}

/** Several periods of one unit end in a text about the latest; a league of units has no single text. */
function latestNarrative(table: TableAssessment, shown: Shown): string {
  const units = new Set(table.boards.map(({ unit }) => unit?.text ?? ""));
  const latest = latestOf(table.boards);
  return units.size > 1 || latest === undefined ? "" : narrativeText(latest, table, shown);
}

/** Months prepared in advance but still empty tell nothing. */
function latestOf(boards: readonly BoardAssessment[]): BoardAssessment | undefined {
  const filled = (score: ScoreAssessment) => score.points !== null;
  return (
    boards.findLast(({ groups }) => groups.some(filled)) ??
    boards.findLast(({ groups }) => groups.some(({ indicators }) => indicators.length > 0))
  );
}

function narrativeText(board: BoardAssessment, table: TableAssessment, shown: Shown): string {
  const text = composeText({ board, table }, shown.memory).narrative;
  const paragraphs = [...text.overall, ...text.groups].map((paragraph) =>
    wrapText(paragraphText(paragraph), shown.lineWidth - 2, "  ")
  );
  return `\n${paragraphs.join("\n")}`;
}

function findingLines(findings: readonly Finding[], lineWidth: number): string {
  return findings
    .map((finding) => {
      const where = finding.cell === null ? "" : `${formatReference(finding.cell)}: `;
      return wrapText(
        `${severityMarks[finding.severity]} ${where}${findingSentence(finding)}`,
        lineWidth
      );
    })
    .join("\n");
}

function points(quantity: Quantity<Hundredths> | null): string {
  return quantity === null ? "–" : formatHundredths(quantity.value);
}

function rank(score: ScoreAssessment): string {
  const shown = score.rank ?? score.standing?.computedRank ?? null;
  if (shown === null) return "–";
  return score.rankOf === null
    ? String(shown.value)
    : `${String(shown.value)}/${String(score.rankOf.value)}`;
}
