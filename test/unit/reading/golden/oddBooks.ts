import { readFileSync } from "node:fs";

/** A workbook as values: sheets of rows of cells. */
export interface OddBook {
  readonly name: string;
  readonly sheets: readonly {
    readonly name: string;
    /** Like "A1:C1". */
    readonly merges?: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  }[];
}

/** The books of a file of them, each with a name of its own. */
export function readOddBooks(file: string): readonly OddBook[] {
  return JSON.parse(readFileSync(file, "utf8")) as readonly OddBook[];
}
