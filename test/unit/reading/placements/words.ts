import type { PeriodKind } from "../../../../src/sheet/scoreboard";
import type { GridCell } from "../../../../src/cells/grid";

export type Typed = string | number | GridCell | null;

/** What a cell shows, roughly: texts as typed, dates by their number. */
export function textOf(typed: Typed | undefined): string {
  if (typed === null || typed === undefined) return "";
  if (typeof typed !== "object") return String(typed);
  return "value" in typed ? String(typed.value) : "";
}

/** What people call the six groups, in the Decision's order. */
export const groupNames: readonly (readonly string[])[] = [
  [
    "Công khai, minh bạch",
    "Tiến độ giải quyết",
    "Dịch vụ công trực tuyến",
    "Thanh toán trực tuyến",
    "Mức độ hài lòng",
    "Số hóa hồ sơ",
  ],
  ["Công khai", "Tiến độ", "DVCTT", "Thanh toán", "Hài lòng", "Số hoá"],
  ["CKMB", "TĐGQ", "DVCTT", "TTTT", "MĐHL", "SHHS"],
  [
    "1. Công khai minh bạch (18đ)",
    "2. Tiến độ giải quyết TTHC (20đ)",
    "3. Dịch vụ công trực tuyến (12đ)",
    "4. Thanh toán trực tuyến (10đ)",
    "5. Mức độ hài lòng (18đ)",
    "6. Số hóa hồ sơ (22đ)",
  ],
  [
    "CÔNG KHAI, MINH BẠCH",
    "TIẾN ĐỘ GIẢI QUYẾT",
    "DỊCH VỤ CÔNG TRỰC TUYẾN",
    "THANH TOÁN TRỰC TUYẾN",
    "MỨC ĐỘ HÀI LÒNG",
    "SỐ HÓA HỒ SƠ",
  ],
  [
    "Cong khai, minh bach",
    "Tien do giai quyet",
    "Dich vu cong truc tuyen",
    "Thanh toan truc tuyen",
    "Muc do hai long",
    "So hoa ho so",
  ],
  [
    "Điểm Công khai, minh bạch",
    "Điểm Tiến độ giải quyết",
    "Điểm Dịch vụ công trực tuyến",
    "Điểm Thanh toán trực tuyến",
    "Điểm Mức độ hài lòng",
    "Điểm Số hóa hồ sơ",
  ],
];

export interface UnitSet {
  readonly names: readonly [string, string, string];
  /** Names that no word marks as units: readable only where the sheet says that units stand there. */
  readonly bare?: true;
}

export const unitSets: readonly UnitSet[] = [
  { names: ["Xã Yên Hòa", "Phường Tân Lập", "Xã Cẩm Sơn"] },
  { names: ["UBND xã An Bình", "UBND xã Bình Minh", "UBND phường Hải Thịnh"] },
  { names: ["XÃ PHÚ LÂM", "XÃ PHÚ SƠN", "ĐẶC KHU CÁT HẢI"] },
  { names: ["Xa Yen Hoa", "Phuong Tan Lap", "Xa Cam Son"] },
  { names: ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng"] },
  { names: ["Tỉnh Quảng Ninh", "Thành phố Hải Phòng", "Tỉnh Gia Lai"] },
  { names: ["An Khánh", "Bình Minh", "Cát Lâm"], bare: true },
];

/** One period in one spelling: what the cell holds, and what must be understood. */
export interface PeriodForm {
  readonly cell: Typed;
  readonly kind: PeriodKind;
  readonly date: string | null;
  /** A part of the label that must stay, where the date is open. */
  readonly label?: string;
}

export interface PeriodSet {
  readonly periods: readonly [PeriodForm, PeriodForm];
  /** The head without which the cells say nothing. */
  readonly head?: string;
  /** The cells need a year that the title gives. */
  readonly yearless?: true;
  /** Not a title or a sheet's name. */
  readonly onlyInside?: true;
}

const month = (cell: Typed, date: string): PeriodForm => ({ cell, kind: "month", date });
const october = "2026-10-31";
const november = "2026-11-30";
const dateCell = (value: number, numberFormat: string): GridCell => ({
  kind: "number",
  value,
  numberFormat,
});

export const periodSets: readonly PeriodSet[] = [
  { periods: [month("Tháng 10/2026", october), month("Tháng 11/2026", november)] },
  { periods: [month("T10/2026", october), month("T11/2026", november)] },
  { periods: [month("Thang 10/2026", october), month("Thang 11/2026", november)] },
  { periods: [month("THÁNG 10 NĂM 2026", october), month("THÁNG 11 NĂM 2026", november)] },
  { periods: [month("10/2026", october), month("11/2026", november)] },
  { periods: [month("T10/26", october), month("T11/26", november)], onlyInside: true },
  { periods: [month("10.2026", october), month("11.2026", november)], onlyInside: true },
  { periods: [month("Tháng 10", october), month("Tháng 11", november)], yearless: true },
  {
    periods: [month(10, october), month(11, november)],
    yearless: true,
    head: "Tháng",
    onlyInside: true,
  },
  {
    periods: [
      month(dateCell(46_296, "mm/yyyy"), october),
      month(dateCell(46_327, "mm/yyyy"), november),
    ],
    onlyInside: true,
  },
  {
    periods: [
      { cell: dateCell(46_326, "dd/mm/yyyy"), kind: "day", date: october },
      { cell: dateCell(46_356, "dd/mm/yyyy"), kind: "day", date: november },
    ],
    onlyInside: true,
  },
  {
    periods: [
      { cell: "31/10/2026", kind: "day", date: october },
      { cell: "30/11/2026", kind: "day", date: november },
    ],
  },
  {
    periods: [
      { cell: "Đến hết ngày 31/10/2026", kind: "toDate", date: october },
      { cell: "Đến hết ngày 30/11/2026", kind: "toDate", date: november },
    ],
  },
  {
    periods: [
      { cell: "Quý III/2026", kind: "quarter", date: "2026-09-30" },
      { cell: "Quý IV/2026", kind: "quarter", date: "2026-12-31" },
    ],
  },
  {
    periods: [
      { cell: "Tuần 41/2026", kind: "week", date: "2026-10-11" },
      { cell: "Tuần 42/2026", kind: "week", date: "2026-10-18" },
    ],
  },
  {
    periods: [
      { cell: "9 tháng năm 2026", kind: "toDate", date: "2026-09-30" },
      { cell: "10 tháng năm 2026", kind: "toDate", date: october },
    ],
  },
  {
    periods: [
      { cell: "6 tháng đầu năm 2026", kind: "half", date: "2026-06-30" },
      { cell: "6 tháng cuối năm 2026", kind: "half", date: "2026-12-31" },
    ],
  },
  {
    periods: [
      { cell: "Năm 2025", kind: "year", date: "2025-12-31" },
      { cell: "Năm 2026", kind: "year", date: "2026-12-31" },
    ],
  },
  {
    periods: [
      { cell: "Lần 1", kind: "unknown", date: null, label: "Lần 1" },
      { cell: "Lần 2", kind: "unknown", date: null, label: "Lần 2" },
    ],
    onlyInside: true,
  },
];

export const unitHeads = ["Đơn vị", "Tên đơn vị", "Địa phương", "Xã, phường", "TEN"];
export const periodHeads = ["Kỳ báo cáo", "Kỳ", "Thời điểm", "Kỳ đánh giá"];
export const groupHeads = ["Nhóm chỉ số", "Chỉ tiêu", "Nội dung", "Tiêu chí"];

export type Measure = "points" | "rank" | "max" | "percent" | "numerator" | "denominator";

export const measureSets: readonly (readonly Measure[])[] = [
  ["points"],
  ["points", "rank"],
  ["rank", "points"],
  ["max", "points"],
  ["max", "points", "percent", "rank"],
  ["points", "percent"],
  ["numerator", "denominator", "points"],
];

export const measureWords: Readonly<Record<Measure, readonly string[]>> = {
  points: ["Điểm", "Điểm đạt được", "Điểm số", "Số điểm"],
  rank: ["Hạng", "Xếp hạng", "Thứ tự", "Xếp vị trí"],
  max: ["Điểm tối đa", "Thang điểm", "Điểm chuẩn"],
  percent: ["Tỷ lệ (%)", "Tỷ lệ"],
  numerator: ["Tử số"],
  denominator: ["Mẫu số"],
};

export const totalNames = ["Tổng cộng", "Tổng điểm", "Tổng", "TỔNG CỘNG"];
