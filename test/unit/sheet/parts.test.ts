import { describe, expect, test } from "vitest";
import { leagueTables } from "../../../src/chain/leagueTables";
import { assessBook } from "../../../src/scoring/assessBook";
import { gridFromValues } from "../../../src/cells/grid";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { readSheets } from "../../../src/sheet/readSheets";
import { lower, names, scores, short, type Rows } from "../layouts/told";

const tablesOf = (rows: Rows) => readSheets([gridFromValues("S", rows)]).tables;

test.each([
  [3, ["ghép bảng này với bảng ở ô 'S'!D2"]],
  [4, ["Xã A, Tháng 10/2026 nằm ở hai bảng: ô 'S'!B3 và ô 'S'!E3"]],
])("groups of one unit and period in two tables, the second from %s on, are told", (from, said) => {
  const half = (first: number): Rows =>
    names.slice(first, first + 3).map((name, at) => [name, scores[first + at] ?? 0]);
  const [left, right] = [half(0), half(from).slice(0, 6 - from)];
  const rows: Rows = [
    ["Xã A tháng 10/2026"],
    ["Nhóm", "Điểm", null, "Nhóm", "Điểm"],
    ...left.map((row, at) => [...row, null, ...(right[at] ?? [])]),
  ];
  const told = tablesOf(rows).flatMap(({ findings }) =>
    findings.map((each) => findingSentence(each))
  );
  expect(told).toEqual(said.map((each): unknown => expect.stringContaining(each)));
});

test("tables of the same groups, or of other months, are no parts of one", () => {
  const table = (title: string): Rows => [
    [title],
    ["Đơn vị", ...short],
    ["Xã A", ...scores],
    ["Xã B", ...lower],
    [],
  ];
  const rows = [...table("Tháng 9/2026"), ...table("Tháng 10/2026")];
  expect(tablesOf(rows).flatMap(({ findings }) => findings)).toEqual([]);
});

test("a place beyond the units of the table is of a larger league, which is not counted here", () => {
  const league = (places: readonly number[]): Rows => [
    ["Tháng 10/2026"],
    ["Đơn vị", ...short, "Tổng", "Hạng"],
    ["Xã A", ...scores, 97.32, places[0] ?? 0],
    ["Xã B", ...lower, 90, places[1] ?? 0],
  ];
  const book = (places: readonly number[]) => assessBook(tablesOf(league(places)));
  const ofHowMany = (places: readonly number[]) =>
    book(places).flatMap(({ boards }) => boards.map(({ total }) => total?.rankOf?.value ?? null));
  expect(ofHowMany([57, 61])).toEqual([null, null]);
  expect(book([57, 61]).flatMap(({ findings }) => findings)).toEqual([]);
  expect(ofHowMany([1, 2])).toEqual([2, 2]);
  expect(book([2, 1]).flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
    "rank-differs",
    "rank-differs",
  ]);
});

describe("a league that is printed in tables side by side", () => {
  const panels: Rows = [
    ["Tháng 10/2026"],
    ["Đơn vị", ...short, "Hạng", null, "Đơn vị", ...short, "Hạng"],
    ["Xã A", ...scores, 1, null, "Xã C", ...scores.map((each) => each - 2), 3],
    ["Xã B", ...lower, 2, null, "Xã D", ...lower.map((each) => each - 3), 4],
  ];

  test("is one league", () => {
    const book = assessBook(tablesOf(panels));
    expect(book).toHaveLength(2);
    const places = book.flatMap(({ boards }) =>
      boards.map(
        ({ total }) =>
          `${String(total?.rank?.value)} ${String(total?.standing?.computedRank.value)}/${String(total?.rankOf?.value)}`
      )
    );
    expect(places).toEqual(["1 1/4", "2 2/4", "3 3/4", "4 4/4"]);
    expect(book.flatMap(({ findings }) => findings)).toEqual([]);
    const [left] = book;
    expect(left === undefined ? 0 : leagueTables(left, book).length).toBe(2);
  });

  test("is none where a unit stands in both", () => {
    const twice = panels.map((row) => row.map((cell) => (cell === "Xã C" ? "Xã A" : cell)));
    const sizes = assessBook(tablesOf(twice)).flatMap(({ boards }) =>
      boards.map(({ total }) => total?.standing?.of)
    );
    expect(sizes).toEqual([2, 2, 2, 2]);
  });
});
