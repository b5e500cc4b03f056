import { unitKey } from "../hear/nameBook";
import type { Row, ScoreSubject } from "../figures/row";
import { haveSameUnits, pairOf, pointsChange } from "./movementPair";
import type { OwnClaim } from "./ownClaim";
import {
  countedPlace,
  isSound,
  nothing,
  pointsAt,
  signOf,
  unitsOf,
  type Case,
  type Truth,
} from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

/** One of the other units in both periods. */
interface Rival {
  readonly row: Row;
  readonly then: number;
  readonly now: number;
}

interface TwoLeagues {
  readonly against: string;
  readonly own: { readonly then: number; readonly now: number };
  readonly rivals: readonly Rival[];
}

/** The same units, once each, with sound totals in both periods, ranked by points with shared places. */
function twoLeagues(self: Case): TwoLeagues | null {
  const pair = pairOf(self);
  if (pair === null || !isSound(self) || pointsChange(self, pair, "total") === null) return null;
  const { against, old } = pair;
  const earlier = { now: against, row: old };
  const units = unitsOf(self);
  const past = unitsOf(earlier);
  if (units.length < 2 || past.length !== units.length || !isSound(earlier)) return null;
  if (!haveSameUnits(self, against, "total")) return null;
  const rivals = units.flatMap((row): Rival[] => {
    const [then, now] = [
      pointsAt(against.row(unitKey(row.unit ?? "")), "total"),
      pointsAt(row, "total"),
    ];
    return row === self.row || then === null || now === null ? [] : [{ row, then, now }];
  });
  const own = { then: pointsAt(old, "total") ?? 0, now: pointsAt(self.row, "total") ?? 0 };
  const shared =
    countedPlace(self.tieRule, self.row, self.now, "total") ===
      place(
        own.now,
        rivals.map(({ now }) => now)
      ) &&
    countedPlace(self.tieRule, old, against, "total") ===
      place(
        own.then,
        rivals.map(({ then }) => then)
      );
  return rivals.length === units.length - 1 && shared
    ? { against: against.key, own, rivals }
    : null;
}

/** The place of a score beside others, counted one by one. */
function place(score: number, others: readonly number[]): number {
  return others.reduce((at, other) => (other > score ? at + 1 : at), 1);
}

/** Places gained by each side: the mean of both orders in which the changes may have come, in halves. */
function parts({ own, rivals }: TwoLeagues): { readonly own: number; readonly others: number } {
  const [then, now] = [rivals.map((each) => each.then), rivals.map((each) => each.now)];
  const first = place(own.then, then);
  const last = place(own.now, now);
  const ownMovedFirst = place(own.now, then);
  const othersMovedFirst = place(own.then, now);
  return {
    own: (first - ownMovedFirst + othersMovedFirst - last) / 2,
    others: (ownMovedFirst - last + first - othersMovedFirst) / 2,
  };
}

const movedBy: Derive = (self) => {
  const leagues = twoLeagues(self);
  if (leagues === null) return nothing("không đủ bảng của cùng các đơn vị ở cả hai kỳ");
  const { own, others } = parts(leagues);
  return own + others === 0 || (own !== 0 && others !== 0)
    ? nothing("thay đổi thứ tự không do riêng một bên")
    : {
        fields: {
          against: leagues.against,
          by: own === 0 ? "others" : "own",
          placeDirection: signOf(own + others),
          steps: Math.abs(own + others),
        },
      };
};

const movedByBoth: Derive = (self) => {
  const leagues = twoLeagues(self);
  if (leagues === null) return nothing("không đủ bảng của cùng các đơn vị ở cả hai kỳ");
  const { own, others } = parts(leagues);
  return own === 0 || others === 0 || own + others === 0
    ? nothing("thay đổi thứ tự không do cả hai bên")
    : {
        fields: {
          against: leagues.against,
          placeDirection: signOf(own + others),
          steps: Math.abs(own + others),
          ownDirection: signOf(own),
          own: Math.abs(own),
          othersDirection: signOf(others),
          others: Math.abs(others),
        },
      };
};

/** So many are named; more are counted. */
const mostNamed = 3;

const overtaken: Derive = (self) => {
  const leagues = twoLeagues(self);
  if (leagues === null) return nothing("không đủ bảng của cùng các đơn vị ở cả hai kỳ");
  const { own, rivals, against } = leagues;
  const { own: mine, others } = parts(leagues);
  const passed = rivals.filter(({ then, now }) => then <= own.then && now > own.now);
  return mine + others >= 0
    ? nothing("thứ tự theo điểm không giảm")
    : {
        fields: {
          against,
          count: passed.length,
          names: passed.length > mostNamed ? [] : passed.map(({ row }) => unitKey(row.unit ?? "")),
        },
      };
};

const soleMover: Derive = (self, subject) => {
  const pair = pairOf(self);
  if (pair === null) return nothing("không có kỳ trước so sánh được");
  const changes = self.row.ids.map((id) => ({ id, change: pointsChange(self, pair, id) }));
  const moved = changes.filter(({ change }) => change !== 0);
  const [only] = moved;
  return changes.length < 5 || moved.length !== 1 || only?.id !== subject || only.change === null
    ? nothing("không phải một nhóm duy nhất thay đổi điểm")
    : {
        fields: {
          against: pair.against.key,
          direction: signOf(only.change),
          amount: Math.abs(only.change),
        },
      };
};

/** Who moved a place, and which group alone moved the total. */
export const deriveWhoMoved: Readonly<Record<string, Derive>> = {
  movedBy,
  movedByBoth,
  overtaken,
  soleMover,
};
