import type { EditionId } from "../decision766/identity";
import type { CellAddress } from "../cells/address";
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

/** An origin whose cells are gathered when somebody asks: most figures of a league are never traced. */
class RuleOrigin {
  // Declared, not initialised: a league makes a hundred thousand of these, and field definitions are slow.
  declare readonly kind: "rule";
  declare readonly rule: RuleName;
  declare readonly edition: EditionId | null;
  declare readonly inputs: readonly (Quantity | null)[];

  constructor(rule: RuleName, edition: EditionId | null, inputs: readonly (Quantity | null)[]) {
    this.kind = "rule";
    this.rule = rule;
    this.edition = edition;
    this.inputs = inputs;
  }

  get cells(): readonly CellAddress[] {
    return this.inputs.flatMap((input) => (input === null ? [] : cellsOf(input.origin)));
  }
}

/** A value a rule gives from others: their cells are its own, and it is as provisional as they are. */
export function ruled<Value extends number>(
  value: Value,
  rule: RuleName,
  inputs: readonly (Quantity | null)[],
  edition: EditionId | null = null
): Quantity<Value> {
  let provisional = false;
  for (const input of inputs) provisional ||= input?.provisional ?? false;
  return { value, origin: new RuleOrigin(rule, edition, inputs), provisional };
}

/** Cells a value rests on. */
export function cellsOf(origin: Origin): readonly CellAddress[] {
  return origin.kind === "cell" ? [origin.cell] : origin.cells;
}
