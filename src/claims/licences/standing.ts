import { hundredths, type Hundredths } from "../../decision766/hundredths";
import { difference, roundedRatio } from "../../scoring/arithmetic";
import { ruled } from "../../scoring/quantity";
import type { BoardAssessment, Quantity } from "../../scoring/assessment";
import { drawn, withheld, type Licence } from "../licence";
import {
  leagueIsSound,
  leagueIsWhole,
  present,
  threeUnits,
  totalIsSum,
  twoUnits,
  withinMaximum,
} from "../needs";
import { nextTo, standingIn, type LeagueRow, type LeagueStanding } from "../leagueStandings";
import { madeFrom, madeFromAll, unitsOf } from "../origins";
import type { ClaimView } from "../view";
import { unitName } from "../unitName";
import { rankDiffers } from "./results";

/** The units of the league with their totals. */
export function rowsOf({ league }: Pick<ClaimView, "league">): readonly LeagueRow[] {
  return standingIn(league, "total").rows;
}

export function nameOf({ unit }: BoardAssessment): string {
  return unit === null ? "" : unitName(unit.text);
}

const needsLeague = [present, withinMaximum, twoUnits, leagueIsSound] as const;

export const tie: Licence<"tie"> = {
  about: "total",
  needs: needsLeague,
  draw: (view) => {
    const tied = tiedRows(view);
    const [first] = tied;
    if (first === undefined) return withheld("Không đơn vị nào khác cùng mức điểm.");
    const printed = tied.map(({ board }) => board.total?.rank ?? null);
    const places = printed.every((each) => each === null)
      ? tied.map(({ board }) => board.total?.standing?.computedRank ?? null)
      : printed;
    const [place] = places;
    if (place == null || places.some((each) => each?.value !== place.value))
      return withheld("Các đơn vị cùng điểm không cùng thứ tự.");
    const basis = printed.every((each) => each === null) ? "computed" : "published";
    if (basis === "computed" && !leagueIsWhole.holds(view, "total"))
      return withheld(leagueIsWhole.because);
    return {
      fields: { basis, count: tied.length, place: place.value },
      origins: { count: unitsOf(tied.map(({ board }) => board)), place: place.origin },
    };
  },
};

export const tieApart: Licence<"tieApart"> = {
  about: "total",
  needs: needsLeague,
  draw: (view) => {
    const tied = tiedRows(view);
    const places = tied
      .flatMap(({ board }) => board.total?.rank ?? [])
      .sort((a, b) => a.value - b.value);
    const [first] = places;
    const last = places.at(-1);
    if (first === undefined || last === undefined || places.length < tied.length)
      return withheld("Không đủ thứ tự công bố.");
    if (first.value === last.value) return withheld("Các đơn vị cùng thứ tự.");
    if (!places.every(({ value }, index) => value === first.value + index))
      return withheld("Thứ tự của các đơn vị cùng điểm không liền nhau.");
    return {
      fields: { count: tied.length, place: first.value, last: last.value },
      origins: {
        count: unitsOf(tied.map(({ board }) => board)),
        place: first.origin,
        last: last.origin,
      },
    };
  },
};

function tiedRows({ total, league }: ClaimView): readonly LeagueRow[] {
  const own = total?.points?.value;
  const tied = own === undefined ? [] : (standingIn(league, "total").of.get(own) ?? []);
  return tied.length < 2 ? [] : tied;
}

/** The one unit with the highest total; null where several share it. */
function topRow({ league }: ClaimView): LeagueRow | null {
  const { values, of } = standingIn(league, "total");
  const [best] = values;
  const [top, other] = best === undefined ? [] : (of.get(best) ?? []);
  return other === undefined ? (top ?? null) : null;
}

export const leader: Licence<"leader"> = {
  about: "total",
  needs: needsLeague,
  draw: (view) => {
    const top = topRow(view);
    const own = view.total?.points ?? null;
    const max = top?.board.total?.maxPoints ?? null;
    if (top === null || own === null || max === null)
      return withheld("Nhiều đơn vị cùng điểm cao nhất.");
    if (top.board === view.board) return withheld("Đơn vị có điểm cao nhất.");
    const gap = difference(top.points.value, own.value);
    return {
      fields: {
        other: nameOf(top.board),
        points: top.points.value,
        max: max.value,
        compared: "more",
        gap,
      },
      origins: {
        points: top.points.origin,
        max: max.origin,
        gap: madeFrom("gapToLeader", [top.points, own]),
      },
    };
  },
};

export const printedLeader: Licence<"printedLeader"> = {
  about: "total",
  needs: [present, withinMaximum, totalIsSum],
  draw: ({ total: own, league }) => {
    const best = own?.publishedLeader ?? null;
    if (best === null || own?.maxPoints == null || league.length > 1)
      return withheld("Bảng không có dòng điểm cao nhất.");
    const { maxPoints: max } = own;
    if (best.gap.value <= 0 || best.points.value > max.value)
      return withheld("Đơn vị không thấp hơn mức cao nhất ghi trong bảng.");
    return drawn(
      { points: best.points.value, max: max.value, compared: "more", gap: best.gap.value },
      { points: best.points, max, gap: best.gap }
    );
  },
};

export const leads: Licence<"leads"> = {
  about: "total",
  needs: needsLeague,
  draw: (view) => {
    const top = topRow(view);
    if (top === null || top.board !== view.board) return withheld("Không phải đơn vị cao nhất.");
    const differs = rankDiffers.needs.every(({ holds }) => holds(view, "total"))
      ? rankDiffers.draw(view, "total")
      : withheld("");
    if (!("because" in differs)) return withheld("Thứ tự công bố khác thứ tự theo điểm.");
    const [second] = nextTo(standingIn(view.league, "total"), top.points.value, "below");
    if (second === undefined) return withheld("Bảng chỉ có một đơn vị.");
    const gap = difference(top.points.value, second.points.value);
    return {
      fields: { compared: "more", gap },
      origins: { gap: madeFrom("gapToLeader", [top.points, second.points]) },
    };
  },
};

export const neighbour: Licence<"neighbour"> = {
  about: "total",
  needs: needsLeague,
  draw: (view) => {
    const own = view.total?.points ?? null;
    if (own === null) return withheld(present.because);
    const standing = standingIn(view.league, "total");
    const top = topRow(view);
    const sides = (["above", "below"] as const).flatMap((side) => {
      const [next, alike] = nextTo(standing, own.value, side);
      if (next === undefined || alike !== undefined) return [];
      // The leader is told by itself.
      if (side === "above" && next.board === top?.board) return [];
      return [
        {
          fields: {
            side,
            other: nameOf(next.board),
            compared: side === "above" ? ("more" as const) : ("less" as const),
            gap: hundredths(Math.abs(next.points.value - own.value)),
          },
          origins: { gap: madeFrom("change", [next.points, own]) },
        },
      ];
    });
    return sides.length === 0
      ? withheld("Không có, hoặc có nhiều đơn vị liền kề cùng điểm.")
      : sides;
  },
};

/** What lies in the middle of a league, each with where it comes from: worked out once for all its units. */
interface Middle {
  readonly mean: Quantity<Hundredths>;
  readonly median: Quantity<Hundredths>;
}

const middles = new WeakMap<LeagueStanding, Middle>();

/** The mean of the totals, half-up; the middle one, of an even number the mean of the two in the middle. */
export function middleOf({ league }: Pick<ClaimView, "league">): Middle {
  const standing = standingIn(league, "total");
  const known = middles.get(standing);
  if (known !== undefined) return known;
  const { points } = standing;
  const sorted = points.map(({ value }) => value).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const sum = sorted.reduce((all, value) => all + value, 0);
  const middle: Middle = {
    mean: ruled(roundedRatio(sum, sorted.length, 1), "mean", points),
    median: ruled(roundedRatio(lower + upper, 2, 1), "median", points),
  };
  middles.set(standing, middle);
  return middle;
}

export const average: Licence<"average"> = {
  about: "total",
  needs: [...needsLeague, threeUnits],
  draw: (view) => {
    const own = view.total?.points ?? null;
    if (own === null) return withheld(present.because);
    const { points: all } = standingIn(view.league, "total");
    const { mean } = middleOf(view);
    const gap = own.value - mean.value;
    return {
      fields: {
        units: all.length,
        mean: mean.value,
        compared: gap > 0 ? "more" : gap < 0 ? "less" : "same",
        gap: hundredths(Math.abs(gap)),
      },
      origins: {
        units: unitsOf(view.league),
        mean: mean.origin,
        gap: madeFromAll("gapToMean", own, all),
      },
    };
  },
};

export const median: Licence<"median"> = {
  about: "total",
  needs: [...needsLeague, threeUnits],
  draw: (view) => {
    const { median: middle } = middleOf(view);
    return {
      fields: { units: rowsOf(view).length, median: middle.value },
      origins: { units: unitsOf(view.league), median: middle.origin },
    };
  },
};

export const groupBest: Licence<"groupBest"> = {
  about: "groups",
  needs: [present, withinMaximum, threeUnits, leagueIsSound],
  draw: ({ board, league }, subject) => {
    const own = board.groups.find(({ id }) => id === subject) ?? null;
    if (own?.points == null || own.shortfall?.value === 0) return withheld("Nhóm đạt điểm tối đa.");
    const { values, of } = standingIn(league, own.id);
    const [best] = values;
    const [first, second] = best === undefined ? [] : (of.get(best) ?? []);
    if (first === undefined || second !== undefined || first.board === board)
      return withheld("Không có một đơn vị khác cao nhất ở nhóm này.");
    return {
      fields: { other: nameOf(first.board), points: first.points.value },
      origins: { points: first.points.origin },
    };
  },
};
