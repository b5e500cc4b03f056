type Rows = readonly (readonly unknown[])[];

/**
 * Remembers what was made of a range, by the range's content: a thousand cells that ask about one table read
 * it once. The oldest is forgotten first.
 */
export class TableMemory<Made> {
  private readonly known: { readonly rows: Rows; readonly key: string; readonly made: Made }[] = [];

  constructor(
    private readonly make: (rows: Rows, key: string) => Made,
    private readonly bound = 64
  ) {}

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
    if (this.known.length > this.bound) this.known.pop();
    return made;
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
