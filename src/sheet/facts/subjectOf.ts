import { newestMaximum } from "../../decision766/formulas";
import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { Assumptions, Column } from "../axes/column";
import { namesCount } from "../axes/countColumns";
import { namesGroupSum } from "../axes/groupSums";
import { sixGroups } from "../axes/groupsByMaximum";
import type { RowMeaning } from "../axes/rowMeaning";
import { textOf } from "../axes/block";
import type { GroupMatch } from "../text/groupName";
import { memoisedOf } from "../text/memo";
import type { Subject } from "./fact";

export type RowSubject = Subject | { readonly kind: "unknown"; readonly name: string };

/** What the rows above say of the ones below. */
export interface RowContext {
  /** The group of the section that the row stands in. */
  readonly section: GroupId | null;
  /** The last group that a row named. */
  lastGroup: GroupId | null;
  /** The group whose indicator the row above is. */
  readonly lastHome: GroupId | null;
  /** The groups of the indicators since the last sum. */
  readonly homes: ReadonlySet<GroupId>;
  /** Groups already told by their maxima alone. */
  readonly assumed: Set<GroupId>;
  /** Maximum in the row's column of maxima, in hundredths. */
  readonly maximum: number | null;
  /** The largest figure of the row whose column says nothing of what it measures, in hundredths; 0 for none. */
  readonly largest: () => number;
  /** The largest figure of the row under a heading of points, in hundredths; 0 for none. */
  readonly score: () => number;
  /** Names of counts that stand under several groups. */
  readonly countsAgain: ReadonlySet<string>;
  /** No name of the table is known. */
  readonly namesNothing: boolean;
  /** Codes of the table are the office's own, not the portal's. */
  readonly ownCodes: boolean;
  /** Maxima stand beside the points of the table: a line that has none and says how many counts. */
  readonly hasMaxima: boolean;
}

/** The group that a label of several meanings is, by the maximum beside it. */
export function groupWith(
  matches: readonly GroupMatch[],
  maximum: number | null
): GroupMatch | null {
  return matches.find(({ id }) => groupById(id).maxPoints === maximum) ?? matches[0] ?? null;
}

/**
 * What a row is about. Name and printed maximum decide together: the group's own maximum makes a loose name the
 * group, a smaller one makes even a good name a part of it. The name is asked before the printed code.
 */
export function rowSubject(
  row: RowMeaning,
  context: RowContext,
  assume: Assumptions
): RowSubject | null {
  const maximum = context.maximum ?? row.maximum;
  if (row.total) return sumOf(row, context);
  if (row.isPart || isPartBeside(row, maximum)) return partOf(row, context);
  if (row.indicator !== null && row.groups.length === 0)
    return wholeGroup(row.indicator.code, row.field, maximum) ?? partOf(row, context);
  const [best] = row.groups;
  if (best !== undefined) return namedGroup(row, best, maximum, context);
  if (row.adjustment) return { kind: "adjustment" };
  const byCode = coded(row, context);
  if (byCode !== null) return byCode;
  if (row.field !== null) return inField(row, row.field, maximum, context);
  if (row.unknown === null)
    return context.section === null ? null : group(context.section, [], false);
  return unknownName(row, row.unknown, maximum, context, assume);
}

/** "Công khai, minh bạch | 1.1. Tỷ lệ TTHC được công bố đúng hạn | 4": the group's name stands for its part beside it. */
function isPartBeside({ indicator, groups, names }: RowMeaning, maximum: number | null): boolean {
  const group = groups[0]?.id;
  if (indicator === null || group === undefined || maximum === null || names.length < 2)
    return false;
  const home = indicatorByCode(indicator.code).group;
  const isOfGroup = home === group || groupById(group).mergedFrom.includes(home);
  return isOfGroup && maximum < groupById(home).maxPoints;
}

/** "Cộng nhóm I" below the lines of a group is the group's; so is "Cộng" below indicators of one group alone. */
function sumOf(row: RowMeaning, context: RowContext): Subject {
  const home = context.section ?? context.lastHome;
  const isCalled = row.sum && row.names.some(({ text }) => namesGroupSum(text));
  return home !== null && (isCalled || isOfOne(home, context))
    ? group(home, [], false)
    : { kind: "total" };
}

/** No group stands above with points of its own, and the sum is within the group's. */
function isOfOne(home: GroupId, { homes, lastGroup, maximum, score }: RowContext): boolean {
  const most = groupById(home).maxPoints;
  const whole = maximum ?? score();
  return (
    lastGroup === null &&
    homes.size === 1 &&
    (homes.has(home) || groupById(home).mergedFrom.some((part) => homes.has(part))) &&
    whole > 0 &&
    whole <= most &&
    score() <= most
  );
}

function group(id: GroupId, matches: readonly GroupMatch[], isAssumed: boolean): Subject {
  return { kind: "group", id, matches, isAssumed };
}

/** An indicator's line: its name, else its code where nothing speaks against it, else a part of its group. */
function partOf(row: RowMeaning, context: RowContext): RowSubject {
  const under = row.groups[0]?.id ?? context.section ?? null;
  if (row.indicator !== null && isCountRow(row, context))
    return { kind: "unknown", name: textOf(row.subjectCell) };
  if (row.indicator !== null)
    return {
      kind: "indicator",
      code: row.indicator.code,
      confidence: row.indicator.confidence,
      under,
    };
  const byCode = coded(row, context);
  if (byCode !== null) return byCode;
  const home = under ?? row.field ?? context.lastGroup;
  const name = textOf(row.subjectCell);
  return home === null ? { kind: "unknown", name } : { kind: "part", group: home, name };
}

/** "Số hồ sơ trễ hạn | 46" below a table, its count where maxima or points stand. */
function isCountRow({ indicator, code, names }: RowMeaning, context: RowContext): boolean {
  if (indicator === null || code !== null || !names.some(({ text }) => namesCount(text)))
    return false;
  if (names.some(({ text }) => context.countsAgain.has(text))) return true;
  const known = indicatorByCode(indicator.code);
  const { maximum } = context;
  const scored = context.score();
  return maximum === null
    ? context.largest() > newestMaximum(known) ||
        (context.hasMaxima && scored > 0 && scored % 100 === 0)
    : maximum > groupById(known.group).maxPoints;
}

/** A name like an indicator's beside the whole maximum of its group is the group. */
function wholeGroup(
  code: IndicatorCode,
  field: GroupId | null,
  maximum: number | null
): RowSubject | null {
  const indicator = indicatorByCode(code);
  if (maximum === null || maximum === newestMaximum(indicator)) return null;
  const home = [indicator.group, field].find(
    (id) => id !== null && groupById(id).maxPoints === maximum
  );
  return home == null ? null : group(home, [], false);
}

/** The printed code where the name is unknown: only where the group around it is the code's own. */
function coded(row: RowMeaning, context: RowContext): Subject | null {
  if (row.code === null || context.ownCodes) return null;
  const home = indicatorByCode(row.code.code).group;
  const isPortal = row.codeCell !== null && /_/.test(row.codeCell.text);
  const said = row.groups[0]?.id ?? row.field ?? context.section ?? context.lastGroup;
  if (!isPortal && said !== null && said !== home && !groupById(said).mergedFrom.includes(home))
    return null;
  return {
    kind: "indicator",
    code: row.code.code,
    confidence: row.code.confidence,
    under: row.groups[0]?.id ?? context.section,
  };
}

function namedGroup(
  row: RowMeaning,
  best: GroupMatch,
  maximum: number | null,
  context: RowContext
): Subject {
  const found = groupWith(row.groups, maximum) ?? best;
  // A group typed again with nearly its maximum is a draft, not a part of it.
  const isPart =
    maximum !== null &&
    maximum * 10 < groupById(found.id).maxPoints * 7 &&
    context.lastGroup === found.id;
  if (isPart) return { kind: "part", group: found.id, name: textOf(row.subjectCell) };
  return group(found.id, row.groups, false);
}

function inField(
  row: RowMeaning,
  field: GroupId,
  maximum: number | null,
  context: RowContext
): RowSubject {
  if (maximum !== null && maximum === groupById(field).maxPoints) return group(field, [], false);
  if (field === "onlineServices" && maximum === groupById("onlineService22").maxPoints)
    return group("onlineService22", [], false);
  const home = context.section ?? (maximum === null ? context.lastGroup : null) ?? field;
  return { kind: "part", group: home, name: textOf(row.subjectCell) };
}

function unknownName(
  row: RowMeaning,
  name: string,
  maximum: number | null,
  context: RowContext,
  assume: Assumptions
): RowSubject {
  if (assume.groupsByMaximum === true && context.namesNothing && maximum !== null) {
    const id = sixGroups.find(
      (each) => groupById(each).maxPoints === maximum && !context.assumed.has(each)
    );
    if (id !== undefined) {
      context.assumed.add(id);
      return group(id, [], true);
    }
  }
  const home = context.section ?? context.lastGroup;
  if (
    home !== null &&
    maximum !== null &&
    maximum < groupById(home).maxPoints &&
    row.measure === null
  )
    return { kind: "part", group: home, name };
  return { kind: "unknown", name };
}

/** What a column is about; null where its headings name nothing. */
export function columnSubject(column: Column, rowAbout: RowSubject | null): RowSubject | null {
  const named = namedAbove(column);
  // A loose word ("Trực tuyến" above a count of dossiers) is no subject until a measure or a maximum stands with it.
  if (named !== null || column.field === null) return named;
  if (column.measure === null && column.maximum === null) return null;
  return rowAbout !== null && rowAbout.kind !== "total" ? null : group(column.field, [], false);
}

const namedAbove = memoisedOf((column: Column): Subject | null => {
  if (column.total) return { kind: "total" };
  if (column.adjustment && column.groups.length === 0) return { kind: "adjustment" };
  if (column.indicator !== null) {
    const over = column.levels.find(({ meaning }) => meaning.groups.length > 0);
    return {
      kind: "indicator",
      code: column.indicator.code,
      confidence: column.indicator.confidence,
      under: over?.meaning.groups[0]?.id ?? null,
    };
  }
  const found = groupWith(column.groups, column.maximum);
  return found === null ? null : group(found.id, column.groups, column.isByMaximum);
});
