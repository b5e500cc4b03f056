import type { ScoreTable } from "../sheet/scoreboard";
import { assessTableDraft } from "./assessTable";
import type { BoardAssessment, ScoringOptions, TableAssessment } from "./assessment";
import { addComparisons } from "./comparisons";

/**
 * Scores the tables of a workbook as one book: each by itself, then every board against the period before, also
 * where that stands on another sheet ("T1" … "T12").
 * @example assessBook(reading.tables)[8]?.boards[0]?.comparison // { kind: "previous", period: Tháng 8/2026 }
 */
export function assessBook(
  tables: readonly ScoreTable[],
  options: ScoringOptions = {}
): readonly TableAssessment[] {
  const drafts = tables.map((table) => assessTableDraft(table, options));
  // Lists of indicators and leagues of one group would come between the months of whole boards.
  const whole = drafts.filter(({ table }) => table.layout !== "indicators");
  const elsewhere = new Map<Draft, readonly BoardAssessment[]>();
  for (const series of seriesOf(whole)) {
    addComparisons(series.flatMap(({ boards }) => boards));
    for (const draft of series) elsewhere.set(draft, boardsElsewhere(draft, series));
  }
  return drafts.map((draft) => {
    const others = elsewhere.get(draft) ?? [];
    return others.length === 0 ? draft.assessment : inBook(draft.assessment, others);
  });
}

/** A table of a book; its findings are still made when somebody asks. */
function inBook(own: TableAssessment, elsewhere: readonly BoardAssessment[]): TableAssessment {
  return {
    table: own.table,
    boards: own.boards,
    elsewhere,
    get findings() {
      return own.findings;
    },
  };
}

/** The other sheets' boards of the units that this table is about. */
function boardsElsewhere(draft: Draft, series: readonly Draft[]): readonly BoardAssessment[] {
  const units = new Set(draft.boards.map(({ unit }) => unit?.text ?? ""));
  return series
    .filter((other) => other !== draft)
    .flatMap(({ boards }) => boards.filter(({ unit }) => units.has(unit?.text ?? "")));
}

type Draft = ReturnType<typeof assessTableDraft>;

/** Tables of the same groups: months of one book, not a league beside its own details. */
function seriesOf(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  const series = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const [first] = draft.table.boards;
    const groups = (first?.groups ?? []).map(({ id }) => id).sort();
    const key = `${draft.table.layout}|${groups.join(" ")}`;
    const list = series.get(key);
    if (list === undefined) series.set(key, [draft]);
    else list.push(draft);
  }
  return [...series.values()].filter(({ length }) => length > 1);
}
