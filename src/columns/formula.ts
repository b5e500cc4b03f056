import type { PlannedContent } from "../plan/plan";

/** A number a formula works with: a cell of the sheet, or a constant where no cell holds it as a number. */
export type Input =
  | {
      readonly kind: "cell";
      readonly reference: string;
      /** As formulas in a column of its Excel table name it. */
      readonly called?: string;
      readonly now: number | null;
    }
  | { readonly kind: "constant"; readonly now: number };

/** A computed cell before it is known whether it can be a formula. */
export interface Draft {
  readonly inputs: readonly (Input | null)[];
  /** The expression over the inputs' texts, as Excel writes it. */
  readonly expression: (texts: readonly string[]) => string;
  /** What the expression gives for the inputs' values of now; null: nothing to show. */
  readonly evaluate: (values: readonly number[]) => number | string | null;
  /** What the assessment says. */
  readonly known: number | string | null;
}

const BLANK: PlannedContent = { kind: "blank" };
const tolerance = 1e-9;

/**
 * A live formula where the sheet's own numbers give exactly what the assessment says; else the assessment's
 * value as a plain one (a number typed as text, "19,96", would make the formula wrong), else a blank.
 * Empty input cells give an empty text, never 0.
 */
export function contentOf({ inputs, expression, evaluate, known }: Draft): PlannedContent {
  const plain = plainContent(known);
  const usable = inputs.filter((input) => input !== null);
  const cells = usable.filter((input) => input.kind === "cell");
  if (usable.length < inputs.length || cells.length === 0) return plain;
  const values = usable.flatMap(({ now }) => now ?? []);
  const result = values.length === usable.length ? evaluate(values) : "";
  if (!same(result ?? "", known ?? "")) return plain;
  const references = cells.map(textOf).join(",");
  const body = expression(usable.map(textOf));
  return {
    kind: "formula",
    formula: `IF(COUNT(${references})=${cells.length},${body},"")`,
    cached: known ?? "",
  };
}

function textOf(input: Input): string {
  return input.kind === "cell" ? (input.called ?? input.reference) : String(input.now);
}

function plainContent(known: number | string | null): PlannedContent {
  if (known === null || known === "") return BLANK;
  return typeof known === "number"
    ? { kind: "number", value: known }
    : { kind: "text", value: known };
}

function same(a: number | string, b: number | string): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < tolerance : a === b;
}

/**
 * Excel's ROUND: half away from zero, on the fifteen digits Excel shows.
 * @example roundAsExcel(1.005, 2) // 1.01
 */
export function roundAsExcel(value: number, digits: number): number {
  const scale = 10 ** digits;
  const shown = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(shown)) / scale;
}
