import { describe, expect, it } from "vitest";
import { at, board, label, month, table } from "../../../test/unit/decisions/boardsByHand";
import type { Board, ScoreTable } from "../scoreboard";
import { withFullNames } from "./fullNames";

const unit = (name: string, number: number, more: Partial<Board> = {}): Board =>
  board({ unit: label(name), period: month(number), ...more });
const on = (sheet: string, ...boards: readonly Board[]): ScoreTable => table(boards, { sheet });
const named = (...tables: readonly ScoreTable[]) =>
  withFullNames(tables).map(({ boards }) => boards.map((each) => each.unit?.text ?? null));
const toldOf = (...tables: readonly ScoreTable[]) =>
  withFullNames(tables).map(({ findings }) => findings.map(({ cell, facts }) => [cell, facts]));

describe("a unit that is called by its place alone", () => {
  const august = on("T8", unit("An Bình", 8));
  const september = on("T9", unit("Xã An Bình", 9));

  it("is the one that has the name in another month", () => {
    expect(named(august, september)).toEqual([["Xã An Bình"], ["Xã An Bình"]]);
    expect(named(september, august)).toEqual([["Xã An Bình"], ["Xã An Bình"]]);
    for (const full of ["Phường An Bình", "Đặc khu An Bình", "Thị trấn An Bình", "UBND xã An Bình"])
      expect(named(august, on("T9", unit(full, 9)))[0]).toEqual([full]);
  });

  it("has its level, its cell and all else", () => {
    const short = on("T8", unit("Phú Thọ", 8, { unit: label("Phú Thọ", "B2"), level: "province" }));
    const [first] = withFullNames([short, on("T9", unit("Xã Phú Thọ", 9))]);
    expect(first?.boards).toEqual([
      unit("Xã Phú Thọ", 8, { unit: label("Xã Phú Thọ", "B2"), level: "commune" }),
    ]);
  });

  it("is told once a table, where it stands first, else where the table begins", () => {
    const facts = { kind: "fullName", short: "An Bình", full: "Xã An Bình" };
    const there = on(
      "T8",
      unit("An Bình", 8, { unit: label("An Bình", "B2") }),
      unit("An Bình", 7)
    );
    expect(toldOf(there, september)).toEqual([[[at("B2"), facts]], []]);
    const range = { top: 2, left: 1, bottom: 9, right: 9 };
    expect(toldOf({ ...august, range }, september)).toEqual([
      [[{ sheet: "T8", row: 2, column: 1 }, facts]],
      [],
    ]);
    const before = { ...august, findings: september.findings };
    expect(toldOf(before, september)[0]).toHaveLength(1);
  });

  it("leaves the tables where all have their names as they are", () => {
    const other = on("T7", unit("Xã Tân Lập", 7), board());
    const [first, , last] = withFullNames([other, august, september]);
    expect(first).toBe(other);
    expect(last).toBe(september);
    const all = [other, september];
    expect(withFullNames(all)).toBe(all);
  });

  it("is another where both stand in one period", () => {
    expect(named(on("T9", unit("An Bình", 9)), september)[0]).toEqual(["An Bình"]);
    const both = on("T8", unit("An Bình", 8), unit("An Bình", 9));
    expect(named(both, september)[0]).toEqual(["An Bình", "An Bình"]);
    const twice = on("T8", unit("An Bình", 8), unit("Xã An Bình", 7), unit("Xã An Bình", 8));
    expect(named(twice)[0]).toEqual(["An Bình", "Xã An Bình", "Xã An Bình"]);
  });

  it("is nobody knows which where two have the name", () => {
    expect(named(august, september, on("T7", unit("Phường An Bình", 7)))[0]).toEqual(["An Bình"]);
    expect(named(august, on("T9", unit("Xã Tân Lập", 9)))[0]).toEqual(["An Bình"]);
  });

  it("stands beside units without a name", () => {
    const mixed = on("T8", board(), unit("Tân Lập", 8), unit("An Bình", 8));
    expect(named(mixed, september)).toEqual([[null, "Tân Lập", "Xã An Bình"], ["Xã An Bình"]]);
  });
});
