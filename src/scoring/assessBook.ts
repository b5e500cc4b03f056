import { finished, type Steps } from "../cells/steps";
import type { Board, ScoreTable } from "../sheet/scoreboard";
import { assessTableInSteps, type TableDraft } from "./assessTable";
import type { BoardAssessment, ScoringOptions, TableAssessment } from "./assessment";
import { addComparisons } from "./comparisons";
import { leaguesOverPanels } from "./leagueOverPanels";
import { leaguesOverSheets } from "./leagueOverSheets";
import { addStandings } from "./standings";
import { unitKey } from "../sheet/text/unitKey";

/**
 * Scores the tables of a workbook as one book: each by itself, then every board against the period before, also
 * where that stands on another sheet ("T1" … "T12").
 * @example assessBook(reading.tables)[8]?.boards[0]?.comparison // { kind: "previous", period: Tháng 8/2026 }
 */
export function assessBook(
  tables: readonly ScoreTable[],
  options: ScoringOptions = {}
): readonly TableAssessment[] {
  return finished(assessBookInSteps(tables, options));
}

/** The same in steps, with all that is found told already. */
export function* assessBookInSteps(
  tables: readonly ScoreTable[],
  options: ScoringOptions = {},
  isChecked = false
): Steps<readonly TableAssessment[]> {
  const drafts: TableDraft[] = [];
  for (const table of tables) drafts.push(yield* assessTableInSteps(table, options));
  // Lists of indicators and leagues of one group would come between the months of whole boards.
  const whole = drafts.filter(({ table }) => table.layout !== "indicators");
  const elsewhere = new Map<Draft, Series>();
  for (const tablesOfBook of seriesOf(whole)) {
    const leagues = [
      ...leaguesOverPanels(tablesOfBook),
      ...leaguesOverSheets(tablesOfBook, drafts),
    ];
    for (const league of leagues) yield* addStandings(league, options);
    // Places are compared, too: they are given before.
    addComparisons(tablesOfBook.flatMap(({ boards }) => boards));
    const series = { drafts: tablesOfBook, ranked: new Set(leagues.flat()) };
    for (const draft of tablesOfBook) elsewhere.set(draft, series);
  }
  if (isChecked) for (const { check } of drafts) yield* check();
  return drafts.map((draft) => {
    const series = elsewhere.get(draft);
    return series === undefined ? draft.assessment : inBook(draft, series);
  });
}

/** A table of a book; its findings, and what stands on other sheets, are gathered when somebody asks. */
function inBook(draft: Draft, series: Series): TableAssessment {
  const own = draft.assessment;
  let known: Elsewhere | null = null;
  const gathered = (): Elsewhere => (known ??= boardsElsewhere(draft, series));
  return {
    table: own.table,
    boards: own.boards,
    get elsewhere() {
      return gathered().boards;
    },
    get readElsewhere() {
      return gathered().read;
    },
    get findings() {
      return own.findings;
    },
  };
}

/** Tables of one book, and the boards that rank against each other over its sheets. */
interface Series {
  readonly drafts: readonly Draft[];
  readonly ranked: ReadonlySet<BoardAssessment>;
}

interface Elsewhere {
  readonly boards: readonly BoardAssessment[];
  readonly read: readonly Board[];
}

/**
 * The boards of other sheets that tell more of this table: every unit of other periods, since a league is not known by
 * some of its units; of its own periods the units that it names itself, and those that it ranks against, each on a sheet of its own.
 */
function boardsElsewhere(draft: Draft, { drafts, ranked }: Series): Elsewhere {
  const units = new Set(draft.boards.map(({ unit }) => unitKey(unit)));
  const periods = new Set(draft.boards.map(periodOf));
  const tells = (board: BoardAssessment | undefined): boolean =>
    board !== undefined &&
    (!periods.has(periodOf(board)) || units.has(unitKey(board.unit)) || ranked.has(board));
  const others = drafts.filter((other) => other !== draft);
  return {
    boards: others.flatMap(({ boards }) => boards.filter(tells)),
    read: others.flatMap(({ boards, table }) =>
      table.boards.filter((_, index) => tells(boards[index]))
    ),
  };
}

function periodOf({ period }: Pick<BoardAssessment, "period">): string {
  return `${period?.date ?? ""}|${period?.label ?? ""}`;
}

type Draft = TableDraft;

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
