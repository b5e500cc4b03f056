import type { GradeBand } from "../../scoring/assessment";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Derived, Row, ScoreSubject } from "../figures/row";
import { averageOf, extremeOf, type Candidate } from "./candidates";
import { hundredthsOf } from "./exactValue";
import { none, one, type Tie } from "./tie";

/** A distance as a sentence tells it: whose, in what, and the words it is told with. */
export interface ToldDistance {
  readonly period: PeriodLeague;
  readonly row: Row;
  readonly subject: ScoreSubject;
  /** Folded name of the unit compared with; null where the words name none. */
  readonly named: string | null;
  readonly words: string;
}

/** How far a unit is from the one it is compared with: a named one, the mean, the best or the last. */
export function distanceTie(told: ToldDistance): Tie {
  const { period, row, subject, named, words } = told;
  const own = row.points(subject);
  if (own === null) return none("bảng không có tổng điểm");
  const other = named === null ? null : period.row(named);
  // "cao hơn xã An Bình 0,1 điểm" of another unit: An Bình is the one reported on, not the one compared with.
  const isOwn = named !== null && other === row;
  if (named !== null && !isOwn) {
    const of = other?.points(subject) ?? null;
    return of === null ? none("đơn vị so sánh không có trong bảng") : one(between(own, of));
  }
  if (/bình quân|trung bình/iu.test(words)) return meanTie(period, row, own);
  return endTie(told, own, isOwn);
}

/** To the best or the last of the units. */
function endTie({ period, row, subject, words }: ToldDistance, own: Derived, isOwn: boolean): Tie {
  const which = /thấp nhất|cuối/iu.test(words) ? "last" : "best";
  const extreme = extremeOf(period, row, subject, which);
  const value = extreme?.values[0];
  if (extreme === null || value === undefined || /liền|đứng trên|đứng dưới/iu.test(words))
    return none("bảng không có điểm của đơn vị được so sánh");
  const end = { value: Number(value.top), cells: extreme.cells };
  return one(isOwn ? between(end, own) : between(own, end));
}

function meanTie(period: PeriodLeague, row: Row, own: Derived): Tie {
  const mean = averageOf(period, row, "total");
  const value = mean?.values[0];
  if (mean === null || value === undefined) return none("bảng không có điểm của các đơn vị khác");
  const top = value.top - BigInt(own.value) * (value.bottom / 100n);
  return one({
    ...mean,
    values: [{ top: top < 0n ? -top : top, bottom: value.bottom }],
    what: "chênh lệch với điểm bình quân",
  });
}

function between(
  own: Pick<Derived, "value" | "cells">,
  other: Pick<Derived, "value" | "cells">
): Candidate {
  return {
    values: [hundredthsOf(Math.abs(other.value - own.value))],
    cells: [...own.cells, ...other.cells],
    what: "chênh lệch với đơn vị được so sánh",
    way: own.value === other.value ? "same" : own.value > other.value ? "up" : "down",
  };
}

/** To the points of whoever has a place: the printed one, else the one counted over the rows. */
export function placeTie(period: PeriodLeague, row: Row, place: number | null): Tie {
  const own = row.points("total");
  const { rows, placeOf } = period.standing("total", row.level);
  const printed = rows.filter((each) => each.row.place("total") !== null);
  const there = rows.find(({ row: other, points }) =>
    printed.length > 0
      ? other.place("total")?.value === place
      : placeOf.get(points.value)?.place === place
  );
  return own === null || there === undefined
    ? none("bảng không có đơn vị ở thứ hạng này")
    : one(between(own, there.points));
}

/** What is missing to the next grade. */
export function gradeTie(row: Row, bands: readonly GradeBand[]): Tie {
  const own = row.points("total");
  if (own === null) return none("bảng không có tổng điểm");
  const next = bands.filter(({ from }) => from > own.value).at(-1);
  return next === undefined
    ? none("đã ở mức cao nhất")
    : one({
        values: [hundredthsOf(next.from - own.value)],
        cells: own.cells,
        what: `số điểm còn thiếu để đạt mức ${next.name}`,
      });
}
