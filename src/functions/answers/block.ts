import { absent } from "../arguments/fault";
import { excelError } from "./answer";

/** A cell of a spilled block: a value, "" where the block has nothing to say, null where a value is absent. */
export type BlockCell = number | string | null;

/** A block as Excel takes it: absent values become #N/A. */
export function block(rows: readonly (readonly BlockCell[])[]): unknown[][] {
  return rows.map((row) => row.map((cell) => cell ?? excelError(absent("Chưa có số liệu."))));
}
