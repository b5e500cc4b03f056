import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostWorkbook } from "../../../../test/host/workbook/HostWorkbook";
import { inputOf, isSameInput, typed } from "./cellState";

/** What a cell holds after it was handed the typed form. */
function held(text: string): { value: unknown; formula: string | null } {
  const sheet = new HostWorkbook().active;
  sheet.put(0, 0, typed(inputOf({ kind: "text", value: text })));
  return { value: sheet.get(0, 0)?.value ?? "", formula: sheet.get(0, 0)?.formula ?? null };
}

describe("text handed to Excel", () => {
  it.each([
    ["Nhóm chỉ số", "Nhóm chỉ số"],
    ["12/2026", "'12/2026"],
    ["97,32", "'97,32"],
    ["(tạm tính)", "'(tạm tính)"],
    ["=A1", "'=A1"],
    ["", ""],
  ])("%s goes as %s", (text, expected) => {
    expect(typed(inputOf({ kind: "text", value: text }))).toBe(expected);
  });

  it("never becomes a number, a date, a truth value or a formula", () => {
    const risky = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.integer().map(String),
      fc.double({ noNaN: true }).map(String),
      fc.constantFrom("1/2/2026", "99%", "1,234", "TRUE", "=1+1", "'", "-0", " 7", "1e5", "+x")
    );
    fc.assert(
      fc.property(risky, (text) => {
        expect(held(text)).toEqual({ value: text, formula: null });
      })
    );
  });
});

describe("inputs that are the same", () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [97.32, 97.33, false],
    [0, 0, true],
    [0, "", false],
    ["18", 18, false],
  ])("%s and %s: %s", (one, other, expected) => {
    expect(isSameInput(one, other)).toBe(expected);
  });
});
