import type { EditionId } from "../decision766/identity";
import type { CellAddress } from "../sheet/address";
import type { Figure } from "../sheet/scoreboard";
import type { Origin, Quantity, RuleName } from "./assessment";

/** A figure of the sheet as a quantity; absent and not applicable are null. */
export function quantityOf<Value extends number>(figure: Figure<Value>): Quantity<Value> | null {
  return figure.status === "given" || figure.status === "provisional"
    ? {
        value: figure.value,
        origin: { kind: "cell", cell: figure.cell },
        provisional: figure.status === "provisional",
      }
    : null;
}

/** A value a rule gives from others: their cells are its own, and it is as provisional as they are. */
export function ruled<Value extends number>(
  value: Value,
  rule: RuleName,
  inputs: readonly (Quantity | null)[],
  edition: EditionId | null = null
): Quantity<Value> {
  const given = inputs.filter((input) => input !== null);
  return {
    value,
    origin: { kind: "rule", rule, cells: given.flatMap(({ origin }) => cellsOf(origin)), edition },
    provisional: given.some(({ provisional }) => provisional),
  };
}

/** Cells a value rests on. */
export function cellsOf(origin: Origin): readonly CellAddress[] {
  return origin.kind === "cell" ? [origin.cell] : origin.cells;
}
