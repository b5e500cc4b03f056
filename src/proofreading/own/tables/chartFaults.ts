import type { ReportChart } from "../../../report/reportDocument";
import {
  fromCount,
  fromHundredths,
  printedNumber,
  shownNumber,
  type Millionths,
} from "../../exact";
import type { Mismatch } from "../../mismatch";
import type { Case } from "../ownTruth";
import { dueOf, type Measure } from "./measures";
import { groupNamed, ownRows, periodsNamed, type Spot } from "./spot";

interface Drawing {
  readonly caption: string;
  /** What its points are about, by the names under them. */
  readonly along: "periods" | "groups";
  readonly valueOf: (spot: Spot) => Millionths | null;
}

const points =
  (measure: Measure) =>
  (spot: Spot): Millionths | null => {
    const { value } = dueOf(measure, spot);
    return value === null ? null : fromHundredths(value);
  };

/** The published place, else the one counted. */
function place(spot: Spot): Millionths | null {
  const value = dueOf("published", spot).value ?? dueOf("counted", spot).value;
  return value === null ? null : fromCount(value);
}

/** Our charts by the name of what they draw. */
const drawings: ReadonlyMap<string, Drawing> = new Map<string, Drawing>([
  ["Tổng điểm", { caption: "Tổng điểm qua các kỳ", along: "periods", valueOf: points("points") }],
  ["Vị trí", { caption: "Vị trí xếp hạng qua các kỳ", along: "periods", valueOf: place }],
  [
    "Điểm thiếu",
    { caption: "Điểm thiếu theo nhóm chỉ số", along: "groups", valueOf: points("lost") },
  ],
  [
    "Điểm thiếu bình quân",
    {
      caption: "Điểm thiếu bình quân của các đơn vị theo nhóm chỉ số",
      along: "groups",
      valueOf: points("meanLost"),
    },
  ],
]);

/**
 * What a chart of ours draws otherwise than the cells give at the place where it is drawn, or under a name that is
 * nothing of the sheet.
 * @example chartFaults(chart, self) // []
 */
export function chartFaults(
  { caption, categories, series }: ReportChart,
  self: Case
): readonly Mismatch[] {
  const drawing = drawings.get(series.name);
  if (drawing?.caption !== caption)
    return [{ printed: series.name, expected: null, place: caption }];
  const told = new Set<string>();
  return series.values.flatMap((value, index): readonly Mismatch[] => {
    const category = categories[index] ?? "";
    const spots = drawing.along === "periods" ? atPeriod(category, self) : atGroup(category, self);
    const drawn = value === null ? null : printedNumber(value.toFixed(2).replace(".", ","));
    const given = spots.map(drawing.valueOf);
    const isTwice = drawing.along === "groups" && told.has(category);
    told.add(category);
    if (given.includes(drawn) && !isTwice) return [];
    return [
      {
        printed: drawn === null ? "" : shownNumber(drawn),
        expected: given[0] == null ? null : shownNumber(given[0]),
        place: `${caption}, ${category}`,
      },
    ];
  });
}

function atPeriod(category: string, self: Case): readonly Spot[] {
  return periodsNamed(category, self).flatMap((league) =>
    ownRows(league, self).map((row): Spot => ({ self, league, row, subject: "total" }))
  );
}

function atGroup(category: string, self: Case): readonly Spot[] {
  const subject = groupNamed(category, self);
  return subject === null ? [] : [{ self, league: self.now, row: self.row, subject }];
}
