import { withYear } from "../hear/periods";
import type { Ledger } from "../figures/ledger";
import type { PeriodLeague } from "../figures/periodLeague";
import { isCompared, namedPeriod } from "../tie/sentenceContext";
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

/** Lines at the top among which the letterhead stands. */
const letterheadLines = 6;
/** "cùng với phường Đông Hà", "cao nhất là …": somebody beside the unit that the text is about. */
const besideOthers =
  /(?:cùng|và|là|gồm|\(|điểm, của)(?: (?:đơn vị|mức|điểm)(?: [\p{L} ]{0,20})?)?[\s(*]*$/iu;

/** The unit a draft is about: the letterhead's, else the one of the workbook that it names most, the first of equals. */
export function unitNamed(paragraphs: readonly OutlinedParagraph[], ledger: Ledger): string | null {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const { lexed, part, index } = paragraph;
    lexed.tokens.forEach((token, at) => {
      if (token.kind !== "unit" || !token.known || !ledger.names.units.has(token.name)) return;
      if (index < letterheadLines && isLetterhead(lexed.text)) add(counts, token.name, 1000);
      const before = lexed.words.slice(0, lexed.places[at]).slice(-40);
      if (!isCompared(before) && !besideOthers.test(before))
        add(counts, token.name, part === "head" ? 3 : 1);
      else add(counts, token.name, 0);
    });
  }
  let best: string | null = null;
  for (const [name, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** A line in capitals that is no title: who writes. */
function isLetterhead(text: string): boolean {
  return text === text.toUpperCase() && !/BÁO CÁO|THÔNG BÁO|TỜ TRÌNH|KẾT QUẢ|ĐIỂM/u.test(text);
}

function add(counts: Map<string, number>, name: string, weight: number): void {
  counts.set(name, (counts.get(name) ?? 0) + weight);
}
