import type { CellAddress } from "../cells/address";
import type { BoardAssessment, Origin, Quantity, RuleName } from "../scoring/assessment";
import { ruled } from "../scoring/quantity";

type CountOrigin = Extract<Origin, { readonly kind: "rule" }>;

/** The origin of a figure that a rule gives from others. */
export function madeFrom(rule: RuleName, inputs: readonly (Quantity | null)[]): Origin {
  return ruled(0, rule, inputs).origin;
}

/** The same over a whole league and one figure before it, laid together when somebody traces it. */
export function madeFromAll(
  rule: RuleName,
  own: Quantity,
  all: readonly Quantity[] | (() => readonly Quantity[])
): Origin {
  const inputs = (): readonly Quantity[] => [own, ...(typeof all === "function" ? all() : all)];
  return {
    kind: "rule",
    rule,
    edition: null,
    get inputs() {
      return inputs();
    },
    get cells() {
      return cellsOf(inputs());
    },
  };
}

/**
 * The origin of a number that was counted over some figures, one cell each: a total that nobody printed stands by the
 * first of the cells that it is made from.
 */
export function countOf(counted: readonly (Quantity | null)[]): CountOrigin {
  const cells = counted.flatMap((each) => cellsOf([each]).slice(0, 1));
  return { kind: "rule", rule: "count", edition: null, cells };
}

/** The same where counting took less than gathering: what was counted is gathered when somebody traces it. */
export function countLater(counted: () => readonly (Quantity | null)[]): Origin {
  return cellsLater(() => countOf(counted()));
}

/** As unitsOf, of units that are gathered when somebody traces them. */
export function countOfUnits(boards: () => readonly BoardAssessment[]): Origin {
  return cellsLater(() => unitsOf(boards()));
}

function cellsLater(origin: () => CountOrigin): Origin {
  return {
    kind: "rule",
    rule: "count",
    edition: null,
    get cells() {
      return origin().cells;
    },
  };
}

function cellsOf(inputs: readonly (Quantity | null)[]): readonly CellAddress[] {
  return inputs.flatMap((input) => {
    if (input === null) return [];
    return input.origin.kind === "cell" ? [input.origin.cell] : input.origin.cells;
  });
}

/** Asked for nearly every proposition about every unit of a league. */
const counted = new WeakMap<readonly BoardAssessment[], CountOrigin>();

/** The origin of a number of units: the cells that name them, or those of their totals where no cell does. */
export function unitsOf(boards: readonly BoardAssessment[]): CountOrigin {
  const known = counted.get(boards);
  if (known !== undefined) return known;
  const origin = unitCount(boards);
  counted.set(boards, origin);
  return origin;
}

function unitCount(boards: readonly BoardAssessment[]): CountOrigin {
  const named = boards.flatMap(({ unit }) => unit?.cell ?? []);
  return named.length === boards.length
    ? { kind: "rule", rule: "count", edition: null, cells: named }
    : countOf(boards.map(({ total }) => total?.points ?? null));
}
