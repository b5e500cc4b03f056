import type { PageCell } from "../../cells/page";
import { labelText } from "../axes/block";
import type { Column } from "../axes/column";
import type { RowMeaning } from "../axes/rowMeaning";
import type { Title } from "../axes/title";
import type { SaidPeriod } from "../label/meaning";
import { inYear, periodBesideWhole } from "../label/periods";
import { weekOfMonth } from "../label/weeks";
import { foldPlain } from "../text/fold";
import type { Section } from "./section";

interface PlacedPeriod {
  readonly said: SaidPeriod | null;
  readonly cell: PageCell | null;
}

/** The period of a figure: its row's own, a part of the year that its section names, its column's, its section's, the title's. */
export function periodAt(
  column: Column,
  meaning: RowMeaning,
  section: Section,
  title: Title
): PlacedPeriod {
  const own = ofSectionYear(nearest(column, meaning, section, title), section);
  const found = { ...own, said: own.said === null ? null : ofTitleMonth(own.said, title) };
  if (found.said?.isRelative !== true || title.period === null) return found;
  return { said: periodBesideWhole(found.said, title.period), cell: found.cell };
}

function ofTitleMonth(said: SaidPeriod, title: Title): SaidPeriod {
  return said.kind === "week" && title.period?.kind === "month"
    ? weekOfMonth(said, title.period)
    : ofTitleSpan(said, title);
}

/** "Tháng 10/2026 (so với cùng kỳ năm 2025)" over "Năm 2025 | Năm 2026": October of each. */
function ofTitleSpan(said: SaidPeriod, { period, lines }: Title): SaidPeriod {
  if (said.kind !== "year" || said.date === null || period === null || period.kind === "year")
    return said;
  return lines.some(({ text }) => /cung ky/u.test(foldPlain(text)))
    ? inYear(period, "", Number(said.date.slice(0, 4)))
    : said;
}

function ofSectionYear({ said, cell }: PlacedPeriod, { period }: Section): PlacedPeriod {
  if (period?.kind !== "year" || period.date === null || said === null || cell === null)
    return { said, cell };
  return { said: inYear(said, labelText(cell), Number(period.date.slice(0, 4))), cell };
}

function nearest(
  column: Column,
  meaning: RowMeaning,
  section: Section,
  title: Title
): PlacedPeriod {
  return meaning.period !== null
    ? { said: meaning.period, cell: meaning.periodCell }
    : column.period !== null
      ? { said: column.period, cell: column.periodCell }
      : section.period !== null
        ? { said: section.period, cell: section.periodCell }
        : { said: title.period, cell: title.periodCell };
}
