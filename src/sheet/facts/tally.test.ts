import { describe, expect, test } from "vitest";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { cell, name, row, title } from "../../../test/unit/sheet/facts/build";
import type { RowMeaning } from "../axes/rowMeaning";
import { groundOf } from "./ground";
import { Tally } from "./tally";

const ground = groundOf(
  blockOf([
    ["Nhóm", "Điểm"],
    ["Công khai, minh bạch", 17],
  ]),
  title(),
  {}
);

describe("what a row's labels leave in doubt", () => {
  const doubts = (meaning: Partial<RowMeaning>, about: Parameters<Tally["tellRow"]>[2], at = 0) => {
    const tally = new Tally();
    tally.tellRow(at, row(meaning), about);
    const { unknownRows, strangePeriods, conflicts, byCode } = tally.result(ground);
    return [unknownRows.length, strangePeriods.length, conflicts.length, byCode.length];
  };
  const subjectCell = cell("Tên");
  const codeCell = cell("1.1");
  const known = { code: "1.1", confidence: 1 } as const;
  const read = { kind: "indicator", code: "1.1", confidence: 1, under: null } as const;
  test("unknown names and periods, once each", () => {
    const unknown = { kind: "unknown", name: "Tên" } as const;
    expect(doubts({ subjectCell }, unknown)).toEqual([1, 0, 0, 0]);
    expect(doubts({}, unknown)).toEqual([0, 0, 0, 0]);
    expect(doubts({ subjectCell }, null)).toEqual([0, 0, 0, 0]);
    expect(doubts({ strangePeriod: name("Kỳ lạ") }, null)).toEqual([0, 1, 0, 0]);
    // A name that goes on from a row above was told there.
    expect(doubts({ strangePeriod: name("Kỳ lạ") }, null, 1)).toEqual([0, 0, 0, 0]);
  });
  test("codes beside names", () => {
    const coded = { code: known, codeCell, subjectCell };
    expect(doubts({ ...coded, unknown: "Tên" }, read)).toEqual([0, 0, 0, 1]);
    expect(doubts({ ...coded, unknown: "Tên", indicator: known }, read)).toEqual([0, 0, 0, 0]);
    expect(doubts(coded, read)).toEqual([0, 0, 0, 0]);
    expect(doubts(coded, { ...read, code: "1.2" })).toEqual([0, 0, 1, 0]);
    expect(doubts({ ...coded, subjectCell: null }, { ...read, code: "1.2" })).toEqual([0, 0, 0, 0]);
    expect(doubts({ ...coded, codeCell: null }, { ...read, code: "1.2" })).toEqual([0, 0, 0, 0]);
    expect(doubts({ ...coded, code: null }, { ...read, code: "1.2" })).toEqual([0, 0, 0, 0]);
    expect(doubts(coded, { kind: "total" })).toEqual([0, 0, 0, 0]);
  });
});
