import type { DocumentFinding } from "../draft/checks/checkedDraft";
import { spelled } from "../hear/spelling";
import type { WrittenChart, WrittenDocument } from "../written/writtenDocument";

/** Lines that a clerk fills in by hand: number, place and date of issue. */
const filledIn = /^(?:Số:|[^.;]{0,60}, ngày[\s\d.…]+tháng[\s\d.…]+năm[\s\d.…]*$)/u;

interface Line {
  readonly text: string;
  readonly paragraph: number;
}

function linesOf({ paragraphs }: WrittenDocument): readonly Line[] {
  return paragraphs.flatMap(({ text, story }, paragraph) => {
    const line = spelled(text).text.replace(/\s+/g, " ").trim();
    // The number of a page is whatever the last program that laid it out counted.
    const isPageNumber = story === "header" && /^\d+$/.test(line);
    return line === "" || isPageNumber || filledIn.test(line) ? [] : [{ text: line, paragraph }];
  });
}

/**
 * A report of our own laid beside the same report made anew from the workbook: what reads otherwise, what is gone,
 * what charts draw otherwise. The same workbook gives the same text, so that any difference is somebody's.
 * @param explain says more about a line that differs, where its claims can be heard.
 */
export function differencesFrom(
  given: WrittenDocument,
  anew: WrittenDocument,
  explain: (line: string) => string | null
): readonly DocumentFinding[] {
  const [mine, theirs] = [linesOf(given), linesOf(anew)];
  const kept = commonLines(mine, theirs);
  const altered = mine.filter((_, index) => !kept.mine.has(index));
  const gone = theirs.filter((_, index) => !kept.theirs.has(index));
  if (altered.length * 2 > mine.length)
    return [
      {
        code: "not-reproduced",
        message:
          "Báo cáo này khác nhiều với báo cáo lập lại từ bảng tính (có thể do thiết lập hoặc bảng tính đã đổi); từng câu chưa được đối chiếu.",
        paragraph: null,
      },
    ];
  return [
    ...altered.map(({ text, paragraph }) => ({
      code: "altered-text" as const,
      message: explain(text) ?? "Dòng này không giống báo cáo lập lại từ bảng tính.",
      paragraph,
    })),
    ...gone.map(({ text }) => ({
      code: "missing-text" as const,
      message: `Thiếu dòng “${text.length > 120 ? `${text.slice(0, 120).trimEnd()}…` : text}”.`,
      paragraph: null,
    })),
    ...chartDifferences(given, anew, (series) => series),
  ];
}

/**
 * What of a report of ours that a person has gone on with is wrong: lines that read otherwise and can be heard to be
 * wrong, and charts that draw otherwise. The rest is theirs.
 * @param explain what is wrong with a line; null where nothing is heard to be
 */
export function wrongEdits(
  given: WrittenDocument,
  anew: WrittenDocument,
  explain: (line: string) => string | null
): readonly DocumentFinding[] {
  const known = new Set(linesOf(anew).map(({ text }) => text));
  const altered = linesOf(given).flatMap(({ text, paragraph }): DocumentFinding[] => {
    const message = known.has(text) ? null : explain(text);
    return message === null ? [] : [{ code: "altered-text", message, paragraph }];
  });
  const isSameSet = given.charts.length === anew.charts.length;
  return [...altered, ...(isSameSet ? chartDifferences(given, anew, drawnBy) : [])];
}

/** Paragraphs that stand in both in the same order: what the report made anew says there is what the sheet gives. */
export function paragraphsKept(
  given: WrittenDocument,
  anew: WrittenDocument
): ReadonlyMap<number, number> {
  const [mine, theirs] = [linesOf(given), linesOf(anew)];
  const kept = commonLines(mine, theirs);
  const places = [...kept.theirs].map((index) => theirs[index]?.paragraph ?? 0);
  return new Map([...kept.mine].map((index, at) => [mine[index]?.paragraph ?? 0, places[at] ?? 0]));
}

/** The longest run of lines that stand in both in the same order. Reports are short: a table of lengths will do. */
function commonLines(
  mine: readonly Line[],
  theirs: readonly Line[]
): { readonly mine: ReadonlySet<number>; readonly theirs: ReadonlySet<number> } {
  const width = theirs.length + 1;
  const lengths = new Uint32Array((mine.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = mine.length - 1; a >= 0; a -= 1)
    for (let b = theirs.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        mine[a]?.text === theirs[b]?.text
          ? at(a + 1, b + 1) + 1
          : Math.max(at(a + 1, b), at(a, b + 1));
  const kept = { mine: new Set<number>(), theirs: new Set<number>() };
  let [a, b] = [0, 0];
  while (a < mine.length && b < theirs.length) {
    if (mine[a]?.text === theirs[b]?.text) {
      kept.mine.add(a);
      kept.theirs.add(b);
      a += 1;
      b += 1;
    } else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return kept;
}

type Series = WrittenChart["series"][number];

/** What no program writes anew when it saves: formats and labels it may. */
function drawnBy({ categories, values }: Series): unknown {
  return { categories, values };
}

function chartDifferences(
  given: WrittenDocument,
  anew: WrittenDocument,
  compared: (series: Series) => unknown
): readonly DocumentFinding[] {
  const told = (chart: WrittenChart | undefined): string =>
    JSON.stringify(chart?.series.map(compared) ?? null);
  const count = Math.max(given.charts.length, anew.charts.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    return told(given.charts[index]) === told(anew.charts[index])
      ? []
      : [
          {
            code: "altered-text" as const,
            message: `Biểu đồ ${String(index + 1)} không giống biểu đồ lập lại từ bảng tính.`,
            paragraph: null,
          },
        ];
  });
}
