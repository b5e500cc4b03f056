import { halfUp } from "../scene";
import { type Rule, num } from "./rule";
import { won, isPossible, fewestCases } from "./trialPoints";

/** Rounded parts of a commune's total in which communes differ: sixteen indicators, half a hundredth each. */
const roundedParts = 16;

export const certainty: Rule[] = [
  {
    kind: "gradeWay",
    text: "nếu mẫu số các chỉ số không đổi, để đạt mức (.+?) cần thêm {n} điểm; một cách ít trường hợp nhất là thêm (.+?)(?=\\.(?: |$))",
    holds: (s, [grade, gap, ways]) => {
      const from =
        { "Xuất sắc": 9000, Tốt: 8000, Khá: 7000, "Trung bình": 5000 }[String(grade)] ?? Number.NaN;
      const steps = String(ways)
        .split(/, | và /u)
        .map((each) => /^([\d.]+) trường hợp ở chỉ số (\d\.\d[ab]?)$/u.exec(each));
      const sums = steps.map((step) => {
        const own = s.told.counted.find(({ code }) => code === step?.[2]);
        const cases = Number(step?.[1]?.replaceAll(".", "") ?? Number.NaN);
        return own === undefined ? { cases, gain: Number.NaN } : { cases, gain: won(own, cases) };
      });
      const total = sums.reduce((sum, { cases }) => sum + cases, 0);
      return (
        from - (s.own.total ?? Number.NaN) === num(gap) &&
        (s.period?.day ?? "") >= "2026-09-17" &&
        sums.reduce((sum, { gain }) => sum + gain, 0) >= num(gap) &&
        total ===
          fewestCases(
            s.told.counted.filter((each) => isPossible(s, each)),
            num(gap)
          )
      );
    },
  },
  {
    kind: "bounds",
    text: "nếu xếp theo điểm chưa làm tròn, thứ tự của {u} trong bảng nằm trong khoảng từ thứ {i} đến thứ {i}",
    holds: (s, v) => {
      const [best, worst] = v.slice(-2).map(num);
      const own = s.own.total ?? Number.NaN;
      const off = roundedParts;
      const surely = s.totals.filter((each) => 2 * each - off > 2 * own + off).length;
      const perhaps = s.totals.filter((each) => 2 * each + off > 2 * own - off).length - 1;
      return s.isSound() && best === 1 + surely && worst === 1 + perhaps && surely < perhaps;
    },
  },
  {
    kind: "median",
    text: "trung vị là {n} điểm",
    holds: (s, [middle]) => s.isSound() && median(s.totals) === num(middle),
  },
  {
    kind: "quartiles",
    text: "tứ phân vị dưới(?: của {i} đơn vị trong bảng)? là {n} điểm, tứ phân vị trên là {n} điểm",
    holds: (s, v) => {
      const [lower, upper] = v.slice(-2).map(num);
      return (
        s.isSound() &&
        s.totals.length >= 20 &&
        nearest(s.totals, 1) === lower &&
        nearest(s.totals, 3) === upper
      );
    },
  },
  {
    kind: "lowerUnits",
    text: "trong {i} đơn vị của bảng, {u} có tổng điểm cao hơn {i} đơn vị \\({%}\\)",
    holds: (s, v) => {
      const [units, count, percent] = [num(v[0]), num(v.at(-2)), num(v.at(-1))];
      const below = s.totals.filter((each) => each < (s.own.total ?? Number.NaN));
      return (
        s.isSound() &&
        units === s.totals.length &&
        units >= 20 &&
        count === below.length &&
        count > 0 &&
        percent === halfUp(10_000 * count, units)
      );
    },
  },
];

export function median(totals: readonly number[]): number {
  const sorted = [...totals].sort((a, b) => a - b);
  return halfUp((sorted[sorted.length >> 1] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0), 2);
}

/** The least total that so many quarters of the units do not exceed. */
function nearest(totals: readonly number[], quarters: number): number {
  const sorted = [...totals].sort((a, b) => a - b);
  return sorted.find((_, at) => (at + 1) * 4 >= quarters * sorted.length) ?? 0;
}
