import { quarterNumeral } from "../../sheet/text/calendar";
import type { TrackingOptions } from "./trackingOptions";

/** A period of a new workbook, as it is named on its sheet and over its columns. */
export interface TrackingPeriod {
  /** @example "Tháng 01" */
  readonly sheet: string;
  /** @example "Tháng 01/2026" */
  readonly label: string;
}

/** The chosen periods in the order in which they end; a quarter follows its last month. */
export function trackingPeriods({
  year,
  months,
  quarters,
}: Pick<TrackingOptions, "year" | "months" | "quarters">): readonly TrackingPeriod[] {
  const ofMonths = months.map((month) => ({
    end: month,
    sheet: `Tháng ${String(month).padStart(2, "0")}`,
  }));
  const ofQuarters = quarters.map((quarter) => ({
    end: quarter * 3 + 0.5,
    sheet: `Quý ${quarterNumeral(quarter * 3)}`,
  }));
  return [...ofMonths, ...ofQuarters]
    .sort((one, other) => one.end - other.end)
    .map(({ sheet }) => ({ sheet, label: `${sheet}/${String(year)}` }));
}
