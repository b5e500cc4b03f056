import type { Workbook } from "exceljs";
import { lookLikeBody, lookLikeHeader, setUpPrinting, writeTitle } from "./look";

const headers = [
  "TT",
  "Đơn vị",
  "Công khai, minh bạch (18đ)",
  "Tiến độ giải quyết (20đ)",
  "DVC trực tuyến (12đ)",
  "Thanh toán trực tuyến (10đ)",
  "Số hóa hồ sơ (22đ)",
  "Mức độ hài lòng (18đ)",
  "Tổng điểm (100đ)",
];

/** Group points read from the portal for five communes of Phú Thọ in the third quarter of 2026. */
const units: readonly (readonly [string, ...number[]])[] = [
  ["Phường Việt Trì", 7.96, 17.44, 6.52, 6.68, 8.86, 5.81, 53.27],
  ["Phường Nông Trang", 7.96, 17.83, 6.37, 6.63, 8.37, 17.94, 65.1],
  ["Phường Thanh Miếu", 7.96, 17.48, 6.66, 6.62, 7.69, 17.83, 64.24],
  ["Phường Vân Phú", 7.96, 17.75, 6.36, 6.8, 7.69, 17.92, 64.48],
  ["Xã Hy Cương", 7.96, 15.53, 6.37, 6.79, 8.65, 17.18, 62.48],
];

/** A province's sheet: one row a commune, the maxima in the headers, no positions. */
export function buildCommuneLeague(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Quý III-2026");
  writeTitle(sheet, 1, headers.length, "TỔNG HỢP ĐIỂM BỘ CHỈ SỐ 766 CÁC XÃ, PHƯỜNG – QUÝ III/2026");
  sheet.getRow(3).values = headers;
  lookLikeHeader(sheet.getRow(3), headers.length, 3);
  units.forEach((unit, index) => {
    const row = sheet.getRow(4 + index);
    const [name, ...points] = unit;
    const total = points.pop() ?? 0;
    const sum = { formula: `SUM(C${String(row.number)}:H${String(row.number)})`, result: total };
    row.values = [index + 1, name, ...points, sum];
    lookLikeBody(row, headers.length);
  });
  [6, 28, 13, 13, 13, 13, 13, 13, 13].forEach(
    (width, index) => (sheet.getColumn(index + 1).width = width)
  );
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: 3 }];
  setUpPrinting(sheet, "landscape");
}
