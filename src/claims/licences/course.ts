import { hundredths } from "../../decision766/hundredths";
import { withheld, type Licence } from "../licence";
import { editionIsComparable, present, seriesIsSound, threePeriods } from "../needs";
import { countOf, madeFrom } from "../origins";
import { isNext, periodKey } from "../periodKey";
import type { ClaimView } from "../view";

const needs = [present, editionIsComparable, seriesIsSound, threePeriods] as const;

/** The totals of the series with the names of their periods, oldest first. */
function steps({ series }: ClaimView) {
  return series.flatMap(({ period, total }) =>
    period === null || total?.points == null
      ? []
      : [{ key: periodKey(period), points: total.points }]
  );
}

export const course: Licence<"course"> = {
  about: "total",
  needs,
  draw: (view) => {
    const list = steps(view);
    const [first] = list;
    const last = list.at(-1);
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
    if (first === undefined || last === undefined || list.length < fewestForExtremes)
      return withheld("Có ít hơn 4 kỳ so sánh được.");
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
