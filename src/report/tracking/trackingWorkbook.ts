import { newWorkbook } from "../../workbook/file/newWorkbook";
import { indicatorSheet, librarySheet } from "./furtherSheets";
import { leagueScoresSheet } from "./leagueScores";
import { ownScoresSheet } from "./ownScores";
import { stepsOf, type PlannedSheet } from "./plannedSheet";
import type { TrackingLevel, TrackingOptions } from "./trackingOptions";
import { trackingPeriods, type TrackingPeriod } from "./trackingPeriods";

const unitHeads: Readonly<Record<TrackingLevel, string>> = {
  commune: "Xã, phường, đặc khu",
  province: "Tỉnh, thành phố",
  department: "Đơn vị",
};
const together = "Tổng hợp";

/**
 * A workbook in which an office keeps its scores for a year, or those of the units it follows, blank: by the product's
 * own writer, the same for the pane, the page and the command line.
 * @returns bytes of an .xlsx file, the same for the same options
 * @example await trackingWorkbook({ year: 2026, unit: "UBND xã An Bình", level: "commune", months: [10, 11, 12], quarters: [], form: "across", units: [] })
 */
export async function trackingWorkbook(options: TrackingOptions): Promise<Uint8Array> {
  const sheets = sheetsOf(options);
  const workbook = await newWorkbook(`so-theo-doi-766-${options.year}.xlsx`, sheets);
  await workbook.apply({ steps: sheets.flatMap(stepsOf) });
  return workbook.save();
}

function sheetsOf(options: TrackingOptions): readonly PlannedSheet[] {
  const { year, level, form, units } = options;
  const periods = trackingPeriods(options);
  const scores = units.length === 0 ? ownScores : leagueScores;
  const sheets =
    form === "across"
      ? [scores(options, together, periods)]
      : periods.map((period) => scores(options, period.sheet, [period]));
  return [...sheets, ...(units.length === 0 ? [indicatorSheet(year, level)] : []), librarySheet()];
}

function ownScores(
  { year, unit }: TrackingOptions,
  name: string,
  periods: readonly TrackingPeriod[]
): PlannedSheet {
  const owner = unit === null ? "" : ` CỦA ${upper(unit)}`;
  const title =
    name === together
      ? `THEO DÕI ĐIỂM BỘ CHỈ SỐ 766${owner} NĂM ${String(year)}`
      : `ĐIỂM BỘ CHỈ SỐ 766${owner} – ${periods[0]?.label ?? ""}`;
  return ownScoresSheet({ name, title, periods });
}

function leagueScores(
  { year, unit, level, units }: TrackingOptions,
  name: string,
  periods: readonly TrackingPeriod[]
): PlannedSheet {
  const unitHead = unitHeads[level];
  const keeper = unit === null ? "" : ` DO ${upper(unit)} THEO DÕI`;
  const [only] = periods;
  const when =
    periods.length === 1 && only !== undefined ? ` – ${only.label}` : ` NĂM ${String(year)}`;
  const title = `ĐIỂM BỘ CHỈ SỐ 766 CỦA CÁC ${upper(unitHead)}${keeper}${when}`;
  return leagueScoresSheet({ name, title, unitHead, units, periods });
}

function upper(text: string): string {
  return text.normalize("NFC").toLocaleUpperCase("vi");
}
