import type { BookCells } from "./BookCells";
import type { Area } from "./operand";

/** What is found in an area of a workbook, once for all formulas that ask. */
export class PerArea<Found> {
  readonly #known = new WeakMap<BookCells, Map<string, Found>>();

  constructor(private readonly find: (book: BookCells, area: Area) => Found) {}

  of(book: BookCells, area: Area): Found {
    const known = this.#known.get(book) ?? new Map<string, Found>();
    this.#known.set(book, known);
    const { top, left, bottom, right } = area.range;
    const key = [area.sheet.toLowerCase(), top, left, bottom, right].join("\n");
    if (!known.has(key)) known.set(key, this.find(book, area));
    return known.get(key) ?? this.find(book, area);
  }
}
