import type { Random } from "../proofreading/random";
import type { When } from "./told";

const two = (value: number): string => String(value).padStart(2, "0");
const asSaid = (month: number): string => (month < 3 ? two(month) : String(month));
const lastDay = (year: number, month: number): string =>
  `${String(year)}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;

export function monthOf(step: number, random: Random): When {
  const [year, month] = [Math.floor(step / 12), (step % 12) + 1];
  const typed = random.pick([two(month), asSaid(month)]);
  return {
    label: random.pick([`Tháng ${typed}/${String(year)}`, `Tháng ${typed} năm ${String(year)}`]),
    said: `tháng ${asSaid(month)}/${String(year)}`,
    day: lastDay(year, month),
    kind: "month",
    step,
  };
}

export function quarterOf(step: number): When {
  const [year, quarter] = [Math.floor(step / 4), step % 4];
  const roman = ["I", "II", "III", "IV"][quarter] ?? "";
  return {
    label: `Quý ${roman}/${String(year)}`,
    said: `quý ${roman}/${String(year)}`,
    day: lastDay(year, quarter * 3 + 3),
    kind: "quarter",
    step,
  };
}

function dayOf(year: number, month: number, day: number): When {
  const text = `${two(day)}/${asSaid(month)}/${String(year)}`;
  return {
    label: text,
    said: `ngày ${text}`,
    day: `${String(year)}-${two(month)}-${two(day)}`,
    kind: "day",
    step: null,
  };
}

const other = (label: string): When => ({
  label,
  said: label.toLocaleLowerCase("vi"),
  day: null,
  kind: "other",
  step: null,
});

/** Columns of a sheet about one unit: contiguous or with gaps, newest first, weekly, running, of two kinds, of two editions. */
export function drawPeriods(random: Random): readonly When[] {
  const count = random.pick([1, 2, 3, 4, 5, 6, 12]);
  const list = Array.from({ length: count }, (_, index) => index);
  const first = random.pick([2025, 2026]) * 12 + random.between(0, 11);
  switch (random.between(0, 9)) {
    case 0: {
      let step = first;
      return list.map(() => monthOf((step += random.pick([1, 1, 2, 3])), random));
    }
    case 1:
      return list.map((index) => quarterOf(2024 * 4 + random.between(0, 0) + index)).slice(0, 6);
    case 2:
      return list.slice(0, 6).map((index) => dayOf(2026, 1 + index, random.between(2, 28)));
    case 3:
      return list.map((index) => other(`Tuần ${String(index + 3)}`));
    case 4:
      return list.map((index) => other(`Lần ${String(index + 1)}`));
    case 5:
      return list.map((index) => monthOf(first + index, random)).reverse();
    case 6:
      return [
        ...list.slice(0, 3).map((index) => monthOf(2026 * 12 + index, random)),
        quarterOf(2026 * 4),
      ];
    case 7:
      return list.slice(0, 8).map((index) => monthOf(2026 * 12 + 3 + index, random));
    default:
      return list.map((index) => monthOf(first + index, random));
  }
}
