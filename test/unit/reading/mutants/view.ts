import { formatReference, type CellAddress } from "../../../../src/cells/address";
import { assessTable } from "../../../../src/scoring/assessTable";
import type { Finding } from "../../../../src/sheet/finding";
import type { Figure, SheetReading } from "../../../../src/sheet/scoreboard";
import { foldPlain } from "../../../../src/sheet/text/fold";

/** A figure of a board with the cell it stands in; null where there is none. */
export interface SeenFigure {
  readonly value: number | null;
  readonly cell: string | null;
}

/** One value that a board gives, by its path. @example ["xa an binh|2026-10-31|timeliness|points", …] */
export type View = ReadonlyMap<string, SeenFigure>;

/** What a reading says, so that two readings can be compared: names without marks, every printed figure. */
export function viewOf(reading: SheetReading): View {
  const view = new Map<string, SeenFigure>();
  const add = (path: string, figure: Figure) => {
    // The same unit and period twice: both stay.
    let own = path;
    while (view.has(own)) own += "+";
    view.set(own, seen(figure));
  };
  for (const { unit, period, groups, total, adjustments, leader } of reading.tables.flatMap(
    (table) => table.boards
  )) {
    const board = `${foldPlain(unit?.text ?? "-")}|${period === null ? "-" : `${period.kind} ${period.date ?? foldPlain(period.label)}`}`;
    for (const score of [...groups, ...(total === null ? [] : [{ ...total, id: "total" }])]) {
      add(`${board}|${score.id}|points`, score.points);
      add(`${board}|${score.id}|rank`, score.rank);
      add(`${board}|${score.id}|percent`, score.percent);
      add(`${board}|${score.id}|maximum`, score.maxPoints);
    }
    for (const { id, indicators } of groups)
      for (const each of indicators) {
        const line = `${board}|${id} ${each.code}`;
        add(`${line}|points`, each.points);
        add(`${line}|maximum`, each.maxPoints);
        add(`${line}|ratio`, each.ratio);
        add(`${line}|numerator`, each.numerator);
        add(`${line}|denominator`, each.denominator);
      }
    for (const [at, each] of (adjustments ?? []).entries())
      add(`${board}|adjustment ${String(at)}|points`, each);
    if (leader !== undefined) add(`${board}|leader|maximum`, leader);
  }
  return view;
}

/** The points as scored: printed, else given by the figures beside them. */
export function scoredOf(reading: SheetReading): string {
  return reading.tables
    .flatMap((table) => assessTable(table).boards)
    .flatMap(({ groups, total }) => [
      ...groups.flatMap(({ id, points, indicators }) => [
        `${id}=${String(points?.value)}`,
        ...indicators.map((each) => `${each.code}=${String(each.points?.value)}`),
      ]),
      `total=${String(total?.points?.value)}`,
    ])
    .join("\n");
}

function seen(figure: Figure): SeenFigure {
  const cell = figure.cell === null ? null : keyOf(figure.cell);
  return { value: "value" in figure ? figure.value : null, cell };
}

export function keyOf(cell: CellAddress): string {
  return formatReference(cell);
}

/** The values alone, without those that are not there. */
export function valuesOf(view: View): string {
  return [...view]
    .filter(([, { value }]) => value !== null)
    .map(([path, { value }]) => `${path}=${String(value)}`)
    .sort()
    .join("\n");
}

/** Everything that a clerk would be told, reading and checking. */
export function findingsOf(reading: SheetReading): readonly Finding[] {
  return [...reading.findings, ...reading.tables.flatMap((table) => assessTable(table).findings)];
}
