import { part } from "../parts/part";

/** A workbook that the program brings along, as if a person had given it. */
export interface GivenBook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample, and what makes a new workbook: fetched when they are asked for, or while the page is idle. */
export const books = part(() => import("./books"));
