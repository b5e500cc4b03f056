import type { GroupId } from "../../decision766/identity";
import type { Grid } from "../../cells/grid";
import type { Board, Period, ScoreTable } from "../../sheet/scoreboard";
import { nameBook, unitKey, type NameBook } from "../hear/nameBook";
import { folded, spelled } from "../hear/spelling";
import { CellReader } from "./cellFigure";
import { PeriodLeague } from "./periodLeague";
import { editionOn, Row } from "./row";

/** All that a workbook tells, ordered for questions: by period, then by unit. Built once, asked often. */
export interface Ledger {
  /** In time; periods without a day keep the sheet's order. */
  readonly periods: readonly PeriodLeague[];
  readonly names: NameBook;
}

interface Entry {
  readonly period: Period | null;
  readonly rows: Map<string, Row>;
  readonly twins: Map<string, readonly Row[]>;
}

/** Own key of a period, from what the sheet says of it. @example "2026-M05", "2026-Q1", "2026-03-23" */
export function keyOfPeriod(period: Period | null): string {
  if (period === null) return "";
  const { date, kind, label } = period;
  const [year = "", month = ""] = (date ?? "").split("-");
  if (date !== null) {
    if (kind === "day") return date;
    if (kind === "toDate") return toDateKey(label, date);
    if (kind === "month") return `${year}-M${month}`;
    if (kind === "quarter") return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
    if (kind === "half") return `${year}-H${Number(month) <= 6 ? "1" : "2"}`;
    if (kind === "year") return `${year}-Y`;
  }
  return `~${folded(label)}`;
}

/** "10 tháng đầu năm 2026" by its months; "đến hết ngày 31/5/2026" by its day. */
function toDateKey(label: string, date: string): string {
  const months = /(?<!\d)(\d{1,2})\s*th[áa]ng/iu.exec(label.normalize("NFC"))?.[1];
  if (months === undefined || /\d\s*[/.-]\s*\d/.test(label)) return date;
  return `${date.slice(0, 4)}-${Number(months) === 6 ? "H1" : `${String(Number(months))}M`}`;
}

/**
 * @param tables those that count, the one reported on first: where two give the same unit and period, the first
 *   holds.
 * @example ledgerOf(tables, contents.grids).periods.at(-1)?.row("xã an bình")?.points("total")
 */
export function ledgerOf(tables: readonly ScoreTable[], grids: readonly Grid[]): Ledger {
  const read = new CellReader(grids);
  const byKey = new Map<string, Entry>();
  const whole = tables.filter((table) => !givesIndicatorsAlone(table));
  const ranked = whole.length === 0 ? tables : whole;
  for (const table of ranked) gatherRows(table, byKey, read);
  const sources =
    whole.length === 0
      ? []
      : tables.filter((table) => !whole.includes(table)).flatMap(({ boards }) => boards);
  for (const source of sources) rowFor(source, byKey)?.add(source);
  const periods = [...byKey].map(
    ([key, { period, rows, twins }], place) => new PeriodLeague(key, period, rows, place, twins)
  );
  periods.sort((a, b) => {
    const [one, other] = [a.end, b.end];
    if (one === null || other === null || one === other) return a.order - b.order;
    return one < other ? -1 : 1;
  });
  return { periods, names: namesIn(tables, ranked, periods) };
}

function namesIn(
  tables: readonly ScoreTable[],
  ranked: readonly ScoreTable[],
  periods: readonly PeriodLeague[]
): NameBook {
  const boards = ranked.flatMap((table) => table.boards);
  const present = new Set(
    tables.flatMap(({ boards: [first] }) => first?.groups.map(({ id }) => id) ?? [])
  );
  return nameBook({
    units: new Set(boards.flatMap(({ unit }) => unit?.text ?? [])),
    labels: new Map(
      boards.flatMap(({ groups }) =>
        groups.flatMap(({ id, label }): [string, GroupId][] =>
          label.cell === null ? [] : [[label.text, id]]
        )
      )
    ),
    present,
    periods: spokenLabels(periods),
  });
}

/** The boards of a table as rows of their periods. */
function gatherRows({ boards }: ScoreTable, byKey: Map<string, Entry>, read: CellReader): void {
  const seen = new Set<string>();
  for (const board of boards) {
    const key = keyOfPeriod(board.period);
    const entry = byKey.get(key) ?? {
      period: board.period,
      rows: new Map<string, Row>(),
      twins: new Map<string, Row[]>(),
    };
    byKey.set(key, entry);
    const unit = rowKey(board);
    const known = entry.rows.get(unit);
    const row = new Row(board, editionOn(board.period?.date ?? null), read);
    if (known !== undefined && seen.has(`${key}|${unit}`))
      entry.twins.set(unit, [...(entry.twins.get(unit) ?? [known]), row]);
    seen.add(`${key}|${unit}`);
    // A table of one group, or one still empty, does not stand in the way of a whole one.
    if (known === undefined || (!holdsPoints(known.board) && holdsPoints(board)))
      entry.rows.set(unit, row);
  }
}

/** A table of indicators: no group has points of its own, so that it adds to the boards of another. */
function givesIndicatorsAlone({ layout, boards }: ScoreTable): boolean {
  return (
    layout === "indicators" ||
    boards.every(({ groups }) =>
      groups.every(({ points, indicators }) => points.status === "absent" && indicators.length > 0)
    )
  );
}

/** The one row that indicators belong to; an unnamed unit or period fits any. Null where several could be meant. */
function rowFor(
  source: Board,
  byKey: ReadonlyMap<string, { readonly rows: ReadonlyMap<string, Row> }>
): Row | null {
  const [unit, key] = [rowKey(source), keyOfPeriod(source.period)];
  const fitting = [...byKey].flatMap(([periodKey, { rows }]) =>
    key === "" || periodKey === "" || periodKey === key || sameEnd(source, rows)
      ? [...rows].flatMap(([name, row]) =>
          unit === "" || name === "" || name === unit ? [row] : []
        )
      : []
  );
  const [only, other] = fitting;
  return only === undefined || other !== undefined ? null : only;
}

function sameEnd(source: Board, rows: ReadonlyMap<string, Row>): boolean {
  const [first] = rows.values();
  const date = source.period?.date ?? null;
  return date !== null && first?.board.period?.date === date;
}

function rowKey(board: Board): string {
  return board.unit === null ? "" : unitKey(board.unit.text);
}

function holdsPoints({ groups }: Board): boolean {
  return groups.some(({ points }) => points.status === "given" || points.status === "provisional");
}

/** Labels that no rule of dates reads, so that they are known when a text names them. */
function spokenLabels(periods: readonly PeriodLeague[]): ReadonlyMap<string, string> {
  return new Map(
    periods.flatMap(({ key, period }): [string, string][] =>
      period !== null && key.startsWith("~") && period.label.trim().length > 1
        ? [[spelled(period.label).text.toLowerCase().replace(/\s+/g, " ").trim(), key]]
        : []
    )
  );
}
