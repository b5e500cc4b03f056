import { functionIds, type FunctionId } from "../ids";

/** A call of one of our functions in a formula. */
export interface FormulaCall {
  readonly id: FunctionId;
  /** Where it stands in the formula's text: its name's first letter, and behind its closing bracket. */
  readonly start: number;
  readonly end: number;
  /** What stands between the commas, without spaces around; nothing for `CRITERIA766()`. */
  readonly typed: readonly string[];
}

/** What has brackets or commas of its own: text, a sheet's name in quotes, columns of a table, a constant block. */
const closed = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\{[^{}]*\}/y;
const name = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\])(${functionIds.join("|")})\s*\(`, "uy");

/**
 * The calls of our functions in a mended formula, none inside another. Null: its brackets do not close.
 * @param formula see mendedFormula
 * @example callsIn('GRADE766(H2)&""') // [{ id: "GRADE766", start: 0, end: 12, typed: ["H2"] }]
 */
export function callsIn(formula: string): readonly FormulaCall[] | null {
  const calls: FormulaCall[] = [];
  for (let place = 0; place < formula.length;) {
    const call = match(name, formula, place);
    if (call === null) {
      place += match(closed, formula, place)?.[0].length ?? 1;
      continue;
    }
    const id = functionIds.find((each) => each === call[1]);
    const inside = argumentsFrom(formula, place + call[0].length);
    if (id === undefined || inside === null) return null;
    calls.push({ id, start: place, ...inside });
    place = inside.end;
  }
  return calls;
}

function argumentsFrom(formula: string, from: number): Pick<FormulaCall, "typed" | "end"> | null {
  const typed: string[] = [];
  let [start, depth] = [from, 0];
  for (let place = from; place < formula.length;) {
    const sign = formula[place];
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0 || (depth === 0 && sign === ",")) {
      typed.push(formula.slice(start, place).trim());
      start = place + 1;
    }
    if (depth < 0) {
      const isEmpty = typed.length === 1 && typed[0] === "";
      return { typed: isEmpty ? [] : typed, end: place + 1 };
    }
    place += match(closed, formula, place)?.[0].length ?? 1;
  }
  return null;
}

function match(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
