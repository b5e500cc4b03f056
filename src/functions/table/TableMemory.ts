import { filledRowsOf } from "../arguments/cells";

type Rows = readonly (readonly unknown[])[];

/** Tables and cells kept at most: a year's sheets of an office, or three of a whole country's. */
const [mostTables, mostCells] = [64, 120_000];

/**
 * Remembers what was made of a range, by the range's content: a thousand cells that ask about one table read
 * it once. The one asked for longest ago is forgotten first.
 */
export class TableMemory<Made> {
  private readonly known: { readonly rows: Rows; readonly key: string; readonly made: Made }[] = [];

  constructor(private readonly make: (rows: Rows, key: string) => Made) {}

  /**
   * @param range as Excel hands it over.
   * @param key what else the result depends on, such as the place of the range.
   */
  of(range: unknown, key = ""): Made {
    const rows = filledRowsOf(range);
    const place = this.known.findIndex((each) => each.key === key && isSame(each.rows, rows));
    const found = this.known[place];
    if (found !== undefined) {
      if (place > 0) {
        this.known.splice(place, 1);
        this.known.unshift(found);
      }
      return found.made;
    }
    const made = this.make(rows, key);
    this.known.unshift({ rows, key, made });
    this.forget();
    return made;
  }

  private forget(): void {
    let cells = 0;
    const kept = this.known.findIndex(({ rows }, place) => {
      cells += rows.length * (rows[0]?.length ?? 0);
      return place > 0 && (place >= mostTables || cells > mostCells);
    });
    if (kept > 0) this.known.length = kept;
  }
}

/**
 * Cell by cell, from the end where a table grows: most changes are met at once. Every call of a thousand passes
 * here with all its cells.
 */
function isSame(one: Rows, other: Rows): boolean {
  if (one.length !== other.length) return false;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const line = one[row] ?? none;
    const otherLine = other[row] ?? none;
    if (line === otherLine) continue;
    if (line.length !== otherLine.length) return false;
    for (let column = line.length - 1; column >= 0; column -= 1) {
      const cell = line[column];
      const otherCell = otherLine[column];
      if (cell !== otherCell && !isSameValue(cell, otherCell)) return false;
    }
  }
  return true;
}

const none: readonly unknown[] = [];

/** Cells with a data type are lists and objects, made anew for every call. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((each, at) => each === other[at] || isSameValue(each, other[at]));
}
