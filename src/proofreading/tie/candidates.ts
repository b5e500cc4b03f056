import type { GroupId } from "../../decision766/identity";
import type { CellAddress } from "../../cells/address";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Derived, Row, ScoreSubject } from "../figures/row";
import { hundredthsOf, percentOf, wholeOf, type ExactValue } from "./exactValue";
import { largestRemainder } from "../figures/shares";

/** One thing a figure may be: all values that would be right for it (one, or several ways of rounding). */
export interface Candidate {
  readonly values: readonly ExactValue[];
  readonly cells: readonly CellAddress[];
  /** What it is, for the message. @example "điểm nhóm Số hóa hồ sơ" */
  readonly what: string;
  /** The movement's own direction, where it is one. */
  readonly way?: "up" | "down" | "same";
}

function candidate(
  derived: Derived | null,
  what: string,
  value: (hundredths: number) => ExactValue = hundredthsOf
): Candidate | null {
  return derived === null ? null : { values: [value(derived.value)], cells: derived.cells, what };
}

/** How a message names a group: as the sheet does, without the maximum that a header may hold. */
function groupName(subject: GroupId, row: Row): string {
  return `nhóm ${row
    .label(subject)
    .replace(/\(\s*[\d.,]+\s*(?:điểm|đ)?\s*\)/iu, "")
    .replace(/\s+/g, " ")
    .trim()}`;
}

/** @param total how the same is said of the whole. */
function named(what: string, total: string, subject: ScoreSubject, row: Row): string {
  return subject === "total" ? total : `${what} của ${groupName(subject, row)}`;
}

export function pointsOf(row: Row, subject: ScoreSubject): Candidate | null {
  return candidate(row.points(subject), named("điểm", "tổng điểm", subject, row));
}

export function maxOf(row: Row, subject: ScoreSubject): Candidate | null {
  return candidate(row.max(subject), named("điểm tối đa", "tổng điểm tối đa", subject, row));
}

export function lostOf(row: Row, subject: ScoreSubject): Candidate | null {
  return candidate(row.lost(subject), named("điểm thiếu", "tổng số điểm thiếu", subject, row));
}

/** Of its maximum. */
export function percentOfMaximum(row: Row, subject: ScoreSubject): Candidate | null {
  const [points, max] = [row.points(subject), row.max(subject)];
  if (points === null || max === null) return null;
  const exact = percentOf(points.value, max.value);
  const printed = row.printedPercent(subject);
  return exact === null
    ? null
    : {
        values: [exact, ...(printed === null ? [] : [hundredthsOf(printed.value)])],
        cells: [...points.cells, ...max.cells],
        what: named("tỷ lệ điểm", "tỷ lệ của tổng điểm", subject, row),
      };
}

/** Of all that is lost; rightly rounded, or made to add up to a hundred. */
export function shareOf(row: Row, subject: ScoreSubject): Candidate | null {
  if (subject === "total") return null;
  const losses = row.ids.map((id) => row.lost(id));
  const sum = losses.reduce<number | null>(
    (all, each) => (all === null || each === null || each.value < 0 ? null : all + each.value),
    0
  );
  const at = row.ids.indexOf(subject);
  const own = losses[at];
  if (sum === null || sum <= 0 || own == null) return null;
  const exact = percentOf(own.value, sum);
  const shares = largestRemainder(losses.map((each) => each?.value ?? 0));
  return exact === null
    ? null
    : {
        values: [exact, hundredthsOf(shares[at] ?? 0)],
        cells: losses.flatMap((each) => each?.cells ?? []),
        what: `phần của ${groupName(subject, row)} trong tổng số điểm thiếu`,
      };
}

/** Published place; else the one counted over the rows. */
export function placeOf(league: PeriodLeague, row: Row, subject: ScoreSubject): Candidate | null {
  const published = row.place(subject);
  if (published !== null)
    return candidate(published, named("thứ hạng", "thứ hạng chung", subject, row), (value) =>
      wholeOf(value)
    );
  const points = row.points(subject);
  const standing = league.standing(subject, row.level);
  const counted = points === null ? undefined : standing.placeOf.get(points.value);
  return counted === undefined || standing.rows.length < 2
    ? null
    : {
        values: Array.from({ length: Math.min(counted.count, 50) }, (_, index) =>
          wholeOf(counted.place + index)
        ).slice(0, 1),
        cells: points?.cells ?? [],
        what: named("thứ hạng tính theo bảng", "thứ hạng chung tính theo bảng", subject, row),
      };
}

/** Number of units: printed beside a place, else the rows of the table. */
export function universeOf(league: PeriodLeague, row: Row): Candidate | null {
  const printed = row.placeOf("total");
  const rows = league.ofLevel(row.level).length;
  // Those that have a total are ranked; a table may list more.
  const ranked = league.standing("total", row.level).rows.length;
  const values = [
    ...(printed === null ? [] : [printed.value]),
    ...new Set([rows, ranked].filter((count) => count > 1)),
  ];
  return values.length === 0
    ? null
    : {
        values: values.map((value) => wholeOf(value)),
        cells: printed?.cells ?? [],
        what: "số đơn vị được xếp hạng",
      };
}

/** Movement of points between two periods. */
export function pointsMoved(now: Row, before: Row, subject: ScoreSubject): Candidate | null {
  const [after, earlier] = [now.points(subject), before.points(subject)];
  if (after === null || earlier === null) return null;
  const change = after.value - earlier.value;
  return {
    values: [hundredthsOf(Math.abs(change))],
    cells: [...after.cells, ...earlier.cells],
    what: named("mức thay đổi điểm", "mức thay đổi tổng điểm", subject, now),
    way: wayOf(change),
  };
}

/** Movement of places: a smaller number is better. */
export function placesMoved(
  [nowLeague, now]: readonly [PeriodLeague, Row],
  [beforeLeague, before]: readonly [PeriodLeague, Row],
  subject: ScoreSubject
): Candidate | null {
  const after = placeOf(nowLeague, now, subject);
  const earlier = placeOf(beforeLeague, before, subject);
  const [a, b] = [after?.values[0], earlier?.values[0]];
  if (after === null || earlier === null || a === undefined || b === undefined) return null;
  const change = Number(b.top - a.top) / 100;
  return {
    values: [wholeOf(Math.abs(change))],
    cells: [...after.cells, ...earlier.cells],
    what: named("mức thay đổi thứ hạng", "mức thay đổi thứ hạng chung", subject, now),
    way: wayOf(change),
  };
}

export function wayOf(change: number): "up" | "down" | "same" {
  if (change === 0) return "same";
  return change > 0 ? "up" : "down";
}

/** The best or the last of the units; a line of the sheet may print the best. */
export function extremeOf(
  league: PeriodLeague,
  row: Row,
  subject: ScoreSubject,
  which: "best" | "last"
): Candidate | null {
  const printed = which === "best" && subject === "total" ? row.leader() : null;
  const standing = league.standing(subject, row.level);
  const end = which === "best" ? standing.rows[0] : standing.rows.at(-1);
  const found = printed ?? (standing.rows.length > 1 ? (end?.points ?? null) : null);
  return candidate(
    found,
    which === "best" ? "điểm của đơn vị cao nhất" : "điểm của đơn vị thấp nhất"
  );
}

export function averageOf(league: PeriodLeague, row: Row, subject: ScoreSubject): Candidate | null {
  const { rows, sum } = league.standing(subject, row.level);
  const mean = rows.length < 2 ? null : { top: BigInt(sum), bottom: BigInt(rows.length * 100) };
  return mean === null
    ? null
    : {
        values: [mean],
        cells: rows[0]?.points.cells ?? [],
        what: `điểm bình quân của ${String(rows.length)} đơn vị trong bảng`,
      };
}

/** The middle of all units; of an even number, the mean of the two in the middle. */
export function medianOf(league: PeriodLeague, row: Row, subject: ScoreSubject): Candidate | null {
  const { rows } = league.standing(subject, row.level);
  const upper = rows[Math.floor(rows.length / 2)]?.points;
  const lower = rows[Math.floor((rows.length - 1) / 2)]?.points;
  return rows.length < 2 || upper === undefined || lower === undefined
    ? null
    : {
        values: [{ top: BigInt(upper.value + lower.value), bottom: 200n }],
        cells: upper.cells,
        what: `trung vị của ${String(rows.length)} đơn vị trong bảng`,
      };
}

/** How many groups are full, lose, rose, fell or stayed. */
export function groupsCounted(row: Row, before: Row | null, counted: string): Candidate | null {
  const known = row.ids.filter((id) => row.points(id) !== null && row.max(id) !== null);
  if (known.length === 0) return null;
  const change = (id: GroupId): number | null => {
    const [after, earlier] = [row.points(id), before?.points(id) ?? null];
    return after === null || earlier === null ? null : after.value - earlier.value;
  };
  const tests: Readonly<Record<string, (id: GroupId) => boolean>> = {
    full: (id) => row.lost(id)?.value === 0,
    losing: (id) => (row.lost(id)?.value ?? 0) > 0,
    rose: (id) => (change(id) ?? 0) > 0,
    fell: (id) => (change(id) ?? 0) < 0,
    same: (id) => change(id) === 0,
    all: () => true,
  };
  const test = tests[counted];
  if (test === undefined || (before === null && ["rose", "fell", "same"].includes(counted)))
    return null;
  return {
    values: [wholeOf(known.filter(test).length)],
    cells: known.flatMap((id) => row.points(id)?.cells ?? []),
    what: counted === "full" ? "số nhóm đạt điểm tối đa" : "số nhóm",
  };
}
