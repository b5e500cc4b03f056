import type { PageCell } from "../../cells/page";
import type { Column } from "../axes/column";
import type { RowMeaning } from "../axes/rows";
import type { Title } from "../axes/title";
import type { SaidPeriod } from "../label/meaning";
import { periodBesideWhole } from "../label/periods";
import type { Section } from "./section";

interface PlacedPeriod {
  readonly said: SaidPeriod | null;
  readonly cell: PageCell | null;
}

/** The period of a figure: its row's own, its column's, its section's, the title's. */
export function periodAt(
  column: Column,
  meaning: RowMeaning,
  section: Section,
  title: Title
): PlacedPeriod {
  const found: PlacedPeriod =
    meaning.period !== null
      ? { said: meaning.period, cell: meaning.periodCell }
      : column.period !== null
        ? { said: column.period, cell: column.periodCell }
        : section.period !== null
          ? { said: section.period, cell: section.periodCell }
          : { said: title.period, cell: title.periodCell };
  if (found.said?.isRelative !== true || title.period === null) return found;
  return { said: periodBesideWhole(found.said, title.period), cell: found.cell };
}
