import { editions } from "../../decision766/editions";
import { lastDay } from "../hear/periods";
import type { Row, ScoreSubject } from "../figures/row";
import type { PeriodLeague } from "../figures/periodLeague";
import { unitKey } from "../hear/nameBook";
import { deriveWhoMoved } from "./deriveWhoMoved";
import {
  haveSameUnits,
  pairOf,
  placesOf,
  pointsChange,
  type Pair,
  type Places,
} from "./movementPair";
import type { OwnClaim, OwnValue } from "./ownClaim";
import {
  areAlike,
  before,
  countedPlace,
  courseOf,
  isSound,
  isWithin,
  nothing,
  pointsAt,
  printedOf,
  signOf,
  unitsOf,
  type Case,
  type Truth,
} from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

function placeFields({ from, to, position }: Places): Readonly<Record<string, OwnValue>> {
  const way = from > to ? "up" : "down";
  return { position, placeDirection: way, way, steps: Math.abs(from - to), from, to };
}

const changePoints: Derive = (self, subject) => {
  const pair = pairOf(self);
  const change = pair === null ? null : pointsChange(self, pair, subject);
  if (pair === null || change === null) return nothing("không có kỳ trước so sánh được");
  const places = placesOf(self, pair, subject);
  if (places !== null && places.from !== places.to) return nothing("thứ tự cũng thay đổi");
  return {
    fields: { against: pair.against.key, direction: signOf(change), amount: Math.abs(change) },
  };
};

const changePlace: Derive = (self, subject) => {
  const pair = pairOf(self);
  const places = pair === null ? null : placesOf(self, pair, subject);
  return pair === null || places === null || places.from === places.to
    ? nothing("thứ tự không thay đổi")
    : { fields: { against: pair.against.key, ...placeFields(places) } };
};

const moved: Derive = (self, subject) => {
  const pair = pairOf(self);
  const change = pair === null ? null : pointsChange(self, pair, subject);
  const places = pair === null ? null : placesOf(self, pair, subject);
  if (pair === null || change === null || places === null || places.from === places.to)
    return nothing("điểm hoặc thứ tự không so sánh được");
  const fields = placeFields(places);
  const direction = signOf(change);
  return {
    fields: {
      against: pair.against.key,
      direction,
      amount: Math.abs(change),
      conjunction: direction === fields["placeDirection"] ? "and" : "but",
      ...fields,
    },
  };
};

const samePlace: Derive = (self, subject) => {
  const pair = pairOf(self);
  const places = pair === null ? null : placesOf(self, pair, subject);
  return pair === null || places === null || places.from !== places.to
    ? nothing("thứ tự thay đổi")
    : { fields: { against: pair.against.key, position: places.position, place: places.to } };
};

/** Groups whose points stayed and whose place did not move. */
function still(self: Case, pair: Pair) {
  return self.row.ids.filter((id) => {
    const places = placesOf(self, pair, id);
    return pointsChange(self, pair, id) === 0 && (places === null || places.from === places.to);
  });
}

const unchanged: Derive = (self) => {
  const pair = pairOf(self);
  const set = pair === null ? [] : still(self, pair);
  return pair === null || set.length === 0 || set.length === self.row.ids.length
    ? nothing("không nhóm nào giữ nguyên điểm")
    : { fields: { against: pair.against.key, set } };
};

const unchangedAll: Derive = (self) => {
  const pair = pairOf(self);
  const set = pair === null ? [] : still(self, pair);
  return pair === null || set.length < 2 || set.length < self.row.ids.length
    ? nothing("có nhóm thay đổi điểm")
    : { fields: { against: pair.against.key, count: set.length } };
};

/** Groups whose points stayed and whose places moved all alike: all of them, two or more. */
const unchangedMoved: Derive = (self, _, { fields: heard }) => {
  const pair = pairOf(self);
  if (pair === null) return nothing("không có kỳ trước so sánh được");
  const moves = self.row.ids.flatMap((id) => {
    const places = placesOf(self, pair, id);
    return pointsChange(self, pair, id) === 0 && places !== null && places.from !== places.to
      ? [{ id, places }]
      : [];
  });
  const said = heard["set"];
  const own = moves.find(({ id }) => Array.isArray(said) && said[0] === id);
  const alike = moves.filter(
    ({ places }) => JSON.stringify(places) === JSON.stringify(own?.places)
  );
  return own === undefined || alike.length < 2
    ? nothing("các nhóm không cùng giữ nguyên điểm và cùng thay đổi thứ tự")
    : {
        fields: {
          against: pair.against.key,
          set: alike.map(({ id }) => id),
          ...placeFields(own.places),
        },
      };
};

const universe: Derive = (self) => {
  const pair = pairOf(self);
  if (pair === null) return nothing("không có kỳ trước so sánh được");
  const [ofNow, ofBefore] = [printedOf(self.row, "total"), printedOf(pair.old, "total")];
  const [placeNow, placeBefore] = [self.row.place("total")?.value, pair.old.place("total")?.value];
  return ofNow === null ||
    ofBefore === null ||
    ofNow === ofBefore ||
    placeNow === undefined ||
    placeBefore === undefined
    ? nothing("số đơn vị được xếp hạng không đổi")
    : {
        fields: {
          against: pair.against.key,
          ofBefore,
          ofNow,
          placeBefore,
          ofBeforeAgain: ofBefore,
          placeNow,
          ofNowAgain: ofNow,
        },
      };
};

/** Days on which scores of the old and of the new rules were seen. */
const lastOld = editions[0]?.to ?? null;
const firstNew = editions.at(-1)?.from ?? null;
const openMonths = { openFrom: "????-M06", openTo: "2026-M09" } as const;

const notComparable: Derive = (self) => {
  const against = before(self);
  const old = against?.row(self.unit) ?? null;
  if (against === null || old === null || areAlike(old, self.row))
    return nothing("hai kỳ so sánh được, hoặc không có kỳ trước");
  const open = [old, self.row].some(({ edition }) => edition === null || edition === "transition");
  return {
    fields: {
      against: against.key,
      why: open ? "unknown" : "edition",
      ...(open ? openMonths : { both: 2, lastOld, firstNew }),
    },
  };
};

const othersRose: Derive = (self) => {
  const pair = pairOf(self);
  if (pair === null || !isSound(self))
    return nothing("không đủ bảng của cùng các đơn vị ở cả hai kỳ");
  const { row, now } = self;
  const own = pointsChange(self, pair, "total");
  const places = placesOf(self, pair, "total");
  const oldCase = { now: pair.against, row: pair.old };
  if (own === null || own < 0 || places === null || places.to <= places.from || !isSound(oldCase))
    return nothing("vị trí không giảm trong khi điểm không giảm");
  if (!haveSameUnits(self, pair.against, "total")) return nothing("không cùng các đơn vị");
  const byPoints = (units: readonly Row[], league: PeriodLeague): boolean =>
    units.every((each) => {
      const place = each.place("total")?.value;
      return place === undefined || place === countedPlace(self.tieRule, each, league, "total");
    });
  const rose = unitsOf(self).some((each) => {
    const then = pointsAt(pair.against.row(unitKey(each.unit ?? "")), "total");
    const after = pointsAt(each, "total");
    return (
      each !== row &&
      then !== null &&
      after !== null &&
      after - then > own &&
      after > (pointsAt(row, "total") ?? 0)
    );
  });
  return rose && byPoints(unitsOf(self), now) && byPoints(unitsOf(oldCase), pair.against)
    ? { fields: { against: pair.against.key } }
    : nothing("không có đơn vị như vậy trong bảng");
};

const mover: Derive = (self, subject) => {
  const pair = pairOf(self);
  if (pair === null) return nothing("không có kỳ trước so sánh được");
  const changes = self.row.ids.map((id) => ({ id, change: pointsChange(self, pair, id) }));
  if (changes.some(({ change }) => change === null)) return nothing("có nhóm không so sánh được");
  const own = changes.find(({ id }) => id === subject)?.change ?? 0;
  const movedOnes = changes.filter(({ change }) => change !== 0);
  const rival = movedOnes.some(
    ({ id, change }) =>
      id !== subject &&
      Math.sign(change ?? 0) === Math.sign(own) &&
      Math.abs(change ?? 0) >= Math.abs(own)
  );
  return own === 0 || movedOnes.length < 2 || rival
    ? nothing("không phải nhóm thay đổi nhiều nhất")
    : {
        fields: {
          against: pair.against.key,
          direction: signOf(own),
          direction2: signOf(own),
          amount: Math.abs(own),
        },
      };
};

function soundCourse(self: Case) {
  const course = courseOf(self);
  const known =
    self.row.edition !== null &&
    self.row.edition !== "transition" &&
    course.every(({ row }) => row.addsUp && isWithin(row, "total") === true);
  return known && course.length >= 3
    ? course.map(({ league, row }) => ({
        key: league.key,
        row,
        points: pointsAt(row, "total") ?? 0,
      }))
    : null;
}

const course: Derive = (self, subject) => {
  const list = soundCourse(self);
  const [first] = list ?? [];
  const last = list?.at(-1);
  if (list === null || first === undefined || last === undefined)
    return nothing("có ít hơn 3 kỳ so sánh được");
  const [from, to] = [first, last].map(({ row }) => pointsAt(row, subject));
  if (from == null || to == null || list.some(({ row }) => pointsAt(row, subject) === null))
    return nothing("có kỳ chưa có số liệu");
  const change = to - from;
  return change === 0
    ? nothing("điểm kỳ đầu và kỳ cuối như nhau")
    : {
        fields: {
          first: first.key,
          last: last.key,
          count: list.length,
          direction: signOf(change),
          amount: Math.abs(change),
          fromPoints: from,
          way: signOf(change),
          toPoints: to,
        },
      };
};

const coursePlace: Derive = (self) => {
  const list = soundCourse(self);
  const [first] = courseOf(self);
  const last = list?.at(-1);
  if (list === null || first === undefined || last === undefined)
    return nothing("có ít hơn 3 kỳ so sánh được");
  const places = placesOf(self, { against: first.league, old: first.row }, "total");
  return places === null || places.from === places.to
    ? nothing("thứ tự kỳ đầu và kỳ cuối không so sánh được hoặc như nhau")
    : {
        fields: {
          first: first.league.key,
          last: last.key,
          count: list.length,
          ...placeFields(places),
        },
      };
};

const extremes: Derive = (self) => {
  const list = soundCourse(self);
  const [first] = list ?? [];
  const last = list?.at(-1);
  if (list === null || first === undefined || last === undefined)
    return nothing("có ít hơn 3 kỳ so sánh được");
  const values = list.map(({ points }) => points);
  const [high, low] = [Math.max(...values), Math.min(...values)];
  const top = list.filter(({ points }) => points === high);
  const bottom = list.filter(({ points }) => points === low);
  return top.length > 1 || bottom.length > 1
    ? nothing("mức cao nhất hoặc thấp nhất lặp lại")
    : {
        fields: {
          first: first.key,
          last: last.key,
          count: list.length,
          best: high,
          bestAt: top[0]?.key ?? null,
          worst: low,
          worstAt: bottom[0]?.key ?? null,
        },
      };
};

const run: Derive = (self) => {
  const list = soundCourse(self);
  if (list === null) return nothing("có ít hơn 3 kỳ so sánh được");
  let at = list.length - 1;
  let sign = 0;
  while (at > 0) {
    const [then, now] = [list[at - 1], list[at]];
    if (then === undefined || now === undefined || !follows(then.key, now.key)) break;
    const step = Math.sign(now.points - then.points);
    if (step === 0 || (sign !== 0 && step !== sign)) break;
    sign = step;
    at -= 1;
  }
  const times = list.length - 1 - at;
  const [first, last] = [list[at], list.at(-1)];
  return times < 2 || first === undefined || last === undefined
    ? nothing("không thay đổi cùng chiều hai lần liên tiếp")
    : { fields: { direction: sign > 0 ? "up" : "down", times, first: first.key, last: last.key } };
};

/** The next month, quarter or year; of days, those that follow within about a month. */
function follows(then: string, now: string): boolean {
  const [one, other] = [lastDay(then), lastDay(now)];
  if (one === null || other === null) return false;
  const months =
    (Number(other.slice(0, 4)) - Number(one.slice(0, 4))) * 12 +
    Number(other.slice(5, 7)) -
    Number(one.slice(5, 7));
  if (/-M/.test(now)) return months === 1;
  if (/-Q/.test(now)) return months === 3;
  if (/-H/.test(now)) return months === 6;
  if (/-Y/.test(now)) return months === 12;
  // Between two days there may have been others that the sheet lacks.
  return false;
}

/** Movement: between two periods, and over the whole series. */
export const deriveMovement: Readonly<Record<string, Derive>> = {
  ...deriveWhoMoved,
  changePoints,
  changePlace,
  moved,
  samePlace,
  unchanged,
  unchangedAll,
  unchangedMoved,
  universe,
  notComparable,
  othersRose,
  mover,
  course,
  coursePlace,
  extremes,
  run,
};

export const observedDays = { lastOld, firstNew, ...openMonths };
