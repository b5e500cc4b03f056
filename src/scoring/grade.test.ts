import { expect, it } from "vitest";
import { at, points } from "../../test/unit/decisions/boardsByHand";
import { hundredths } from "../decision766/hundredths";
import { gradeOf, nextGrade } from "./grade";
import { cellsOf, quantityOf } from "./quantity";

const bands = [
  { name: "Đạt", from: hundredths(8000) },
  { name: "Gần đạt", from: hundredths(5000) },
];

const next = (value: number) => {
  const own = quantityOf(points(value, "I2"));
  const better = own === null ? null : nextGrade(own, bands);
  return better === null ? null : [better.name, better.gap.value];
};

it("a grade is earned from its lowest total on", () => {
  expect([8000, 7999, 5000, 4999].map((each) => gradeOf(hundredths(each), bands))).toEqual([
    "Đạt",
    "Gần đạt",
    "Gần đạt",
    null,
  ]);
});

it("the next grade is the nearest one above, and the points that are missing to it", () => {
  expect(next(49.99)).toEqual(["Gần đạt", 1]);
  expect(next(50)).toEqual(["Đạt", 3000]);
  expect(next(79.5)).toEqual(["Đạt", 50]);
  expect(next(80)).toBeNull();
});

it("the points that are missing to a grade come from the total", () => {
  const own = quantityOf(points(79.5, "I2"));
  const better = own === null ? null : nextGrade(own);
  expect(better).toMatchObject({ name: "Tốt", gap: { origin: { rule: "gapToNextGrade" } } });
  expect(better === null ? [] : cellsOf(better.gap.origin)).toEqual([at("I2")]);
});
