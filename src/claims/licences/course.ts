import { hundredths } from "../../decision766/hundredths";
import type { BoardAssessment, Quantity } from "../../scoring/assessment";
import { haveSameUnits } from "../../scoring/comparisons";
import type { Position, Subject } from "../claim";
import { withheld, type Licence } from "../licence";
import { editionIsComparable, present, seriesIsSound, threePeriods } from "../needs";
import { countOf, madeFrom } from "../origins";
import { isNext, periodKey } from "../periodKey";
import { fewestPeriods } from "./months";
import { printedUniverse, scoreOf, type ClaimView } from "../view";

const needs = [present, editionIsComparable, seriesIsSound, threePeriods] as const;

/** The points of the series with the names of their periods, oldest first. */
function steps({ series }: ClaimView, subject: Subject = "total") {
  return series.flatMap((board) => {
    const points = scoreOf(board, subject)?.points ?? null;
    return board.period === null || points === null
      ? []
      : [{ key: periodKey(board.period), points }];
  });
}

/** Of a group only where a longer period is told by its months: elsewhere its movement since the last one is. */
export const course: Licence<"course"> = {
  about: "both",
  needs,
  draw: (view, subject) => {
    const list = steps(view, subject);
    const [first] = list;
    const last = list.at(-1);
    if (subject !== "total" && (view.whole === null || list.length < view.series.length))
      return withheld("Thay đổi của nhóm được nêu so với kỳ trước.");
    if (first === undefined || last === undefined) return withheld(present.because);
    const change = last.points.value - first.points.value;
    if (change === 0) return withheld("Điểm kỳ đầu và kỳ cuối như nhau.");
    const direction = change > 0 ? "up" : "down";
    return {
      fields: {
        first: first.key,
        last: last.key,
        count: list.length,
        direction,
        amount: hundredths(Math.abs(change)),
        from: first.points.value,
        way: direction,
        to: last.points.value,
      },
      origins: {
        count: countOf(list.map(({ points }) => points)),
        amount: madeFrom("change", [last.points, first.points]),
        from: first.points.origin,
        to: last.points.origin,
      },
    };
  },
};

/** From the first place of the series to the last: both published, or both counted among the same units. */
export const coursePlace: Licence<"coursePlace"> = {
  about: "total",
  needs,
  draw: (view) => {
    const list = steps(view);
    const [first] = list;
    const last = list.at(-1);
    const ends = endPlaces(view);
    if (first === undefined || last === undefined || ends === null)
      return withheld("Thứ tự kỳ đầu và kỳ cuối không so sánh được.");
    const { from, to, position } = ends;
    if (from.value === to.value) return withheld("Thứ tự kỳ đầu và kỳ cuối như nhau.");
    const way = from.value > to.value ? "up" : "down";
    return {
      fields: {
        first: first.key,
        last: last.key,
        count: list.length,
        position,
        placeDirection: way,
        way,
        steps: Math.abs(from.value - to.value),
        from: from.value,
        to: to.value,
      },
      origins: {
        count: countOf(list.map(({ points }) => points)),
        steps: madeFrom("change", [to, from]),
        from: from.origin,
        to: to.origin,
      },
    };
  },
};

interface EndPlaces {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly position: Position;
}

function endPlaces({ series, board }: ClaimView): EndPlaces | null {
  const [past] = series;
  if (past === undefined) return null;
  return board.total?.rank == null ? countedEnds(past, board) : publishedEnds(past, board);
}

/** Published on both sides; "vị trí" where both print the same number of units, nothing where they differ. */
function publishedEnds(past: BoardAssessment, board: BoardAssessment): EndPlaces | null {
  const [from, to] = [past.total?.rank ?? null, board.total?.rank ?? null];
  if (from === null || to === null || to.value < 1) return null;
  const [of, ofPast] = [printedUniverse(board), printedUniverse(past)];
  if (of !== null && of === ofPast) return { from, to, position: "place" };
  return of !== null && ofPast !== null ? null : { from, to, position: "published" };
}

function countedEnds(past: BoardAssessment, board: BoardAssessment): EndPlaces | null {
  const [now, then] = [board.total?.standing ?? null, past.total?.standing ?? null];
  return now !== null && then !== null && haveSameUnits(now, then)
    ? { from: then.computedRank, to: now.computedRank, position: "place" }
    : null;
}

const fewestForExtremes = 4;

export const extremes: Licence<"extremes"> = {
  about: "total",
  needs,
  draw: (view) => {
    const list = steps(view);
    const [first] = list;
    const last = list.at(-1);
    const values = list.map(({ points }) => points.value);
    const best = list.filter(({ points }) => points.value === Math.max(...values));
    const worst = list.filter(({ points }) => points.value === Math.min(...values));
    const [top] = best;
    const [bottom] = worst;
    if (
      first === undefined ||
      last === undefined ||
      list.length < fewestPeriods(view, fewestForExtremes)
    )
      return withheld("Có quá ít kỳ so sánh được.");
    if (top === undefined || bottom === undefined || best.length > 1 || worst.length > 1)
      return withheld("Mức cao nhất hoặc thấp nhất lặp lại.");
    return {
      fields: {
        first: first.key,
        last: last.key,
        count: list.length,
        best: top.points.value,
        bestAt: top.key,
        worst: bottom.points.value,
        worstAt: bottom.key,
      },
      origins: {
        count: countOf(list.map(({ points }) => points)),
        best: top.points.origin,
        worst: bottom.points.origin,
      },
    };
  },
};

const shortestRun = 2;

/** Adjacent periods alone; moves are counted, not periods. */
export const run: Licence<"run"> = {
  about: "total",
  needs,
  draw: (view) => {
    const list = steps(view);
    let at = list.length - 1;
    let sign = 0;
    while (at > 0) {
      const [before, after] = [list[at - 1], list[at]];
      if (before === undefined || after === undefined || !isNext(before.key, after.key)) break;
      const change = Math.sign(after.points.value - before.points.value);
      if (change === 0 || (sign !== 0 && change !== sign)) break;
      sign = change;
      at -= 1;
    }
    const times = list.length - 1 - at;
    const [first, last] = [list[at], list.at(-1)];
    if (times < shortestRun || first === undefined || last === undefined)
      return withheld("Không thay đổi cùng chiều hai lần liên tiếp.");
    return {
      fields: { direction: sign > 0 ? "up" : "down", times, first: first.key, last: last.key },
      origins: { times: countOf(list.slice(at + 1).map(({ points }) => points)) },
    };
  },
};
