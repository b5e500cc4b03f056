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

  /** @param key what else the result depends on, such as the place of the range. */
  of(rows: Rows, key = ""): Made {
    const place = this.known.findIndex((each) => each.key === key && sameCells(each.rows, rows));
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

function sameCells(one: Rows, other: Rows): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    const [row, otherRow] = [one[index] ?? [], other[index] ?? []];
    if (row.length !== otherRow.length) return false;
    for (let column = 0; column < row.length; column += 1) {
      if (row[column] !== otherRow[column]) return false;
    }
  }
  return true;
}
