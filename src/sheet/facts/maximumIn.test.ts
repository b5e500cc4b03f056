import { expect, test } from "vitest";
import { title } from "../../../test/unit/sheet/facts/build";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import type { Rows } from "../../../test/unit/layouts/told";
import type { GridCell } from "../../cells/grid";
import { groundOf } from "./ground";
import { largestIn, maximumIn } from "./maximumIn";

const percent = (value: number): GridCell => ({ kind: "number", value, numberFormat: "0%" });
const ground = (rows: Rows) => groundOf(blockOf(rows), title(), {});
const name = "Công khai, minh bạch";
const maxima = (head: Rows[number], ...cells: Rows[number]) =>
  maximumIn(
    ground([
      ["Nhóm", ...head],
      [name, ...cells],
    ]),
    1
  );

test("the maximum in a row", () => {
  expect(maxima(["Điểm tối đa", "Điểm"], 18, 17)).toBe(1800);
  expect(maxima(["Điểm"], "17/18")).toBe(1800);
  expect(maxima(["Điểm"], 17)).toBeNull();
  expect(maxima(["Xếp hạng", "Điểm"], "3/114", "17/18")).toBe(1800);
  expect(maxima(["Xếp hạng"], "3/114")).toBeNull();
  // A column of maxima is believed also where it is silent.
  expect(maxima(["Điểm tối đa", "Điểm"], null, "17/18")).toBeNull();
  expect(maxima(["Điểm tối đa", "Điểm", "Điểm tối đa"], null, 17, 18)).toBe(1800);
  expect(maxima(["Tháng 9/2026", "Tháng 10/2026"], "chưa có", "17/18")).toBe(1800);
});

test("the largest figure of a row, by what its columns measure", () => {
  const row = (head: Rows[number], ...cells: Rows[number]) => {
    const read = ground([
      ["Nhóm", ...head],
      [name, ...cells],
    ]);
    return [largestIn(read, 1, null), largestIn(read, 1, "points")];
  };
  expect(row(["Xã A", "Xã B"], 17, 18)).toEqual([1800, 0]);
  expect(row(["Điểm", "Xã B"], 17, 18)).toEqual([1800, 1700]);
  expect(row(["Xã A", "Xã B"], percent(0.97), 18)).toEqual([1800, 0]);
  expect(row(["Xã A"], percent(0.97))).toEqual([0, 0]);
  expect(row(["Xã A"], -3)).toEqual([0, 0]);
  expect(row(["Xã A", "Điểm"], "chưa có", 0.01)).toEqual([0, 1]);
});
