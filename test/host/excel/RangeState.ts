import type { CellRange } from "../../../src/cells/address";
import { HostError, invalidArgument } from "../protocol/hostObject";
import { columnsOf, rowsOf } from "../workbook/areas";
import type { HostCell } from "../workbook/cell";
import type { HostSheet } from "../workbook/HostSheet";

/** Cells one answer may hold; beyond it Excel reports that the response is too large. */
export const cellsPerAnswer = 5_000_000;

/** A rectangle of one sheet, as a range object knows it. */
export class RangeState {
  constructor(
    readonly sheet: HostSheet,
    readonly area: CellRange
  ) {}

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return columnsOf(this.area);
  }

  forEach(visit: (row: number, column: number) => void): void {
    this.#guardSize();
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (let column = this.area.left; column <= this.area.right; column += 1) visit(row, column);
    }
  }

  map<Value>(read: (cell: HostCell | undefined) => Value): Value[][] {
    this.#guardSize();
    return Array.from({ length: this.rowCount }, (_row, down) =>
      Array.from({ length: this.columnCount }, (_column, right) =>
        read(this.sheet.get(this.area.top + down, this.area.left + right))
      )
    );
  }

  /** One value for all cells, or rows of exactly this shape. */
  assign(
    input: unknown,
    member: string,
    write: (row: number, column: number, value: unknown) => void
  ): void {
    if (!Array.isArray(input)) {
      this.forEach((row, column) => {
        write(row, column, input);
      });
      return;
    }
    this.checkShape(input, member);
    this.forEach((row, column) => {
      const line: unknown = input[row - this.area.top];
      write(row, column, Array.isArray(line) ? line[column - this.area.left] : undefined);
    });
  }

  checkShape(input: readonly unknown[], member: string): void {
    const fits =
      input.length === this.rowCount &&
      input.every((line) => Array.isArray(line) && line.length === this.columnCount);
    if (!fits) throw wrongShape(member);
  }

  /** The value all cells share, or null. */
  uniform(read: (cell: HostCell | undefined) => unknown): unknown {
    const first = read(this.sheet.get(this.area.top, this.area.left));
    return this.map(read).every((line) => line.every((value) => value === first)) ? first : null;
  }

  guardProtection(member: string): void {
    if (!this.sheet.isProtected) return;
    throw new HostError(
      "AccessDenied",
      "The sheet is protected, so the operation is not allowed.",
      member,
      403
    );
  }

  #guardSize(): void {
    if (this.rowCount * this.columnCount <= cellsPerAnswer) return;
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
      "Range",
      413
    );
  }
}

export const wrongShape = (member: string): HostError =>
  invalidArgument(
    member,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
