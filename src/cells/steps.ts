/**
 * Work in steps short enough for a page to answer in between: each `yield` is a place where whoever does the work may let
 * others have their turn. The same work done at once is `finished`.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** @example finished(readSheetsInSteps(grids)) // the same as readSheets(grids) */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
