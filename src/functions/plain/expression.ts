import { FunctionFault } from "../arguments/fault";
import type { BookCells } from "./BookCells";
import type { FormulaCall } from "./callsIn";
import { Conditions } from "./Conditions";
import { argumentOf, operandAt, sizeOf, type Argument } from "./operand";
import { plainRules, type EachRule } from "./rules/plainRules";

/** A call whose arguments are all plain, with the rule that words it. */
export interface ReadCall extends Pick<FormulaCall, "start" | "end"> {
  readonly rule: EachRule;
  readonly given: readonly Argument[];
}

/** A place of a call's answer, from its first cell. */
export interface Place {
  readonly book: BookCells;
  readonly down: number;
  readonly across: number;
}

/** Null: no formula without the program says the same, or an argument is no cell, range or constant. */
export function readCall(
  { id, start, end, typed }: FormulaCall,
  at: { readonly sheet: string; readonly row: number },
  book: BookCells
): ReadCall | null {
  const rule = plainRules[id];
  const given = typed.flatMap((text) => argumentOf(text, at, book) ?? []);
  return rule === null || given.length < typed.length ? null : { rule, given, start, end };
}

/** Rows and columns of the answer. */
export function answerSize(call: ReadCall): readonly [number, number] {
  const [height, width] = sizeOfRanges(call);
  return [height, call.rule.columns ?? width];
}

/** Of the ranges that go side by side; one of a single row or column beside longer ones is repeated. */
function sizeOfRanges({ rule, given }: ReadCall): readonly [number, number] {
  const sizes = rule.each.map((index) => sizeOf(given[index] ?? omitted));
  return [
    Math.max(1, ...sizes.map(([height]) => height)),
    Math.max(1, ...sizes.map(([, width]) => width)),
  ];
}

const omitted: Argument = { kind: "omitted" };

/** The plain expression of a call at a place of its answer; null: it has none, or the function answers an error. */
export function expressionOf(call: ReadCall, { book, down, across }: Place): string | null {
  const { rule, given } = call;
  if (!fits(call)) return null;
  const argument = (index: number): Argument => given[index] ?? omitted;
  const conditions = new Conditions();
  try {
    const body = rule.say({
      book,
      conditions,
      argument,
      across,
      operand: (index) =>
        rule.each.includes(index)
          ? operandAt(argument(index), book, down, across)
          : operandAt(argument(index), book, 0, 0),
    });
    return body === null ? null : conditions.around(body);
  } catch (error) {
    if (error instanceof FunctionFault) return null;
    throw error;
  }
}

/** Whether ranges that go side by side are of one size, as the functions want them. */
function fits(call: ReadCall): boolean {
  const [height, width] = sizeOfRanges(call);
  if (call.rule.columns !== undefined && width > 1) return false;
  return call.rule.each.every((index) => {
    const [rows, columns] = sizeOf(call.given[index] ?? omitted);
    return (rows === 1 || rows === height) && (columns === 1 || columns === width);
  });
}
