import { gridFromValues } from "../../../src/cells/grid";
import type { Random } from "../proofreading/random";
import { drawPeriods, monthOf, quarterOf } from "./drawPeriods";
import type { Counted, Score, Told, When } from "./told";

type Cell = string | number | null;

const sixGroups = [
  ["Công khai, minh bạch", 1800],
  ["Tiến độ giải quyết", 2000],
  ["Dịch vụ công trực tuyến", 1200],
  ["Thanh toán trực tuyến", 1000],
  ["Mức độ hài lòng", 1800],
  ["Số hóa hồ sơ", 2200],
] as const;
const otherNames = [
  ["Công khai minh bạch", 1800],
  ["Tiến độ, kết quả giải quyết", 2000],
  ["Cung cấp dịch vụ công trực tuyến", 1200],
  ["Thanh toán điện tử", 1000],
  ["Mức độ hài lòng", 1800],
  ["Số hóa hồ sơ", 2200],
] as const;
const fiveGroups = [
  ["Công khai, minh bạch", 1800],
  ["Tiến độ giải quyết", 2000],
  ["Cung cấp dịch vụ công trực tuyến, thanh toán trực tuyến", 2200],
  ["Mức độ hài lòng", 1800],
  ["Số hóa hồ sơ", 2200],
] as const;

type Groups = readonly (readonly [string, number])[];

interface Drawing {
  readonly groups: Groups;
  readonly packed: boolean;
}

function drawScore(random: Random, { groups, packed }: Drawing, before: Score | null): Score {
  const points = groups.map(([name, max], index) => {
    const old = before?.groups[index] ?? null;
    if (old !== null && random.chance(0.45)) return old;
    if (old !== null)
      return Math.max(0, Math.min(max, old + random.pick([-1, 1, 2, 5, -20, 30, 100, -100])));
    if (name.startsWith("Dịch vụ công") && random.chance(0.5)) return 1000;
    if (random.chance(0.35)) return max;
    return (
      max - random.pick(packed ? [1, 4, 5, 100] : [4, 5, 59, 100, 200, 200, random.between(1, max)])
    );
  });
  return {
    groups: points,
    total: sumOf(points),
    place: null,
    of: null,
    groupPlaces: [],
    grade: null,
  };
}

export function sumOf(points: readonly (number | null)[]): number | null {
  return points.reduce(
    (sum: number | null, one) => (sum === null || one === null ? null : sum + one),
    0
  );
}

/** Faults that a sheet may have, seldom. */
function spoilt(score: Score, random: Random): Score {
  const groups = [...score.groups];
  if (random.chance(0.03)) groups[random.between(0, groups.length - 1)] = null;
  if (random.chance(0.03)) groups[0] = 1900;
  const sum = sumOf(groups);
  const total = random.chance(0.04)
    ? (sum ?? 9000) + random.pick([50, -1, 200])
    : random.chance(0.03)
      ? null
      : sum;
  return { ...score, groups, total };
}

function shown(value: number | null, random: Random): Cell {
  if (value === null) return null;
  return random.chance(0.1) ? (value / 100).toFixed(2).replace(".", ",") : value / 100;
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
  "Thủy",
];

/** As a sheet writes it and as a sentence does. */
function drawUnit(
  random: Random,
  { odd }: { readonly odd: boolean }
): { readonly label: string; readonly said: string } {
  const plain = `${random.pick(firstNames)} ${random.pick(firstNames)}`;
  const number = String(random.between(1, 1100));
  const name =
    !odd || random.chance(0.85)
      ? plain
      : random.pick([
          number,
          `số ${number}`,
          `${plain} ${number}`,
          `N'${plain}`,
          `${plain} (mới)`,
          `${plain}-${random.pick(firstNames)}`,
          `${plain}/${number}`,
        ]);
  const [kind, small] = random.pick([
    ["Xã", "xã"],
    ["Phường", "phường"],
    ["UBND xã", "UBND xã"],
    ["xã", "xã"],
  ] as const);
  return { label: `${kind} ${name}`, said: `${small} ${name}` };
}

/** Places that a sheet publishes: any, one copied to every group, or none. */
export function drawOneUnit(random: Random): Told {
  const groups: Groups = random.pick([sixGroups, sixGroups, sixGroups, otherNames, fiveGroups]);
  const unit = drawUnit(random, { odd: false });
  const named = random.chance(0.8);
  const periods = drawPeriods(random);
  const size = random.between(2, 168);
  const [ranked, universe, copied] = [random.chance(0.75), random.chance(0.6), random.chance(0.4)];
  const inTime = [...periods].sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? -1 : 1));
  const scores = new Map<When, Score>();
  let before: Score | null = null;
  for (const period of inTime) {
    const fresh = drawScore(random, { groups, packed: false }, before);
    before = fresh;
    const place = random.between(1, size);
    const of = universe && random.chance(0.9) ? size + (random.chance(0.1) ? 3 : 0) : null;
    scores.set(
      period,
      spoilt(
        !ranked
          ? fresh
          : {
              ...fresh,
              place,
              of,
              groupPlaces: groups.map(() => (copied ? place : random.between(1, size))),
            },
        random
      )
    );
  }
  const of = (period: When): Score => {
    const score = scores.get(period);
    if (score === undefined) throw new RangeError("No such period.");
    return score;
  };
  const counted = random.chance(0.35) && periods.length > 0 ? drawCounted(random, groups) : [];
  const title = named
    ? `KẾT QUẢ BỘ CHỈ SỐ 766 CỦA ${unit.label.toLocaleUpperCase("vi")}`
    : "KẾT QUẢ BỘ CHỈ SỐ 766";
  const rows: Cell[][] = [
    [title],
    [
      "TT",
      "Nhóm chỉ số",
      "Điểm tối đa",
      ...periods.flatMap(({ label }) => (ranked ? [label, null] : [label])),
    ],
    ...(ranked ? [[null, null, null, ...periods.flatMap(() => ["Điểm", "Thứ tự"])]] : []),
    ...groups.map(([name, max], index): Cell[] => [
      index + 1,
      name,
      max / 100,
      ...periods.flatMap((period): Cell[] => {
        const { groups: points, groupPlaces } = of(period);
        const cell = shown(points[index] ?? null, random);
        return ranked ? [cell, groupPlaces[index] ?? null] : [cell];
      }),
    ]),
    [
      null,
      "Tổng cộng",
      100,
      ...periods.flatMap((period): Cell[] => {
        const { total, place, of: all } = of(period);
        const printed = all === null ? place : `${String(place ?? "")}/${String(all)}`;
        return ranked ? [shown(total, random), printed] : [shown(total, random)];
      }),
    ],
  ];
  const grids = [gridFromValues("Tổng hợp", rows)];
  const latest = inTime.at(-1);
  if (counted.length > 0 && latest !== undefined) grids.push(countedSheet(counted, latest));
  return {
    groups: groups.map(([name, max]) => ({ name, max })),
    periods,
    leagues: periods.map((period) => new Map([[named ? unit.said : "", withTotal(of(period))]])),
    counted,
    isList: false,
    contents: { name: "ve.xlsx", grids, ownRegions: [] },
  };
}

/** An empty total is the sum of its groups. */
function withTotal(score: Score): Score {
  return { ...score, total: score.total ?? sumOf(score.groups) };
}

const indicatorNames: readonly (readonly [string, string, number])[] = [
  ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 1],
  ["3.2", "Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ", 2],
  ["3.3", "Tỷ lệ hồ sơ nộp trực tuyến", 2],
  ["4.1", "Tỷ lệ cấp kết quả giải quyết điện tử", -1],
  ["5.2", "Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn", -2],
];

function drawCounted(random: Random, groups: Groups): readonly Counted[] {
  return random
    .shuffled(indicatorNames)
    .slice(0, random.between(2, 5))
    .map(([code, , group]) => {
      const whole = random.pick([3, 8, 40, 378, 1250, 12_345]);
      return {
        code,
        group: group < 0 ? groups.length + group : group,
        part: random.between(0, whole),
        whole,
      };
    });
}

function countedSheet(counted: readonly Counted[], { label }: When) {
  return gridFromValues("Chỉ số", [
    [`CHỈ SỐ THÀNH PHẦN ${label.toLocaleUpperCase("vi")}`],
    ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
    ...counted.map(({ code, part, whole }): Cell[] => [
      code,
      indicatorNames.find(([each]) => each === code)?.[1] ?? "",
      part,
      whole,
    ]),
  ]);
}

/** Units in one or two periods, one sheet a period; all of them, or the best of a longer list. */
export function drawList(random: Random): Told {
  const groups: Groups = random.pick([sixGroups, sixGroups, otherNames, fiveGroups]);
  const size = random.pick([2, 3, 5, 6, 9, 21, 24, 60]);
  const units = new Map<string, string>();
  while (units.size < size + 1) {
    const { label, said } = drawUnit(random, { odd: true });
    if (![...units.values()].some((each) => bare(each) === bare(said))) units.set(label, said);
  }
  const drawing = { groups, packed: random.chance(0.4) };
  const start = random.pick([2025 * 12 + 2, 2026 * 12 + 3, 2026 * 12 + 9, 2026 * 12 + 7]);
  const periods = random.chance(0.5)
    ? [monthOf(start, random), monthOf(start + random.pick([1, 1, 1, 2]), random)]
    : [random.chance(0.8) ? monthOf(start, random) : quarterOf(2025 * 4 + 2)];
  const ranking = random.pick(["none", "points", "portal", "wrong", "outside"] as const);
  const printsUniverse = ranking === "outside" ? random.chance(0.6) : random.chance(0.2);
  const graded = random.pick([
    null,
    null,
    ["Tốt", "Xuất sắc", "Khá"],
    ["Hoàn thành tốt", "Loại A", "Rất tốt"],
  ]);
  const online = random.chance(0.4);
  const before = new Map<string, Score>();
  const [extra] = [...units.keys()].slice(-1);
  let labels = [...units.keys()].slice(0, size);
  const leagues = periods.map((_, index) => {
    if (index > 0 && random.chance(0.3) && extra !== undefined)
      labels = [...labels.slice(1), extra];
    const drawn = labels.map((label): readonly [string, Score] => {
      const score = drawScore(random, drawing, before.get(label) ?? null);
      const pinned = online
        ? {
            ...score,
            groups: score.groups.map((own, at) => (groups[at]?.[1] === 1200 ? 1000 : own)),
          }
        : score;
      const whole = { ...pinned, total: sumOf(pinned.groups) };
      before.set(label, whole);
      return [label, spoilt(whole, random)];
    });
    const totals = drawn.map(([, { total, groups: all }]) => total ?? sumOf(all) ?? 0);
    const order = drawn.map((_each, at) => at).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
    const outside = random.between(1, 40);
    return new Map(
      drawn.map(([label, score], at): [string, Score] => {
        const byPoints = 1 + totals.filter((each) => each > (totals[at] ?? 0)).length;
        const place = {
          none: null,
          points: byPoints,
          portal: order.indexOf(at) + 1,
          wrong: random.chance(0.8) ? byPoints : random.between(1, size),
          outside: byPoints + outside,
        }[ranking];
        const all = ranking === "outside" ? size + outside + 20 : size;
        return [
          label,
          {
            ...score,
            place,
            of: printsUniverse && place !== null ? all : null,
            grade: graded === null ? null : random.pick(graded),
          },
        ];
      })
    );
  });
  const grids = periods.map(({ label }, index) =>
    gridFromValues(label.replace("/", "-"), [
      [`KẾT QUẢ BỘ CHỈ SỐ 766 CÁC XÃ, PHƯỜNG ${label.toLocaleUpperCase("vi")}`],
      [
        "STT",
        "Đơn vị",
        ...groups.map(([name, max]) => `${name} (${String(max / 100)} điểm)`),
        "Tổng điểm",
        ...(ranking === "none" ? [] : ["Xếp hạng"]),
        ...(graded === null ? [] : ["Xếp loại"]),
      ],
      ...[...(leagues[index] ?? [])].map(([label_, score], at): Cell[] => [
        at + 1,
        label_,
        ...score.groups.map((each) => shown(each, random)),
        shown(score.total, random),
        ...(ranking === "none"
          ? []
          : [score.of === null ? score.place : `${String(score.place)}/${String(score.of)}`]),
        ...(graded === null ? [] : [score.grade]),
      ]),
    ])
  );
  return {
    groups: groups.map(([name, max]) => ({ name, max })),
    periods,
    leagues: leagues.map(
      (league) =>
        new Map([...league].map(([label, score]) => [units.get(label) ?? label, withTotal(score)]))
    ),
    counted: [],
    isList: true,
    contents: { name: "ve.xlsx", grids, ownRegions: [] },
  };
}

const bare = (name: string): string => name.replace(/^UBND /u, "").toLocaleLowerCase("vi");

/** Totals alone. */
export function drawTotals(random: Random): Told {
  const periods = drawPeriods(random);
  const scores = periods.map((): Score => ({
    groups: [],
    total: random.between(7000, 10_000),
    place: random.between(1, 90),
    of: null,
    groupPlaces: [],
    grade: null,
  }));
  return {
    groups: [],
    periods,
    leagues: scores.map((score) => new Map([["", score]])),
    counted: [],
    isList: false,
    contents: {
      name: "ve.xlsx",
      ownRegions: [],
      grids: [
        gridFromValues("Tổng điểm", [
          ["TỔNG ĐIỂM BỘ CHỈ SỐ 766"],
          ["Kỳ", "Tổng điểm", "Thứ hạng"],
          ...periods.map(({ label }, at): Cell[] => [
            label,
            (scores[at]?.total ?? 0) / 100,
            scores[at]?.place ?? null,
          ]),
        ]),
      ],
    },
  };
}

/** @example drawSheet(new Random(7)).contents */
export function drawSheet(random: Random): Told {
  const kind = random.next();
  return kind < 0.5 ? drawOneUnit(random) : kind < 0.93 ? drawList(random) : drawTotals(random);
}
