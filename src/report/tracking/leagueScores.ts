import { columnLetters } from "../../cells/address";
import { separateGroups } from "../../decision766/groups";
import type { PlannedCell } from "../../plan/plan";
import { totalOf } from "./ownScores";
import {
  blankRow,
  empty,
  formula,
  lineHeight,
  number,
  periodMerges,
  text,
  titleRow,
  type PlannedSheet,
} from "./plannedSheet";
import type { TrackingPeriod } from "./trackingPeriods";

const ofPeriod = [
  ...separateGroups.map(({ name, maxPoints }) => `${name} (${maxPoints / 100}đ)`),
  "Tổng điểm",
  "Thứ tự",
];

interface LeagueScores {
  readonly name: string;
  readonly title: string;
  /** Over the names of the units. */
  readonly unitHead: string;
  readonly units: readonly string[];
  /** One: its name stands in the title alone; several: over their columns, too. */
  readonly periods: readonly TrackingPeriod[];
}

/** Scores of several offices: a row for each, the groups across, once for each period. */
export function leagueScoresSheet(league: LeagueScores): PlannedSheet {
  const { name, title, unitHead, units, periods } = league;
  const heads = ["TT", unitHead];
  const columns = heads.length + periods.length * ofPeriod.length;
  const several = periods.length > 1;
  const head = (value: string): PlannedCell => text(value, "tableHeader");
  const firstRow = several ? 4 : 3;
  const groupHeads = periods.flatMap(() => ofPeriod.map(head));
  const headRows = several
    ? [
        [
          ...heads.map(head),
          ...periods.flatMap(({ label }) => ofPeriod.map((_, at) => head(at === 0 ? label : ""))),
        ],
        [...heads.map(() => head("")), ...groupHeads],
      ]
    : [[...heads.map(head), ...groupHeads]];
  return {
    name,
    orientation: "landscape",
    frozen: { rows: firstRow, columns: heads.length },
    widths: [6, 32, ...Array.from({ length: columns - 2 }, () => 12)],
    heights: [36, null, ...(several ? [lineHeight] : []), lineHeight * 3, ...units.map(() => lineHeight)], // prettier-ignore
    merges: [
      { top: 0, left: 0, bottom: 0, right: columns - 1 },
      ...(several ? periodMerges(heads.length, periods.length, ofPeriod.length) : []),
    ],
    rows: [
      titleRow(title, columns),
      blankRow(columns),
      ...headRows,
      ...units.map((unit, at) => [
        number(at + 1, "tablePlaces"),
        text(unit, "tableText"),
        ...periods.flatMap((_, period) =>
          scoreCells(firstRow + at, heads.length + period * ofPeriod.length)
        ),
      ]),
    ],
  };
}

/** The cells of one unit in one period: six groups to fill in, their total, the place. */
function scoreCells(row: number, left: number): readonly PlannedCell[] {
  const last = left + separateGroups.length - 1;
  const range = `${columnLetters(left)}${row + 1}:${columnLetters(last)}${row + 1}`;
  return [
    ...separateGroups.map(() => empty("tablePoints")),
    formula(totalOf(range, separateGroups.length), "tableTotalPoints"),
    empty("tableRank"),
  ];
}
