import type { DocumentFinding } from "../draft/checks/checkedDraft";
import { spelled } from "../hear/spelling";
import { commonTexts } from "./edits/commonTexts";
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
    ...chartDifferences(given, anew, isWholly),
  ];
}

/**
 * What charts draw otherwise in a report of ours that a person has gone on with; nothing where some were struck out or
 * put in.
 */
export function wrongCharts(
  given: WrittenDocument,
  anew: WrittenDocument
): readonly DocumentFinding[] {
  const isSameSet = given.charts.length === anew.charts.length;
  return isSameSet ? chartDifferences(given, anew, isDrawnAs) : [];
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

function commonLines(
  mine: readonly Line[],
  theirs: readonly Line[]
): { readonly mine: ReadonlySet<number>; readonly theirs: ReadonlySet<number> } {
  const pairs = commonTexts(
    mine.map(({ text }) => text),
    theirs.map(({ text }) => text)
  );
  return {
    mine: new Set(pairs.map(([own]) => own)),
    theirs: new Set(pairs.map(([, other]) => other)),
  };
}

type Series = WrittenChart["series"][number];

type IsSame = (own: Series, anew: Series) => boolean;

const isWholly: IsSame = (own, anew) => JSON.stringify(own) === JSON.stringify(anew);

/** No program writes anew when it saves what is drawn: formats it may, and labels it may leave out. */
const isDrawnAs: IsSame = (own, anew) => {
  const labels = own.labels.length === 0 ? [] : anew.labels;
  return isWholly({ ...own, format: "" }, { ...anew, format: "", labels });
};

function chartDifferences(
  given: WrittenDocument,
  anew: WrittenDocument,
  isSame: IsSame
): readonly DocumentFinding[] {
  const isSameChart = (own: WrittenChart | undefined, other: WrittenChart | undefined): boolean =>
    own !== undefined &&
    own.series.length === other?.series.length &&
    own.series.every((each, index) => {
      const meant = other.series[index];
      return meant !== undefined && isSame(each, meant);
    });
  const count = Math.max(given.charts.length, anew.charts.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    isSameChart(given.charts[index], anew.charts[index])
      ? []
      : [
          {
            code: "altered-text" as const,
            message: `Biểu đồ ${String(index + 1)} không giống biểu đồ lập lại từ bảng tính.`,
            paragraph: null,
          },
        ]
  );
}
