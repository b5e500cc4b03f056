import { fullBoards } from "../../decision766/fullBoards";
import type { GroupId } from "../../decision766/identity";
import type { Row, ScoreSubject } from "../figures/row";
import { folded } from "../hear/spelling";
import type { OwnClaim } from "./ownClaim";
import {
  countedPlace,
  half,
  isOutOfAHundred,
  isWhole,
  isSound,
  isWithin,
  lossesOf,
  maximumAt,
  nothing,
  pointsAt,
  printedOf,
  sharesOf,
  unitsOf,
  type Case,
  type Truth,
} from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

const score: Derive = ({ row }, subject) => {
  const [points, max] = [pointsAt(row, subject), maximumAt(row, subject)];
  if (points === null || max === null) return nothing("bảng chưa có số liệu");
  if (points > max || points < 0) return nothing("điểm ngoài thang điểm");
  const full = points === max && (subject !== "total" || outOfScale(row).length === 0);
  return { fields: { points, max, ...(full ? { full } : {}) } };
};

/** Groups with points that no scale has: a total of them is no full total. */
function outOfScale(row: Row): readonly GroupId[] {
  return row.ids.filter((id) => {
    const [points, max] = [pointsAt(row, id), maximumAt(row, id)];
    return points !== null && (points < 0 || (max !== null && points > max));
  });
}

const shortfall: Derive = ({ row }, subject) => {
  const lost = row.lost(subject)?.value;
  return lost === undefined || lost <= 0 ? nothing("không thiếu điểm") : { fields: { lost } };
};

const percent: Derive = ({ row }, subject) => {
  const [points, max] = [pointsAt(row, subject), maximumAt(row, subject)];
  return points === null || max === null || max <= 0 || points > max
    ? nothing("bảng chưa có số liệu")
    : { fields: { percent: half(points * 10_000, max) } };
};

/** Told only where groups that lose the same have the same share: rounding up what is left may part them. */
const share: Derive = ({ row }, subject) => {
  const shares = sharesOf(row);
  const own = subject === "total" ? undefined : shares?.get(subject);
  const lost = row.lost(subject)?.value;
  const parted = row.ids.some((id) => row.lost(id)?.value === lost && shares?.get(id) !== own);
  return own === undefined || lost === undefined || lost === 0 || parted
    ? nothing("không có tỷ trọng điểm thiếu")
    : { fields: { share: own } };
};

const grade: Derive = ({ row, bands }) => {
  if (row.grade !== null) return { fields: { grade: folded(row.grade), source: "printed" } };
  const points = pointsAt(row, "total");
  const band = points === null ? undefined : bands.find(({ from }) => points >= from);
  return band === undefined || isWithin(row, "total") !== true || !isOutOfAHundred(row)
    ? nothing("không xếp loại được")
    : { fields: { grade: folded(band.name), source: "bands" } };
};

const nextGrade: Derive = ({ row, bands }) => {
  const points = pointsAt(row, "total");
  if (points === null || isWithin(row, "total") !== true || !isOutOfAHundred(row))
    return nothing("bảng chưa có số liệu trên thang 100 điểm");
  const own = bands.find(({ from }) => points >= from);
  if (row.grade !== null && folded(row.grade) !== folded(own?.name ?? ""))
    return nothing("xếp loại ghi trong bảng khác ngưỡng");
  const next = bands.filter(({ from }) => from > points).at(-1);
  return next === undefined
    ? nothing("đã ở mức cao nhất")
    : { fields: { grade: folded(next.name), gap: next.from - points } };
};

const rank: Derive = (self, subject) => {
  const { row, now } = self;
  const place = row.place(subject)?.value;
  if (place !== undefined) {
    const of = printedOf(row, subject);
    return place < 1 || (of !== null && (of < 2 || place > of))
      ? nothing("thứ tự công bố lớn hơn số đơn vị")
      : { fields: { basis: "published", place, of } };
  }
  const counted = countedPlace(self.tieRule, row, now, subject);
  const { rows, placeOf } = now.standing(subject, row.level);
  // Where every unit has the same points of a group, none of them stands before another.
  if (subject !== "total" && placeOf.size === 1) return nothing("mọi đơn vị cùng điểm ở nhóm");
  return counted === null || rows.length !== unitsOf(self).length
    ? nothing("không đủ đơn vị để xếp")
    : { fields: { basis: "computed", place: counted, of: rows.length } };
};

const rankDiffers: Derive = (self) => {
  const { row, now } = self;
  const published = row.place("total")?.value;
  const points = pointsAt(row, "total");
  const { placeOf, rows } = now.standing("total", row.level);
  const counted = points === null ? undefined : placeOf.get(points);
  if (published === undefined || counted === undefined || !isSound(self))
    return nothing("không có thứ tự để đối chiếu");
  const place = countedPlace(self.tieRule, row, now, "total");
  if (place === null) return nothing("có đơn vị chưa có số liệu");
  if (!isAllThatAreRanked(self)) return nothing("bảng không có đủ các đơn vị được xếp");
  return published >= counted.place && published < counted.place + counted.count
    ? nothing("thứ tự công bố khớp với điểm")
    : { fields: { place, of: rows.length } };
};

/** The rows are the universe: so many are printed, or no published place goes beyond them and none is missing. */
function isAllThatAreRanked(self: Case): boolean {
  const of = printedOf(self.row, "total");
  const units = unitsOf(self);
  return of === null
    ? units.every((each) => (each.place("total")?.value ?? Infinity) <= units.length)
    : of === units.length;
}

/**
 * Groups that the board lists without any figure, then those of the Decision that it does not have; none where the
 * table gives totals alone, or indicators whose groups it does not score.
 */
export function absentGroups(row: Row): readonly GroupId[] {
  if (row.ids.length === 0) return [];
  const listed = row.ids.filter((id) => isAbsent(row, id));
  const merged = row.ids.includes("onlineService22");
  const set = fullBoards.find((each) => each.includes("onlineService22") === merged) ?? [];
  const missing = set.filter((id) => !row.ids.includes(id));
  const isPart = row.board.total === null && row.ids.length < set.length - 1;
  const isOfIndicators = row.board.groups.every(({ label }) => label.cell === null);
  return isPart || isOfIndicators ? listed : [...listed, ...missing];
}

function isAbsent(row: Row, id: GroupId): boolean {
  return pointsAt(row, id) === null && !row.saysNotApplicable(id) && partsOf(row, id) === 0;
}

function partsOf(row: Row, id: GroupId): number {
  return row
    .indicatorsOf(id)
    .filter(
      ({ points, printedRatio, numerator, denominator }) =>
        points !== null ||
        printedRatio !== null ||
        (numerator !== null && denominator !== null && denominator.value > 0)
    ).length;
}

const full: Derive = ({ row }) => {
  const losses = lossesOf(row);
  const set = losses?.filter(({ lost }) => lost === 0).map(({ id }) => id) ?? [];
  if (losses === null || set.length === 0) return nothing("không nhóm nào đạt điểm tối đa");
  return {
    fields: {
      count: set.length,
      of: losses.length,
      set,
      ...(set.length === losses.length ? { all: true } : {}),
    },
  };
};

function extremePercent(row: Row, subject: ScoreSubject, best: boolean): Truth {
  const losses = lossesOf(row);
  if (losses === null) return nothing("bảng chưa đủ các nhóm");
  const values = losses.map(({ id }) => ({
    id,
    percent: half((pointsAt(row, id) ?? 0) * 10_000, maximumAt(row, id) ?? 1),
  }));
  const end = values.reduce(
    (top, { percent }) => (best ? Math.max(top, percent) : Math.min(top, percent)),
    best ? -1 : Infinity
  );
  const found = values.filter(({ percent }) => percent === end);
  const isFull = losses.some(({ lost }) => lost === 0);
  if (found.length !== 1 || found[0]?.id !== subject || (best ? isFull : end === 10_000))
    return nothing("không phải nhóm duy nhất");
  return { fields: { percent: end } };
}

const fullAnyPlace: Derive = ({ row }, _, { fields }) => {
  const set = row.ids.filter((id) => row.lost(id)?.value === 0 && row.place(id) !== null);
  const said = fields["set"];
  const fits = Array.isArray(said) && said.every((id) => set.some((each) => each === id));
  return fits
    ? { fields: { set: said } }
    : nothing("nhóm chưa đạt điểm tối đa hoặc không có thứ tự");
};

/** Results: what a unit has, and how its groups stand beside each other. */
export const deriveResults: Readonly<Record<string, Derive>> = {
  total: score,
  group: score,
  shortfall,
  percent,
  share,
  grade,
  nextGrade,
  rank,
  rankDiffers,
  absent: ({ row }) => {
    const set = absentGroups(row);
    return set.length === 0 ? nothing("bảng có đủ các nhóm") : { fields: { set } };
  },
  absentGroup: ({ row }, subject) =>
    subject !== "total" && isAbsent(row, subject) ? { fields: {} } : nothing("nhóm có số liệu"),
  absentTotal: ({ row }) =>
    pointsAt(row, "total") === null ? { fields: {} } : nothing("có tổng điểm"),
  notApplicable: ({ row }, subject) =>
    pointsAt(row, subject) === null && row.saysNotApplicable(subject)
      ? { fields: {} }
      : nothing("nhóm có số liệu"),
  partsOnly: ({ row }, subject) =>
    subject === "total" || pointsAt(row, subject) !== null
      ? nothing("nhóm có điểm")
      : { fields: { count: partsOf(row, subject) } },
  overMaximum: ({ row }, subject) => {
    const [points, max] = [pointsAt(row, subject), maximumAt(row, subject)];
    return points === null || max === null || points <= max
      ? nothing("điểm không vượt điểm tối đa")
      : { fields: { points, max } };
  },
  belowZero: ({ row }, subject) => {
    const points = pointsAt(row, subject);
    return points === null || points >= 0
      ? nothing("điểm không âm")
      : { fields: { below: -points } };
  },
  outOfScale: ({ row }) => {
    const set = outOfScale(row);
    return set.length === 0 || isWithin(row, "total") !== true
      ? nothing("điểm các nhóm nằm trong thang điểm")
      : { fields: { set } };
  },
  sumDiffers: ({ row }) => {
    const sum = row.sumOfGroups()?.value;
    const points = pointsAt(row, "total");
    return row.addsUp || sum === undefined || points === null || !isWhole(row)
      ? nothing("tổng điểm khớp với các nhóm")
      : { fields: { printed: points, sum } };
  },
  full,
  strongest: ({ row }, subject) => extremePercent(row, subject, true),
  weakest: ({ row }, subject) => extremePercent(row, subject, false),
  fullAnyPlace,
};
