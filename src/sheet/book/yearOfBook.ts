import type { Grid } from "../../cells/grid";
import { isPartOfYear, yearIn, yearsIn } from "../label/periods";
import type { ScoreTable } from "../scoreboard";
import { coverLines } from "./cover";

/** Whether a table has a month or a quarter that no year stands with. */
export function lacksYear({ boards }: ScoreTable): boolean {
  return boards.some(({ period }) => period?.date === null && isPartOfYear(period));
}

/**
 * The one year that the other sheets of a book speak of, in their names or in the periods of their tables; null where
 * they speak of several, or of none. Of the sheets without a table of scores only a cover is asked, and last.
 */
export function yearOfBook(
  names: readonly Grid["sheet"][],
  tables: readonly ScoreTable[],
  grids: readonly Grid[]
): number | null {
  const years = new Set([
    ...names.flatMap((name) => yearIn(name) ?? []),
    ...tables.flatMap(({ boards, title }) => [
      ...boards.flatMap(({ period }) =>
        period?.date == null ? [] : Number(period.date.slice(0, 4))
      ),
      ...(title === null ? [] : [yearIn(title.text)].flatMap((year) => year ?? [])),
    ]),
  ]);
  const said = years.size > 0 ? years : new Set(grids.flatMap(coverLines).flatMap(yearsIn));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}
