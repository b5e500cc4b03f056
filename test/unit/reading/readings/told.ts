import { formatReference } from "../../../../src/cells/address";
import type { Board, Figure, SheetReading } from "../../../../src/sheet/scoreboard";

/**
 * A reading as lines that a person can compare: one a board, one a finding. Everything that decides a report is in
 * them; colours, confidences and words of findings are not.
 */
export function toldLines(reading: SheetReading): readonly string[] {
  return [
    ...reading.tables.flatMap(({ sheet, boards }) =>
      boards.map((board) => `${sheet}: ${boardLine(board)}`)
    ),
    ...[...reading.findings, ...reading.tables.flatMap((table) => table.findings)].map(
      ({ code, cell }) => `! ${code} ${cell === null ? "-" : formatReference(cell)}`
    ),
  ];
}

export function boardLine({ unit, period, groups, total }: Board): string {
  const scores = groups.map(
    (group) =>
      `${group.id} ${scoreText(group)}${group.indicators.length === 0 ? "" : ` [${group.indicators.map(({ code, points }) => `${code}=${value(points, 100)}`).join(" ")}]`}`
  );
  const when =
    period === null ? "-" : `${period.label} (${period.kind} ${period.date ?? "no date"})`;
  const sum =
    total === null
      ? ""
      : `; total ${scoreText(total)}${total.grade === null ? "" : ` ${total.grade.text}`}`;
  return `${unit?.text ?? "-"} | ${when}: ${scores.join(", ")}${sum}`;
}

function scoreText(score: {
  readonly points: Figure;
  readonly maxPoints: Figure;
  readonly percent: Figure;
  readonly rank: Figure;
  readonly rankOf: Figure;
}): string {
  const parts = [`${value(score.points, 100)}/${value(score.maxPoints, 100)}`];
  if ("value" in score.percent) parts.push(`${value(score.percent, 100)}%`);
  if ("value" in score.rank)
    parts.push(
      `#${value(score.rank, 1)}${"value" in score.rankOf ? `/${value(score.rankOf, 1)}` : ""}`
    );
  return parts.join(" ");
}

function value(figure: Figure, scale: number): string {
  return "value" in figure ? String(figure.value / scale) : figure.status === "absent" ? "?" : "–";
}
