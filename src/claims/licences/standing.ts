import { hundredths } from "../../decision766/hundredths";
import { difference, roundedRatio } from "../../scoring/arithmetic";
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
import { madeFrom, unitsOf } from "../origins";
import { groupOf, type ClaimView } from "../view";
import { unitName } from "../unitName";
import { rankDiffers } from "./results";

interface Row {
  readonly board: BoardAssessment;
  readonly points: Quantity<ReturnType<typeof hundredths>>;
}

/** The units of the league with their totals. */
export function rowsOf({ league }: Pick<ClaimView, "league">): readonly Row[] {
  return league.flatMap((board) => {
    const points = board.total?.points ?? null;
    return points === null ? [] : [{ board, points }];
  });
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

function tiedRows(view: ClaimView): readonly Row[] {
  const own = view.total?.points?.value;
  const tied = rowsOf(view).filter(({ points }) => points.value === own);
  return tied.length < 2 ? [] : tied;
}

/** The one unit with the highest total; null where several share it. */
function topRow(view: ClaimView): Row | null {
  const rows = rowsOf(view);
  const best = Math.max(...rows.map(({ points }) => points.value));
  const top = rows.filter(({ points }) => points.value === best);
  return top.length === 1 ? (top[0] ?? null) : null;
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
    const second = rowsOf(view)
      .filter((row) => row !== top && row.board !== top.board)
      .reduce<Row | null>(
        (best, row) => (best === null || row.points.value > best.points.value ? row : best),
        null
      );
    if (second === null) return withheld("Bảng chỉ có một đơn vị.");
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
    const rows = rowsOf(view);
    const top = topRow(view);
    const sides = (["above", "below"] as const).flatMap((side) => {
      const sign = side === "above" ? 1 : -1;
      const beyond = rows
        .filter(({ points }) => sign * (points.value - own.value) > 0)
        .sort((a, b) => sign * (a.points.value - b.points.value));
      const [next, after] = beyond;
      if (next === undefined || after?.points.value === next.points.value) return [];
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

/** Mean of totals, half-up to hundredths. */
export function meanOf(rows: readonly Row[]): ReturnType<typeof hundredths> {
  const sum = rows.reduce((all, { points }) => all + points.value, 0);
  return roundedRatio(sum, rows.length, 1);
}

/** The middle total; of an even number the mean of the two in the middle, half-up. */
export function medianOf(rows: readonly Row[]): ReturnType<typeof hundredths> {
  const sorted = rows.map(({ points }) => points.value).sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return roundedRatio(lower + upper, 2, 1);
}

export const average: Licence<"average"> = {
  about: "total",
  needs: [...needsLeague, threeUnits],
  draw: (view) => {
    const own = view.total?.points ?? null;
    if (own === null) return withheld(present.because);
    const rows = rowsOf(view);
    const mean = meanOf(rows);
    const gap = own.value - mean;
    const all = rows.map(({ points }) => points);
    return {
      fields: {
        units: rows.length,
        mean,
        compared: gap > 0 ? "more" : gap < 0 ? "less" : "same",
        gap: hundredths(Math.abs(gap)),
      },
      origins: {
        units: unitsOf(view.league),
        mean: madeFrom("mean", all),
        gap: madeFrom("gapToMean", [own, ...all]),
      },
    };
  },
};

export const median: Licence<"median"> = {
  about: "total",
  needs: [...needsLeague, threeUnits],
  draw: (view) => {
    const rows = rowsOf(view);
    const all = rows.map(({ points }) => points);
    return {
      fields: { units: rows.length, median: medianOf(rows) },
      origins: { units: unitsOf(view.league), median: madeFrom("median", all) },
    };
  },
};

export const groupBest: Licence<"groupBest"> = {
  about: "groups",
  needs: [present, withinMaximum, threeUnits, leagueIsSound],
  draw: ({ board, league }, subject) => {
    const own = board.groups.find(({ id }) => id === subject) ?? null;
    if (own?.points == null || own.shortfall?.value === 0) return withheld("Nhóm đạt điểm tối đa.");
    const rows = league.flatMap((each) => {
      const points =
        subject === "total" || subject === "league" ? null : groupOf(each, subject)?.points;
      return points == null ? [] : [{ board: each, points }];
    });
    const best = Math.max(...rows.map(({ points }) => points.value));
    const [first, second] = rows.filter(({ points }) => points.value === best);
    if (first === undefined || second !== undefined || first.board === board)
      return withheld("Không có một đơn vị khác cao nhất ở nhóm này.");
    return {
      fields: { other: nameOf(first.board), points: first.points.value },
      origins: { points: first.points.origin },
    };
  },
};
