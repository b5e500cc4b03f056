import { readSheets } from "../../../src/sheet/readSheets";
import type { Reader } from "./placements/measure";

/** The ways from cells to boards that can be measured and compared. */
export const readers: ReadonlyMap<string, Reader> = new Map([
  ["readSheets", (grids) => readSheets(grids)],
]);
