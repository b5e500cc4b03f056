import { finished, type Steps } from "../../cells/steps";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import type { Block } from "../axes/block";
import type { Assumptions } from "../axes/column";
import { qualified } from "../axes/regions";
import type { RowMeaning } from "../axes/rowMeaning";
import { rowMeaning, type Carried } from "../axes/rows";
import type { Title } from "../axes/title";
import { foldPlain } from "../text/fold";
import type { BlockFacts } from "./blockFacts";
import { groundOf, type Ground } from "./ground";
import { aboveNext, asLineUnder, type Above } from "./linesUnder";
import { largestIn, maximumIn } from "./maximumIn";
import { asGroup } from "./groupsDown";
import { couldSayMaxima } from "./maximaRow";
import { isLineOfTotal, ofTotal } from "./ofTotal";
import { opensPart } from "./partTotal";
import { readRow } from "./readRow";
import { addSection, noSection } from "./section";
import { rowSubject, type RowContext, type RowSubject } from "./subjectOf";
import { Tally } from "./tally";
import { addLine, addWordRow, type WordRows } from "./wordRows";

/**
 * Reads rows of a block under some assumptions: every figure of theirs a fact, put aside with its kind, or unread.
 * @param carried the names that go on from the page before; those that go on to the next one stand in it afterwards
 */
export function factsOf(
  block: Block,
  title: Title,
  assume: Assumptions,
  rows: readonly number[] = block.body,
  carried: Carried = new Map()
): BlockFacts {
  return finished(readRows(groundOf(block, title, assume), rows, carried));
}

/** The same of all its rows, in steps. */
export function factsOfInSteps(
  block: Block,
  title: Title,
  assume: Assumptions,
  carried: Carried
): Steps<BlockFacts> {
  return readRows(groundOf(block, title, assume), block.body, carried);
}

const rowsAStep = 64;

function* readRows(ground: Ground, rows: readonly number[], carried: Carried): Steps<BlockFacts> {
  const { block } = ground;
  const amid: WordRows = { ground, carried, section: noSection(), tally: new Tally() };
  const { section, tally } = amid;
  const before = noRows();
  let next = 0;
  for (const [at, row] of rows.entries()) {
    if (at % rowsAStep === rowsAStep - 1) yield;
    next = readLinesBefore(row, next, before.belowTotal, amid);
    const meaning = meaningAmid(amid, row, before);
    const about = meaning.isLine
      ? (before.above?.about ?? null)
      : rowSubject(meaning, contextOf(amid, row, before), ground.assume);
    goOn(before, meaning, about);
    tally.tellRow(row, meaning, isRemark(ground, meaning, about) ? null : about);
    readRow(ground, { row, meaning, about, section }, tally);
  }
  if (rows.at(-1) === block.body.at(-1)) readTail(amid, before.belowTotal);
  return tally.result(ground);
}

/** What the rows read so far say of the next one. */
interface RowsBefore {
  lastGroup: GroupId | null;
  lastHome: GroupId | null;
  /** The groups of the indicators since the last sum. */
  readonly homes: Set<GroupId>;
  above: Above | null;
  belowTotal: boolean;
  readonly assumed: Set<GroupId>;
}

function noRows(): RowsBefore {
  return {
    ...{ lastGroup: null, lastHome: null, homes: new Set(), above: null, belowTotal: false },
    assumed: new Set(),
  };
}

function goOn(before: RowsBefore, meaning: RowMeaning, about: RowSubject | null): void {
  before.above = aboveNext(before.above, meaning, about);
  before.belowTotal = about?.kind === "total";
  if (about?.kind === "group") before.lastGroup = about.id;
  before.lastHome = homeOf(about);
  if (before.lastHome !== null) before.homes.add(before.lastHome);
  else if (meaning.total) before.homes.clear();
}

/** Whoever answers for a unit, beside its name in a league, is no group. */
function isRemark({ frame }: Ground, { unit }: RowMeaning, about: RowSubject | null): boolean {
  return about?.kind === "unknown" && unit !== null && frame.subjectsAcross;
}

/** What a row's own cells mean where it stands. */
function meaningAmid(
  { ground, carried, section, tally }: WordRows,
  row: number,
  { lastGroup, lastHome, above, belowTotal }: RowsBefore
): RowMeaning {
  const { block, frame } = ground;
  const read = rowMeaning(block, row, ground.keys, ground.codes, carried, ground.assume);
  settleNames(ground, read);
  if (ground.namesGroups) Object.assign(read, asGroup(read));
  if (ground.partRows.has(row)) Object.assign(read, ofSeveral);
  const line = asLineUnder({ lines: ground.linesUnder, periods: ground.periodsUnder }, above, read);
  if (line !== null) return line;
  // "Hạng" right below the names of the units is their places, but on a page that begins amid a group's lines.
  const isOfGroups = read.measure !== null && ground.linesUnder.has(read.measure);
  const isFirst = !isOfGroups && lastGroup === null && lastHome === null && section.group === null;
  const isNear = belowTotal || (frame.unitsAcross && isFirst);
  return opensPart(ground, read, section) || (isNear && isLineOfTotal(frame, read))
    ? ofTotal(read)
    : withMaxima(ground, row, read, tally);
}

function contextOf({ ground, section }: WordRows, row: number, before: RowsBefore): RowContext {
  return {
    section: section.group,
    lastGroup: before.lastGroup,
    lastHome: before.lastHome,
    homes: before.homes,
    assumed: before.assumed,
    maximum: maximumIn(ground, row),
    largest: () => largestIn(ground, row, null),
    score: () => largestIn(ground, row, "points"),
    countsAgain: ground.countsAgain,
    namesNothing: ground.namesNothing,
    ownCodes: ground.ownCodes,
    hasMaxima: ground.maxima.length > 0,
  };
}

/** The group of an indicator's row. */
function homeOf(about: RowSubject | null): GroupId | null {
  return about?.kind === "indicator" ? (about.under ?? indicatorByCode(about.code).group) : null;
}

/** A row that sums up units names no subject. */
const ofSeveral: Partial<RowMeaning> = { benchmark: true, unknown: null, subjectCell: null };

/** "Xã Tân Phú" of two provinces has its own behind the name; months that turn the year have each their year. */
function settleNames({ homonyms, turned }: Ground, read: RowMeaning): void {
  if (read.periodCell !== null) read.period = turned.get(read.periodCell) ?? read.period;
  if (read.unit !== null && read.region !== null && homonyms.has(foldPlain(read.unit)))
    read.unit = qualified(read.unit, read.region);
}

/** Lines amid the figures, up to a row: rows in words, or headings of what follows. `next`: the first not yet read. */
function readLinesBefore(row: number, next: number, belowTotal: boolean, amid: WordRows): number {
  const { block } = amid.ground;
  let at = next;
  for (let line = block.sections[at]; line !== undefined && line.row < row;) {
    const isRow = addLine(amid, line, belowTotal) || addWordRow(amid, line);
    if (!isRow) addSection(block, amid.section, line.cells);
    at += 1;
    line = block.sections[at];
  }
  return at;
}

/** Rows without numbers right behind the last: names that wait, a total in words. */
function readTail(amid: WordRows, belowTotal: boolean): void {
  for (const line of amid.ground.block.tail) {
    if (!addLine(amid, line, belowTotal)) break;
  }
}

/** Exactly the groups' maxima under a name that nobody knows, or none: maxima, and said so. */
function withMaxima(ground: Ground, row: number, meaning: RowMeaning, tally: Tally): RowMeaning {
  const named = meaning.names.find(({ cell }) => cell.row === row)?.cell;
  const cell =
    named ?? (meaning.names.length === 0 ? ground.block.page.cellsOf(row)[0] : undefined);
  if (row !== ground.maximaRow || cell === undefined || !couldSayMaxima(meaning)) return meaning;
  tally.maximaByFigures = cell;
  return {
    ...meaning,
    measure: "maxPoints",
    unit: null,
    unitCell: null,
    period: null,
    periodCell: null,
    unknown: null,
    strangePeriod: null,
    subjectCell: null,
  };
}
