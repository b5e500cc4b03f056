import { gridFromValues, type Grid } from "../../cells/grid";

const names = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
  "Tổng cộng",
];
const maxima = [18, 20, 12, 10, 18, 22, 100];

/** Three periods of one unit, with positions. */
export const severalPeriods: Grid = gridFromValues("Theo dõi", [
  ["Nhóm chỉ số", "Điểm tối đa", "Tháng 3/2026", "Tháng 4/2026", "Tháng 5/2026"],
  ...[
    [17.5, 18, 18],
    [19.2, 19.4, 19.5],
    [9.5, 10, 10],
    [9.8, 10, 10],
    [17.9, 18, 18],
    [20.1, 20.7, 21],
    [94, 96.1, 96.5],
  ].map((points, at) => [names[at], maxima[at], ...points]),
]);

/** One period of many units. */
export const league: Grid = gridFromValues("Các xã", [
  [
    "STT",
    "Đơn vị",
    ...names.slice(0, 6).map((name, at) => `${name} (${maxima[at] ?? ""}đ)`),
    "Tổng điểm",
  ],
  [1, "Xã An Bình", 18, 19.5, 10, 10, 18, 21, 96.5],
  [2, "Xã Bình Minh", 18, 19.9, 11, 10, 18, 21.5, 98.4],
  [3, "Phường Chiến Thắng", 17, 18.2, 9, 9.5, 17.5, 20, 91.2],
  [4, "Xã Đông Hải", 18, 19.9, 11, 10, 18, 21.5, 98.4],
]);

/** A table with things to look at: points above the maximum, an unknown name, a total that does not add up. */
export const doubtful: Grid = gridFromValues("Cần xem", [
  ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
  ["Công khai, minh bạch", 18, 19],
  ["Tiến độ giải quyết", 20, "mười chín"],
  ["Dịch vụ công trực tuyến", 12, 10],
  ["Thanh toán trực tuyến", 10, 10],
  ["Mức độ hài lòng", 18, 18],
  ["Số hóa hồ sơ", 22, 21],
  ["Tổng cộng", 100, 99],
]);

/** No table of scores at all. */
export const otherSheet: Grid = gridFromValues("Danh sách", [
  ["Họ và tên", "Điện thoại"],
  ["Nguyễn Văn A", "0900000000"],
]);
