import type { CellRange } from "../../../cells/address";

/** How a stored cell holds its content; see `CellStore.values`. */
export const held = {
  /** Nothing but a formula: no result was stored. */
  blank: 0,
  number: 1,
  /** Index of a shared string. */
  shared: 2,
  /** Offset of the text in the sheet's bytes; of `<is>` for `inline`. */
  text: 3,
  inline: 4,
  boolean: 5,
  error: 6,
  isoDate: 7,
} as const;

export type Held = (typeof held)[keyof typeof held];

/** What the scanner found in one cell. */
export interface ScannedCell {
  readonly column: number;
  readonly kind: Held;
  readonly value: number;
  readonly style: number;
  /** Offset of its `<f>`; 0 when it has no formula. */
  readonly formula: number;
}

/** A store as plain arrays, that a worker can send. */
export interface CellParcel {
  readonly columns: Uint16Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer>;
  readonly styles: Uint32Array<ArrayBuffer>;
  readonly formulas: Uint32Array<ArrayBuffer> | null;
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly firsts: Uint32Array<ArrayBuffer>;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly largestShared: number;
}

const everywhere: CellRange = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/**
 * The cells of a sheet that hold something, row after row, in typed arrays: a sheet of a million cells takes some
 * 20 MB here, and one lonely cell in the last row takes no more than its row number.
 */
export class CellStore {
  #columns = new Uint16Array(256);
  #kinds = new Uint8Array(256);
  #values = new Float64Array(256);
  #styles = new Uint32Array(256);
  #formulas: Uint32Array<ArrayBuffer> | null = null;
  #rows = new Uint32Array(64);
  #offsets = new Uint32Array(64);
  #firsts = new Uint32Array(65);
  #count = 0;
  #rowTotal = 0;
  /** Row after the last one with content, and likewise for columns. */
  rowCount = 0;
  columnCount = 0;
  largestShared = -1;

  /** The store a parcel was made of; nothing can be added to it. */
  static from(parcel: CellParcel): CellStore {
    const store = new CellStore();
    store.#columns = parcel.columns;
    store.#kinds = parcel.kinds;
    store.#values = parcel.values;
    store.#styles = parcel.styles;
    store.#formulas = parcel.formulas;
    store.#rows = parcel.rows;
    store.#offsets = parcel.offsets;
    store.#firsts = parcel.firsts;
    store.#count = parcel.columns.length;
    store.#rowTotal = parcel.rows.length;
    store.rowCount = parcel.rowCount;
    store.columnCount = parcel.columnCount;
    store.largestShared = parcel.largestShared;
    return store;
  }

  toParcel(): CellParcel {
    const [cells, rows] = [this.#count, this.#rowTotal];
    return {
      columns: this.#columns.slice(0, cells),
      kinds: this.#kinds.slice(0, cells),
      values: this.#values.slice(0, cells),
      styles: this.#styles.slice(0, cells),
      formulas: this.#formulas?.slice(0, cells) ?? null,
      rows: this.#rows.slice(0, rows),
      offsets: this.#offsets.slice(0, rows),
      firsts: this.#firsts.slice(0, rows + 1),
      rowCount: this.rowCount,
      columnCount: this.columnCount,
      largestShared: this.largestShared,
    };
  }

  /** @param offset Where the row's tag starts in the sheet's bytes. */
  startRow(row: number, offset: number): void {
    if (this.#rowTotal === this.#rows.length) {
      this.#rows = grown(this.#rows);
      this.#offsets = grown(this.#offsets);
      this.#firsts = grown(this.#firsts, 1);
    }
    this.#rows[this.#rowTotal] = row;
    this.#offsets[this.#rowTotal] = offset;
    this.#firsts[this.#rowTotal] = this.#count;
    this.#rowTotal += 1;
    this.#firsts[this.#rowTotal] = this.#count;
  }

  /** Adds a cell to the row started last. */
  add(column: number, kind: Held, value: number, style: number, formula: number): void {
    const place = this.#count;
    if (place === this.#columns.length) this.#grow();
    this.#columns[place] = column;
    this.#kinds[place] = kind;
    this.#values[place] = value;
    this.#styles[place] = style;
    if (formula > 0) {
      this.#formulas ??= new Uint32Array(this.#columns.length);
      this.#formulas[place] = formula;
    }
    this.#count = place + 1;
    this.#firsts[this.#rowTotal] = this.#count;
    const row = this.#rows[this.#rowTotal - 1] ?? 0;
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
    if (kind === held.shared && value > this.largestShared) this.largestShared = value;
  }

  /** How many cells there are. */
  get count(): number {
    return this.#count;
  }

  /** How many `<row>` elements the sheet has, cells or not. */
  get rowElements(): number {
    return this.#rowTotal;
  }

  /** Place of a row among the sheet's row elements; negative (-1 - place to insert) when it has none. */
  slotOf(row: number): number {
    const guess = this.#rows[row] === row && row < this.#rowTotal ? row : -1;
    return guess >= 0 ? guess : search(this.#rows, row, 0, this.#rowTotal);
  }

  /** Row number of a row element, and where its tag starts. */
  rowAt(slot: number): { readonly row: number; readonly offset: number } | null {
    if (slot < 0 || slot >= this.#rowTotal) return null;
    return { row: this.#rows[slot] ?? 0, offset: this.#offsets[slot] ?? 0 };
  }

  find(row: number, column: number): ScannedCell | null {
    const slot = this.slotOf(row);
    if (slot < 0) return null;
    const first = this.#firsts[slot] ?? 0;
    const end = this.#firsts[slot + 1] ?? first;
    const guess = first + column;
    const place =
      guess < end && this.#columns[guess] === column
        ? guess
        : search(this.#columns, column, first, end);
    return place < 0 ? null : this.at(place);
  }

  /** The cell at a place that `forEach` told. */
  at(place: number): ScannedCell {
    return {
      column: this.#columns[place] ?? 0,
      kind: this.kindAt(place),
      value: this.#values[place] ?? 0,
      style: this.#styles[place] ?? 0,
      formula: this.#formulas?.[place] ?? 0,
    };
  }

  kindAt(place: number): Held {
    return (this.#kinds[place] ?? 0) as Held;
  }

  /** Number of the cell at the place, or the index of its shared string; see `held`. */
  valueAt(place: number): number {
    return this.#values[place] ?? 0;
  }

  styleAt(place: number): number {
    return this.#styles[place] ?? 0;
  }

  /** Visits the stored cells, row after row and from the left, by their place in the store. */
  forEach(
    visit: (place: number, row: number, column: number) => void,
    within: CellRange = everywhere
  ): void {
    const start = this.slotOf(within.top);
    for (let slot = start < 0 ? -1 - start : start; slot < this.#rowTotal; slot += 1) {
      const row = this.#rows[slot] ?? 0;
      if (row > within.bottom) return;
      const end = this.#firsts[slot + 1] ?? 0;
      for (let place = this.#firstFrom(slot, within.left); place < end; place += 1) {
        const column = this.#columns[place] ?? 0;
        if (column > within.right) break;
        visit(place, row, column);
      }
    }
  }

  #firstFrom(slot: number, left: number): number {
    const first = this.#firsts[slot] ?? 0;
    if (left <= 0) return first;
    const found = search(this.#columns, left, first, this.#firsts[slot + 1] ?? first);
    return found < 0 ? -1 - found : found;
  }

  #grow(): void {
    this.#columns = grown(this.#columns);
    this.#kinds = grown(this.#kinds);
    this.#values = grown(this.#values);
    this.#styles = grown(this.#styles);
    if (this.#formulas !== null) this.#formulas = grown(this.#formulas);
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  array: A,
  more = 0
): A {
  const larger = new (array.constructor as new (length: number) => A)(array.length * 2 - more);
  larger.set(array);
  return larger;
}

function search(
  sorted: Uint16Array | Uint32Array,
  wanted: number,
  from: number,
  to: number
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle;
  }
  return -1 - low;
}
