import { expect, test } from "vitest";
import { eitherSpelling } from "./eitherSpelling";
import { readFigure } from "./figure";
import { settledness } from "./pointsHeader";
import { findUnitIn, readUnit } from "./unitName";

test("a marked letter stands for its bare one too, also inside a class and behind an escape", () => {
  const pattern = eitherSpelling(/^(?:điểm [đạ]+|\[ước\])[/\\]?ngày$/iu);
  expect(pattern.test("ĐIỂM đạngày")).toBe(true);
  expect(pattern.test("diem da/ngay")).toBe(true);
  expect(pattern.test("[uoc]\\ngay")).toBe(true);
  expect(pattern.test("diem [ngay")).toBe(false);
});

test.each([
  ["khong phat sinh", "notApplicable"],
  ["chua co", "waiting"],
  ["xem phu luc", "notANumber"],
  ["0912 345 678", "notANumber"],
] as const)("a cell of points that says “%s” is %s", (value, kind) => {
  expect(readFigure({ kind: "text", value }, "points").kind).toBe(kind);
});

test("a score with its maximum, and a place, in words without marks", () => {
  expect(readFigure({ kind: "text", value: "19,96 tren 20 diem" }, "points")).toMatchObject({
    decimal: "19.96",
    of: "20",
  });
  expect(readFigure({ kind: "text", value: "dong hang 17" }, "rank")).toMatchObject({
    decimal: "17",
  });
});

test("points as verified go before those an office gives itself, whatever the spelling", () => {
  expect(["Diem tham dinh", "Diem", "Diem tu cham"].map(settledness)).toEqual([2, 1, 0]);
  expect(["Diem dat duoc", "Trước rà soát", "Điểm Công khai"].map(settledness)).toEqual([1, 1, 1]);
});

test.each([
  ["Ket qua thang 10/2026 cua xa Tan Phu", "xa Tan Phu"],
  ["Diem xa Tan Phu", "xa Tan Phu"],
  ["Ket qua cua UBND tinh Phu Tho", "UBND tinh Phu Tho"],
  ["Tong hop tren dia phuong Phu Tho", null],
  ["TỔNG ĐIỂM TOÀN TỈNH ĐẠT 85,3 ĐIỂM", null],
  ["Tổng điểm cao nhất toàn tỉnh 98,5 điểm", null],
  ["UBND xã Lộc Ninh\nKết quả tuần 42", "UBND xã Lộc Ninh"],
  ["UBND xã An Bình\n1. Kết quả tháng 8/2026", "UBND xã An Bình"],
])("the unit in %j", (title, unit) => {
  expect(findUnitIn(title)?.name ?? null).toBe(unit);
});

test("a province without marks is one; a day that is reckoned up to is none", () => {
  expect(readUnit("Tinh Lao Cai")?.level).toBe("province");
  expect(readUnit("TINH DEN NGAY 31/10")).toBeNull();
});
