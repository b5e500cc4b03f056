import { expect, it } from "vitest";
import { names, type Rows, told } from "../../../test/unit/layouts/told";
import { measureInTitle, saidMeasure } from "./measureInTitle";

it.each([
  ["SỐ ĐIỂM BỊ TRỪ THÁNG 10/2026 THEO BỘ CHỈ SỐ 766", "shortfall"],
  ["Bảng 2. Điểm mất của các xã", "shortfall"],
  ["UBND XÃ AN BÌNH - MỨC TĂNG, GIẢM ĐIỂM 766", "change"],
  ["TỶ LỆ ĐẠT ĐIỂM SO VỚI ĐIỂM TỐI ĐA (%)", "percent"],
  ["KẾ HOẠCH PHẤN ĐẤU ĐIỂM 766 QUÝ IV/2026", "target"],
  ["CHỈ TIÊU UBND TỈNH GIAO NĂM 2026", "target"],
  ["THỨ HẠNG 766 THÁNG 10/2026", "rank"],
  ["BẢNG ĐIỂM 766 - TỶ LỆ ĐẠT THÁNG 10/2026", null],
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU PHẤN ĐẤU NĂM 2026", null],
  ["BẢNG XẾP HẠNG 766 THÁNG 10/2026", null],
  ["CHỈ TIÊU PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP", null],
  ["CHỈ TIÊU GIAO DỊCH TRỰC TUYẾN", null],
])("%s: %s", (title, expected) => {
  expect(measureInTitle(title)).toBe(expected);
});

it.each([
  ["BẢNG XẾP HẠNG 766 THÁNG 10/2026", "rank"],
  ["SO SÁNH THÁNG 10/2026 VỚI THÁNG 9/2026", "change"],
])("%s: %s, where the figures show it", (text, measure) => {
  expect(saidMeasure(text)).toEqual({ measure, text, isLoose: true });
});

const league = (title: string, ...rows: number[][]): Rows => [
  [title],
  ["Đơn vị", ...names],
  ...rows.map((row, at) => [`Xã ${"ABC".charAt(at)}n Bình`, ...row]),
];

it("believes a title of places only over the places of all rows", () => {
  const places = [
    [2, 1, 2, 1, 2, 1],
    [1, 2, 1, 2, 1, 3],
    [3, 3, 3, 3, 2, 2],
  ];
  expect(told(league("XẾP HẠNG THÁNG 10/2026", ...places))).toEqual([]);
  const whole = places.map((row) => row.map((place) => 11 - place));
  expect(told(league("XẾP HẠNG THÁNG 10/2026", ...whole))).toHaveLength(3);
});

it("believes a title of a comparison only over changes, some of them less than nothing", () => {
  const changes = [1, 2, 3].map((up) => [up, -0.5, 0.2, 0, 0.1, up]);
  const title = "SO SÁNH THÁNG 10/2026 VỚI THÁNG 9/2026";
  expect(told(league(title, ...changes))).toEqual([]);
  const points = changes.map((row) => row.map((figure) => figure + 5));
  expect(told(league(title, ...points))).toHaveLength(3);
});
