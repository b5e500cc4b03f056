import { describe, expect, it } from "vitest";
import { board, label, month, table } from "../../../test/unit/decisions/boardsByHand";
import type { Board, Period, ScoreTable } from "../scoreboard";
import { withMonths } from "./monthsOfSheets";

const year: Period = { label: "Năm 2026", kind: "year", date: "2026-12-31", cell: null };
const on = (sheet: string, ...boards: readonly Partial<Board>[]): ScoreTable =>
  table(
    boards.map((each) => board({ unit: label("Xã An Bình"), period: year, ...each })),
    { sheet, range: { top: 3, left: 1, bottom: 9, right: 9 } }
  );
const dates = (...tables: readonly ScoreTable[]) =>
  withMonths(tables).map(({ boards }) => boards.map(({ period }) => period?.date ?? null));

describe("sheets called by numbers under titles of a year", () => {
  it("are its months where two are of one unit", () => {
    const [first, second] = withMonths([on("01", {}), on("2", {})]);
    expect(first?.boards[0]?.period).toEqual({
      label: "Tháng 1/2026",
      kind: "month",
      date: "2026-01-31",
      cell: null,
    });
    expect(second?.boards[0]?.period?.date).toBe("2026-02-28");
    expect(dates(on(" 09 ", {}), on("12", {}), on("10", {}, {}))).toEqual([
      ["2026-09-30"],
      ["2026-12-31"],
      ["2026-10-31", "2026-10-31"],
    ]);
  });

  it("are told once, at the first", () => {
    const told = withMonths([on("Bìa", {}), on("08", {}), on("09", {})]).map(({ findings }) =>
      findings.map(({ cell, facts }) => [cell, facts])
    );
    const place = { sheet: "08", row: 3, column: 1 };
    expect(told).toEqual([[], [[place, { kind: "monthOfSheet", month: 8 }]], []]);
  });

  it("leave sheets of other names as they are", () => {
    const total = on("Cả năm", {});
    const [first] = withMonths([total, on("01", {}), on("02", {})]);
    expect(first).toBe(total);
    for (const name of ["0", "00", "13", "T1", "1a", "2026"])
      expect(dates(on(name, {}), on("01", {}), on("02", {}))[0]).toEqual(["2026-12-31"]);
  });

  it("are no series where each is of a unit of its own, or of a month already", () => {
    const alone = [on("01", {}), on("02", { unit: label("Xã Tân Lập") })];
    expect(withMonths(alone)).toBe(alone);
    const one = [on("01", {}, {})];
    expect(withMonths(one)).toBe(one);
    for (const period of [month(3), { ...year, date: null }, null]) {
      const dated = [on("01", {}, { period }), on("02", {})];
      expect(withMonths(dated)).toBe(dated);
    }
    const two = [on("01", { unit: label("Xã Tân Lập") }, {}), on("02", {})];
    expect(dates(...two)[1]).toEqual(["2026-02-28"]);
  });
});
