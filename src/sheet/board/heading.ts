import type { PageCell } from "../../cells/page";
import type { Column } from "../axes/column";

/** What a column is called when a person is to look at it. */
export interface Heading {
  /** Its lowest heading; where nothing heads it, a figure of it. */
  readonly cell: PageCell;
  /** Null where nothing heads it. */
  readonly text: string | null;
}

/**
 * What a column is called; null where nothing heads it and it holds nothing.
 * @param figure a cell of it
 * @example headingOf(column, null)?.text // "Điểm đạt"
 */
export function headingOf(
  { levels }: Pick<Column, "levels">,
  figure: PageCell | null
): Heading | null {
  const level = levels.at(-1);
  if (level !== undefined) return { cell: level.cell, text: level.meaning.text };
  return figure === null ? null : { cell: figure, text: null };
}
