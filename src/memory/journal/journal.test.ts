import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { journalFrom, journalRows, type JournalEntry } from "./journalEntries";
import { finished } from "../../cells/steps";
import { packedInSteps, unpacked } from "./packedSteps";
import { absoluteFormula, rebased, relativeFormula } from "../../plan/relativeFormula";

describe("a formula as seen from its cell", () => {
  it.each([
    ["RANK(I5,$I$5:$I$9)", "RANK({0|-2},{$4|$8}:{$8|$8})"],
    ["'Tháng 9'!E5-Sheet1!$E5", "'Tháng 9'!{0|-6}-Sheet1!{0|$4}"],
    ['IF(A5>0,"A1","")', 'IF({0|-10}>0,"A1","")'],
    ["LOG10(A5)", "LOG10({0|-10})"],
    ["T1[[#This Row],[Q1]]-A5", "T1[[#This Row],[Q1]]-{0|-10}"],
  ])("%s", (formula, relative) => {
    expect(relativeFormula(formula, 4, 10)).toBe(relative);
    expect(absoluteFormula(relative, 4, 10)).toBe(formula);
  });

  it("out of the sheet is none", () => {
    expect(absoluteFormula("{-1|0}", 0, 0)).toBeNull();
  });

  it("is led to where a witness says its cells went", () => {
    const [written, today] = ["RANK({0|-2},{$4|$8}:{$8|$8})", "RANK({0|-3},{$5|$9}:{$9|$9})"];
    expect(rebased("ROUND({0|-2},2)", written, today)).toBe("ROUND({0|-3},2)");
    expect(rebased("{$4|$8}", written, today)).toBe("{$5|$9}");
    expect(rebased("{0|-4}", written, today)).toBeNull();
    expect(rebased("{0|-4}", written, written)).toBe("{0|-4}");
  });

  it("comes back from any cell it can stand in", () => {
    const place = fc.nat(900);
    fc.assert(
      fc.property(place, place, place, place, (row, column, toRow, toColumn) => {
        const relative = `{${toRow - row}|${toColumn - column}}*{$${row}|$${column}}`;
        const formula = absoluteFormula(relative, row, column);
        expect(formula === null ? null : relativeFormula(formula, row, column)).toBe(relative);
      })
    );
  });
});

describe("the journal's rows", () => {
  const entry = (id: number, label = "Đã ghi."): JournalEntry => ({
    id,
    label,
    isUndone: false,
    regions: [],
  });

  it("hold the newest dozen, and no more than there is room for", () => {
    const many = Array.from({ length: 15 }, (_entry, id) => entry(id));
    expect(journalFrom(new Map(journalRows(many))).map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_entry, at) => at + 3)
    );
    const large = [entry(1, "x".repeat(200_000)), entry(2, "x".repeat(200_000))];
    expect(journalFrom(new Map(journalRows(large))).map(({ id }) => id)).toEqual([2]);
  });

  it("that are damaged end the memory: what is older cannot be taken back past them", () => {
    const rows = new Map([...journalRows([entry(1), entry(2), entry(3)]), ["journal:2", "{"]]);
    expect(journalFrom(rows).map(({ id }) => id)).toEqual([3]);
  });

  it("keep a column of one formula as one cell", () => {
    const rows = Array.from({ length: 3_321 }, (_row, row) => [
      {
        content: { kind: "formula", formula: `ROUND(C${row + 1}/D${row + 1},4)`, cached: null },
        style: "tablePercent",
      } as const,
    ]);
    const steps = [{ kind: "write", sheet: "A", top: 0, left: 8, rows }] as const;
    expect(finished(packedInSteps(steps)).cells).toHaveLength(1);
    expect(unpacked(finished(packedInSteps(steps)))).toEqual(steps);
  });
});
