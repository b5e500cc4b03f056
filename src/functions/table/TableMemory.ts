import { usedRowsOf } from "../arguments/cells";

type Rows = readonly (readonly unknown[])[];

/** Tables and cells kept at most: a year's sheets of an office, or three of a whole country's. */
const [mostTables, mostCells] = [64, 120_000];

/**
 * Remembers what was made of a range, by the range's content: a thousand cells that ask about one table read
 * it once. The one asked for longest ago is forgotten first.
 */
export class TableMemory<Made> {
  private readonly known: { readonly range: unknown; readonly key: string; readonly made: Made }[] =
    [];

  constructor(private readonly make: (rows: Rows, key: string) => Made) {}

  /**
   * @param range as Excel hands it over.
   * @param key what else the result depends on, such as the place of the range.
   */
  of(range: unknown, key = ""): Made {
    const place = this.known.findIndex((each) => each.key === key && isSame(each.range, range));
    const found = this.known[place];
    if (found !== undefined) {
      if (place > 0) {
        this.known.splice(place, 1);
        this.known.unshift(found);
      }
      return found.made;
    }
    const made = this.make(usedRowsOf(range), key);
    this.known.unshift({ range, key, made });
    this.forget();
    return made;
  }

  private forget(): void {
    let cells = 0;
    const kept = this.known.findIndex(({ range }, place) => {
      const rows = usedRowsOf(range);
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
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  if (one.length !== other.length) return false;
  for (let index = one.length - 1; index >= 0; index -= 1) {
    const cell: unknown = one[index];
    const otherCell: unknown = other[index];
    if (cell !== otherCell && !(Array.isArray(cell) && isSame(cell, otherCell))) return false;
  }
  return true;
}
