import { findingSentence } from "../../../../src/sheet/findingSentence";
import type { Finding } from "../../../../src/sheet/finding";
import { formatReference } from "../../../../src/cells/address";
import type { Board, Figure, Period, SheetReading } from "../../../../src/sheet/scoreboard";
import { foldPlain } from "../../../../src/sheet/text/fold";
import type { WantedBoard, WantedScore } from "./build";
import { textOf, type PeriodForm } from "./words";

export type Verdict =
  /** Every figure where it belongs, nothing told but assumptions. */
  | "whole"
  /** Right, yet something is said to be wrong. */
  | "right but told"
  | "wrong and told"
  | "wrong in silence";

export interface Judged {
  readonly verdict: Verdict;
  /** What differs from what was wanted. */
  readonly differences: readonly string[];
  readonly told: readonly string[];
}

/** Holds a reading against the boards that the sheet prints. */
export function judge(reading: SheetReading, wanted: readonly WantedBoard[]): Judged {
  const boards = reading.tables.flatMap((table) => table.boards).filter(holdsFigures);
  const differences: string[] = [];
  const taken = new Set<Board>();
  for (const want of wanted) {
    const found = boards.filter((board) => !taken.has(board) && isOf(board, want));
    const [board] = found;
    if (board === undefined) {
      differences.push(`${nameOf(want)}: no board`);
      continue;
    }
    taken.add(board);
    differences.push(...differencesOf(board, want).map((each) => `${nameOf(want)}: ${each}`));
  }
  for (const board of boards)
    if (!taken.has(board))
      differences.push(`extra board ${board.unit?.text ?? "-"} | ${board.period?.label ?? "-"}`);
  const told = findingsOf(reading).filter(({ code }) => code !== "assumed-reading");
  return {
    verdict:
      differences.length === 0
        ? told.length === 0
          ? "whole"
          : "right but told"
        : told.length > 0
          ? "wrong and told"
          : "wrong in silence",
    differences,
    told: told.map(
      (each) =>
        `${each.code} ${each.cell === null ? "-" : formatReference(each.cell)} ${findingSentence(each)}`
    ),
  };
}

export function findingsOf(reading: SheetReading): readonly Finding[] {
  return [...reading.findings, ...reading.tables.flatMap((table) => table.findings)];
}

function holdsFigures({ groups, total }: Board): boolean {
  return (
    groups.some(({ points }) => "value" in points) || (total !== null && "value" in total.points)
  );
}

function isOf(board: Board, want: WantedBoard): boolean {
  return sameUnit(board.unit?.text ?? null, want.unit) && samePeriod(board.period, want.period);
}

function sameUnit(got: string | null, want: string | null): boolean {
  return want === null || got === null ? want === got : foldPlain(got) === foldPlain(want);
}

function samePeriod(got: Period | null, want: PeriodForm | null): boolean {
  if (want === null || got === null) return want === got;
  if (got.kind !== want.kind || got.date !== want.date) return false;
  return want.label === undefined || got.label.includes(want.label);
}

function differencesOf(board: Board, want: WantedBoard): readonly string[] {
  const differences: string[] = [];
  for (const [id, score] of want.groups) {
    const got = id === "total" ? board.total : board.groups.find((group) => group.id === id);
    if (got == null) differences.push(`${id} is not there`);
    else differences.push(...scoreDifferences(got, score).map((each) => `${id} ${each}`));
  }
  return differences;
}

type Got = Readonly<Record<"points" | "maxPoints" | "percent" | "rank", Figure>>;

function scoreDifferences(got: Got, want: WantedScore): readonly string[] {
  const pairs: readonly (readonly [string, Figure, number | null, number])[] = [
    ["points", got.points, want.points, 100],
    ["rank", got.rank, want.rank, 1],
    ["maximum", got.maxPoints, want.max, 100],
    ["percent", got.percent, want.percent, 100],
  ];
  return pairs.flatMap(([what, figure, value, scale]) => {
    if (value === null && what !== "points") return [];
    const is = "value" in figure ? figure.value / scale : null;
    return is === value ? [] : [`${what} ${String(is)} instead of ${String(value)}`];
  });
}

function nameOf({ unit, period }: WantedBoard): string {
  return `${unit ?? "-"} | ${textOf(period?.cell) || "-"}`;
}
