import { differingIndicators } from "../../decision766/copiedIndicators";
import { editions } from "../../decision766/editions";
import type { Row, ScoreSubject } from "../figures/row";
import type { OwnClaim } from "./ownClaim";
import { isSound, isWithin, nothing, pointsAt, unitsOf, type Case, type Truth } from "./ownTruth";

type Derive = (self: Case, subject: ScoreSubject, claim: OwnClaim) => Truth;

const totalOf = (row: Row): number => pointsAt(row, "total") ?? 0;

/** Units of a sound league that the unit itself belongs to; empty where there is none of that size. */
function soundLeague(self: Case, least: number): readonly Row[] {
  const units = unitsOf(self);
  return units.length < least || !isSound(self) || isWithin(self.row, "total") !== true
    ? []
    : units;
}

/** Whether the rules of the row's period are known well enough to say of how many rounded parts a total is made. */
export function areFormulasKnown({ edition }: Row): boolean {
  return editions.some(({ id, formulasKnown }) => id === edition && formulasKnown);
}

/** Parts whose rounding may hide something: all in which units differ but those that are exactly none or all. */
function roughParts(row: Row): number {
  const exact = row.indicators
    .filter(
      ({ numerator, denominator }) =>
        numerator !== null &&
        denominator !== null &&
        (numerator.value === 0 || numerator.value === denominator.value)
    )
    .map(({ code }) => code);
  return differingIndicators(row.level).filter((code) => !exact.includes(code)).length;
}

/** What published places show: that printed totals were ranked, with shared places for equal ones. */
function isRankedByPrinted(units: readonly Row[]): boolean {
  const list = units.map((row) => ({ points: totalOf(row), place: row.place("total")?.value }));
  if (list.some(({ place }) => place === undefined)) return false;
  let shares = false;
  for (const one of list)
    for (const other of list) {
      if (one === other) continue;
      const [a, b] = [one.place ?? 0, other.place ?? 0];
      if (one.points > other.points && a > b) return false;
      if (one.points !== other.points) continue;
      if (a !== b) return false;
      shares = true;
    }
  return shares;
}

const bounds: Derive = (self) => {
  self.joinLeague();
  const { row } = self;
  const units = soundLeague(self, 2);
  if (units.length === 0 || !areFormulasKnown(row)) return nothing("không có bảng nhiều đơn vị");
  if (isRankedByPrinted(units)) return nothing("thứ tự công bố theo điểm đã làm tròn");
  // In halves of a hundredth a part is off by at most one.
  const own = { points: 2 * totalOf(row), off: roughParts(row) };
  let [best, worst] = [1, 1];
  for (const each of units) {
    if (each === row) continue;
    const [points, off] = [2 * totalOf(each), roughParts(each)];
    if (points - off > own.points + own.off) best += 1;
    if (points + off > own.points - own.off) worst += 1;
  }
  const published = row.place("total")?.value;
  const isOutside = published !== undefined && (published < best || published > worst);
  return best === worst || isOutside
    ? nothing("làm tròn không làm thay đổi thứ tự")
    : { fields: { best, worst } };
};

const inOrder = new WeakMap<readonly Row[], readonly number[]>();

/** The totals of a league, best first; laid out once for all its units. */
function bestFirst(units: readonly Row[]): readonly number[] {
  const known = inOrder.get(units);
  if (known !== undefined) return known;
  const sorted = units.map(totalOf).sort((a, b) => b - a);
  inOrder.set(units, sorted);
  return sorted;
}

const quartiles: Derive = (self) => {
  const values = bestFirst(soundLeague(self, 20));
  const { length } = values;
  return length === 0
    ? nothing("bảng có ít hơn 20 đơn vị")
    : {
        fields: {
          units: length,
          // From the top: what at least three quarters, and one quarter, do not exceed.
          lower: values[length - Math.ceil(length / 4)] ?? 0,
          upper: values[length - Math.ceil((length * 3) / 4)] ?? 0,
        },
      };
};

const lowerUnits: Derive = (self) => {
  const units = soundLeague(self, 20);
  const values = bestFirst(units);
  const own = totalOf(self.row);
  const firstLower = values.findIndex((each) => each < own);
  const count = firstLower < 0 ? 0 : values.length - firstLower;
  return count <= 0
    ? nothing("không đơn vị nào trong bảng có tổng điểm thấp hơn")
    : {
        fields: {
          units: units.length,
          count,
          // Half-up: the double of the share, and one, by two.
          percent: Math.floor((20_000 * count + units.length) / (2 * units.length)),
        },
      };
};

const volumeCode = "2.1";

function volumeOf(row: Row): number | null {
  return row.indicators.find(({ code }) => code === volumeCode)?.denominator?.value ?? null;
}

const similarVolume: Derive = (self) => {
  self.joinLeague();
  const units = soundLeague(self, 2);
  const own = volumeOf(self.row) ?? 0;
  const near = units.filter((row) => {
    const volume = volumeOf(row);
    return volume !== null && 4 * Math.max(volume - own, own - volume) <= own;
  });
  return own <= 0 || near.length < 4 || near.length === units.length
    ? nothing("không đủ đơn vị có số hồ sơ gần bằng")
    : {
        fields: {
          units: near.length,
          code: volumeCode,
          place: near.filter((row) => totalOf(row) > totalOf(self.row)).length + 1,
        },
      };
};

/** How sure a place is, and beside whom it is told. */
export const deriveCertainty: Readonly<Record<string, Derive>> = {
  bounds,
  quartiles,
  lowerUnits,
  similarVolume,
};
