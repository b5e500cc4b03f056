import { expect, it } from "vitest";
import { TableMemory } from "./TableMemory";

it("makes the same content once, whatever array holds it, and another content or place anew", () => {
  let made = 0;
  const memory = new TableMemory((rows) => {
    made += 1;
    return rows.length;
  });
  expect([memory.of([[1, "a"]]), memory.of([[1, "a"]])]).toEqual([1, 1]);
  expect(made).toBe(1);
  memory.of([[1, "b"]]);
  memory.of([[1], ["a"]]);
  memory.of([[1, "a"]], "Tổng hợp!C4");
  expect(made).toBe(4);
});

it("knows a table again however many empty rows were chosen below it", () => {
  let made = 0;
  const memory = new TableMemory((rows) => {
    made += 1;
    return rows.length;
  });
  const chosen = (rows: number): unknown[][] =>
    Array.from({ length: rows }, (_, row) => (row < 2 ? [row, "x"] : ["", null]));
  expect([2, 50, 1_048_576].map((rows) => memory.of(chosen(rows)))).toEqual([2, 2, 2]);
  expect(made).toBe(1);
  expect(memory.of([["", ""]])).toBe(1);
});

it("forgets what was asked for longest ago, and keeps what is asked for often", () => {
  let made = 0;
  const memory = new TableMemory(() => (made += 1));
  const table = (name: number): unknown[][] => [[name]];
  for (let name = 0; name < 100; name += 1) {
    memory.of(table(name));
    memory.of(table(0));
  }
  made = 0;
  memory.of(table(0));
  memory.of(table(99));
  expect(made).toBe(0);
  memory.of(table(1));
  expect(made).toBe(1);
});

it("keeps the one table it was just asked for, however large", () => {
  let made = 0;
  const memory = new TableMemory(() => (made += 1));
  const large = Array.from({ length: 200_000 }, (_, row) => [row]);
  memory.of(large);
  memory.of(large);
  expect(made).toBe(1);
});

it.each([
  ["a number in a column", [[1], [2.5], [""]], [[1], [2.6], [""]]],
  ["a number typed as text", [["Điểm"], [2.5]], [["Điểm"], ["2.5"]]],
  ["a text in a column", [["Điểm"], [true]], [["Tổng"], [true]]],
  ["a cell emptied", [[1], [2], [3]], [[1], [null], [3]]],
  ["a cell beside", [[1], [2]], [[1], [2, 3]]],
  [
    "a row of numbers",
    [
      [1, 2.5],
      ["a", 1],
    ],
    [
      [1, 2],
      ["a", 1],
    ],
  ],
  ["a data type", [[[1, "đ"]], [2]], [[[2, "đ"]], [2]]],
])("tells %s from the one before, and knows the first again", (_what, first, second) => {
  let made = 0;
  const memory = new TableMemory(() => (made += 1));
  const fresh = (rows: unknown): unknown => JSON.parse(JSON.stringify(rows));
  expect([first, second, first, second].map((rows) => memory.of(fresh(rows)))).toEqual([
    1, 2, 1, 2,
  ]);
});
