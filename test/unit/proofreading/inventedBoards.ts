import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { gridFromValues } from "../../../src/cells/grid";
import type { Random } from "./random";

/** The six groups with their maxima, as most offices list them. */
export const groups = [
  { name: "Công khai, minh bạch", max: 18 },
  { name: "Tiến độ giải quyết", max: 20 },
  { name: "Dịch vụ công trực tuyến", max: 12 },
  { name: "Thanh toán trực tuyến", max: 10 },
  { name: "Mức độ hài lòng", max: 18 },
  { name: "Số hóa hồ sơ", max: 22 },
] as const;

/** One unit in one period: hundredths of a point and places. */
export interface InventedScore {
  readonly unit: string;
  readonly groups: readonly number[];
  readonly places: readonly number[];
  readonly total: number;
  readonly place: number;
}

export interface InventedPeriod {
  readonly label: string;
  /** As a sentence names it. */
  readonly said: string;
  readonly own: InventedScore;
}

/** A workbook and the truth behind it. */
export interface Invented {
  readonly unit: string;
  readonly of: number;
  readonly periods: readonly InventedPeriod[];
  readonly league: readonly InventedScore[];
  readonly analysis: WorkbookAnalysis;
}

const firstNames = [
  "An",
  "Bình",
  "Tân",
  "Long",
  "Phú",
  "Đông",
  "Thạnh",
  "Xuân",
  "Yên",
  "Khánh",
  "Hòa",
];
const kinds = ["xã", "phường"];

export function unitName(random: Random): string {
  return `${random.pick(kinds)} ${random.pick(firstNames)} ${random.pick(firstNames)}`;
}

function score(unit: string, random: Random, of: number, before?: InventedScore): InventedScore {
  const values = groups.map(({ max }, index) => {
    const top = max * 100;
    const known = before?.groups[index];
    if (known !== undefined)
      return Math.max(0, Math.min(top, known + random.pick([0, 0, 1, 2, 5, 14, -1, -3, -20, 36])));
    return random.chance(0.4) ? top : top - random.pick([4, 5, 21, 59, 100, 137, 200, 218]);
  });
  return {
    unit,
    groups: values,
    places: groups.map(() => random.between(1, of)),
    total: values.reduce((sum, value) => sum + value, 0),
    place: random.between(1, of),
  };
}

/** A unit over several months, groups in rows; or one month of a league. */
export function invent(random: Random): Invented {
  return random.chance(0.3) ? league(random) : overPeriods(random);
}

function overPeriods(random: Random): Invented {
  const unit = unitName(random);
  const of = random.between(40, 168);
  const count = random.between(1, 4);
  const first = random.between(1, 5 - count + 1);
  const periods: InventedPeriod[] = [];
  for (let index = 0; index < count; index += 1) {
    const month = first + index;
    const shown = month < 3 ? `0${String(month)}` : String(month);
    periods.push({
      label: `Tháng ${shown}/2026`,
      said: `tháng ${shown}/2026`,
      own: score(unit, random, of, periods[index - 1]?.own),
    });
  }
  const header = ["TT", "Nhóm chỉ số", "Điểm tối đa"];
  const rows: (string | number)[][] = [
    [`KẾT QUẢ BỘ CHỈ SỐ 766 CỦA ${unit.toUpperCase()}`],
    [...header, ...periods.flatMap(({ label }) => [label, ""])],
    ["", "", "", ...periods.flatMap(() => ["Điểm", "Thứ hạng"])],
    ...groups.map(({ name, max }, index) => [
      index + 1,
      name,
      max,
      ...periods.flatMap(({ own }) => [(own.groups[index] ?? 0) / 100, own.places[index] ?? 0]),
    ]),
    [
      "",
      "Tổng cộng",
      100,
      ...periods.flatMap(({ own }) => [own.total / 100, `${String(own.place)}/${String(of)}`]),
    ],
  ];
  return { unit, of, periods, league: [], analysis: analysed(rows) };
}

function league(random: Random): Invented {
  const names = new Set<string>();
  const size = random.between(6, 24);
  while (names.size < size) names.add(unitName(random));
  const scores = [...names].map((name) => score(name, random, size));
  const ranked = scores.map((each) => ({
    ...each,
    place: 1 + scores.filter(({ total }) => total > each.total).length,
  }));
  const rows: (string | number)[][] = [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 CÁC XÃ, PHƯỜNG THÁNG 5/2026"],
    [
      "STT",
      "Đơn vị",
      ...groups.map(({ name, max }) => `${name} (${String(max)} điểm)`),
      "Tổng điểm",
      "Xếp hạng",
    ],
    ...ranked.map((each, index) => [
      index + 1,
      `UBND ${each.unit}`,
      ...each.groups.map((value) => value / 100),
      each.total / 100,
      each.place,
    ]),
  ];
  const own = random.pick(ranked);
  return {
    unit: own.unit,
    of: size,
    periods: [{ label: "Tháng 5/2026", said: "tháng 5/2026", own }],
    league: ranked,
    analysis: analysed(rows),
  };
}

function analysed(rows: readonly (readonly (string | number)[])[]): WorkbookAnalysis {
  return analyzeWorkbook({
    name: "invented.xlsx",
    grids: [gridFromValues("Bảng điểm", rows)],
    ownRegions: [],
  });
}
