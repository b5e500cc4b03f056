import type { CellAddress } from "../cells/address";
import type { Origin, Quantity, RuleName } from "../scoring/assessment";

/** The origin of a figure that a rule gives from others. */
export function madeFrom(rule: RuleName, inputs: readonly (Quantity | null)[]): Origin {
  return { kind: "rule", rule, edition: null, inputs, cells: cellsOf(inputs) };
}

/** The origin of a number that was counted over the cells of some figures, one cell each where it can be. */
export function countOf(counted: readonly (Quantity | null)[]): Origin {
  return { kind: "rule", rule: "count", edition: null, cells: cellsOf(counted) };
}

function cellsOf(inputs: readonly (Quantity | null)[]): readonly CellAddress[] {
  return inputs.flatMap((input) => {
    if (input === null) return [];
    return input.origin.kind === "cell" ? [input.origin.cell] : input.origin.cells;
  });
}
