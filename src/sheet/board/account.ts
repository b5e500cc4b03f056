import type { PageCell } from "../../cells/page";
import { groupById } from "../../decision766/groups";
import type { Fact } from "../facts/fact";
import type { BlockFacts } from "../facts/blockFacts";
import { isShareOfCounts, valueOf } from "../facts/factValue";
import type { Finding } from "../finding";
import type { Board, Figure, TotalReading } from "../scoreboard";
import type { BoardDraft, Slots, TableDrafts } from "./drafts";
import type { Told } from "./told";

/**
 * Why a figure that labels govern is on no board and yet nobody need be told: `same` says a board's figure again,
 * `rival` lost against one and that was told, `count` is a group's number of dossiers, `part` a line under a group,
 * `otherPeriod` stands beside a full board ("Xếp hạng tháng 9").
 */
export type ContextKind = "same" | "rival" | "count" | "part" | "otherPeriod";

/** Where each number in the rows of a table ended. The parts sum up to `counted`. */
export interface Account {
  readonly counted: number;
  readonly onBoards: number;
  readonly aside: number;
  readonly context: Readonly<Record<ContextKind, number>>;
  /** Told as unread. */
  readonly unread: number;
}

/**
 * The reader's law, held after boards are made: each number of a table's rows is on a board, aside, context of a kind,
 * or unread and told. What is none of these is told here, so that nothing is lost without a word.
 */
export function settleAccount(
  readings: readonly BlockFacts[],
  drafts: TableDrafts,
  boards: readonly Board[],
  told: Told
): Account {
  const placed = placesOn(boards);
  const tellers = placesTold(told.findings);
  const saidTwice = mergedFor(boards);
  const context = { same: 0, rival: 0, count: 0, part: 0, otherPeriod: 0 };
  const seen = new Set<number>();
  let onBoards = 0;
  const lost: PageCell[] = [];
  for (const [facts, draft] of slotsOf(drafts)) {
    const used = facts.find(({ cell }) => cell !== null && placed.has(placeOf(cell)));
    for (const fact of facts) {
      if (fact.cell === null || fact.figure?.kind !== "figure") continue;
      const place = placeOf(fact.cell);
      // A slash makes two facts of one number.
      if (seen.has(place)) continue;
      if (fact.isImplied && !placed.has(place)) continue;
      seen.add(place);
      if (placed.has(place)) {
        onBoards += 1;
        continue;
      }
      const kind = saidTwice(fact) ? "same" : contextOf(fact, used, draft, tellers);
      if (kind !== null) context[kind] += 1;
      else lost.push(fact.cell);
    }
  }
  tellLost(lost, told);
  const sum = (of: (reading: BlockFacts) => number) =>
    readings.reduce((total, reading) => total + of(reading), 0);
  return {
    counted: sum(({ counted }) => counted),
    onBoards,
    aside: sum(({ aside }) => Object.values(aside).reduce((total, each) => total + each, 0)),
    context,
    unread: lost.length + sum(({ unread }) => unread.length),
  };
}

/** As many in one column are told as one column. */
const fewestOfColumn = 3;

function tellLost(lost: readonly PageCell[], told: Told): void {
  for (const column of new Set(lost.map((cell) => cell.column))) {
    const cells = lost.filter((cell) => cell.column === column);
    const count = cells.length;
    if (count >= fewestOfColumn)
      told.add(cells[0], { kind: "unreadCells", where: { line: "column", column }, count });
    else
      for (const cell of cells)
        told.add(cell, { kind: "unreadCells", where: { line: "cell" }, count: 1 });
  }
}

function* slotsOf({
  boards,
  shared,
}: TableDrafts): Generator<readonly [readonly Fact[], BoardDraft | null]> {
  for (const draft of boards) for (const facts of draft.slots.values()) yield [facts, draft];
  for (const facts of shared.values()) yield [facts, null];
}

function contextOf(
  fact: Fact,
  used: Fact | undefined,
  draft: BoardDraft | null,
  tellers: ReadonlySet<number>
): ContextKind | null {
  const { subject, cell, label, column } = fact;
  if (subject.kind === "part") return "part";
  if (isCount(fact, draft)) return "count";
  if (used !== undefined && valueOf(fact) === valueOf(used)) return "same";
  const places = [cell, label, column.levels.at(-1)?.cell, fact.unitCell, fact.pointsRow];
  if (places.some((each) => each != null && tellers.has(placeOf(each)))) return "rival";
  // Told at the first of its column.
  if (fact.isHidden && used?.isHidden === false) return "rival";
  if (used === undefined && draft !== null && isBeside(draft.slots)) return "otherPeriod";
  return null;
}

/** What is counted, or the share of the counts in its own row. */
function isCount(fact: Fact, draft: BoardDraft | null): boolean {
  if (fact.measure === "numerator" || fact.measure === "denominator") return true;
  if (fact.measure !== "percent" || draft === null) return false;
  const inRow = [...draft.slots.values()].flat().filter(({ row }) => row === fact.row);
  const beside = (of: Fact["measure"]) => inRow.find(({ measure }) => measure === of);
  return isShareOfCounts(fact, beside("numerator"), beside("denominator"));
}

/** Points and maximum of the merged group beside its parts; other points than theirs are told. */
function mergedFor(boards: readonly Board[]): (fact: Fact) => boolean {
  const read = new Set(boards.flatMap(({ groups }) => groups.map(({ id }) => id)));
  const { id: merged, mergedFrom } = groupById("onlineService22");
  const isOfParts = !read.has(merged) && mergedFrom.every((id) => read.has(id));
  return ({ subject, measure }) =>
    isOfParts &&
    subject.kind === "group" &&
    subject.id === merged &&
    (measure === "points" || measure === "maxPoints");
}

/** Ranks, percents and totals alone, of a period that no board of points is about. */
function isBeside(slots: Slots): boolean {
  return [...slots.keys()].every((key) => /^total\||\|rank$|\|percent$/.test(key));
}

/** A sheet has at most 16,384 columns. */
function placeOf({ row, column }: Pick<PageCell, "row" | "column">): number {
  return row * 16_384 + column;
}

function placesTold(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(findings.flatMap(({ cell }) => (cell === null ? [] : placeOf(cell))));
}

function placesOn(boards: readonly Board[]): ReadonlySet<number> {
  const places = new Set<number>();
  const add = (figure: Figure | undefined) => {
    if (figure?.cell != null) places.add(placeOf(figure.cell));
  };
  const addScore = ({ points, maxPoints, percent, rank, rankOf }: PrintedScore) => {
    add(points);
    add(maxPoints);
    add(percent);
    add(rank);
    add(rankOf);
  };
  for (const { groups, total, adjustments, leader } of boards) {
    for (const group of groups) {
      addScore(group);
      for (const { points, maxPoints, ratio, numerator, denominator } of group.indicators)
        [points, maxPoints, ratio, numerator, denominator].forEach(add);
    }
    if (total !== null) addScore(total);
    add(leader);
    adjustments?.forEach(add);
  }
  return places;
}

type PrintedScore = Pick<TotalReading, "points" | "maxPoints" | "percent" | "rank" | "rankOf">;
