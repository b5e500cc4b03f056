import type { CellAddress } from "../cells/address";
import type { BoardAssessment, Origin, Quantity, RuleName } from "../scoring/assessment";

/** The origin of a figure that a rule gives from others. */
export function madeFrom(rule: RuleName, inputs: readonly (Quantity | null)[]): Origin {
  return { kind: "rule", rule, edition: null, inputs, cells: cellsOf(inputs) };
}

/**
 * The origin of a number that was counted over some figures, one cell each: a total that nobody printed stands by the
 * first of the cells that it is made from.
 */
export function countOf(counted: readonly (Quantity | null)[]): Origin {
  const cells = counted.flatMap((each) => cellsOf([each]).slice(0, 1));
  return { kind: "rule", rule: "count", edition: null, cells };
}

function cellsOf(inputs: readonly (Quantity | null)[]): readonly CellAddress[] {
  return inputs.flatMap((input) => {
    if (input === null) return [];
    return input.origin.kind === "cell" ? [input.origin.cell] : input.origin.cells;
  });
}

/** The origin of a number of units: the cells that name them, or those of their totals where no cell does. */
export function unitsOf(boards: readonly BoardAssessment[]): Origin {
  const named = boards.flatMap(({ unit }) => unit?.cell ?? []);
  return named.length === boards.length
    ? { kind: "rule", rule: "count", edition: null, cells: named }
    : countOf(boards.map(({ total }) => total?.points ?? null));
}
