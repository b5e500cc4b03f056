import type { GridCell } from "../../cells/grid";
import type { PageCell } from "../../cells/page";
import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { Measure } from "../label/meaning";
import { isDateFormat, isPercentFormat } from "../text/dateFormat";
import { memoised } from "../text/memo";
import { readFigure, type FigureDue, type FigureReading, type NumberRead } from "../text/figure";
import { isFigureSized, plainDecimal } from "../text/numeral";
import { toHundredths } from "../text/number";
import { placeBeside, type PlaceBeside } from "../text/placeBeside";

/** A number of a cell. */
export interface NumberFigure {
  readonly kind: "figure";
  readonly value: number;
  /** Exact decimal; null where `value` is a number cell's own. */
  readonly decimal: string | null;
  /** Behind the slash or in brackets, as an exact decimal: the 114 of "17/114". */
  readonly of: string | null;
  readonly isPercent: boolean;
  readonly provisional: boolean;
  readonly confidence: number;
  /** The place that stands beside a score in its cell: "17,85 (hạng 3/114)". */
  readonly place: NumberFigure | null;
}

/** What a cell that may hold a figure holds. */
export type CellFigure =
  | NumberFigure
  /** A date where a score belongs, with the scores it may have been. */
  | { readonly kind: "date"; readonly shown: string; readonly likely: readonly string[] }
  /** To be filled in later, in words. */
  | { readonly kind: "waiting" }
  /** A formula without a result. */
  | { readonly kind: "unset" }
  /** Nothing to measure. */
  | { readonly kind: "none" }
  | { readonly kind: "text" }
  | { readonly kind: "error" };

/** What a measure is read as. */
const dues: Readonly<Record<Measure, FigureDue>> = {
  points: "points",
  maxPoints: "points",
  shortfall: "points",
  change: "points",
  target: "points",
  percent: "percent",
  rank: "rank",
  numerator: "count",
  denominator: "count",
  grade: "any",
  note: "any",
};

/** A number cell: a country's league has forty thousand of them, so all but the value is shared. */
class PlainNumber implements NumberFigure {
  declare readonly kind: "figure";
  declare readonly decimal: null;
  declare readonly of: null;
  declare readonly isPercent: boolean;
  declare readonly provisional: boolean;
  declare readonly confidence: number;
  declare readonly place: null;
  declare readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}
const shared = { kind: "figure", decimal: null, of: null, isPercent: false, provisional: false };
Object.assign(PlainNumber.prototype, shared, { confidence: 1, place: null });

type TextCell = GridCell & { readonly kind: "text" };
/** `placed`: points whose heading says that a place stands behind each. */
type Due = FigureDue | "placed";
const read = new WeakMap<GridCell, Map<Due, CellFigure>>();

/**
 * The figure of a cell by what it measures: "19,635" is a score with three decimals, but a count of nineteen
 * thousand.
 * @param isPlaced its heading says that a place stands behind each score
 */
export function figureAs(
  { content }: Pick<PageCell, "content">,
  measure: Measure,
  date1904: boolean,
  isPlaced = false
): CellFigure {
  switch (content.kind) {
    case "number":
      return fromNumber(content, date1904);
    case "text":
      if (measure === "maxPoints" && bracketed.test(content.value))
        return fromText({ ...content, value: content.value.replace(bracketed, "$1") }, "points");
      return fromText(content, isPlaced && measure === "points" ? "placed" : dues[measure]);
    case "error":
      return { kind: "error" };
    case "boolean":
      return { kind: "text" };
    case "blank":
      return { kind: "unset" };
  }
}

/** "(18)" under or beside the name of a group: nobody's maximum is taken away. */
const bracketed = /^\s*\((\s*\d[^()]*)\)\s*$/u;

const formatKind = memoised((format) =>
  isDateFormat(format) ? "date" : isPercentFormat(format) ? "percent" : "plain"
);

function fromNumber(
  content: GridCell & { readonly kind: "number" },
  date1904: boolean
): CellFigure {
  const { value, numberFormat } = content;
  if (!isFigureSized(value)) return { kind: "text" };
  const kind = numberFormat === undefined ? "plain" : formatKind(numberFormat);
  if (kind === "plain") return new PlainNumber(value);
  if (kind === "percent") return { ...plainNumber, value: value * 100, isPercent: true };
  const date = readFigure(content, "points", date1904);
  return date.kind === "date" ? date : new PlainNumber(value);
}

const plainNumber: NumberFigure = {
  kind: "figure",
  value: 0,
  decimal: null,
  of: null,
  isPercent: false,
  provisional: false,
  confidence: 1,
  place: null,
};

function fromText(content: TextCell, due: Due): CellFigure {
  let byDue = read.get(content);
  if (byDue === undefined) {
    byDue = new Map();
    read.set(content, byDue);
  }
  let figure = byDue.get(due);
  if (figure === undefined) {
    figure = understood(content, due);
    byDue.set(due, figure);
  }
  return figure;
}

function understood(content: TextCell, due: Due): CellFigure {
  if (due !== "points" && due !== "placed") return fromReading(readFigure(content, due), null);
  const beside = placeBeside(content.value, due === "placed");
  const score: TextCell = beside === null ? content : { kind: "text", value: beside.rest };
  return fromReading(readFigure(score, "points"), beside === null ? null : placeFigure(beside));
}

function fromReading(reading: FigureReading, place: NumberFigure | null): CellFigure {
  switch (reading.kind) {
    case "number":
      return fromRead(reading, place);
    case "date":
      return reading;
    case "blank":
    case "waiting":
      return { kind: "waiting" };
    case "notApplicable":
      return { kind: "none" };
    case "notANumber":
      return { kind: "text" };
  }
}

function fromRead(
  { value, decimal, suffix, of, provisional, confidence }: NumberRead,
  place: NumberFigure | null
): CellFigure {
  const isPercent = suffix === "percent";
  return { kind: "figure", value, decimal, of, isPercent, provisional, confidence, place };
}

function placeFigure({ rank, of }: PlaceBeside): NumberFigure {
  return { ...plainNumber, value: Number(rank), decimal: rank, of, confidence: 0.9 };
}

/** A figure in whole hundredths, half-up on its digits. */
export function hundredthsOf({ value, decimal }: NumberFigure): Hundredths {
  if (decimal === null) {
    const scaled = Math.round(value * 100);
    if (Math.abs(value * 100 - scaled) < 1e-7) return hundredths(scaled);
  }
  return toHundredths(decimal ?? plainDecimal(value));
}

/** What stands behind the slash as a figure of its own. */
export function behindSlash(figure: CellFigure | null | undefined): NumberFigure | null {
  if (figure?.kind !== "figure" || figure.of === null) return null;
  const { of, provisional, confidence } = figure;
  return { ...plainNumber, value: Number(of), decimal: of, provisional, confidence };
}
