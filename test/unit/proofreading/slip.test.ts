import { describe, expect, test } from "vitest";
import { hundredthsOf } from "../../../src/proofreading/tie/exactValue";
import { isSlipOf } from "../../../src/proofreading/tie/slip";

const typed = (text: string) => ({ value: Math.round(Number(text) * 10_000) });

describe("a slip of the pen", () => {
  test.each([
    ["19.43", 1934, "two neighbours changed"],
    ["91.5", 9510, "changed over the mark"],
    ["20.03", 2030, "a nought moved"],
    ["18.34", 1934, "another digit"],
    ["9.34", 1934, "one left out"],
    ["119.34", 1934, "one put in"],
  ])("%s for %i: %s", (text, meant) => {
    expect(isSlipOf(typed(text), hundredthsOf(meant))).toBe(true);
  });

  test.each([
    ["19.34", 1934, "the same"],
    ["12.5", 1934, "another number"],
    ["91.43", 1934, "two slips"],
  ])("not %s for %i: %s", (text, meant) => {
    expect(isSlipOf(typed(text), hundredthsOf(meant))).toBe(false);
  });
});
