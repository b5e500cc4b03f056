import fc from "fast-check";
import { expect, it } from "vitest";

import { textTable, wrapLines, type TextColumn } from "./textTable";

const columns: readonly TextColumn[] = [
  { title: "Đơn vị", align: "left" },
  { title: "Tổng điểm", align: "right" },
];

it("keeps each row in one line where the table fits", () => {
  expect(textTable(columns, [["Xã Hy Cương", "97,36"]], 40).split("\n")).toEqual([
    "Đơn vị       Tổng điểm",
    "───────────  ─────────",
    "Xã Hy Cương      97,36",
  ]);
});

it("breaks words beneath themselves where it does not, and no figure", () => {
  const rows = [["Ủy ban nhân dân xã Hy Cương", "97,36"]];
  expect(textTable(columns, rows, 26).split("\n")).toEqual([
    "Đơn vị           Tổng điểm",
    "───────────────  ─────────",
    "Ủy ban nhân dân      97,36",
    "xã Hy Cương",
  ]);
});

const word = fc.constantFrom("xã", "phường", "Hy", "Cương", "nhân", "dân");
const name = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

it("stays within the limit and loses no word, whatever the names", () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1 }),
      fc.integer({ min: 40, max: 100 }),
      (names, limit) => {
        const rows = names.map((each) => [each, "97,36"]);
        const lines = textTable(columns, rows, limit).split("\n");
        expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(limit);
        const words = lines.slice(2).join(" ").replaceAll("97,36", "").split(/\s+/).filter(Boolean);
        expect(words.sort()).toEqual(names.join(" ").split(" ").sort());
      }
    )
  );
});

it("breaks text of many lines, each beneath its own beginning", () => {
  expect(wrapLines("ngắn\n  - một hai ba\n! bốn năm sáu", 12)).toBe(
    "ngắn\n  - một hai\n    ba\n! bốn năm\n  sáu"
  );
});
