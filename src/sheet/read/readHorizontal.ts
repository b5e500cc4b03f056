import type { Finding } from "../finding";
import type { Board, ScoreTable } from "../scoreboard";
import type { HeadingRow } from "../find/headingRows";
import type { SheetView } from "../find/sheetView";
import { FigureReader } from "./figures";
import { boardAt } from "./league/boards";
import { frameOf, type Frame } from "./league/frame";
import { readHeader } from "./league/header";
import { bodyRows, isComparisonRow, isMaximumRow } from "./league/rows";
import { transposedBoard } from "./league/transposedBoard";
import { readSurroundings } from "./titles";

/** A row of names across, and the rows of units or periods below it. */
export interface HorizontalPlace {
  readonly heading: HeadingRow;
  /** First row that belongs to another table. */
  readonly end: number;
  readonly floor: number;
}

/**
 * Reads a league or a run of periods: groups (and indicators) across, one board a row, or one for each of several
 * periods across. Null when no row holds figures.
 */
export function readHorizontal(view: SheetView, place: HorizontalPlace): ScoreTable | null {
  const findings: Finding[] = [];
  const header = readHeader(view, place.heading);
  const around = readSurroundings(view, { ...header, floor: place.floor });
  const frame = frameOf(view, place.heading, header, around.year, findings);
  const rows = bodyRows(frame, place.end);
  if (rows.length === 0) return null;

  const figures = new FigureReader(view);
  const transposed = transposedBoard(frame, figures, rows, around);
  const maximumRow = rows.find((row) => isMaximumRow(frame, row)) ?? null;
  const league = { frame, figures, around, maximumRow };
  const boards =
    transposed === null
      ? rows
          .filter((row) => row !== maximumRow && !isComparisonRow(frame, row))
          .flatMap((row) => frame.parts.map((part) => boardAt(league, part, row)))
      : [transposed];
  if (!boards.some(holdsFigures)) return null;
  const named = frame.parts.flatMap(({ groups }) =>
    groups.flatMap((group) => [
      ...(group.isNamed ? [{ ...group, role: group.id }] : []),
      ...group.indicators.map((each) => ({ ...each, role: each.code })),
    ])
  );
  return {
    sheet: view.sheet,
    range: {
      top: header.top,
      left: header.left,
      bottom: rows.at(-1) ?? header.top,
      right: header.right,
    },
    layout: transposed !== null ? "groups-by-period" : layoutOf(frame, boards),
    headerRows: header.firstBodyRow - header.top,
    title: around.title,
    boards,
    roles: named.map(({ role, label, labelRow, labelColumn, confidence }) => ({
      role,
      label,
      cell: { sheet: view.sheet, row: labelRow, column: labelColumn },
      confidence,
    })),
    findings: [...findings, ...figures.findings],
    confidence:
      Math.round(
        (named.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(named.length, 1)) *
          100
      ) / 100,
  };
}

/** A league of percents alone, or one still to be filled in, has no points to read. */
function holdsFigures({ groups, total }: Board): boolean {
  return (
    groups.some(({ points, indicators }) => points.status !== "absent" || indicators.length > 0) ||
    (total !== null && "value" in total.points)
  );
}

function layoutOf({ names }: Frame, boards: readonly Board[]): ScoreTable["layout"] {
  const units = new Set(boards.map(({ unit }) => unit?.text ?? ""));
  const periods = new Set(boards.map(({ period }) => period?.label ?? ""));
  return names.periodColumn !== null &&
    (names.unitColumn === null || (units.size === 1 && periods.size > 1))
    ? "periods-by-group"
    : "units-by-group";
}
