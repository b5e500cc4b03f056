import { expect, test } from "vitest";
import { gridFromValues } from "../../../../src/cells/grid";
import { readSheets } from "../../../../src/sheet/readSheets";
import type { SheetReading } from "../../../../src/sheet/scoreboard";
import type { Reader } from "../placements/measure";
import { fateOf, readBefore } from "./hold";
import { measureMutants } from "./measure";
import { mutations } from "./mutations";

const sheet = () =>
  gridFromValues("Sheet1", [
    ["KẾT QUẢ CỦA UBND XÃ AN BÌNH THÁNG 9/2026"],
    [],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ["Công khai, minh bạch", 18, 17.5],
    ["Tiến độ giải quyết", 20, 19.63],
    ["Dịch vụ công trực tuyến", 12, 9.4],
    ["Thanh toán trực tuyến", 10, 8.75],
    ["Mức độ hài lòng", 18, 17.2],
    ["Số hóa hồ sơ", 22, 20.31],
    ["Tổng cộng", 100, 92.79],
  ]);

test("changes of single cells: no crash, and nothing lost in silence", () => {
  // `npm run mutants -- 4000 7` tries many more.
  const { byMutation, losses } = measureMutants(readSheets, 200, 1);
  const sum = (fate: "silent" | "crash") =>
    [...byMutation.values()].reduce((total, fates) => total + fates[fate], 0);
  expect(
    sum("crash"),
    losses.find((each) => each.startsWith("crash"))
  ).toBe(0);
  expect(sum("silent"), losses.slice(0, 20).join("\n")).toBe(0);
});

test("a reader that looks away is found out by every change it does not see", () => {
  const deaf: Reader = () => first;
  const first: SheetReading = readSheets([sheet()]);
  const before = readBefore(deaf, [sheet()]);
  const figure = { sheet: 0, row: 4, column: 2 };
  for (const mutation of Object.keys(mutations).filter((each) => each.startsWith("figure"))) {
    const mustChange = !/comma|words$/u.test(mutation) || mutation === "figure in words";
    expect([mutation, fateOf(deaf, before, { ...figure, mutation })]).toEqual([
      mutation,
      mustChange ? "silent" : "same",
    ]);
  }
  expect(fateOf(deaf, before, { ...figure, column: 0, mutation: "row twice" })).toBe("silent");
});

test("a reader that sees says what the cell now says, or tells", () => {
  const before = readBefore(readSheets, [sheet()]);
  const figure = { sheet: 0, row: 4, column: 2 };
  const fate = (mutation: string) => fateOf(readSheets, before, { ...figure, mutation });
  expect(fate("figure as text with a comma")).toBe("same");
  expect(fate("figure in words")).toBe("told");
  expect(fate("figure as a date")).toBe("told");
  expect(fate("figure a hundred times as much")).toBe("told");
  expect(fate("text gone")).toBeNull();
});

test("a place that a title tells goes with its title, points never", () => {
  const titled = (title: string, total: number | null) =>
    gridFromValues("Sheet1", [
      [title],
      [],
      ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      ["Công khai, minh bạch", 18, 17.5],
      ["Tổng cộng", 100, total],
    ]);
  const fate = (title: string, total: number | null, read: Reader = readSheets) =>
    fateOf(read, readBefore(readSheets, [titled(title, total)]), {
      sheet: 0,
      row: 0,
      column: 0,
      mutation: "text gone",
    });
  const title = "UBND xã An Bình xếp hạng 23/126 xã, phường";
  expect(fate(title, 92.79)).toBe("as it says");
  const deafToPoints: Reader = (grids) => {
    const { findings } = readSheets(grids);
    return { ...readSheets([titled("", 90.79)]), findings };
  };
  expect(fate(title, 92.79, deafToPoints)).toBe("silent");
});
