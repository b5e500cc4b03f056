import ExcelJS from "exceljs";

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

/** A league of communes × six groups, as a province or the whole country keeps it. */
export function leagueRows(units: number): readonly (readonly (string | number)[])[] {
  const header = [
    "TT",
    "Đơn vị",
    ...groups.map(([name, maximum]) => `${name} (${String(maximum / 100)}đ)`),
    "Tổng điểm",
  ];
  const rows = Array.from({ length: units }, (_, unit) => {
    const points = groups.map((_group, group) => leaguePoints(unit, group));
    const total = points.reduce((sum, each) => sum + each, 0);
    return [
      unit + 1,
      `Xã số ${String(unit + 1)}`,
      ...points.map((each) => each / 100),
      total / 100,
    ];
  });
  return [header, ...rows];
}

/** The same as the bytes of a file. */
export async function leagueWorkbook(units: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Xếp hạng");
  for (const row of leagueRows(units)) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A score sheet beside a register of dossiers: 12 columns, 5 of them text, as offices keep in one file. */
export async function registerWorkbook(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const scores = workbook.addWorksheet("Tổng hợp");
  scores.addRow(["TT", "Nhóm chỉ số", "Điểm đạt được", "Điểm tối đa", "Xếp vị trí"]);
  groups.forEach(([name, maximum], group) => {
    scores.addRow([group + 1, name, leaguePoints(1, group) / 100, maximum / 100, 17]);
  });
  const total = groups.reduce((sum, _, group) => sum + leaguePoints(1, group), 0);
  scores.addRow(["", "Cộng", total / 100, 100, 17]);

  const register = workbook.addWorksheet("Hồ sơ");
  register.addRow([
    "STT",
    "Mã hồ sơ",
    "Tên thủ tục",
    "Người nộp",
    "Lĩnh vực",
    "Hình thức",
    "Ngày nhận",
    "Hẹn trả",
    "Số ngày",
    "Phí",
    "Số giấy tờ",
    "Đã số hóa",
  ]);
  for (let row = 1; row <= rows; row += 1) {
    register.addRow([
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
    ]);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
