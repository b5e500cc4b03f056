import type { PeriodLeague } from "../figures/periodLeague";
import type { ScoreSubject } from "../figures/row";
import { placeOf, pointsMoved, pointsOf, type Candidate } from "./candidates";
import { percentOf } from "./exactValue";
import { movementOf, type End } from "./measured";

/** Figures of a movement, as heard. */
export type MovementRole =
  "pointsBefore" | "placeBefore" | "pointsChange" | "placeChange" | "percentChange";

const moved: Readonly<
  Record<MovementRole, (now: End, before: End, subject: ScoreSubject) => Candidate | null>
> = {
  pointsBefore: (_, [, before], subject) => pointsOf(before, subject),
  placeBefore: (_, [league, before], subject) => placeOf(league, before, subject),
  pointsChange: (now, before, subject) => movementOf("change", now, before, subject),
  placeChange: (now, before, subject) => movementOf("placeChange", now, before, subject),
  percentChange,
};

export function movedOf(
  role: MovementRole,
  now: End,
  before: End,
  subject: ScoreSubject
): Candidate | null {
  return moved[role](now, before, subject);
}

function percentChange([, now]: End, [, before]: End, subject: ScoreSubject): Candidate | null {
  const [after, earlier] = [now.points(subject), before.points(subject)];
  if (after === null || earlier === null) return null;
  const exact = percentOf(Math.abs(after.value - earlier.value), earlier.value);
  return exact === null
    ? null
    : {
        values: [exact],
        cells: [...after.cells, ...earlier.cells],
        what: "mức thay đổi tính bằng phần trăm (khác với thay đổi tính bằng điểm)",
        way: pointsMoved(now, before, subject)?.way ?? "same",
      };
}

/** The later of two periods first. */
export function laterFirst(
  one: PeriodLeague,
  other: PeriodLeague,
  periods: readonly PeriodLeague[]
): readonly [PeriodLeague, PeriodLeague] {
  return periods.indexOf(one) >= periods.indexOf(other) ? [one, other] : [other, one];
}
