import { labelText } from "../axes/block";
import type { PageCell } from "../../cells/page";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import type { Title } from "../axes/title";
import type { Fact, Subject } from "../facts/fact";
import type { BlockFacts, LeaderFigure } from "../facts/blockFacts";
import type { Measure, SaidPeriod } from "../label/meaning";
import { periodKey } from "../label/periods";
import { nameKey } from "../text/unitKey";
import { settleIdentity } from "./identity";

/** What one figure of a board is about: a group, a line under one, the total, points beside the groups. */
export type SlotSubject =
  GroupId | `indicator:${string}` | `part:${string}` | "total" | "adjustment";
export type SlotKey = `${SlotSubject}|${Measure}`;
export type Slots = Map<SlotKey, Fact[]>;

/** The key of a slot. */
export function slotKey(subject: SlotSubject, measure: Measure): SlotKey {
  return `${subject}|${measure}`;
}

/** What the facts of a slot are about. @example subjectOf("total|points") // "total" */
export function subjectOf(key: SlotKey): SlotSubject {
  return key.slice(0, key.lastIndexOf("|")) as SlotSubject;
}

/** The facts of one unit in one period, before rivals are settled. */
export interface BoardDraft {
  readonly unit: string | null;
  readonly unitCell: PageCell | null;
  readonly period: SaidPeriod | null;
  readonly periodCell: PageCell | null;
  readonly title: Title;
  readonly leaders: readonly LeaderFigure[];
  readonly slots: Slots;
}

/** The boards of a table, and what it says of all of them alike. */
export interface TableDrafts {
  readonly boards: readonly BoardDraft[];
  readonly shared: Slots;
  /** Rows that say one unit in one period again, each with the row before. */
  readonly again: readonly (readonly [BoardDraft, BoardDraft])[];
}

/** Sorts facts by unit and period. */
export function draftsOf(readings: readonly BlockFacts[]): TableDrafts {
  const boards = new Map<string, BoardDraft>();
  const shared: Slots = new Map();
  const again: [BoardDraft, BoardDraft][] = [];
  const keyOf = keyMaker(settleIdentity(readings.map(({ facts }) => facts)));
  const leaders = readings.flatMap((page) => page.leaders);
  for (const { facts, title } of readings) {
    for (const run of runsOf(facts)) {
      const [first] = run;
      const place = first.isShared ? null : `${nameKey(first.unit)}|${periodKey(first.period)}`;
      let board = place === null ? undefined : boards.get(place);
      const isAgain = board !== undefined && saysAgain(board, run, keyOf);
      if (place !== null && (board === undefined || isAgain)) {
        const { unit, unitCell, period, periodCell } = first;
        const fresh = { unit, unitCell, period, periodCell, title, leaders, slots: new Map() };
        if (board !== undefined) again.push([board, fresh]);
        boards.set(isAgain ? `${place}|${first.row}` : place, fresh);
        board = fresh;
      }
      const slots = board?.slots ?? shared;
      for (const fact of run) add(slots, keyOf(fact), fact);
    }
  }
  return { boards: [...boards.values()], shared, again };
}

/** Facts of one row about one unit and period, one after another. */
function runsOf(facts: readonly Fact[]): readonly (readonly [Fact, ...Fact[]])[] {
  const runs: [Fact, ...Fact[]][] = [];
  let last: Fact | undefined;
  for (const fact of facts) {
    const goesOn =
      last !== undefined &&
      last.row === fact.row &&
      last.isShared === fact.isShared &&
      last.unit === fact.unit &&
      (last.period === fact.period || periodKey(last.period) === periodKey(fact.period));
    if (goesOn) runs.at(-1)?.push(fact);
    else runs.push([fact]);
    last = fact;
  }
  return runs;
}

/** A second row for a unit that names its groups across: two units of one name, or one typed twice. */
function saysAgain(
  { slots }: BoardDraft,
  run: readonly Fact[],
  keyOf: (fact: Fact) => SlotKey
): boolean {
  return run.some((fact) => {
    // The 100 of "94,89/100" under a row of maxima is no second row.
    if (fact.isImplied) return false;
    if (fact.figure === null || fact.unitCell?.row !== fact.row || isNamedInRow(fact)) return false;
    return slots
      .get(keyOf(fact))
      ?.some(
        (known) =>
          known.figure !== null &&
          known.row !== fact.row &&
          !areNamedApart(known, fact) &&
          known.column.column === fact.column.column
      );
  });
}

/** "Tự chấm" and "Thẩm định" in two rows of one unit. */
function areNamedApart({ pointsRow: one }: Fact, { pointsRow: other }: Fact): boolean {
  return one !== null && other !== null && labelText(one) !== labelText(other);
}

function isNamedInRow({ label, row }: Fact): boolean {
  return label !== null && label.row <= row && row <= label.bottom;
}

/** Keys of slots, made once for each subject and measure: a column's facts share theirs. */
function keyMaker(identities: ReadonlyMap<PageCell, GroupId>): (fact: Fact) => SlotKey {
  const known = new Map<Subject, Map<Measure, SlotKey>>();
  return (fact) => {
    let byMeasure = known.get(fact.subject);
    if (byMeasure === undefined) {
      byMeasure = new Map();
      known.set(fact.subject, byMeasure);
    }
    let key = byMeasure.get(fact.measure);
    if (key === undefined) {
      key = slotKey(slotSubject(fact, identities), fact.measure);
      byMeasure.set(fact.measure, key);
    }
    return key;
  };
}

function add(slots: Slots, key: SlotKey, fact: Fact): void {
  const slot = slots.get(key);
  if (slot === undefined) slots.set(key, [fact]);
  else slot.push(fact);
}

function slotSubject(
  { subject, label }: Fact,
  identities: ReadonlyMap<PageCell, GroupId>
): SlotSubject {
  switch (subject.kind) {
    case "group":
      return (label === null ? undefined : identities.get(label)) ?? subject.id;
    case "indicator":
      return `indicator:${subject.code}`;
    case "part":
      return `part:${subject.group}:${subject.name}`;
    case "total":
    case "adjustment":
      return subject.kind;
  }
}

/** The group whose line an indicator or a part is. */
export function groupOf(subject: Subject): GroupId | null {
  switch (subject.kind) {
    case "group":
      return subject.id;
    case "indicator":
      return indicatorByCode(subject.code).group;
    case "part":
      return subject.group;
    case "total":
    case "adjustment":
      return null;
  }
}
