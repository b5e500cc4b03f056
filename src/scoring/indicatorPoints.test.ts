import { expect, it } from "vitest";
import { indicatorPoints } from "./indicatorPoints";

const day = "2026-10-31";

it.each([
  ["full from the threshold on", "3.1", 80, 100, 200],
  ["and no more above it", "3.1", 95, 100, 200],
  ["a hundredth below it", "3.1", 796, 1000, 199],
  ["a hundredth that is not quite won", "4.1", 50_047, 60_000, 500],
  ["nothing done", "3.1", 0, 100, 0],
  ["no petition came in: full where the rule says so", "5.2", 0, 0, 600],
  ["nothing to be paid: nothing where the rule says so", "3.6", 0, 0, 0],
  ["no dossiers, and no rule says what follows", "2.1", 0, 0, null],
  ["counts that cannot be", "3.2", -1, 378, null],
  ["a whole that cannot be", "3.2", 46, -378, null],
  ["nothing of a whole that cannot be", "3.2", 0, -1, null],
] as const)("%s: %s, %d of %d", (_, code, numerator, denominator, expected) => {
  expect(indicatorPoints(code, numerator, denominator, day)).toBe(expected);
});

it("an indicator that is only followed has no points", () => {
  expect(indicatorPoints("1.1", 3, 3, "2026-09-16")).toBeNull();
});
