import { gridFromValues, type Grid, type GridCell } from "../sheet/grid";
import { readNumber, toHundredths } from "../sheet/text/number";
import type { Hundredths } from "../decision766/hundredths";
import { FunctionFault } from "./fault";
import { withSerialDates } from "./serialDates";

/** A cell as a function receives it: blank cells come as "" or null. */
export type ArgumentCell = string | number | boolean | null;
export type ArgumentBlock = readonly (readonly ArgumentCell[])[];

/**
 * A range argument, checked. A single value counts as a block of one cell.
 * @throws FunctionFault invalid when the argument is left out.
 */
export function blockArgument(value: unknown, name: string): ArgumentBlock {
  const block = optionalBlock(value);
  if (block === null) throw new FunctionFault("invalid", `Thiếu tham số "${name}".`);
  return block;
}

/** The same for an argument that may be left out. */
export function optionalBlock(value: unknown): ArgumentBlock | null {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return [[cellArgument(value)]];
  const rows: readonly unknown[] = value;
  const block = rows.map((row) =>
    Array.isArray(row) ? row.map(cellArgument) : [cellArgument(row)]
  );
  const [first] = block;
  const leftOut = block.length === 1 && first?.length === 1 && first[0] === null;
  return leftOut || first === undefined || first.length === 0 ? null : block;
}

/** A text argument that may be left out; numbers are taken as typed. */
export function optionalText(value: unknown): string | null {
  const cell = firstCell(value);
  return cell === null ? null : String(cell).trim();
}

/** The single cell of an argument, or null when it is left out or blank. */
export function firstCell(value: unknown): ArgumentCell {
  const cell = optionalBlock(value)?.[0]?.[0] ?? null;
  return cell === "" ? null : cell;
}

/** The block as a sheet, for the one reader that all doors share. */
export function blockAsGrid(block: ArgumentBlock): Grid {
  return withSerialDates(gridFromValues("Bảng", block));
}

/** Points typed in any form, in hundredths; null when the cell is blank or not applicable. */
export function pointsArgument(cell: ArgumentCell): Hundredths | null {
  const decimal = numberArgument(cell);
  return decimal === null ? null : toHundredths(decimal);
}

/** A number typed in any form, as an exact decimal; null when blank or not applicable. */
export function numberArgument(cell: ArgumentCell): string | null {
  const reading = readNumber(argumentAsCell(cell));
  if (reading.kind === "notANumber") {
    throw new FunctionFault(
      "invalid",
      `"${reading.text}" không phải là số. Hãy nhập số, ví dụ 19,96.`
    );
  }
  return reading.kind === "number" ? reading.decimal : null;
}

export function argumentAsCell(cell: ArgumentCell): GridCell {
  if (cell === null || cell === "") return { kind: "blank" };
  if (typeof cell === "number") return { kind: "number", value: cell };
  if (typeof cell === "boolean") return { kind: "boolean", value: cell };
  return { kind: "text", value: cell };
}

function cellArgument(value: unknown): ArgumentCell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  return null;
}
