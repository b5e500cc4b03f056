import type { CellAddress, CellRange } from "../../cells/address";
import type { Grid } from "../../cells/grid";
import { mendedFormula } from "../mend/mendedFormula";
import { BookCells } from "./BookCells";
import { callsIn } from "./callsIn";
import { expressionOf, readCall, answerSize, type Place, type ReadCall } from "./expression";

/** A formula in a cell, without its equals sign, and where its answer spills to; at least the cell itself. */
export interface SpillingFormula {
  readonly at: CellAddress;
  readonly formula: string;
  readonly block: CellRange;
}

/** Excel takes 8,192 characters. */
const longest = 8_000;
const mostAdded = 30;
/** What reads a block, or cuts it to a cell, cannot do without it. */
const needsBlock = /_xlfn\.(?:ANCHORARRAY|SINGLE)\s*\(/i;

/**
 * Plain formulas that say what formulas with our functions say, for every cell of the block; live, so that they
 * follow their cells. Null where one cell has none: then its value must do.
 * @example plainFormulas(grids)({ at, formula: "PERCENT766(C4,20)", block })
 * // [["IF(AND(COUNT(C4)=1,ROUND(C4,2)<=20),ROUND(ROUND(C4,2)/20,4),NA())"]]
 */
export function plainFormulas(
  grids: readonly Grid[]
): (spilling: SpillingFormula) => readonly (readonly string[])[] | null {
  const book = new BookCells(grids);
  return ({ at, formula, block }) => {
    const mended = mendedFormula(formula);
    const calls = mended === null || needsBlock.test(mended) ? null : callsIn(mended);
    if (mended === null || calls === null || calls.length === 0) return null;
    const read = calls.flatMap((call) => readCall(call, at, book) ?? []);
    if (read.length < calls.length) return null;
    const isOne = block.top === block.bottom && block.left === block.right;
    const rows: string[][] = [];
    for (let down = 0; down <= block.bottom - block.top; down += 1) {
      const row: string[] = [];
      for (let across = 0; across <= block.right - block.left; across += 1) {
        const plain = replaced(mended, read, { book, down, across }, isOne);
        if (plain === null) return null;
        row.push(plain);
      }
      rows.push(row);
    }
    return rows;
  };
}

/** The formula with each call's expression in place of it, at one place of the block. */
function replaced(
  formula: string,
  calls: readonly ReadCall[],
  place: Place,
  isOne: boolean
): string | null {
  const [only] = calls;
  if (calls.length === 1 && only !== undefined && isWhole(formula, only)) {
    const [height, width] = answerSize(only);
    const isInside = place.down < height && place.across < width;
    return isInside ? fitting(expressionOf(only, place)) : null;
  }
  if (!isOne) return null;
  let plain = formula;
  for (const call of [...calls].reverse()) {
    const before = plain.slice(0, call.start).replace(/@$/, "");
    const behind = plain.slice(call.end);
    const inside = /\bSUM\($/i.test(before) && behind.startsWith(")");
    const expression = inside ? added(call, place.book) : single(call, place.book);
    if (expression === null) return null;
    plain = before + expression + behind;
  }
  return fitting(plain);
}

function isWhole(formula: string, { start, end }: ReadCall): boolean {
  return (
    formula.slice(0, start).replace(/^@/, "").trim() === "" && formula.slice(end).trim() === ""
  );
}

function single(call: ReadCall, book: BookCells): string | null {
  const [height, width] = answerSize(call);
  if (height * width !== 1) return null;
  return expressionOf(call, { book, down: 0, across: 0 });
}

/** `SUM(SCORE766(A4:A8,C4:C8,D4:D8))`: one after the other, in place of a block. */
function added(call: ReadCall, book: BookCells): string | null {
  const [height, width] = answerSize(call);
  if (height * width > mostAdded) return null;
  const parts: string[] = [];
  for (let place = 0; place < height * width; place += 1) {
    const down = Math.floor(place / width);
    const part = expressionOf(call, { book, down, across: place % width });
    if (part === null) return null;
    parts.push(part);
  }
  return parts.join(",");
}

function fitting(formula: string | null): string | null {
  return formula === null || formula.length > longest ? null : formula;
}
