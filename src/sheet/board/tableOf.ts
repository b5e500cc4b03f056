import type { CellRange } from "../../cells/address";
import type { Page, PageCell } from "../../cells/page";
import type { Steps } from "../../cells/steps";
import type { Level } from "../../decision766/identity";
import { labelText, textOf, type Block } from "../axes/block";
import { tidy } from "../text/fold";
import type { Column, ColumnHead } from "../axes/column";
import { headingsApart } from "../axes/headingsApart";
import type { Fact } from "../facts/fact";
import type { BlockFacts } from "../facts/blockFacts";
import type { Finding } from "../finding";
import type { Board, Label, Layout, Role, RoleReading, ScoreTable } from "../scoreboard";
import { isProvince } from "../text/provinces";
import { readUnit } from "../text/unitName";
import { settleAccount, type Account } from "./account";
import { boardOf } from "./boardOf";
import { draftsOf, type BoardDraft } from "./drafts";
import { isEmptyRow, settleStrays } from "./strays";
import { groupedBy } from "./groupedBy";
import { tellLikeNames } from "./likeNames";
import { headingOf } from "./heading";
import { SharedLabels } from "./sharedLabels";
import { Told } from "./told";
import { isOfTotals, isOurs } from "./isOurs";
import { isOwnBlock } from "./ownBlock";
import { speaksOfPoints } from "./speaksOfPoints";

/** A table and what was told of it; `table` null where its cells are none of a score table. */
export interface TableReading {
  readonly table: ScoreTable | null;
  /** Told where names of groups stand but no points could be read. */
  readonly unread: readonly Finding[];
  /** Where each number of the table ended; null where there is no table. */
  readonly account: Account | null;
}

/**
 * Boards of the blocks that make up one table, with everything that no board accounts for told.
 * @param withTotals totals of units without groups are scores too: the page speaks of the Decision
 */
export function* tableOf(
  page: Page,
  readings: readonly BlockFacts[],
  withTotals = false
): Steps<TableReading> {
  const told = new Told(page.sheet);
  const ours = readings.filter((reading) => isOurs(reading) || (withTotals && isOfTotals(reading)));
  yield;
  const drafts = draftsOf(ours);
  yield;
  const settled = settleStrays(drafts.boards, told);
  for (const [before, next] of drafts.again) {
    if (before.unitCell !== null && next.unitCell !== null && next.unit !== null)
      told.add(next.unitCell, {
        kind: "duplicateUnit",
        unit: next.unit,
        rows: [before.unitCell.row, next.unitCell.row],
      });
  }
  const levels = levelsOf(settled);
  const labels = new SharedLabels(told);
  const boards: Board[] = [];
  for (const [at, draft] of settled.entries()) {
    if (at % boardsAStep === 0) yield;
    const board = boardOf(draft, drafts.shared, levels(draft), labels);
    if (board !== null) boards.push(board);
  }
  yield;
  const [first] = readings;
  if (boards.length === 0 || first === undefined)
    return { table: null, unread: speaksOfPoints(page, readings), account: null };
  for (const reading of ours) tellLeftovers(reading, told);
  tellHeadingsApart(ours, told);
  tellLikeNames(boards, told);
  tellYear(settled, told);
  tellOtherwise(ours, told);
  tellUnscored(settled, ours, told);
  yield;
  const account = settleAccount(ours, drafts, boards, told);
  yield;
  const range = rangeOf(ours);
  const table: ScoreTable = {
    sheet: page.sheet,
    range,
    layout: layoutOf(ours, boards),
    headerRows: headerRowsOf(first.block),
    title: titleOf(first, told),
    lines: first.title.lines.concat(first.title.notes).map(labelText),
    boards,
    roles: rolesOf(ours, boards, told),
    findings: told.findings,
    confidence: confidenceOf(first, boards),
  };
  return { table: isOwnBlock(page, table) ? null : table, unread: [], account };
}

const boardsAStep = 64;

/** A unit that waits for its points has figures in its row already. */
function tellUnscored(
  drafts: readonly BoardDraft[],
  readings: readonly BlockFacts[],
  told: Told
): void {
  const rows = new Set(readings.flatMap(({ unread }) => unread.map(({ cell }) => cell.row)));
  for (const draft of drafts)
    if (draft.unitCell !== null && rows.has(draft.unitCell.row) && isEmptyRow(draft))
      told.add(draft.unitCell, { kind: "noPointsInLine", unit: draft.unit });
}

/**
 * A month or quarter that no year stands with belongs to no edition, and "tuần trước" beside no other period is
 * nobody knows when; each said once.
 */
function tellYear(drafts: readonly BoardDraft[], told: Told): void {
  const open = drafts.filter(({ period }) => period?.date === null);
  const undated = open.find(({ period }) => period !== null && partsOfYear.has(period.kind));
  // A month that only the sheet's name says is told where its table begins.
  if (undated?.period != null)
    told.add(undated.periodCell ?? firstCellIn(undated), {
      kind: "noYear",
      text: undated.period.label,
    });
  const relative = open.find(({ period }) => period?.isRelative === true);
  if (relative?.period != null)
    told.add(relative.periodCell, { kind: "strangePeriod", text: relative.period.label });
}

/** A heading that one page of a table lost, or has misspelt. */
function tellHeadingsApart(readings: readonly BlockFacts[], told: Told): void {
  for (const [at, { block }] of readings.entries()) {
    const before = readings[at - 1];
    const found = before === undefined ? null : headingsApart(before.block, block);
    for (const { at: place, text, usual } of found ?? [])
      told.add(place, {
        kind: "otherHeading",
        text,
        usual: labelText(usual),
        usualCell: told.address(usual),
      });
  }
}

/** The sheet is called after one month, its title after another. */
function tellOtherwise(readings: readonly BlockFacts[], told: Told): void {
  for (const { title } of readings)
    if (title.otherwise !== null && title.period !== null)
      told.add(title.periodCell, {
        kind: "otherName",
        name: title.otherwise.label,
        period: title.period.label,
      });
}

function firstCellIn({ slots }: BoardDraft): PageCell | null {
  return [...slots.values()].flat().find(({ cell }) => cell !== null)?.cell ?? null;
}

const partsOfYear: ReadonlySet<string> = new Set(["week", "month", "quarter", "half"]);

/** Figures that no label governs, names nobody knows, words where figures belong. */
function tellLeftovers(reading: BlockFacts, told: Told): void {
  for (const cell of reading.unknownRows) told.named(cell, "unknownGroup");
  for (const { cell, text } of reading.strangePeriods)
    told.add(cell, { kind: "strangePeriod", text });
  for (const cell of reading.words) told.notANumber(cell);
  for (const { name, code } of reading.conflicts)
    told.add(code, { kind: "nameCodeConflict", name: labelText(name), code: labelText(code) });
  for (const { name, code } of reading.byCode)
    told.add(code, { kind: "assumedByCode", name, code: labelText(code) });
  for (const column of reading.columns)
    if (column.assumed && column.measure === "points") tellAssumed(column, reading.facts, told);
  for (const { subject, label } of reading.facts) {
    if (subject.kind === "group" && subject.isAssumed)
      told.add(label, { kind: "assumedGroup", text: textOf(label), group: subject.id });
  }
  told.named(reading.maximaByFigures, "assumedMaxima");
  tellUnread(reading, told);
}

function tellAssumed(column: Column, facts: readonly Fact[], told: Told): void {
  const figure = facts.find((fact) => fact.column === column && fact.cell !== null)?.cell ?? null;
  const heading = headingOf(column, figure);
  if (heading?.text == null)
    told.add(heading?.cell, { kind: "assumedUnheaded", column: column.column });
  else told.add(heading.cell, { kind: "assumedColumn", text: heading.text });
}

function tellUnread({ unread, columns, unknownRows }: BlockFacts, told: Told): void {
  const unknown = new Set(unknownRows.map(({ row }) => row));
  const left = unread.filter(({ cell }) => !unknown.has(cell.row));
  const named = new Set<Column>();
  for (const column of columns) {
    const level = column.unknown.at(-1);
    if (column.kind !== "figure" || level === undefined) continue;
    if (column.total || column.groups.length > 0 || column.indicator !== null) continue;
    if (!left.some((each) => each.column === column)) continue;
    told.add(level.cell, { kind: "unknownColumn", text: level.meaning.text });
    named.add(column);
  }
  const rest = left.filter(({ column }) => column === null || !named.has(column));
  const byRow = groupedBy(rest, ({ cell }) => cell.row);
  const byColumn = groupedBy(rest, ({ cell }) => cell.column);
  const done = new Set<(typeof rest)[number]>();
  for (const [row, list] of byRow) {
    const [first] = list;
    if (first === undefined || list.length < 2) continue;
    if ((byColumn.get(first.cell.column)?.length ?? 0) >= list.length) continue;
    told.add(first.cell, { kind: "unreadCells", where: { line: "row", row }, count: list.length });
    for (const each of list) done.add(each);
  }
  for (const [column, list] of byColumn) {
    const open = list.filter((each) => !done.has(each));
    const where = { line: "column", column } as const;
    told.add(open[0]?.cell, { kind: "unreadCells", where, count: open.length });
  }
}

/** The rows and columns that labels govern: a lonely figure far away stretches no table. */
function rangeOf(readings: readonly BlockFacts[]): CellRange {
  let [top, left, bottom, right] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 0, 0];
  for (const { block, columns, facts, lastRow } of readings) {
    const used = new Set(facts.map(({ column }) => column));
    const governed = columns.filter(
      (column) => column.levels.length > 0 || used.has(column) || column.kind !== "figure"
    );
    top = Math.min(top, block.header[0] ?? block.body[0] ?? top);
    left = Math.min(left, ...governed.map(({ column }) => column));
    right = Math.max(right, ...governed.map(({ column }) => column));
    bottom = Math.max(bottom, lastRow, ...block.header);
  }
  return { top, left, bottom, right };
}

function headerRowsOf({ header, body }: Block): number {
  const [first] = header;
  const [begin] = body;
  return first === undefined || begin === undefined ? 0 : begin - first;
}

/** Shorter lines are captions. */
const shortestTitle = 12;

function titleOf({ title }: BlockFacts, told: Told): Label | null {
  const line = title.lines.find(({ text }) => tidy(text).length >= shortestTitle);
  return line === undefined ? null : { text: labelText(line), cell: told.address(line) };
}

/**
 * What kind of unit each is: what its name says, else what most of the others are. Names without a prefix are
 * provinces where most of them are on the list of provinces.
 */
function levelsOf(drafts: readonly BoardDraft[]): (draft: BoardDraft) => Level {
  const counts = new Map<Level, number>();
  let [bare, provinces] = [0, 0];
  for (const { unit } of drafts) {
    if (unit === null) continue;
    const level = readUnit(unit)?.level;
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
    else {
      bare += 1;
      if (isProvince(unit)) provinces += 1;
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const usual = most?.[0] ?? (provinces * 2 > bare ? "province" : "commune");
  return ({ unit }) => (unit === null ? usual : (readUnit(unit)?.level ?? usual));
}

function layoutOf(readings: readonly BlockFacts[], boards: readonly Board[]): Layout {
  const some = (fits: (fact: Fact) => boolean) =>
    readings.some(({ facts }) => facts.some((fact) => fact.figure !== null && fits(fact)));
  const isScore = ({ measure, subject }: Fact) => measure === "points" && subject.kind !== "total";
  const scored = some(isScore);
  const across = some(
    (fact) =>
      (isScore(fact) || (!scored && fact.subject.kind !== "total")) &&
      fact.label !== null &&
      fact.label === fact.column.named?.cell
  );
  const hasGroups = boards.some(({ groups: all }) =>
    all.some(({ points, label }) => points.status !== "absent" || label.cell !== null)
  );
  const hasIndicators = boards.some(({ groups }) => groups.length > 0);
  if (!hasGroups && hasIndicators) return "indicators";
  const unitsDown = some(({ unitCell, row }) => unitCell !== null && covers(unitCell, row));
  const periodsDown = some(({ periodCell, row }) => periodCell !== null && covers(periodCell, row));
  if (!hasIndicators) return unitsDown ? "units-by-group" : "periods-by-group";
  if (!across) return unitsDown || periodsDown ? "long" : "groups-by-period";
  return periodsDown && !unitsDown ? "periods-by-group" : "units-by-group";
}

function covers(
  { row, bottom }: { readonly row: number; readonly bottom: number },
  at: number
): boolean {
  return row <= at && at <= bottom;
}

function rolesOf(
  readings: readonly BlockFacts[],
  boards: readonly Board[],
  told: Told
): readonly RoleReading[] {
  const columns = readings[0]?.columns ?? [];
  const heads = columns.flatMap((column): RoleReading[] => {
    const level = column.levels.findLast(
      ({ meaning }) => meaning.measure !== null || meaning.head !== null
    );
    const role = column.measure ?? (column.head === null ? null : headRoles[column.head]);
    return level === undefined || role === null
      ? []
      : [
          {
            role,
            label: level.meaning.text,
            cell: told.address(level.cell),
            confidence: column.assumed ? 0.5 : 1,
          },
        ];
  });
  const groups = (boards[0]?.groups ?? []).flatMap(({ id, label, confidence }): RoleReading[] =>
    label.cell === null ? [] : [{ role: id, label: label.text, cell: label.cell, confidence }]
  );
  return [...heads, ...groups];
}

const headRoles: Readonly<Record<ColumnHead, Role | null>> = {
  region: null,
  ordinal: "ordinal",
  code: "code",
  unit: "unitName",
  period: "period",
  indicator: "groupName",
  group: "groupName",
};

function confidenceOf({ columns }: BlockFacts, boards: readonly Board[]): number {
  const groups = boards[0]?.groups ?? [];
  const labels =
    groups.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(groups.length, 1);
  const points = columns.some(({ measure, assumed }) => measure === "points" && !assumed) ? 1 : 0.9;
  return Math.round(Math.min(1, labels) * (0.5 + points / 2) * 100) / 100;
}
