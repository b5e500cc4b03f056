import { filledRowsOf } from "../arguments/cells";
import { contentOf, type Content } from "./content";

type Rows = readonly (readonly unknown[])[];

/** Tables and cells kept at most: a year's sheets of an office, or three of a whole country's. */
const [mostTables, mostCells] = [64, 120_000];

interface Known<Made> {
  readonly content: Content;
  readonly key: string;
  readonly made: Made;
}

/**
 * Remembers what was made of a range, by the range's content: a thousand cells that ask about one table read
 * it once. The one asked for longest ago is forgotten first.
 */
export class TableMemory<Made> {
  private readonly known: Known<Made>[] = [];

  constructor(private readonly make: (rows: Rows, key: string) => Made) {}

  /**
   * @param range as Excel hands it over.
   * @param key what else the result depends on, such as the place of the range.
   */
  of(range: unknown, key = ""): Made {
    const rows = filledRowsOf(range);
    const place = this.known.findIndex((each) => each.key === key && each.content.isThatOf(rows));
    const found = this.known[place];
    if (found !== undefined) {
      if (place > 0) {
        this.known.splice(place, 1);
        this.known.unshift(found);
      }
      return found.made;
    }
    const made = this.make(rows, key);
    this.known.unshift({ content: contentOf(rows), key, made });
    this.forget();
    return made;
  }

  private forget(): void {
    let cells = 0;
    const kept = this.known.findIndex(({ content }, place) => {
      cells += content.cells;
      return place > 0 && (place >= mostTables || cells > mostCells);
    });
    if (kept > 0) this.known.length = kept;
  }
}
