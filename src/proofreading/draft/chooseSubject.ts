import { withYear } from "../hear/periods";
import type { Ledger } from "../figures/ledger";
import type { PeriodLeague } from "../figures/periodLeague";
import { namedPeriod } from "../tie/sentenceContext";
import type { OutlinedParagraph } from "./outline";

/** Year a document speaks of: the first it names in a period; null where it names none. */
export function yearOf(paragraphs: readonly OutlinedParagraph[]): number | null {
  for (const { lexed } of paragraphs)
    for (const token of lexed.tokens)
      if (token.kind === "period" && !token.yearless) return Number(token.key.slice(0, 4));
  return null;
}

/** The period a draft is about: the latest of the workbook's that its head names; null where it names none. */
export function periodNamed(
  paragraphs: readonly OutlinedParagraph[],
  ledger: Ledger,
  year: number | null
): PeriodLeague | null {
  const heads = paragraphs.filter(({ part }) => part === "head");
  for (const among of [heads, paragraphs]) {
    const named = among.flatMap(({ lexed }) =>
      lexed.tokens.flatMap((token) => {
        if (token.kind !== "period") return [];
        const found = namedPeriod(withYear(token.key, year), ledger.periods);
        return found.kind === "known" ? [found.period] : [];
      })
    );
    const latest = named.reduce<PeriodLeague | null>(
      (last, each) =>
        last === null || ledger.periods.indexOf(each) > ledger.periods.indexOf(last) ? each : last,
      null
    );
    if (latest !== null) return latest;
  }
  return null;
}

/** The unit a draft is about: the first of the workbook's that it names, by most mentions among equals. */
export function unitNamed(paragraphs: readonly OutlinedParagraph[], ledger: Ledger): string | null {
  const counts = new Map<string, number>();
  for (const { lexed, part } of paragraphs)
    for (const token of lexed.tokens)
      if (token.kind === "unit" && token.known)
        counts.set(token.name, (counts.get(token.name) ?? 0) + (part === "head" ? 3 : 1));
  let best: string | null = null;
  for (const [name, count] of counts)
    if (ledger.names.units.has(name) && (best === null || count > (counts.get(best) ?? 0)))
      best = name;
  return best;
}
