import type { GroupId } from "../../../decision766/identity";
import type { PeriodLeague } from "../../figures/periodLeague";
import type { Row, ScoreSubject } from "../../figures/row";
import { exactNameAt } from "../../hear/exactNames";
import { unitKey } from "../../hear/nameBook";
import { folded, spelled } from "../../hear/spelling";
import { isNamed } from "../../namedPeriod";
import type { Case } from "../ownTruth";

/** What a cell of a table, or a point of a chart, is about. */
export interface Spot {
  readonly self: Case;
  readonly league: PeriodLeague;
  readonly row: Row;
  readonly subject: ScoreSubject;
}

/** Where no period is named, a column of the reported one says so. */
const thisPeriod = "Kỳ này";

/** The periods that a short name means; several where their names are alike. */
export function periodsNamed(name: string, { ledger, now }: Case): readonly PeriodLeague[] {
  if (name === thisPeriod || name === "") return [now];
  return ledger.periods.filter(({ period }) => period !== null && isNamed(name, period));
}

/** The rows of the case's own unit in a period; several where its name stands twice. */
export function ownRows(league: PeriodLeague, { now, row, unit }: Case): readonly Row[] {
  if (league === now) return [row];
  return rowsNamed(league, unit);
}

/** @param unit folded, as the ledger has it */
export function rowsNamed(league: PeriodLeague, unit: string): readonly Row[] {
  const row = league.row(unit);
  return league.twins.get(unit) ?? (row === null ? [] : [row]);
}

/** The units of a level in a period, those of one name each by itself. */
export function rowsOfLevel(league: PeriodLeague, level: Row["level"]): readonly Row[] {
  const rows = league.ofLevel(level);
  return league.twins.size === 0
    ? rows
    : rows.flatMap((row) => rowsNamed(league, unitKey(row.unit ?? "")));
}

/** The group that a name in a table means, as the workbook calls it or the Decision; null where it has none such. */
export function groupNamed(name: string, { ledger, row }: Case): GroupId | null {
  const low = spelled(name).text.toLowerCase().replace(/\s+/gu, " ").trim();
  const exact = exactNameAt(low, 0, ledger.names.exact);
  const heard =
    exact?.length === low.length && exact.body.kind === "group"
      ? exact.body.groups
      : (ledger.names.groups.get(folded(name)) ?? []);
  return heard.find((id) => row.ids.includes(id)) ?? null;
}
