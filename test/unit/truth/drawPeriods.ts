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

function halfOf(step: number): When {
  const label = `6 tháng ${step % 2 === 0 ? "đầu" : "cuối"} năm ${String(Math.floor(step / 2))}`;
  const day = lastDay(Math.floor(step / 2), step % 2 === 0 ? 6 : 12);
  return { label, said: label, day, kind: "half", step };
}

function yearOf(step: number): When {
  const label = `Năm ${String(step)}`;
  return {
    label,
    said: label.toLocaleLowerCase("vi"),
    day: lastDay(step, 12),
    kind: "year",
    step,
  };
}

/** From January on. Six months are a half. */
function runningOf(year: number, months: number): When {
  return {
    label: `${String(months)} tháng năm ${String(year)}`,
    said: `${String(months)} tháng đầu năm ${String(year)}`,
    day: lastDay(year, months),
    kind: "toDate",
    step: null,
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

/** Columns of a sheet about one unit: contiguous or with gaps, newest first, weekly, running, halves, years, of two kinds, of two editions. */
export function drawPeriods(random: Random): readonly When[] {
  const count = random.pick([1, 2, 3, 4, 5, 6, 12]);
  const list = Array.from({ length: count }, (_, index) => index);
  const first = random.pick([2025, 2026]) * 12 + random.between(0, 11);
  switch (random.between(0, 12)) {
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
    case 8:
      return list.slice(0, 4).map((index) => halfOf(2024 * 2 + index));
    case 9:
      return list.slice(0, 3).map((index) => yearOf(2023 + index));
    case 10:
      return [3, 5, 9, 11]
        .slice(0, Math.max(1, count - 1))
        .map((months) => runningOf(2025, months));
    default:
      return list.map((index) => monthOf(first + index, random));
  }
}
