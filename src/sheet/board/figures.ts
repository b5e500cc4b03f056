import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { CellAddress } from "../../cells/address";
import type { SaidFigure } from "../axes/saidFigures";
import type { Fact } from "../facts/fact";
import { behindSlash, hundredthsOf, type CellFigure, type NumberFigure } from "../facts/figure";
import { readFigure } from "../text/figure";
import { plainDecimal } from "../text/numeral";
import { ABSENT, type Figure } from "../scoreboard";
import { toHundredths } from "../text/number";
import type { Told } from "./told";

/** Where a fact stands, its cell or the blank that waits for it. */
export function addressOf({ row, column, cell }: Fact, sheet: string): CellAddress {
  return { sheet, row: cell?.row ?? row, column: cell?.column ?? column.column };
}

/** Points, maxima: hundredths of a point. */
export function pointsFigure(fact: Fact | undefined, told: Told): Figure<Hundredths> {
  return figureWith(fact, told, hundredthsOf);
}

/** Ranks and counts. */
export function numberFigure(fact: Fact | undefined, told: Told): Figure {
  return figureWith(fact, told, ({ value }) => value);
}

function figureWith<Value extends number>(
  fact: Fact | undefined,
  told: Told,
  convert: (figure: NumberFigure) => Value
): Figure<Value> {
  if (fact === undefined) return ABSENT;
  const cell = addressOf(fact, told.sheet);
  const { figure, measure } = fact;
  if (figure === null) return { status: "absent", cell };
  if (figure.kind === "none") return { status: "notApplicable", cell };
  if (figure.kind !== "figure") {
    tellMissing(fact, figure, told);
    return { status: "absent", cell };
  }
  if (measure === "points" && figure.isPercent) {
    told.add(fact.cell, { kind: "percentAsPoints", percent: shownPercent(figure) });
    return { status: "absent", cell };
  }
  const { confidence } = figure;
  const value = convert(figure);
  return { status: figure.provisional ? "provisional" : "given", value, cell, confidence };
}

function shownPercent({ value }: NumberFigure): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

/** Why a cell that should hold a number holds none. */
function tellMissing(
  { cell, measure }: Fact,
  figure: Exclude<CellFigure, NumberFigure | { readonly kind: "none" }>,
  told: Told
): void {
  if (cell === null) return;
  const isPoints = measure === "points" || measure === "maxPoints";
  if (figure.kind === "unset") told.add(cell, { kind: "formulaWithoutValue" });
  else if (figure.kind === "date" && isPoints)
    told.add(cell, { kind: "dateAsPoints", date: figure.shown, likely: figure.likely });
  else if (figure.kind !== "waiting") told.notANumber(cell);
  else if (measure === "points") told.named(cell, "waiting");
}

/** The "114" of "17/114". */
export function ofFigure(fact: Fact | undefined, told: Told): Figure {
  const of = behindSlash(fact?.figure);
  if (fact === undefined || of === null) return ABSENT;
  return {
    status: "given",
    value: of.value,
    cell: addressOf(fact, told.sheet),
    confidence: of.confidence,
  };
}

/**
 * A percent of a fact in hundredths of a percent.
 * @param expected what the points give, in percent; null where they give nothing
 */
export function percentFigure(
  fact: Fact | undefined,
  expected: number | null,
  told: Told
): Figure<Hundredths> {
  return figureWith(fact, told, (figure) => percentOf(figure, expected));
}

/**
 * The hundredths of a percent that a figure says. A plain number up to 1 is a share of 1 where that is nearer to what
 * the points give; one rule in every layout.
 * @example percentOf({ value: 0.9736, … }, null) // 9736
 */
export function percentOf(figure: NumberFigure, expected: number | null): Hundredths {
  const { value, decimal, isPercent } = figure;
  const isShare =
    !isPercent &&
    Math.abs(value) <= 1 &&
    (expected === null || Math.abs(value * 100 - expected) < Math.abs(value - expected));
  const share = {
    value: value * 100,
    decimal: decimal === null ? null : plainDecimal(value * 100),
  };
  return hundredthsOf(isShare ? { ...figure, ...share } : figure);
}

/** Points that a line tells in words; null where no total could be as much. */
export function saidPoints(
  { cell, digits }: SaidFigure,
  told: Told
): (Figure<Hundredths> & { readonly status: "given" }) | null {
  const figure = readFigure({ kind: "text", value: digits }, "points");
  const value = figure.kind === "number" ? toHundredths(figure.decimal) : 0;
  return value > 0 && value <= 10_000
    ? { status: "given", value: hundredths(value), cell: told.address(cell), confidence: 0.8 }
    : null;
}
