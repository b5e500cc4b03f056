import { gridFromValues, type Grid } from "../../../src/cells/grid";
import type { WorkbookContents } from "../../../src/plan/port";
import { groups, unitName } from "./inventedBoards";
import type { Random } from "./random";

/** Workbooks as offices have them, odd ones too: what is told of them must still be true. */

type Cell = string | number | null;

interface Score {
  points: (number | null)[];
  total: number | null;
  place: number | null;
  places: (number | null)[];
}

const months = (year: number, month: number): string =>
  `Tháng ${month < 3 ? `0${String(month)}` : String(month)}/${String(year)}`;

function periodLabels(random: Random): string[] {
  const count = random.pick([1, 1, 2, 3, 4, 6]);
  const shape = random.pick([
    "months",
    "months",
    "months",
    "late",
    "gap",
    "quarters",
    "halves",
    "years",
    "days",
    "weeks",
    "undated",
    "mixed",
    "newestFirst",
  ]);
  const first = random.between(1, 12 - count - 1 > 0 ? 12 - count - 1 : 1);
  const labels = Array.from({ length: count }, (_, index) => {
    switch (shape) {
      case "late":
        return months(2026, Math.min(12, 10 + index)) + (index > 2 ? "" : "");
      case "gap":
        return months(2025, Math.min(12, first + index * 2));
      case "quarters":
        return `Quý ${["I", "II", "III", "IV"][index % 4] ?? "I"}/${String(2024 + Math.floor(index / 4))}`;
      case "halves":
        return `6 tháng ${index % 2 === 0 ? "đầu" : "cuối"} năm ${String(2023 + Math.floor(index / 2))}`;
      case "years":
        return `Năm ${String(2022 + index)}`;
      case "days":
        return `${String(20 + index)}/0${String(1 + index)}/2026`;
      case "weeks":
        return `Tuần ${String(first + index)}`;
      case "undated":
        return `Lần ${String(index + 1)}`;
      case "mixed":
        return index % 2 === 0
          ? months(2026, first + index)
          : `Quý ${["I", "II", "III", "IV"][Math.floor((first + index - 1) / 3) % 4] ?? "I"}/2026`;
      default:
        return months(random.chance(0.5) ? 2025 : 2026, first + index);
    }
  });
  const year = /20\d\d/.exec(labels[0] ?? "")?.[0] ?? "2026";
  const sameYear = labels.map((label) =>
    shape === "months" || shape === "newestFirst" ? label.replace(/20\d\d/, year) : label
  );
  const unique = [...new Set(sameYear)];
  return shape === "newestFirst" ? unique.reverse() : unique;
}

function score(random: Random, of: number, packed: boolean, before: Score | null): Score {
  const points = groups.map(({ max }, index) => {
    const top = max * 100;
    const old = before?.points[index] ?? null;
    if (old !== null && random.chance(0.5)) return old;
    if (old !== null) return Math.max(0, Math.min(top, old + random.pick([-1, 1, 2, 5, -20, 30])));
    if (index === 2 && random.chance(0.5)) return 1000;
    return random.chance(0.4)
      ? top
      : top -
          random.pick(packed ? [1, 4, 5, 100] : [4, 5, 59, 100, 200, 200, random.between(1, 700)]);
  });
  return {
    points,
    total: points.reduce((sum, each) => sum + each, 0),
    place: random.between(1, of),
    places: groups.map(() => random.between(1, of)),
  };
}

/** Faults that a sheet may have, seldom. */
function spoilt(each: Score, random: Random): Score {
  const points = [...each.points];
  if (random.chance(0.04)) points[random.between(0, 5)] = null;
  if (random.chance(0.03)) points[0] = 1900;
  const sum = points.reduce<number | null>(
    (all, one) => (all === null || one === null ? null : all + one),
    0
  );
  const total = random.chance(0.05)
    ? (sum ?? 9000) + random.pick([50, -1, 200])
    : random.chance(0.03)
      ? null
      : sum;
  return { ...each, points, total };
}

const shown = (value: number | null, random: Random): Cell =>
  value === null
    ? null
    : random.chance(0.1)
      ? (value / 100).toFixed(2).replace(".", ",")
      : value / 100;

/** One unit over several periods, groups in rows. */
function oneUnit(random: Random): Grid[] {
  const unit = unitName(random);
  const of = random.between(2, 168);
  const labels = periodLabels(random);
  const ranked = random.chance(0.8);
  const universe = random.chance(0.6);
  const chronological = [...labels];
  let before: Score | null = null;
  const follows = random.chance(0.4);
  const scores = chronological.map((): Score => {
    const fresh = score(random, of, false, before);
    before = fresh;
    if (follows) fresh.places = groups.map(() => fresh.place);
    return spoilt(fresh, random);
  });
  const named = random.chance(0.8);
  const rows: Cell[][] = [
    [named ? `KẾT QUẢ BỘ CHỈ SỐ 766 CỦA ${unit.toUpperCase()}` : "KẾT QUẢ BỘ CHỈ SỐ 766"],
    [
      "TT",
      "Nhóm chỉ số",
      "Điểm tối đa",
      ...labels.flatMap((label) => (ranked ? [label, null] : [label])),
    ],
    ...(ranked ? [[null, null, null, ...labels.flatMap(() => ["Điểm", "Thứ tự"])]] : []),
    ...groups.map(({ name, max }, index): Cell[] => [
      index + 1,
      name,
      max,
      ...scores.flatMap((each) => {
        const points = shown(each.points[index] ?? null, random);
        return ranked ? [points, each.places[index] ?? null] : [points];
      }),
    ]),
    [
      null,
      "Tổng cộng",
      100,
      ...scores.flatMap((each, index): Cell[] => {
        const whole =
          universe && random.chance(0.9) ? of + (index > 0 && random.chance(0.1) ? 3 : 0) : null;
        const place =
          each.place === null
            ? null
            : whole === null
              ? each.place
              : `${String(each.place)}/${String(whole)}`;
        return ranked ? [shown(each.total, random), place] : [shown(each.total, random)];
      }),
    ],
  ];
  const grids = [gridFromValues("Tổng hợp", rows)];
  if (random.chance(0.35)) grids.push(indicatorSheet(random, labels.at(-1) ?? ""));
  return grids;
}

function indicatorSheet(random: Random, label: string): Grid {
  const list: readonly (readonly [string, string])[] = [
    ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn"],
    ["3.2", "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ"],
    ["3.3", "Tỷ lệ hồ sơ nộp trực tuyến"],
    ["4.1", "Tỷ lệ cấp kết quả giải quyết điện tử"],
    ["5.2", "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn"],
  ];
  return gridFromValues("Chỉ số", [
    [`CHỈ SỐ THÀNH PHẦN ${label.toUpperCase()}`],
    ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
    ...random
      .shuffled(list)
      .slice(0, random.between(2, 5))
      .map(([code, name]) => {
        const whole = random.pick([3, 8, 40, 378, 1250, 12_345]);
        return [code, name, random.between(0, whole), whole];
      }),
  ]);
}

/** Several units in one or two periods, on one sheet or one sheet a period. */
function manyUnits(random: Random): Grid[] {
  const size = random.pick([2, 3, 5, 6, 9, 21, 24]);
  const names = new Set<string>();
  while (names.size < size) names.add(unitName(random));
  const packed = random.chance(0.4);
  const labels = random.chance(0.5)
    ? ["Tháng 4/2026", "Tháng 5/2026"]
    : [random.pick(["Tháng 5/2026", "Tháng 10/2026", "Tháng 7/2026", "Quý III/2025"])];
  const rankKind = random.pick(["none", "points", "portal", "wrong"]);
  const graded = random.chance(0.3);
  const online = random.chance(0.4);
  let units = [...names];
  const before = new Map<string, Score>();
  return labels.map((label, index) => {
    if (index > 0 && random.chance(0.3)) units = [...units.slice(1), unitName(random)];
    units = [...new Set(units)];
    const scores = units.map((unit) => {
      const fresh = score(random, size, packed, before.get(unit) ?? null);
      if (online) fresh.points[2] = 1000;
      fresh.total = fresh.points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      before.set(unit, fresh);
      return spoilt(fresh, random);
    });
    const byPoints = (each: Score): number =>
      1 + scores.filter(({ total }) => (total ?? 0) > (each.total ?? 0)).length;
    const order = [...scores].sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
    const placeOf = (each: Score): Cell =>
      rankKind === "points"
        ? byPoints(each)
        : rankKind === "portal"
          ? order.indexOf(each) + 1
          : random.chance(0.8)
            ? byPoints(each)
            : random.between(1, size);
    return gridFromValues(label.replace("/", "-"), [
      [`KẾT QUẢ BỘ CHỈ SỐ 766 CÁC XÃ, PHƯỜNG ${label.toUpperCase()}`],
      [
        "STT",
        "Đơn vị",
        ...groups.map(({ name, max }) => `${name} (${String(max)} điểm)`),
        "Tổng điểm",
        ...(rankKind === "none" ? [] : ["Xếp hạng"]),
        ...(graded ? ["Xếp loại"] : []),
      ],
      ...units.map((unit, at): Cell[] => {
        const own = scores[at];
        const points = own?.points ?? [];
        return [
          at + 1,
          random.chance(0.5) ? unit : `UBND ${unit}`,
          ...points.map((each) => shown(each, random)),
          shown(own?.total ?? null, random),
          ...(rankKind === "none" || own === undefined ? [] : [placeOf(own)]),
          ...(graded ? [random.pick(["Tốt", "Xuất sắc", "Khá"])] : []),
        ];
      }),
    ]);
  });
}

/** A sheet that prints totals alone. */
function totalsOnly(random: Random): Grid[] {
  const labels = periodLabels(random);
  return [
    gridFromValues("Tổng điểm", [
      ["TỔNG ĐIỂM BỘ CHỈ SỐ 766"],
      ["Kỳ", "Tổng điểm", "Thứ hạng"],
      ...labels.map((label): Cell[] => [
        label,
        random.between(7000, 10_000) / 100,
        random.between(1, 90),
      ]),
    ]),
  ];
}

/** Any of them, the same for the same seed. */
export function oddWorkbook(random: Random): WorkbookContents {
  const kind = random.next();
  const grids =
    kind < 0.55 ? oneUnit(random) : kind < 0.95 ? manyUnits(random) : totalsOnly(random);
  return { name: "invented.xlsx", grids, ownRegions: [] };
}
