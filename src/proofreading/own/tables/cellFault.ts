import type { ReportCell } from "../../../report/reportDocument";
import {
  fromCount,
  fromHundredths,
  printedNumber,
  shownNumber,
  type Millionths,
} from "../../exact";
import { folded } from "../../hear/spelling";
import type { Mismatch } from "../../mismatch";
import { dueOf, type Due, type Measure } from "./measures";
import type { Spot } from "./spot";

const places: ReadonlySet<Measure> = new Set(["published", "counted"]);

/** What a cell says otherwise than the cells of the sheet give for one of the spots it may be about. */
export function cellFault(
  cell: ReportCell,
  measure: Measure,
  spots: readonly Spot[],
  place: string
): readonly Mismatch[] {
  const dues = spots.map((spot) => ({ spot, due: dueOf(measure, spot) }));
  if (dues.some(({ spot, due }) => says(cell, measure, due, spot))) return [];
  const [first] = dues;
  return [
    {
      printed: cell.span.text,
      expected: first === undefined ? null : shownDue(measure, first.due),
      place,
    },
  ];
}

function says({ span, value }: ReportCell, measure: Measure, due: Due, spot: Spot): boolean {
  const text = span.text.replace(/\*$/u, "");
  if (due.words !== undefined) return folded(text) === folded(due.words);
  const given = inMillionths(measure, due.value);
  const isBeyond = measure === "lost" && given !== null && given < 0n;
  if (text === "Vượt") return isBeyond;
  if (given === null) return text === "–" || text === "" || isOutside(text, measure, spot);
  return !isBeyond && isNumber(text, measure, given, due.of) && isHeld(value, given, measure);
}

function isOutside(text: string, measure: Measure, { row, subject }: Spot): boolean {
  return text === "Không áp dụng" && measure === "points" && row.saysNotApplicable(subject);
}

/** "17/114": the place, and of how many. */
function isNumber(text: string, measure: Measure, given: Millionths, all: Due["of"]): boolean {
  const [own = "", of] = text.split("/");
  return (
    printedNumber(own) === given &&
    own.endsWith("%") === (measure === "percent") &&
    (of === undefined || (all != null && printedNumber(of) === fromCount(all)))
  );
}

/** What a sheet would hold is what is printed: points and places as they are, a percent as a fraction of 1. */
function isHeld(value: number | null, given: Millionths, measure: Measure): boolean {
  if (value === null) return true;
  const held = measure === "percent" ? value * 100 : value;
  return printedNumber(held.toFixed(2).replace(".", ",")) === given;
}

function inMillionths(measure: Measure, value: number | null): Millionths | null {
  if (value === null) return null;
  return places.has(measure) ? fromCount(value) : fromHundredths(value);
}

function shownDue(measure: Measure, { value, of, words }: Due): string | null {
  if (words !== undefined) return words;
  const given = inMillionths(measure, value);
  if (given === null) return null;
  const sign = measure === "percent" ? "%" : "";
  return `${shownNumber(given)}${sign}${of == null ? "" : `/${String(of)}`}`;
}
