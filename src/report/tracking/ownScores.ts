import { columnLetters } from "../../cells/address";
import { separateGroups } from "../../decision766/groups";
import type { PlannedCell } from "../../plan/plan";
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

const heads = ["TT", "Nhóm chỉ số", "Điểm tối đa"];
const ofPeriod = ["Điểm", "Thứ tự"];
/** Zero-based: a title, an empty row, two rows of heads. */
const firstGroupRow = 4;

interface OwnScores {
  readonly name: string;
  readonly title: string;
  readonly periods: readonly TrackingPeriod[];
}

/** Scores of one office: groups down, its periods across, each with points and place. */
export function ownScoresSheet({ name, title, periods }: OwnScores): PlannedSheet {
  const columns = heads.length + periods.length * ofPeriod.length;
  const lastGroupRow = firstGroupRow + separateGroups.length - 1;
  const head = (value: string): PlannedCell => text(value, "tableHeader");
  const body = separateGroups.map((group, at) => [
    number(at + 1, "tablePlaces"),
    text(group.name, "tableText"),
    number(group.maxPoints / 100, "tablePoints"),
    ...periods.flatMap(() => [empty("tablePoints"), empty("tableRank")]),
  ]);
  const merges = [
    { top: 0, left: 0, bottom: 0, right: columns - 1 },
    ...periodMerges(heads.length, periods.length, ofPeriod.length),
  ];
  return {
    name,
    orientation: columns > 7 ? "landscape" : "portrait",
    frozen: { rows: firstGroupRow, columns: heads.length },
    widths: [6, 34, ...Array.from({ length: columns - 2 }, () => 10)],
    heights: [36, null, ...Array.from({ length: lastGroupRow }, () => lineHeight)],
    merges,
    rows: [
      titleRow(title, columns),
      blankRow(columns),
      [...heads.map(head), ...periods.flatMap(({ label }) => [head(label), head("")])],
      [...heads.map(() => head("")), ...periods.flatMap(() => ofPeriod.map(head))],
      ...body,
      [
        empty("tableTotalText"),
        text("Tổng cộng", "tableTotalText"),
        number(separateGroups.reduce((sum, { maxPoints }) => sum + maxPoints, 0) / 100, "tableTotalPoints"), // prettier-ignore
        ...periods.flatMap((_, at) => {
          const letters = columnLetters(heads.length + at * ofPeriod.length);
          const range = `${letters}${firstGroupRow + 1}:${letters}${lastGroupRow + 1}`;
          return [
            formula(totalOf(range, separateGroups.length), "tableTotalPoints"),
            empty("tableTotalRank"),
          ];
        }),
      ],
    ],
  };
}

/** A period that is not filled in yet has no total: an empty text, not 0. */
export function totalOf(range: string, count: number): string {
  return `IF(COUNT(${range})=${count},SUM(${range}),"")`;
}
