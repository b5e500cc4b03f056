import { type Scene } from "../scene";
import { change, mayCompare, signed } from "./changes";
import { type Value, type Rule, num } from "./rule";

/** Totals of both periods by unit, where the table has the same units in both; null else. */
function pairsOf(
  s: Scene,
  against: number | null
): readonly { readonly name: string; readonly before: number; readonly now: number }[] | null {
  if (
    against === null ||
    against !== s.compared ||
    ![s.now, against].every((each) => s.isSound(each) && s.isWhole(each))
  )
    return null;
  const pairs = s.rows().flatMap(([name, { total }]) => {
    const before = s.at(against, name)?.total;
    return before == null ? [] : [{ name, before, now: total }];
  });
  return pairs.length === s.rows().length && pairs.length === s.rows(against).length ? pairs : null;
}

/** Places won by the unit's own points and by those of the others: each change first and last, averaged. */
function splitOf(
  s: Scene,
  against: number | null
): { readonly own: number; readonly others: number; readonly all: number } | null {
  const pairs = pairsOf(s, against);
  const mine = pairs?.find(({ name }) => name === s.unit);
  if (pairs == null || mine === undefined) return null;
  const place = (own: number, time: "before" | "now"): number =>
    pairs.filter((each) => each !== mine && each[time] > own).length;
  const [first, last] = [place(mine.before, "before"), place(mine.now, "now")];
  const [ownFirst, othersFirst] = [place(mine.now, "before"), place(mine.before, "now")];
  return {
    own: (first - ownFirst + othersFirst - last) / 2,
    others: (first - othersFirst + ownFirst - last) / 2,
    all: first - last,
  };
}

const halves = (text: Value | undefined): number => num(text) / 100;
const way = (value: Value | undefined): number => (value === "tăng" ? 1 : -1);
const byPoints = "tính theo điểm trong bảng, thứ tự của {u} (tăng|giảm) {i} bậc so với {p}, ";

export const whoMoved: Rule[] = [
  {
    kind: "movedBy",
    text: `${byPoints}toàn bộ do điểm của (?:(các đơn vị khác)|{u}) thay đổi`,
    holds: (s, v, { against }) => {
      const split = splitOf(s, against);
      const isOthers = v.includes("các đơn vị khác");
      return (
        split !== null &&
        split.all === way(v[1]) * num(v[2]) &&
        split.all !== 0 &&
        (isOthers ? split.own : split.others) === 0
      );
    },
  },
  {
    kind: "movedByBoth",
    text: `${byPoints}phần do điểm của {u} thay đổi là (tăng|giảm) {n} bậc, phần do điểm của các đơn vị khác thay đổi là (tăng|giảm) {n} bậc`,
    holds: (s, v, { against }) => {
      const split = splitOf(s, against);
      const [ownWay, own, otherWay, others] = v.slice(-4);
      return (
        split !== null &&
        split.all === way(v[1]) * num(v[2]) &&
        split.own === way(ownWay) * halves(own) &&
        split.others === way(otherWay) * halves(others) &&
        split.own !== 0 &&
        split.others !== 0
      );
    },
  },
  {
    kind: "overtaken",
    text: "(?:so với {p}, )?có {i} đơn vị trong bảng vượt lên trên {u} về tổng điểm(?:, (?:gồm|là) (.+?)(?=[;.]))?",
    holds: (s, v, { against }) => {
      const pairs = pairsOf(s, against);
      const mine = pairs?.find(({ name }) => name === s.unit);
      if (pairs == null || mine === undefined) return false;
      const passed = pairs
        .filter(({ before, now }) => before <= mine.before && now > mine.now)
        .map(({ name }) => name);
      const count = v.find((each, at) => typeof each === "number" && at >= v.length - 3);
      const names = String(v.at(-1) ?? "");
      const named = names === "" ? [] : names.split(/, | và /u);
      return (
        num(count) === passed.length &&
        passed.length > 0 &&
        (named.length === 0
          ? passed.length > 3
          : named.length === passed.length && named.every((name) => passed.includes(name)))
      );
    },
  },
  {
    kind: "moverAlone",
    text: "(?:so với {p}, )?chỉ có nhóm {g} thay đổi điểm \\((tăng|giảm) {n} điểm\\)",
    holds: (s, v, { against, group }) =>
      s.told.groups.every(
        (_, g) =>
          mayCompare(s, g, against) &&
          change(s, g, against) === (g === group ? signed(v.at(-2), v.at(-1)) : 0)
      ) && group !== null,
  },
];
