/** Whose scores a workbook keeps: communes and wards, provinces and cities, departments of a province. */
export const trackingLevels = ["commune", "province", "department"] as const;
export type TrackingLevel = (typeof trackingLevels)[number];

/** `across`: one sheet, a period after the other; `sheets`: a sheet for each period. */
export const trackingForms = ["across", "sheets"] as const;
export type TrackingForm = (typeof trackingForms)[number];

/** What a new workbook is made of. */
export interface TrackingOptions {
  readonly year: number;
  /** The office that keeps it, named in the titles when known. */
  readonly unit: string | null;
  readonly level: TrackingLevel;
  /** 1 to 12, in order. */
  readonly months: readonly number[];
  /** 1 to 4, in order. */
  readonly quarters: readonly number[];
  readonly form: TrackingForm;
  /** Those that are compared with one another, in their order; none: the office's own scores alone. */
  readonly units: readonly string[];
}

/** Communes of the whole country, and a few more. */
export const mostUnits = 4000;

const romans: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

/**
 * Months or quarters as people write a choice of them; null where it is none. An empty text chooses none.
 * @param last the greatest there is: 12 or 4
 * @example chosenPlaces("1-3, 9", 12) // [1, 2, 3, 9]
 */
export function chosenPlaces(text: string, last: number): readonly number[] | null {
  const chosen = new Set<number>();
  const pieces = text
    .split(/[,;]/)
    .map((piece) => piece.trim().toLowerCase())
    .filter((piece) => piece !== "");
  for (const piece of pieces) {
    const [from, to = from, ...more] = piece.split(/\s*[-–]\s*/).map(numberIn);
    if (from === undefined || to === undefined || more.length > 0) return null;
    if (!(from >= 1 && from <= to && to <= last)) return null;
    for (let place = from; place <= to; place += 1) chosen.add(place);
  }
  return [...chosen].sort((one, other) => one - other);
}

function numberIn(text: string): number {
  return romans.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : NaN);
}

/**
 * Names of units, one a line, as they are pasted from a sheet or a document: numbers before them and further columns
 * are left out. `repeated`: names that stand there twice, by which two rows could not be told apart.
 * @example namedUnits("1\tXã An Bình\n2\tXã Hy Cương\n").units // ["Xã An Bình", "Xã Hy Cương"]
 */
export function namedUnits(text: string): {
  readonly units: readonly string[];
  readonly repeated: readonly string[];
} {
  const units = text.split(/\r\n|\r|\n/).flatMap((line) => nameIn(line) ?? []);
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const unit of units) {
    const key = unit.toLocaleLowerCase("vi");
    if (seen.has(key)) repeated.add(unit);
    seen.add(key);
  }
  return { units, repeated: [...repeated] };
}

/** The first cell of a pasted line that has a letter. */
function nameIn(line: string): string | null {
  const cell = line.split("\t").find((each) => /\p{L}/u.test(each));
  const name = cell
    ?.normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/^(?:\d+\s*[.)]|[-–•*+])\s*/u, "");
  return name === undefined || name === "" ? null : name;
}
