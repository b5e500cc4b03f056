import { makeWorkbook, type Value } from "./makeWorkbook";

const groups: readonly (readonly [string, number])[] = [
  ["Công khai, minh bạch", 1800],
  ["Tiến độ giải quyết", 2000],
  ["DVC trực tuyến", 1200],
  ["Thanh toán trực tuyến", 1000],
  ["Số hóa hồ sơ", 2200],
  ["Mức độ hài lòng", 1800],
];

/** Points of one unit's group in hundredths: made up, but the same at every run and spread over the scale. */
export function leaguePoints(unit: number, group: number): number {
  const maximum = groups[group]?.[1] ?? 0;
  return maximum - ((unit * 7919 + group * 104_729) % Math.floor(maximum / 2));
}

/** A unit's total in hundredths. */
export function leagueTotal(unit: number): number {
  return groups.reduce((sum, _, group) => sum + leaguePoints(unit, group), 0);
}

/** A unit's place by its total, equal totals sharing the better one. */
export function leagueRank(unit: number, units: number): number {
  const own = leagueTotal(unit);
  let better = 0;
  for (let other = 0; other < units; other += 1) if (leagueTotal(other) > own) better += 1;
  return better + 1;
}

/** A league of communes × six groups, as a province or the whole country keeps it. */
export function leagueRows(units: number): readonly (readonly (string | number)[])[] {
  const header = [
    "TT",
    "Đơn vị",
    ...groups.map(([name, maximum]) => `${name} (${String(maximum / 100)}đ)`),
    "Tổng điểm",
  ];
  const rows = Array.from({ length: units }, (_, unit) => [
    unit + 1,
    `Xã số ${String(unit + 1)}`,
    ...groups.map((_group, group) => leaguePoints(unit, group) / 100),
    leagueTotal(unit) / 100,
  ]);
  return [header, ...rows];
}

/** The same as the bytes of a file. */
export function leagueWorkbook(units: number): Uint8Array {
  return makeWorkbook([{ name: "Xếp hạng", rows: leagueRows(units) }]);
}

/** The same league month by month in one list, as a country keeps its year: points move a little, places change. */
export function yearWorkbook(units: number, months: number): Uint8Array {
  return makeWorkbook([{ name: "Theo dõi", rows: yearRows(units, months) }]);
}

function* yearRows(units: number, months: number): Generator<readonly Value[]> {
  yield ["Kỳ", "Đơn vị", ...groups.map(([name]) => name), "Tổng điểm"];
  for (let month = 1; month <= months; month += 1) {
    for (let unit = 0; unit < units; unit += 1) {
      const points = groups.map(
        (_, group) => leaguePoints(unit, group) - ((unit * 31 + month * 17 * (unit % 7)) % 90)
      );
      const total = points.reduce((sum, each) => sum + each, 0);
      yield [
        `Tháng ${String(month)}/2026`,
        `Xã số ${String(unit + 1)}`,
        ...points.map((each) => each / 100),
        total / 100,
      ];
    }
  }
}

function scoreRows(): readonly (readonly Value[])[] {
  return [
    ["TT", "Nhóm chỉ số", "Điểm đạt được", "Điểm tối đa", "Xếp vị trí"],
    ...groups.map(([name, maximum], group) => [
      group + 1,
      name,
      leaguePoints(1, group) / 100,
      maximum / 100,
      17,
    ]),
    [null, "Cộng", leagueTotal(1) / 100, 100, 17],
  ];
}

/** One ward's score sheet and nothing else. */
export function wardWorkbook(): Uint8Array {
  return makeWorkbook([{ name: "Tổng hợp", rows: scoreRows() }]);
}

/** The same with one number in the very last cell of its sheet. */
export function farCellWorkbook(): Uint8Array {
  return makeWorkbook([{ name: "Tổng hợp", rows: scoreRows(), far: "XFD1048576" }]);
}

/** A score sheet beside a register of dossiers: 12 columns, 5 of them text, as offices keep in one file. */
export function registerWorkbook(rows: number): Uint8Array {
  return makeWorkbook([
    { name: "Tổng hợp", rows: scoreRows() },
    { name: "Hồ sơ", rows: registerRows(rows) },
  ]);
}

function* registerRows(rows: number): Generator<readonly Value[]> {
  yield [
    ...["STT", "Mã hồ sơ", "Tên thủ tục", "Người nộp", "Lĩnh vực", "Hình thức", "Ngày nhận"],
    ...["Hẹn trả", "Số ngày", "Phí", "Số giấy tờ", "Đã số hóa"],
  ];
  for (let row = 1; row <= rows; row += 1) {
    yield [
      row,
      `H01.${String(100_000 + row)}`,
      `Chứng thực bản sao từ bản chính (${String(row % 37)})`,
      `Công dân số ${String(row % 9973)}`,
      row % 3 === 0 ? "Tư pháp" : "Đất đai",
      row % 2 === 0 ? "Trực tuyến" : "Trực tiếp",
      46_000 + (row % 300),
      46_003 + (row % 300),
      row % 12,
      (row % 9) * 10_000,
      row % 6,
      row % 6,
    ];
  }
}
