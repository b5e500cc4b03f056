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
