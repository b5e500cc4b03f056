import { hundredths, type Hundredths } from "../../decision766/hundredths";
import { roundedRatio } from "../../scoring/arithmetic";
import type { BoardAssessment, Origin, Quantity, RuleName } from "../../scoring/assessment";
import { leagueFigures } from "../../scoring/decisions/leaguePosition";
import {
  rankBounds,
  rankingBasis,
  type RankBounds,
  type RankingBasis,
} from "../../scoring/decisions/rankBounds";
import { roundedParts } from "../../scoring/decisions/roundedParts";
import {
  similarVolume as similarUnits,
  volumeIndicator,
} from "../../scoring/decisions/similarVolume";
import { cellsOf, ruled } from "../../scoring/quantity";
import { withheld, type Licence } from "../licence";
import {
  formulasAreKnown,
  leagueIsSound,
  leagueIsWhole,
  present,
  twentyUnits,
  twoUnits,
  withinMaximum,
} from "../needs";
import { standingIn } from "../leagueStandings";
import { countOfUnits, madeFromAll, unitsOf } from "../origins";
import { rowsOf } from "./standing";

/** How sure a place is, and beside whom it is fairly told. */

interface Bounds {
  readonly basis: RankingBasis;
  readonly of: ReadonlyMap<BoardAssessment, RankBounds>;
}

/** Worked out once a league, for all its units. */
const known = new WeakMap<readonly BoardAssessment[], Bounds>();

function boundsOf(league: readonly BoardAssessment[]): Bounds {
  const found = known.get(league);
  if (found !== undefined) return found;
  const rows = rowsOf({ league });
  const bounds = rankBounds(
    rows.map(({ board, points }) => ({ points: points.value, roundedParts: roundedParts(board) }))
  );
  const printed = rows.flatMap(({ board, points }) =>
    board.total?.rank == null ? [] : [{ points: points.value, rank: board.total.rank.value }]
  );
  const made: Bounds = {
    basis: printed.length === rows.length ? rankingBasis(printed) : "open",
    of: new Map(
      rows.flatMap(({ board }, at) => {
        const own = bounds[at];
        return own === undefined ? [] : [[board, own] as const];
      })
    ),
  };
  known.set(league, made);
  return made;
}

/**
 * Said where a rounding may have hidden who stands above, unless the league itself shows that printed totals were
 * ranked.
 */
export const bounds: Licence<"bounds"> = {
  about: "total",
  needs: [present, withinMaximum, twoUnits, leagueIsSound, leagueIsWhole, formulasAreKnown],
  draw: ({ board, league, total }) => {
    const { basis, of } = boundsOf(league);
    const own = of.get(board);
    if (own === undefined || total?.points == null) return withheld(present.because);
    if (basis === "printed") return withheld("Thứ tự công bố theo điểm đã làm tròn.");
    if (own.best === own.worst) return withheld("Làm tròn không làm thay đổi thứ tự.");
    const { rank } = total;
    if (rank !== null && (rank.value < own.best || rank.value > own.worst))
      return withheld("Thứ tự công bố nằm ngoài khoảng tính được.");
    const { origin } = total.points;
    const placed = (rule: RuleName): Origin => ({
      kind: "rule",
      rule,
      edition: null,
      cells: cellsOf(origin),
    });
    return {
      fields: { best: own.best, worst: own.worst },
      origins: { best: placed("bestPlace"), worst: placed("worstPlace") },
    };
  },
};

interface Quarters {
  readonly lower: Quantity<Hundredths>;
  readonly upper: Quantity<Hundredths>;
}

const quarters = new WeakMap<readonly BoardAssessment[], Quarters>();

function quartersOf(league: readonly BoardAssessment[]): Quarters {
  const found = quarters.get(league);
  if (found !== undefined) return found;
  const { points } = standingIn(league, "total");
  const { lowerQuartile, upperQuartile } = leagueFigures(points.map(({ value }) => value));
  const made: Quarters = {
    lower: ruled(lowerQuartile, "lowerQuartile", points),
    upper: ruled(upperQuartile, "upperQuartile", points),
  };
  quarters.set(league, made);
  return made;
}

export const quartiles: Licence<"quartiles"> = {
  about: "total",
  needs: [present, withinMaximum, twentyUnits, leagueIsSound],
  draw: (view) => {
    const { lower, upper } = quartersOf(view.league);
    return {
      fields: { units: rowsOf(view).length, lower: lower.value, upper: upper.value },
      origins: { units: unitsOf(view.league), lower: lower.origin, upper: upper.origin },
    };
  },
};

/** How many stand below, in units and as their share of the league; the two middle figures beside it say the rest. */
export const lowerUnits: Licence<"lowerUnits"> = {
  about: "total",
  needs: [present, withinMaximum, twentyUnits, leagueIsSound],
  draw: ({ league, total }) => {
    const own = total?.points ?? null;
    if (own === null) return withheld(present.because);
    const { points: all, above, of } = standingIn(league, "total");
    const notLower = (above.get(own.value) ?? 0) + (of.get(own.value)?.length ?? 0);
    const count = all.length - notLower;
    if (count === 0) return withheld("Không đơn vị nào trong bảng có tổng điểm thấp hơn.");
    return {
      fields: {
        units: all.length,
        count,
        percent: hundredths(roundedRatio(count, all.length, 10_000)),
      },
      origins: {
        units: unitsOf(league),
        count: madeFromAll("lowerCount", own, all),
        percent: madeFromAll("lowerShare", own, all),
      },
    };
  },
};

/** A place among those that have about as many dossiers; not where those are the whole league. */
export const similarVolume: Licence<"similarVolume"> = {
  about: "total",
  needs: [present, withinMaximum, twoUnits, leagueIsSound],
  draw: ({ board, league, total }) => {
    const near = similarUnits(league, board);
    const own = total?.points ?? null;
    if (near === null || own === null) return withheld("Không đủ đơn vị có số hồ sơ gần bằng.");
    const { units, place } = near;
    if (units === league.length) return withheld("Mọi đơn vị có số hồ sơ gần bằng.");
    const others = (): readonly Quantity[] =>
      rowsOf({ league: near.boards }).flatMap((row) => (row.board === board ? [] : [row.points]));
    return {
      fields: { units, code: volumeIndicator, place },
      origins: {
        units: countOfUnits(() => near.boards),
        place: madeFromAll("rankAmong", own, others),
      },
    };
  },
};
