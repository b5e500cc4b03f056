import { defaultGradeBands } from "../../../decision766/gradeBands";
import { columnLetters } from "../../../cells/address";
import type { GridCell } from "../../../cells/grid";
import { readNumber } from "../../../sheet/text/number";
import type { BookCells } from "../BookCells";
import { quoted } from "../Conditions";
import type { Argument, Area } from "../operand";
import { PerArea } from "../PerArea";
import { isLeftOutIn, type PlainCall } from "../plainCall";

/** GRADE766: the total on the scale of 100 looked up in the usual bands, or in those of a range. */
export function grade(call: PlainCall): string | null {
  const { conditions, operand, argument, book } = call;
  const number = conditions.number(operand(0));
  if (number === null) return null;
  conditions.require(`${number}>=0`);
  conditions.require(`ROUND(${number},2)<=100`);
  // A cell shown as percent holds a fraction.
  const total = `ROUND(IF(${number}<=1,${number}*100,${number}),2)`;
  return isLeftOutIn(call, 1) ? usual(total) : ofRange(total, argument(1), book);
}

function usual(total: string): string {
  const rising = [...defaultGradeBands].reverse();
  const from = rising.map((band) => band.from / 100).join(",");
  const names = rising.map(({ name }) => quoted(name)).join(",");
  return `LOOKUP(${total},{${from}},{${names}})`;
}

/** The best band that the total reaches, in whatever order they stand. */
function ofRange(total: string, argument: Argument, book: BookCells): string | null {
  if (argument.kind !== "area") return null;
  const found = bandColumns.of(book, argument);
  if (found === null) return null;
  const [names, from] = [argument.prefix + found.names, argument.prefix + found.from];
  return `INDEX(${names},MATCH(SUMPRODUCT(MAX((${from}<=${total})*${from})),${from},0))`;
}

interface BandColumns {
  readonly names: string;
  readonly from: string;
}

const mostBands = 50;

/** A column of names and one of numbers, a band a row under a heading; null: a formula could not look them up. */
const bandColumns = new PerArea((book: BookCells, { sheet, range }: Area): BandColumns | null => {
  const { top, bottom, left, right } = range;
  if (right !== left + 1 || bottom - top >= mostBands) return null;
  const isNameFirst: (boolean | null)[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const [one, other] = [left, right].map((column) => book.cell({ sheet, row, column }));
    isNameFirst.push(isBand(one, other) ? true : isBand(other, one) ? false : null);
  }
  const first = isNameFirst.findIndex((each) => each !== null);
  const last = isNameFirst.findLastIndex((each) => each !== null);
  const way = isNameFirst[first];
  if (way === undefined || !isNameFirst.slice(first, last + 1).every((each) => each === way))
    return null;
  const rows = [top + first + 1, top + last + 1];
  const called = (column: number): string =>
    rows.map((row) => `$${columnLetters(column)}$${row}`).join(":");
  return { names: called(way === true ? left : right), from: called(way === true ? right : left) };
});

function isBand(name: GridCell | undefined, from: GridCell | undefined): boolean {
  return (
    name?.kind === "text" &&
    name.value === name.value.trim() &&
    readNumber(name).kind === "notANumber" &&
    from?.kind === "number" &&
    Math.abs(from.value * 100 - Math.round(from.value * 100)) < 1e-9
  );
}
