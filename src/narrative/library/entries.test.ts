import { describe, expect, it } from "vitest";
import { isScored } from "../../decision766/formulas";
import { indicators } from "../../decision766/indicators";
import { libraryEntries } from "./entries";

describe("the shipped library", () => {
  it("has causes and remedies for every indicator that bears points, at every level that moves it", () => {
    expect(libraryEntries.length).toBeGreaterThanOrEqual(85);
    for (const { code, movedBy } of indicators.filter(isScored)) {
      for (const level of movedBy) {
        for (const kind of ["cause", "remedy"] as const) {
          const own = libraryEntries.filter(
            (entry) =>
              entry.indicator === code && entry.kind === kind && entry.levels.includes(level)
          );
          // One that holds whatever the ratio is: an indicator never goes without.
          const always = own.some(({ condition }) => condition.kind === "loses");
          expect(always, `${code} ${kind} ${level}`).toBe(true);
        }
      }
    }
  });

  it("gives each entry an id of its own, that never changes", () => {
    const ids = libraryEntries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Confirmations in offices' workbooks hold these.
    expect(ids).toEqual(expect.arrayContaining(["1.4.cause.1", "2.1.remedy.4", "3.2.remedy.2"]));
  });

  it("writes sentences without a stop, in one Unicode form, and advises no counter to a province", () => {
    for (const { id, text, levels } of libraryEntries) {
      expect(text, id).toMatch(/^\p{Lu}.*[^.;,\s]$/u);
      expect(text.normalize("NFC"), id).toBe(text);
      if (/tại quầy|thôn, tổ dân phố/u.test(text)) expect(levels, id).toEqual(["commune"]);
    }
  });
});
