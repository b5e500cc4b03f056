import { type Scene } from "../scene";
import { type Value, num } from "./rule";

/** The two totals or group points that a change is told of. */
export function change(s: Scene, group: number | null, against: number | null): number {
  const pick = (period: number | null): number => {
    const score = period === null ? null : s.at(period);
    return (group === null ? score?.total : score?.groups[group]) ?? Number.NaN;
  };
  return pick(s.now) - pick(against);
}

export function mayCompare(s: Scene, group: number | null, against: number | null): boolean {
  if (against === null || against !== s.compared) return false;
  const before = s.at(against);
  if (group === null) return s.addsUp() && s.addsUp(before) && (s.own.total ?? 0) <= 10_000;
  return (s.lost(group) ?? 0) >= 0 && before !== null && (s.lost(group, before) ?? 0) >= 0;
}

export function placeAt(s: Scene, group: number | null, period: number): number {
  const published = (each: Scene["own"] | null): number | null =>
    each === null ? null : group === null ? each.place : (each.groupPlaces[group] ?? null);
  if (published(s.own) !== null) return published(s.at(period)) ?? Number.NaN;
  const own = s.at(period);
  const rows = s.rows(period);
  const points = rows.flatMap(([, each]) =>
    group === null ? each.total : (each.groups[group] ?? [])
  );
  const mine = group === null ? own?.total : own?.groups[group];
  return mine == null || !s.isWhole(period) || points.length !== rows.length
    ? Number.NaN
    : 1 + points.filter((each) => each > mine).length;
}

/** "vị trí" needs the same number of units ranked on both sides, or the same units counted. */
export function isWord(
  s: Scene,
  word: Value | undefined,
  group: number | null,
  against: number
): boolean {
  const isPublished = (group === null ? s.own.place : (s.own.groupPlaces[group] ?? null)) !== null;
  if (!isPublished) {
    const [now, then] = [s.rows().map(([name]) => name), s.rows(against).map(([name]) => name)];
    return (
      word === "vị trí" && now.length === then.length && now.every((name) => then.includes(name))
    );
  }
  return word === "thứ tự công bố" || s.world.ranked[s.now] === s.world.ranked[against];
}

export function isStep(
  s: Scene,
  group: number | null,
  against: number | null,
  [word, placeWay, steps, from, way, to]: readonly Value[]
): boolean {
  if (against === null || s.compared !== against) return false;
  const [before, now] = [placeAt(s, group, against), placeAt(s, group, s.now)];
  const better = now < before;
  return (
    isWord(s, word, group, against) &&
    now !== before &&
    num(from) === before &&
    num(to) === now &&
    num(steps) === Math.abs(now - before) &&
    placeWay === (better ? "tăng" : "giảm") &&
    way === (better ? "lên" : "xuống")
  );
}

export const steps = "(vị trí|thứ tự công bố) (tăng|giảm) {i} bậc, từ thứ {i} (lên|xuống) thứ {i}";
export const signed = (way: Value | undefined, amount: Value | undefined): number =>
  (way === "tăng" ? 1 : -1) * num(amount);

/** All comparable with each other, sound, and, where periods are counted without more words, none left out between. */
export function isCourse(
  s: Scene,
  columns: readonly number[],
  count: number,
  which: Value | undefined
): boolean {
  const [first] = columns;
  const last = columns.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    columns.length === count &&
    columns.every((each) => s.alike(each, s.now) && s.addsUp(s.at(each))) &&
    (which !== "kỳ" || !s.skips(first, last))
  );
}
