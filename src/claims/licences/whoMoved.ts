import { hundredths } from "../../decision766/hundredths";
import type { BoardAssessment, Origin, Quantity, RuleName } from "../../scoring/assessment";
import {
  movementSplits,
  type MovementSplit,
  type ScoreOverTwo,
} from "../../scoring/decisions/movementSplit";
import { overtakes, overtakings, type Overtaking } from "../../scoring/decisions/overtaking";
import { cellsOf, ruled } from "../../scoring/quantity";
import type { Direction } from "../claim";
import { drawn, withheld, type Licence, type Withheld } from "../licence";
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
import { countLater } from "../origins";
import { periodKey, type PeriodKey } from "../periodKey";
import type { ClaimView } from "../view";
import { nameOf } from "./standing";
import { memoisedOfTwo } from "../../sheet/text/memo";
import { unitKey } from "../../sheet/text/unitKey";

/** Who moved a place: the unit itself, or the others. Only of two lists of the same units. */

const needs = [
  compared,
  ownTotalIsSum,
  previousIsSum,
  pointsBothTimes,
  withinBefore,
  leagueIsSound,
  bothLeaguesAreWhole,
] as const;

type Boards = readonly BoardAssessment[];

interface Split extends MovementSplit, Overtaking {
  readonly before: BoardAssessment;
  readonly score: ScoreOverTwo;
}

/** Worked out once for both leagues, for all their units. */
const splitsOver = memoisedOfTwo(
  (league: Boards, leagueBefore: Boards): ReadonlyMap<BoardAssessment, Split> => {
    const byUnit = new Map(leagueBefore.map((board) => [unitKey(board.unit), board]));
    const pairs = league.flatMap((board) => {
      const before = byUnit.get(unitKey(board.unit));
      const [old, now] = [before?.total?.points?.value, board.total?.points?.value];
      return before === undefined || old === undefined || now === undefined
        ? []
        : [{ board, pastBoard: before, before: old, now }];
    });
    const isSameSet =
      league.length > 1 &&
      pairs.length === league.length &&
      byUnit.size === leagueBefore.length &&
      leagueBefore.length === league.length &&
      new Set(league.map(({ unit }) => unitKey(unit))).size === league.length;
    if (!isSameSet || !isSoundLeague(leagueBefore)) return new Map();
    const counted = overtakings(pairs);
    return new Map(
      movementSplits(pairs).flatMap((split, at): [BoardAssessment, Split][] => {
        const [score, overtaking] = [pairs[at], counted[at]];
        if (score === undefined || overtaking === undefined) return [];
        const { board, pastBoard } = score;
        return [[board, { ...split, ...overtaking, before: pastBoard, score }]];
      })
    );
  }
);

function splitsOf({ league, leagueBefore }: ClaimView): ReadonlyMap<BoardAssessment, Split> {
  return splitsOver(league, leagueBefore);
}

interface Moved {
  readonly against: PeriodKey;
  readonly split: Split;
  readonly now: Quantity;
  readonly before: Quantity;
  readonly steps: Quantity;
}

/** Places by points, equal points sharing one: an office that ranks otherwise is not told of these. */
function movedByPoints(view: ClaimView): Moved | Withheld {
  const { board } = view;
  const split = splitsOf(view).get(board);
  if (split === undefined || board.comparison.kind !== "previous")
    return withheld("Không đủ bảng của cùng các đơn vị ở cả hai kỳ.");
  const now = board.total?.standing?.computedRank ?? null;
  const before = split.before.total?.standing?.computedRank ?? null;
  if (now?.value !== split.rankNow || before?.value !== split.rankBefore)
    return withheld("Thứ tự trong bảng tính theo quy tắc khác khi bằng điểm.");
  if (split.places === 0) return withheld("Thứ tự theo điểm không đổi.");
  return {
    against: periodKey(board.comparison.period),
    split,
    now,
    before,
    steps: ruled(before.value - now.value, "change", [now, before]),
  };
}

const directionOf = (places: number): Direction => (places > 0 ? "up" : "down");

export const movedBy: Licence<"movedBy"> = {
  about: "total",
  needs,
  draw: (view) => {
    const moved = movedByPoints(view);
    if ("because" in moved) return moved;
    const { split, against, steps } = moved;
    if (split.own !== 0 && split.others !== 0) return withheld("Cả hai phần đều có.");
    return drawn(
      {
        against,
        by: split.own === 0 ? "others" : "own",
        placeDirection: directionOf(split.places),
        steps: Math.abs(split.places),
      },
      { steps }
    );
  },
};

export const movedByBoth: Licence<"movedByBoth"> = {
  about: "total",
  needs,
  draw: (view) => {
    const moved = movedByPoints(view);
    if ("because" in moved) return moved;
    const { split, against, steps } = moved;
    if (split.own === 0 || split.others === 0) return withheld("Chỉ một phần có.");
    const cells = [view.total?.points, split.before.total?.points].flatMap((each) =>
      each == null ? [] : [cellsOf(each.origin)]
    );
    const part = (rule: RuleName): Origin => ({
      kind: "rule",
      rule,
      edition: null,
      cells: cells.flat(),
      inputs: [view.total?.points ?? null, split.before.total?.points ?? null],
    });
    return {
      fields: {
        against,
        placeDirection: directionOf(split.places),
        steps: Math.abs(split.places),
        ownDirection: directionOf(split.own),
        own: Math.abs(split.own),
        othersDirection: directionOf(split.others),
        others: Math.abs(split.others),
      },
      origins: { steps: steps.origin, own: part("ownPart"), others: part("othersPart") },
    };
  },
};

/** So many are named; more are counted. */
const mostNamed = 3;

export const overtaken: Licence<"overtaken"> = {
  about: "total",
  needs,
  draw: (view) => {
    const moved = movedByPoints(view);
    if ("because" in moved) return moved;
    if (moved.split.places > 0) return withheld("Thứ tự theo điểm không giảm.");
    const { split, against } = moved;
    const ahead = (): Boards => passedBy(view, split);
    return {
      fields: {
        against,
        count: split.passedBy,
        units: split.passedBy > mostNamed ? [] : ahead().map(nameOf),
      },
      origins: { count: countLater(() => ahead().map(({ total }) => total?.points ?? null)) },
    };
  },
};

/** The units that overtook one, in the order of the sheet. */
function passedBy(view: ClaimView, { score }: Split): Boards {
  const splits = splitsOf(view);
  return view.league.filter((board) => {
    const other = splits.get(board)?.score;
    return other !== undefined && overtakes(other, score);
  });
}

/** One group alone made the change; the others are known to stand still. */
export const soleMover: Licence<"soleMover"> = {
  about: "groups",
  needs: [compared, pointsBothTimes, withinBefore],
  draw: (view, subject) => {
    const { comparison } = view.board;
    if (comparison.kind !== "previous") return withheld(compared.because);
    const isKnown = view.groups.every(
      ({ id, movement }) =>
        movement?.points != null &&
        [pointsBothTimes, withinBefore].every(({ holds }) => holds(view, id))
    );
    if (!isKnown || view.groups.length < 5) return withheld("Có nhóm không so sánh được.");
    const moved = view.groups.filter(({ movement }) => movement?.points?.value !== 0);
    const [only, other] = moved;
    const change = only?.movement?.points ?? null;
    if (only?.id !== subject || other !== undefined || change === null)
      return withheld("Không phải một nhóm duy nhất thay đổi.");
    return {
      fields: {
        against: periodKey(comparison.period),
        direction: change.value > 0 ? "up" : "down",
        amount: hundredths(Math.abs(change.value)),
      },
      origins: { amount: change.origin },
    };
  },
};
