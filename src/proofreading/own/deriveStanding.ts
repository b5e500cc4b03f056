import { unitKey } from "../hear/nameBook";
import { folded } from "../hear/spelling";
import type { Row, ScoreSubject } from "../figures/row";
import type { OwnClaim, OwnValue } from "./ownClaim";
import {
  areAlike,
  before,
  countedPlace,
  half,
  isOutOfAHundred,
  isSound,
  nothing,
  pointsAt,
  signOf,
  unitsOf,
  type Case,
  type Truth,
} from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

const nameOf = (row: Row): string => unitKey(row.unit ?? "");
const totalOf = (row: Row): number => pointsAt(row, "total") ?? 0;

const inOrder = new WeakMap<readonly unknown[], readonly Row[]>();

/** Units with sound totals, best first; null where there is no league to speak of. */
function standing(self: Case, least = 2): readonly Row[] | null {
  const units = unitsOf(self);
  if (units.length < least || !isSound(self)) return null;
  const { rows } = self.now.standing("total", self.row.level);
  const known = inOrder.get(rows) ?? rows.map(({ row }) => row);
  inOrder.set(rows, known);
  return known;
}

function tied(self: Case): readonly Row[] {
  const own = totalOf(self.row);
  const rows = (standing(self) ?? []).filter((row) => totalOf(row) === own);
  return rows.length < 2 ? [] : rows;
}

const tie: Derive = (self) => {
  const rows = tied(self);
  const published = rows.map((row) => row.place("total")?.value ?? null);
  if (rows.length === 0) return nothing("không đơn vị nào khác cùng mức điểm");
  if (published.every((each) => each === null)) {
    const found = countedPlace(self.tieRule, self.row, self.now, "total");
    return self.tieRule === "rowOrder" || found === null
      ? nothing("các đơn vị cùng điểm không cùng thứ tự")
      : { fields: { basis: "computed", count: rows.length, place: placeOfTie(self) } };
  }
  const [first] = published;
  return first == null || published.some((each) => each !== first)
    ? nothing("các đơn vị cùng điểm không cùng thứ tự")
    : { fields: { basis: "published", count: rows.length, place: first } };
};

function placeOfTie({ now, row, tieRule }: Case): number {
  const { placeOf } = now.standing("total", row.level);
  const own = totalOf(row);
  return tieRule === "dense"
    ? [...placeOf.keys()].filter((each) => each > own).length + 1
    : (placeOf.get(own)?.place ?? 0);
}

const tieApart: Derive = (self) => {
  const places = tied(self)
    .map((row) => row.place("total")?.value ?? null)
    .filter((each) => each !== null)
    .sort((a, b) => a - b);
  const [first] = places;
  const last = places.at(-1);
  return first === undefined ||
    last === undefined ||
    first === last ||
    places.length < tied(self).length ||
    places.some((each, index) => each !== first + index)
    ? nothing("thứ tự của các đơn vị cùng điểm không liền nhau")
    : { fields: { count: places.length, place: first, last } };
};

const leader: Derive = (self) => {
  const [first, second] = standing(self) ?? [];
  if (
    first === undefined ||
    second === undefined ||
    totalOf(first) === totalOf(second) ||
    first === self.row
  )
    return nothing("không có một đơn vị khác cao nhất");
  return {
    fields: {
      other: nameOf(first),
      points: totalOf(first),
      max: first.max("total")?.value ?? null,
      compared: "more",
      gap: totalOf(first) - totalOf(self.row),
    },
  };
};

const leads: Derive = (self) => {
  const [first, second] = standing(self) ?? [];
  return first !== self.row || second === undefined || totalOf(first) === totalOf(second)
    ? nothing("không phải đơn vị cao nhất")
    : { fields: { compared: "more", gap: totalOf(first) - totalOf(second) } };
};

const printedLeader: Derive = ({ row, now }) => {
  const best = row.leader()?.value;
  const own = pointsAt(row, "total");
  const max = row.max("total")?.value ?? null;
  return best === undefined ||
    own === null ||
    best <= own ||
    !row.addsUp ||
    unitsOf({ now, row }).length > 1
    ? nothing("bảng không có dòng điểm cao nhất")
    : { fields: { points: best, max, compared: "more", gap: best - own } };
};

const neighbour: Derive = (self, _, { fields }) => {
  const side = fields["side"];
  const rows = standing(self) ?? [];
  const own = totalOf(self.row);
  const beyond = rows.filter((row) => (side === "above" ? totalOf(row) > own : totalOf(row) < own));
  const next = side === "above" ? beyond.at(-1) : beyond[0];
  const other = side === "above" ? beyond.at(-2) : beyond[1];
  return next === undefined || (other !== undefined && totalOf(other) === totalOf(next))
    ? nothing("không có một đơn vị liền kề")
    : {
        fields: {
          side: side ?? null,
          other: nameOf(next),
          compared: side === "above" ? "more" : "less",
          gap: Math.abs(totalOf(next) - own),
        },
      };
};

const means = new WeakMap<readonly Row[], number>();

function mean(rows: readonly Row[]): number {
  const known = means.get(rows);
  if (known !== undefined) return known;
  const sum = rows.reduce((all, row) => all + totalOf(row), 0);
  const found = half(sum, rows.length);
  means.set(rows, found);
  return found;
}

function median(rows: readonly Row[]): number {
  const upper = rows[Math.floor(rows.length / 2)];
  const lower = rows[Math.floor((rows.length - 1) / 2)];
  return upper === undefined || lower === undefined ? 0 : half(totalOf(upper) + totalOf(lower), 2);
}

const average: Derive = (self) => {
  const rows = standing(self, 3);
  if (rows === null) return nothing("bảng có ít hơn 3 đơn vị");
  const gap = totalOf(self.row) - mean(rows);
  return {
    fields: {
      units: rows.length,
      mean: mean(rows),
      compared: gap > 0 ? "more" : gap < 0 ? "less" : "same",
      gap: Math.abs(gap),
    },
  };
};

/** The two best of a score among the units that have a total. */
function bestTwo({ now, row }: Case, subject: ScoreSubject) {
  const best = [];
  for (const each of now.standing(subject, row.level).rows) {
    if (pointsAt(each.row, "total") !== null) best.push(each);
    if (best.length === 2) break;
  }
  return best;
}

const groupBest: Derive = (self, subject) => {
  const rows = standing(self, 3);
  if (rows === null || self.row.lost(subject)?.value === 0) return nothing("nhóm đạt điểm tối đa");
  const [first, second] = bestTwo(self, subject);
  return first === undefined ||
    second?.points.value === first.points.value ||
    first.row === self.row
    ? nothing("không có một đơn vị khác cao nhất ở nhóm này")
    : { fields: { other: nameOf(first.row), points: first.points.value } };
};

/** The place a league gives to the units named, equal points together. */
const leagueTop: Derive = (self, _, { fields }) => {
  const rows = standing(self);
  const place = fields["place"];
  if (rows === null || typeof place !== "number") return nothing("không có bảng nhiều đơn vị");
  const at = rows[place - 1];
  if (at === undefined) return nothing("không có thứ tự đó");
  const points = totalOf(at);
  if (place > 1 && totalOf(rows[place - 2] ?? at) === points)
    return nothing("thứ tự chung của nhiều đơn vị");
  return { fields: { place, names: inSheet(self, points), points } };
};

function inSheet(self: Case, points: number): readonly string[] {
  return unitsOf(self)
    .filter((row) => totalOf(row) === points)
    .map(nameOf);
}

const leagueLast: Derive = (self) => {
  const last = standing(self, 3)?.at(-1);
  return last === undefined
    ? nothing("bảng có ít hơn 3 đơn vị")
    : { fields: { names: inSheet(self, totalOf(last)), points: totalOf(last) } };
};

const leagueGrade: Derive = (self, _, { fields }) => {
  const rows = standing(self);
  if (rows === null) return nothing("không có bảng nhiều đơn vị");
  const printed = rows.every(({ grade }) => grade !== null);
  const gradeOf = (row: Row): string =>
    folded((printed ? row.grade : self.bands.find(({ from }) => totalOf(row) >= from)?.name) ?? "");
  const units = rows.filter((row) => gradeOf(row) === fields["grade"]).length;
  return units === 0 || (!printed && !rows.every(isOutOfAHundred))
    ? nothing("không đơn vị nào ở mức đó")
    : {
        fields: {
          grade: fields["grade"] ?? null,
          units,
          of: units === rows.length ? null : rows.length,
          source: printed ? "printed" : "bands",
        },
      };
};

const noLosses = nothing("bảng có ít hơn 3 đơn vị, hoặc có đơn vị chưa có số liệu");

const leagueLoss: Derive = (self, _, { fields }) => {
  const known = lossesInTable(self, fields["group"]);
  if (known === null) return noLosses;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (least === most) return nothing("các đơn vị thiếu như nhau");
  const sum = known.reduce((all, each) => all + each, 0);
  const units = known.filter((each) => each > 0).length;
  const group = fields["group"] ?? null;
  return {
    fields: {
      ...{ group, units, least, most, mean: half(sum, known.length) },
      of: units === known.length ? null : known.length,
    },
  };
};

const leagueLossSame: Derive = (self, _, { fields }) => {
  const known = lossesInTable(self, fields["group"]);
  const [lost = 0, ...others] = known ?? [];
  if (known === null) return noLosses;
  if (lost === 0 || others.some((each) => each !== lost))
    return nothing("các đơn vị thiếu khác nhau");
  return { fields: { group: fields["group"] ?? null, units: known.length, lost } };
};

/** What each unit lacks in a group; null where that of some is not known, or the units are no league. */
function lossesInTable(self: Case, named: OwnValue | undefined): readonly number[] | null {
  const rows = standing(self, 3);
  const group = self.row.ids.find((id) => id === named);
  if (rows === null || group === undefined) return null;
  const losses = rows.map((row) => row.lost(group)?.value ?? null);
  const known = losses.filter((each) => each !== null);
  return known.length < losses.length ? null : known;
}

const leagueMoved: Derive = (self) => {
  const earlier = before(self);
  const rows = standing(self);
  if (earlier === null || rows === null) return nothing("không có kỳ trước");
  const signs = rows.map((row) => {
    const then = earlier.row(nameOf(row));
    const old = pointsAt(then, "total");
    return then === null || old === null || !areAlike(then, row)
      ? null
      : signOf(totalOf(row) - old);
  });
  if (signs.includes(null)) return nothing("không phải đơn vị nào cũng có kỳ trước");
  const count = (sign: string): number => signs.filter((each) => each === sign).length;
  return {
    fields: { against: earlier.key, rose: count("up"), fell: count("down"), same: count("same") },
  };
};

const leagueEqual: Derive = (self) => {
  const rows = standing(self) ?? [];
  const [first] = rows;
  return first === undefined || rows.some((row) => totalOf(row) !== totalOf(first))
    ? nothing("các đơn vị khác nhau về tổng điểm")
    : { fields: { units: rows.length, points: totalOf(first) } };
};

const leagueAbsent: Derive = ({ now, row }) => {
  const count = now.ofLevel(row.level).filter((each) => pointsAt(each, "total") === null).length;
  return count === 0 ? nothing("mọi đơn vị đều có tổng điểm") : { fields: { count } };
};

const leagueOthers: Derive = ({ now, row }) => {
  const count = [...now.rows.values()].filter(
    (each) => each.unit !== null && each.level !== row.level
  ).length;
  return count === 0 ? nothing("các đơn vị cùng cấp") : { fields: { count } };
};

const leagueUniverse: Derive = (self) => {
  const units = unitsOf(self);
  const printed = new Set(units.flatMap((row) => row.placeOf("total")?.value ?? []));
  const [of] = printed;
  return of === undefined || printed.size > 1 || of <= units.length
    ? nothing("bảng không ghi số đơn vị lớn hơn")
    : { fields: { of, units: units.length } };
};

/** Units that share one of the first places, too many to be named. */
const leagueCrowd: Derive = (self, subject, claim) => {
  const truth = leagueTop(self, subject, claim);
  if ("because" in truth) return truth;
  const { place = null, points = null, names } = truth.fields;
  return { fields: { place, count: Array.isArray(names) ? names.length : 0, points } };
};

/** A unit among the others, and all of them together. */
export const deriveStanding: Readonly<Record<string, Derive>> = {
  tie,
  tieApart,
  leader,
  printedLeader,
  leads,
  neighbour,
  average,
  median: (self) => {
    const rows = standing(self, 3);
    return rows === null
      ? nothing("bảng có ít hơn 3 đơn vị")
      : { fields: { units: rows.length, median: median(rows) } };
  },
  groupBest,
  leagueRange: (self) => {
    const rows = standing(self);
    const [first] = rows ?? [];
    const last = rows?.at(-1);
    return rows === null || first === undefined || last === undefined
      ? nothing("không có bảng nhiều đơn vị")
      : { fields: { units: rows.length, lowest: totalOf(last), highest: totalOf(first) } };
  },
  leagueEqual,
  leagueAbsent,
  leagueOthers,
  othersApart: (self, subject, claim) =>
    unitsOf(self).length === 0
      ? nothing("bảng chỉ có một đơn vị cùng cấp")
      : leagueOthers(self, subject, claim),
  leagueUniverse,
  leagueMiddle: (self) => {
    const rows = standing(self, 3);
    return rows === null
      ? nothing("bảng có ít hơn 3 đơn vị")
      : { fields: { units: rows.length, mean: mean(rows), median: median(rows) } };
  },
  leagueGrade,
  leagueTop,
  leagueCrowd,
  leagueLast,
  leagueLoss,
  leagueLossSame,
  leagueMoved,
};
