import { formulaOn, isScored, type Formula } from "../../decision766/formulas";
import { indicators as decisionIndicators } from "../../decision766/indicators";
import type { GroupId } from "../../decision766/identity";
import type { Row, ScoreSubject } from "../figures/row";
import { folded } from "../hear/spelling";
import { areFormulasKnown } from "./deriveCertainty";
import type { OwnClaim, OwnValue } from "./ownClaim";
import {
  isOutOfAHundred,
  isSound,
  isWithin,
  nothing,
  pointsAt,
  unitsOf,
  type Case,
  type Truth,
} from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

/** An indicator that the unit's level moves: its counts and its rule of the day. */
interface Field {
  readonly code: string;
  readonly part: number;
  readonly whole: number;
  readonly rule: Formula;
}

/** Farther goals are no task of a report. Hundredths. */
const farthest = 500;

function fieldsOf(row: Row): readonly Field[] {
  const { level, board, ids } = row;
  const day = board.period?.date ?? null;
  if (day === null) return [];
  return ids
    .filter((id) => isToldByParts(row, id))
    .flatMap((id) =>
      row.indicatorsOf(id).flatMap(({ code, numerator, denominator, points }): Field[] => {
        const known = decisionIndicators.find((each) => each.code === code);
        if (known === undefined || numerator === null || denominator === null) return [];
        const rule = known.movedBy.includes(level) ? formulaOn(known, day) : null;
        const [part, whole] = [numerator.value, denominator.value];
        if (rule === null || whole <= 0 || part >= whole) return [];
        const field = { code, part, whole, rule };
        return points !== null && points.value !== pointsOf(field, part) ? [] : [field];
      })
    );
}

/** The parts lose no more than their group does, and all of it where all are known. */
function isToldByParts(row: Row, id: GroupId): boolean {
  const lost = row.lost(id)?.value ?? null;
  if (lost === null) return true;
  const parts = row
    .indicatorsOf(id)
    .flatMap(({ code, points, max }) =>
      points === null || max === null ? [] : [{ code, lost: max.value - points.value }]
    );
  const sum = parts.reduce((all, each) => all + each.lost, 0);
  const isWhole = scoredOf(id).every(({ code }) => parts.some((each) => each.code === code));
  return isWhole ? sum === lost : sum <= lost;
}

function scoredOf(id: GroupId) {
  return decisionIndicators.filter(
    (each) =>
      isScored(each) &&
      (each.group === id ||
        (id === "onlineService22" &&
          (each.group === "onlineServices" || each.group === "onlinePayment")))
  );
}

/** Hundredths of a point, halves up. */
function pointsOf({ whole, rule }: Field, part: number): number {
  const bottom = BigInt(whole) * BigInt(rule.fullAt);
  const top = BigInt(part) * BigInt(rule.maxPoints) * 10_000n;
  return Math.min(rule.maxPoints, Number((2n * top + bottom) / (2n * bottom)));
}

/** The fewest cases that win so much in one indicator, by the rule turned round; null where it never does. */
function casesFor(field: Field, gain: number): number | null {
  const wanted = pointsOf(field, field.part) + gain;
  if (wanted > field.rule.maxPoints) return null;
  const bottom = BigInt(field.whole) * BigInt(field.rule.fullAt);
  const slope = 2n * BigInt(field.rule.maxPoints) * 10_000n;
  // Half-up reaches `wanted` from wanted − ½ on.
  const least = (BigInt(2 * wanted - 1) * bottom + slope - 1n) / slope;
  const part = Math.max(Number(least), field.part + 1);
  return part > field.whole ? null : part - field.part;
}

/** The fewest cases in all that win so much; null where all together do not. */
function fewest(fields: readonly Field[], gap: number): number | null {
  let cost: readonly number[] = Array.from({ length: gap + 1 }, (_, won) =>
    won === 0 ? 0 : Number.POSITIVE_INFINITY
  );
  for (const field of fields) {
    const next = [...cost];
    for (let gain = 1; gain <= gap; gain += 1) {
      const cases = casesFor(field, gain);
      if (cases === null) break;
      for (let won = gap; won >= 1; won -= 1) {
        const price = (cost[Math.max(0, won - gain)] ?? Number.POSITIVE_INFINITY) + cases;
        if (price < (next[won] ?? Number.POSITIVE_INFINITY)) next[won] = price;
      }
    }
    cost = next;
  }
  const least = cost[gap] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(least) ? least : null;
}

type Steps = readonly { readonly code: string; readonly add: number }[];

function isSteps(value: OwnValue | undefined): value is Steps {
  return Array.isArray(value) && value.every((each) => typeof each === "object" && "add" in each);
}

/** There may be several ways with as few cases: the one told must reach the goal with no more of them. */
function wayFields(
  { row }: Case,
  gap: number,
  { fields: heard }: OwnClaim
): Readonly<Record<string, OwnValue>> | null {
  if (gap <= 0 || gap > farthest || !areFormulasKnown(row) || !row.addsUp) return null;
  const fields = fieldsOf(row);
  const cases = fewest(fields, gap);
  const told = heard["ways"];
  if (cases === null || !isSteps(told)) return null;
  const steps = told.flatMap(({ code, add }) => {
    const field = fields.find((each) => each.code === code);
    return field === undefined ? [] : [{ field, add }];
  });
  const isOnce = new Set(steps.map(({ field }) => field)).size === told.length;
  const spent = steps.reduce((sum, { add }) => sum + add, 0);
  const won = steps.reduce(
    (sum, { field, add }) => sum + pointsOf(field, field.part + add) - pointsOf(field, field.part),
    0
  );
  const isPossible = steps.every(({ field, add }) => add > 0 && field.part + add <= field.whole);
  const isRight = isOnce && isPossible && spent === cases && won >= gap;
  return { gap, ways: isRight ? told : `${String(cases)} trường hợp` };
}

const placeWay: Derive = (self, _, claim) => {
  const units = unitsOf(self);
  const own = pointsAt(self.row, "total");
  if (units.length < 2 || own === null || !isSound(self))
    return nothing("không có bảng nhiều đơn vị");
  const totals = units.map((row) => pointsAt(row, "total") ?? 0);
  const next = totals.filter((each) => each > own).reduce((low, each) => Math.min(low, each), 1e9);
  const way = next === 1e9 ? null : wayFields(self, next - own, claim);
  return way === null
    ? nothing("không có cách nào tính được")
    : { fields: { place: totals.filter((each) => each > next).length + 1, ...way } };
};

const gradeWay: Derive = (self, _, claim) => {
  const { row, bands } = self;
  const points = pointsAt(row, "total");
  if (points === null || isWithin(row, "total") !== true || !isOutOfAHundred(row))
    return nothing("chưa có tổng điểm trên thang 100 điểm");
  const own = bands.find(({ from }) => points >= from);
  if (row.grade !== null && folded(row.grade) !== folded(own?.name ?? ""))
    return nothing("xếp loại ghi trong bảng khác ngưỡng");
  const next = bands.filter(({ from }) => from > points).at(-1);
  const way = next === undefined ? null : wayFields(self, next.from - points, claim);
  return next === undefined || way === null
    ? nothing("không có cách nào tính được")
    : { fields: { grade: folded(next.name), ...way } };
};

const attainable: Derive = ({ row }, subject) => {
  const lost = subject === "total" ? 0 : (row.lost(subject)?.value ?? 0);
  if (subject === "total" || lost <= 0 || isWithin(row, subject) !== true)
    return nothing("nhóm không thiếu điểm");
  const scored = scoredOf(subject);
  let [beyond, winnable] = [0, 0];
  for (const { code, movedBy } of scored) {
    const own = row.indicatorsOf(subject).find((each) => each.code === code);
    const short = own?.points == null || own.max === null ? -1 : own.max.value - own.points.value;
    if (short < 0) return nothing("các chỉ số không cho biết hết phần thiếu");
    if (movedBy.includes(row.level)) winnable += short;
    else beyond += short;
  }
  return beyond + winnable !== lost || beyond === 0
    ? nothing("các chỉ số không cho biết hết phần thiếu")
    : { fields: { beyond, winnable } };
};

/** What can be won back, and with how many cases. */
export const deriveWinning: Readonly<Record<string, Derive>> = { placeWay, gradeWay, attainable };
