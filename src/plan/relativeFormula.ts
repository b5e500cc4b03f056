import { columnIndex, columnLetters } from "../cells/address";

/** Text in quotes; names of a table's columns; else a reference to a cell, behind a name of a sheet or not. */
const parts =
  /"(?:[^"]|"")*"|\[[^[\]]*\]|((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(![])/giu;
const places = /"(?:[^"]|"")*"|\{(\$?)(-?\d+)\|(\$?)(-?\d+)\}/gu;
const [lastRow, lastColumn] = [1_048_575, 16_383];

/**
 * A formula with its references as seen from its own cell, so that it reads the same in every row of a column:
 * `{0|-2}` is two columns to the left, `{$4|$8}` the cell $I$5.
 * @example relativeFormula("RANK(I5,$I$5:$I$9)", 4, 10) // "RANK({0|-2},{$4|$8}:{$8|$8})"
 */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula.replace(
    parts,
    (
      whole,
      sheet: string | undefined,
      lockC: string,
      letters: string,
      lockR: string,
      digits: string
    ) => {
      if (/^["[]/.test(whole)) return whole;
      const [down, across] = [Number(digits) - 1, columnIndex(letters)];
      const [r, c] = [lockR === "$" ? down : down - row, lockC === "$" ? across : across - column];
      return `${sheet ?? ""}{${lockR}${r}|${lockC}${c}}`;
    }
  );
}

/**
 * The formula in a cell; null when a reference leaves the sheet.
 * @example absoluteFormula("{0|-2}", 4, 10) // "I5"
 */
export function absoluteFormula(relative: string, row: number, column: number): string | null {
  const outside: string[] = [];
  const formula = relative.replace(
    places,
    (whole, lockR: string | undefined, r: string, lockC: string, c: string) => {
      if (lockR === undefined) return whole;
      const down = Number(r) + (lockR === "$" ? 0 : row);
      const across = Number(c) + (lockC === "$" ? 0 : column);
      if (down < 0 || across < 0 || down > lastRow || across > lastColumn) outside.push(whole);
      return `${lockC}${columnLetters(Math.max(across, 0))}${lockR}${down + 1}`;
    }
  );
  return outside.length === 0 ? formula : null;
}

/**
 * A formula led to where its cells stand by now, told by a witness: another formula as it was written, and as Excel
 * keeps it today. Null when the witness does not say where one of the cells went.
 * @example rebased("{0|-3}", "{0|-3}*{$4|$8}", "{0|-4}*{$5|$9}") // "{0|-4}"
 */
export function rebased(relative: string, written: string, now: string): string | null {
  const [before, after] = [referencesIn(written), referencesIn(now)];
  if (before.length !== after.length) return null;
  if (before.every((each, at) => each === after[at])) return relative;
  const moved = new Map<string, string>();
  for (const [at, each] of before.entries()) {
    const to = after[at] ?? each;
    if ((moved.get(each) ?? to) !== to) return null;
    moved.set(each, to);
  }
  const unknown: string[] = [];
  const formula = relative.replace(places, (whole, lock: string | undefined) => {
    if (lock === undefined) return whole;
    const to = moved.get(whole);
    if (to === undefined) unknown.push(whole);
    return to ?? whole;
  });
  return unknown.length === 0 ? formula : null;
}

function referencesIn(relative: string): readonly string[] {
  return [...relative.matchAll(places)].flatMap(([whole, lock]) =>
    lock === undefined ? [] : [whole]
  );
}
