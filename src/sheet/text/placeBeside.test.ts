import { expect, test } from "vitest";
import { placeBeside, scoreHeading } from "./placeBeside";

test.each<readonly [string, boolean, readonly [string, string | null, string] | null]>([
  ["17,85 (hạng 3/114)", false, ["3", "114", "17,85"]],
  ["17,85 (hạng 3)", false, ["3", null, "17,85"]],
  ["17,85; xếp thứ 3", false, ["3", null, "17,85"]],
  ["17,85 (xếp hạng: 3 trên 114 xã, phường)", false, ["3", "114", "17,85"]],
  ["17,85 (XH 3)", false, ["3", null, "17,85"]],
  ["17,85\nHạng 3/114", false, ["3", "114", "17,85"]],
  ["Hạng 3/114\n17,85", false, ["3", "114", "17,85"]],
  ["17,85\nHạng 3/114\n(tạm tính)", false, ["3", "114", "17,85\n(tạm tính)"]],
  ["17,85\nHạng 3\nThứ 5", false, ["3", null, "17,85\nThứ 5"]],
  ["17,85\nHạng 3\nHạng 3", false, ["3", null, "17,85"]],
  ["Hạng 3/114", false, null],
  ["Hạng 3/114\nchưa có", false, null],
  ["17,85 (3)", false, null],
  ["17,85 (3)", true, ["3", null, "17,85"]],
  ["17,85 / 3", true, ["3", null, "17,85"]],
  ["17,85 (3/114)", true, ["3", "114", "17,85"]],
  ["17,85 (hạng 3/114)", true, ["3", "114", "17,85"]],
  ["17,85", true, null],
  ["", true, null],
])("the place beside the score of “%s”, headed: %s", (typed, isHeaded, expected) => {
  const found = placeBeside(typed, isHeaded);
  expect(found === null ? null : [found.rank, found.of, found.rest]).toEqual(expected);
});

test.each([
  ["Điểm (xếp hạng)", "Điểm"],
  ["Điểm / hạng", "Điểm"],
  ["Điểm, vị thứ", "Điểm"],
  ["Tổng điểm (và xếp hạng)", "Tổng điểm"],
  ["Điểm", null],
  ["Xếp hạng", null],
  ["Điểm (tối đa)", null],
])("“%s” heads scores with places: %s", (heading, scores) => {
  expect(scoreHeading(heading)).toBe(scores);
});
