import { expect, it } from "vitest";
import { charactersOf, pointsOf } from "./columnWidth";

it.each([
  [8.43, 48],
  [13, 72],
  [80, 423.75],
])("%f characters are %f points, and back", (characters, points) => {
  expect(pointsOf(characters)).toBeCloseTo(points, 1);
  expect(charactersOf(pointsOf(characters))).toBeCloseTo(characters, 10);
});
