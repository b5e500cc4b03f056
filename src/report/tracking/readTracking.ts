import {
  chosenPlaces,
  mostUnits,
  namedUnits,
  type TrackingForm,
  type TrackingLevel,
  type TrackingOptions,
} from "./trackingOptions";

/** What a person gives for a new workbook, as they write it. */
export interface TrackingInput {
  readonly year: string;
  /** Empty: not known. */
  readonly unit: string;
  readonly level: TrackingLevel;
  /** @example "1-12" */
  readonly months: string;
  /** @example "1-4", "I, II"; empty: none. */
  readonly quarters: string;
  /** Null: a sheet for each period where several units are followed, else one sheet. */
  readonly form: TrackingForm | null;
  /** Names, one a line; empty: the office's own scores alone. */
  readonly units: string;
}

export type TrackingField = "year" | "months" | "quarters" | "units";

/** The options, or of each field that is wrong one sentence that says what is right. */
export type TrackingReading =
  | { readonly kind: "options"; readonly options: TrackingOptions }
  | { readonly kind: "faults"; readonly faults: ReadonlyMap<TrackingField, string> };

/**
 * Reads what a person gives, the same for the pane, the page and the command line.
 * @example readTracking({ year: "2026", unit: "", level: "commune", months: "13", quarters: "", form: null, units: "" }).kind // "faults"
 */
export function readTracking(input: TrackingInput): TrackingReading {
  const faults = new Map<TrackingField, string>();
  const year = input.year.trim();
  if (!/^20\d\d$/.test(year)) faults.set("year", "Năm gồm bốn chữ số, ví dụ 2026.");
  const months = chosenPlaces(input.months, 12);
  if (months === null) faults.set("months", "Tháng ghi từ 1 đến 12, ví dụ 1-6, 9.");
  const quarters = chosenPlaces(input.quarters, 4);
  if (quarters === null) faults.set("quarters", "Quý ghi từ 1 đến 4, ví dụ 1-4.");
  if (months?.length === 0 && quarters?.length === 0)
    faults.set("months", "Cần ít nhất một tháng hoặc một quý.");
  const { units, repeated } = namedUnits(input.units);
  const unitsFault = faultOfUnits(units, repeated);
  if (unitsFault !== null) faults.set("units", unitsFault);
  if (months === null || quarters === null || faults.size > 0) return { kind: "faults", faults };
  const unit = input.unit.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return {
    kind: "options",
    options: {
      year: Number(year),
      unit: unit === "" ? null : unit,
      level: input.level,
      months,
      quarters,
      form: input.form ?? (units.length === 0 ? "across" : "sheets"),
      units,
    },
  };
}

function faultOfUnits(units: readonly string[], repeated: readonly string[]): string | null {
  const [first] = repeated;
  if (first !== undefined) return `Tên “${first}” có nhiều lần: mỗi đơn vị chỉ ghi một lần.`;
  if (units.length === 1) return "Cần từ hai đơn vị; theo dõi một đơn vị thì để trống mục này.";
  if (units.length > mostUnits) return `Nhiều nhất ${mostUnits} đơn vị trong một sổ.`;
  return null;
}
