import { hundredths } from "../../decision766/hundredths";
import type {
  BoardAssessment,
  Movement,
  Quantity,
  ScoreAssessment,
} from "../../scoring/assessment";
import type { GroupId } from "../../decision766/identity";
import type { ClaimFields, Direction, Subject } from "../claim";
import { drawn, withheld, type Drawn, type Licence, type Origins, type Withheld } from "../licence";
import {
  compared,
  isSoundLeague,
  leagueIsSound,
  bothLeaguesAreWhole,
  ownTotalIsSum,
  pointsBothTimes,
  previousIsSum,
  withinBefore,
} from "../needs";
import { gainOf, gainsOf, totalOf } from "../leagueGains";
import { countOf } from "../origins";
import { periodKey } from "../periodKey";
import { printedUniverse, scoreOf, type ClaimView } from "../view";

const directionOf = (change: number): Direction => (change > 0 ? "up" : "down");

/** How one score moved between the two periods. */
interface Moves {
  readonly score: ScoreAssessment;
  readonly movement: Movement;
  readonly against: string;
  /** Null where its place is not known on both sides, or not among the same number of units. */
  readonly placed: { readonly fields: PlaceFields; readonly origins: Origins } | null;
  /** Null likewise. */
  readonly samePlace: Quantity | null;
}

type PlaceFields = Pick<
  ClaimFields["changePlace"],
  "position" | "placeDirection" | "way" | "steps" | "from" | "to"
>;

function movesOf(view: ClaimView, subject: Subject): Moves | Withheld {
  const { comparison } = view.board;
  const score = scoreOf(view.board, subject);
  if (comparison.kind !== "previous" || score === null) return withheld(compared.because);
  const { movement } = score;
  if (movement === null) return withheld(pointsBothTimes.because);
  return { score, movement, against: periodKey(comparison.period), ...placesOf(view, score) };
}

function placesOf(view: ClaimView, score: ScoreAssessment): Pick<Moves, "placed" | "samePlace"> {
  const { rank, standing, movement } = score;
  const place = rank ?? standing?.computedRank ?? null;
  const { places = null, rankBefore = null } = movement ?? {};
  const isSure = rank !== null || isCountedAmongAll(view, score);
  if (!isSure || places === null || place === null || rankBefore === null || place.value < 1)
    return { placed: null, samePlace: null };
  if (places.value === 0) return { placed: null, samePlace: place };
  const fields: PlaceFields = {
    position: positionOf(view, score),
    placeDirection: directionOf(places.value),
    way: directionOf(places.value),
    steps: Math.abs(places.value),
    from: rankBefore.value,
    to: place.value,
  };
  const origins = { steps: places.origin, from: rankBefore.origin, to: place.origin };
  return { placed: { fields, origins }, samePlace: null };
}

/** A place counted over the rows is sure only where each of them has points. */
function isCountedAmongAll(view: ClaimView, { standing }: ScoreAssessment): boolean {
  return bothLeaguesAreWhole.holds(view, "total") && standing?.of === view.league.length;
}

/** "Vị trí" needs the number of units, printed and equal, or the places counted among the same units. */
function positionOf({ board, previous }: ClaimView, { rank }: ScoreAssessment) {
  if (rank === null) return "place";
  const [now, before] = [printedUniverse(board), printedUniverse(previous)];
  return now !== null && now === before ? "place" : "published";
}

const needsBoth = [compared, ownTotalIsSum, previousIsSum, pointsBothTimes, withinBefore] as const;

export const changePoints: Licence<"changePoints"> = {
  about: "both",
  needs: needsBoth,
  draw: (view, subject) => {
    const moves = movesOf(view, subject);
    if ("because" in moves) return moves;
    const { movement, placed, against } = moves;
    if (movement.points === null) return withheld(pointsBothTimes.because);
    if (placed !== null) return withheld("Nói cùng với thay đổi về vị trí.");
    const change = movement.points;
    if (change.value === 0)
      return subject === "total"
        ? drawn({ against, direction: "same", amount: hundredths(0) })
        : withheld("Điểm không đổi.");
    return {
      fields: {
        against,
        direction: directionOf(change.value),
        amount: hundredths(Math.abs(change.value)),
      },
      origins: { amount: change.origin },
    };
  },
};

export const changePlace: Licence<"changePlace"> = {
  about: "both",
  needs: [compared],
  draw: (view, subject) => {
    const moves = movesOf(view, subject);
    if ("because" in moves) return moves;
    const told =
      moves.movement.points !== null && needsBoth.every(({ holds }) => holds(view, subject));
    if (told || moves.placed === null) return withheld("Nói cùng với thay đổi về điểm.");
    return {
      fields: { against: moves.against, ...moves.placed.fields },
      origins: moves.placed.origins,
    };
  },
};

export const moved: Licence<"moved"> = {
  about: "both",
  needs: needsBoth,
  draw: (view, subject) => {
    const moves = movesOf(view, subject);
    if ("because" in moves) return moves;
    const { movement, placed, against } = moves;
    if (movement.points === null || placed === null) return withheld("Vị trí không đổi.");
    const change = movement.points.value;
    const direction = change === 0 ? "same" : directionOf(change);
    return {
      fields: {
        against,
        direction,
        amount: hundredths(Math.abs(change)),
        conjunction: direction === placed.fields.placeDirection ? "and" : "but",
        ...placed.fields,
      },
      origins: { amount: movement.points.origin, ...placed.origins },
    };
  },
};

export const samePlace: Licence<"samePlace"> = {
  about: "total",
  needs: [compared],
  draw: (view, subject) => {
    const moves = movesOf(view, subject);
    if ("because" in moves) return moves;
    const { samePlace: place, against, score } = moves;
    return place === null
      ? withheld("Vị trí thay đổi hoặc không có ở cả hai kỳ.")
      : drawn({ against, position: positionOf(view, score), place: place.value }, { place });
  },
};

/** Groups whose points stayed; those whose place moved are told by themselves. */
function still(view: ClaimView) {
  return view.groups.filter(({ id }) => {
    if (![pointsBothTimes, withinBefore].every(({ holds }) => holds(view, id))) return false;
    const moves = movesOf(view, id);
    return !("because" in moves) && moves.movement.points?.value === 0 && moves.placed === null;
  });
}

export const unchanged: Licence<"unchanged"> = {
  about: "total",
  needs: [compared],
  draw: (view) => {
    const { comparison } = view.board;
    const set = still(view);
    if (comparison.kind !== "previous" || set.length === 0)
      return withheld("Không nhóm nào giữ nguyên điểm.");
    if (set.length === view.groups.length) return withheld("Nói chung cho tất cả các nhóm.");
    return drawn({ against: periodKey(comparison.period), set: set.map(({ id }) => id) });
  },
};

/** Two groups or more whose points stayed and whose places moved alike, as they do where a sheet copies one place. */
export const unchangedMoved: Licence<"unchangedMoved"> = {
  about: "total",
  needs: [compared],
  draw: (view) => {
    const { comparison } = view.board;
    if (comparison.kind !== "previous") return withheld(compared.because);
    const alike = new Map<string, { placed: NonNullable<Moves["placed"]>; set: GroupId[] }>();
    for (const { id } of view.groups) {
      const moves = movesOf(view, id);
      const isKept = [pointsBothTimes, withinBefore].every(({ holds }) => holds(view, id));
      if (!isKept || "because" in moves || moves.placed === null) continue;
      if (moves.movement.points?.value !== 0) continue;
      const key = JSON.stringify(moves.placed.fields);
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { placed: moves.placed, set: [id] });
      else known.set.push(id);
    }
    const together = [...alike.values()].filter(({ set }) => set.length > 1);
    return together.length === 0
      ? withheld("Không có hai nhóm cùng giữ nguyên điểm và cùng thay đổi thứ tự.")
      : together.map(({ placed, set }) => ({
          fields: { against: periodKey(comparison.period), set, ...placed.fields },
          origins: placed.origins,
        }));
  },
};

export const unchangedAll: Licence<"unchangedAll"> = {
  about: "total",
  needs: [compared],
  draw: (view) => {
    const { comparison } = view.board;
    const set = still(view);
    if (comparison.kind !== "previous" || set.length < view.groups.length || set.length < 2)
      return withheld("Có nhóm thay đổi điểm.");
    return {
      fields: { against: periodKey(comparison.period), count: set.length },
      origins: { count: countOf(set.map(({ points }) => points)) },
    };
  },
};

export const universe: Licence<"universe"> = {
  about: "total",
  needs: [compared],
  draw: (view) => {
    const moves = movesOf(view, "total");
    if ("because" in moves) return moves;
    const { rank, rankOf } = moves.score;
    const { rankBefore, rankOfBefore } = moves.movement;
    if (rankOfBefore === null || rank === null || rankOf === null || rankBefore === null)
      return withheld("Số đơn vị được xếp hạng không đổi.");
    return drawn(
      {
        against: moves.against,
        ofBefore: rankOfBefore.value,
        ofNow: rankOf.value,
        placeBefore: rankBefore.value,
        ofBeforeAgain: rankOfBefore.value,
        placeNow: rank.value,
        ofNowAgain: rankOf.value,
      },
      {
        ofBefore: rankOfBefore,
        ofNow: rankOf,
        placeBefore: rankBefore,
        ofBeforeAgain: rankOfBefore,
        placeNow: rank,
        ofNowAgain: rankOf,
      }
    );
  },
};

export const notComparable: Licence<"notComparable"> = {
  about: "total",
  needs: [],
  draw: ({ board: { comparison } }) => {
    if (comparison.kind !== "boundary")
      return withheld("Hai kỳ so sánh được, hoặc không có kỳ trước.");
    const { before, after, period } = comparison;
    const isOpen = [before, after].some((each) => each === "unknown" || each === "transition");
    return drawn({ against: periodKey(period), why: isOpen ? "unknown" : "edition" });
  },
};

/**
 * That others rose more is said only from two lists of the same units, places by points with shared places for ties:
 * own points, own place and an equal number of units do not suffice.
 */
export const othersRose: Licence<"othersRose"> = {
  about: "total",
  needs: [...needsBoth, leagueIsSound, bothLeaguesAreWhole],
  draw: (view) => {
    const { board, previous, league, leagueBefore } = view;
    const gains = gainsOf(league, leagueBefore);
    if (gains === null || previous === null || !isSoundLeague(leagueBefore))
      return withheld("Không đủ bảng của cùng các đơn vị ở cả hai kỳ.");
    if (!gains.arePlacedByPoints) return withheld("Thứ tự công bố không theo điểm.");
    const own = gainOf(previous, board);
    const place = placeOf(board) - placeOf(previous);
    const rose = gains.bestAbove(totalOf(board)) > own;
    const { comparison } = board;
    return own >= 0 && place > 0 && rose && comparison.kind === "previous"
      ? drawn({ against: periodKey(comparison.period) })
      : withheld("Vị trí không giảm trong khi điểm không giảm.");
  },
};

function placeOf({ total }: BoardAssessment): number {
  return total?.rank?.value ?? total?.standing?.computedRank.value ?? 0;
}

/** The one group that moved most one way; of two or more that moved. */
export const mover: Licence<"mover"> = {
  about: "groups",
  needs: needsBoth,
  draw: (view, subject) => {
    const { comparison } = view.board;
    if (comparison.kind !== "previous") return withheld(compared.because);
    const changes = view.groups.flatMap(({ id, movement }) => {
      const change = movement?.points ?? null;
      return change === null || change.value === 0 ? [] : [{ id, change }];
    });
    if (!view.groups.every(({ id }) => needsBoth.every(({ holds }) => holds(view, id))))
      return withheld("Có nhóm không so sánh được.");
    const own = changes.find(({ id }) => id === subject)?.change;
    if (own === undefined || changes.length < 2) return withheld("Ít hơn hai nhóm thay đổi.");
    const alike = changes.filter(
      ({ id, change }) =>
        id !== subject &&
        Math.sign(change.value) === Math.sign(own.value) &&
        Math.abs(change.value) >= Math.abs(own.value)
    );
    if (alike.length > 0) return withheld("Không phải nhóm thay đổi nhiều nhất.");
    const fields = {
      against: periodKey(comparison.period),
      direction: directionOf(own.value),
      amount: hundredths(Math.abs(own.value)),
    };
    return { fields, origins: { amount: own.origin } } satisfies Drawn<"mover">;
  },
};
