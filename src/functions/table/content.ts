type Rows = readonly (readonly unknown[])[];

/** What a range held, to know it again. */
export interface Content {
  /** How many cells it has. */
  readonly cells: number;
  /** Whether another range holds the same, cell by cell: every call of a thousand passes here with all its cells. */
  isThatOf(rows: Rows): boolean;
}

/*
 * The engine keeps a row of numbers alone otherwise than one with texts in it, and where one loop reads both by index
 * it turns each into the other first: ten times the work of looking. So a column has a loop of its own, that asks its
 * rows by `at`. Numbers, texts and all else have each their own comparison. From the end, where a table grows: most
 * changes are met at once.
 */

/** The content of a range; it is kept as it is now, whatever becomes of the caller's list. */
export function contentOf(rows: Rows): Content {
  return rows.every((row) => row.length === 1) ? new ColumnContent(rows) : new TableContent(rows);
}

class TableContent implements Content {
  readonly cells: number;
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = [...rows];
    this.cells = rows.length * (rows[0]?.length ?? 0);
  }

  isThatOf(rows: Rows): boolean {
    const known = this.#rows;
    if (known.length !== rows.length) return false;
    for (let row = known.length - 1; row >= 0; row -= 1) {
      const line = known[row] ?? none;
      const other = rows[row] ?? none;
      const { length } = line;
      if (length !== other.length) return false;
      for (let column = length - 1; column >= 0; column -= 1) {
        const cell = line[column];
        const otherCell = other[column];
        if (typeof cell === "number") {
          if (cell !== otherCell) return false;
        } else if (typeof cell === "string") {
          if (cell !== otherCell) return false;
        } else if (!isSameValue(cell, otherCell)) return false;
      }
    }
    return true;
  }
}

const none: readonly unknown[] = [];

class ColumnContent implements Content {
  readonly cells: number;
  /** NaN where there is no number. */
  readonly #numbers: Float64Array;
  /** What is no number. */
  readonly #others: readonly unknown[];

  constructor(rows: Rows) {
    this.cells = rows.length;
    const values = rows.map(([value]) => value);
    this.#numbers = Float64Array.from(values, (value) =>
      typeof value === "number" ? value : Number.NaN
    );
    this.#others = values.map((value) => (typeof value === "number" ? null : value));
  }

  isThatOf(rows: Rows): boolean {
    const numbers = this.#numbers;
    const others = this.#others;
    if (numbers.length !== rows.length) return false;
    for (let row = numbers.length - 1; row >= 0; row -= 1) {
      const line = rows[row] ?? none;
      if (line.length !== 1) return false;
      const value = line.at(0);
      const number = numbers[row] ?? Number.NaN;
      const other = others[row];
      if (!Number.isNaN(number)) {
        if (value !== number) return false;
      } else if (typeof other === "string") {
        if (value !== other) return false;
      } else if (!isSameValue(value, other)) return false;
    }
    return true;
  }
}

/** Cells with a data type are lists and objects, made anew for every call. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((each, at) => isSameValue(each, other[at]));
}
