import { expect, it } from "vitest";
import { sumRange } from "./sumRange";

it.each([
  ["Tổng cộng (1+2+3+4+5+6)", "whole"],
  ["Tổng (1-5)", "whole"],
  ["TỔNG I + II + III + IV + V + VI", "whole"],
  ["Tổng điểm (I-VIII)", "whole"],
  ["TỔNG (A+B+C)", "whole"],
  ["Cộng (1-3)", "part"],
  ["Tổng (1-4)", "part"],
  ["Cộng mục 2 đến 6", "part"],
  ["Cộng (2-6)", "part"],
  ["Tổng (3-2)", null],
  ["Tổng (2+2)", null],
  ["Tổng (0+5)", null],
  ["Tổng (1)", null],
  ["Tổng cộng", null],
  ["Tổng (b+c)", null],
])("%s: %s", (text, range) => {
  expect(sumRange(text)).toBe(range);
});
