import { expect, it } from "vitest";
import { merge } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

/** What each column behind the first is about: the group, "total", or nothing. */
const about = (heads: readonly (string | null)[], figures = heads.slice(1).map(() => 5)) =>
  readColumns([[...heads], ["Xã An Bình", ...figures]])
    .slice(1)
    .map(({ groups, total, named }) =>
      total ? "total" : groups.map(({ id }) => `${id}${named === null ? "?" : ""}`).join()
    );
const [open, prompt, rate] = ["Công khai, minh bạch", "Tiến độ giải quyết", "Tỷ lệ"];
const [transparency, timeliness] = ["transparency", "timeliness"];

it.each(["Hạng", "Tỷ lệ", "Điểm tối đa"])("“%s” beside each group is of its left", (word) => {
  expect(about(["Đơn vị", open, word, prompt, word])).toEqual([
    ...[transparency, transparency],
    ...[timeliness, timeliness],
  ]);
  expect(about(["Đơn vị", open, word, "Tổng điểm", word])).toEqual([
    ...[transparency, transparency],
    ...["total", "total"],
  ]);
});

it("several may stand beside each, one behind the other", () => {
  expect(about(["Đơn vị", open, rate, "Hạng", prompt, rate, "Hạng"])).toEqual([
    ...[transparency, transparency, transparency],
    ...[timeliness, timeliness, timeliness],
  ]);
});

it("a word that comes once is the whole table's, whatever comes again", () => {
  expect(about(["Đơn vị", open, prompt, "Hạng"])).toEqual([transparency, timeliness, ""]);
  expect(about(["Đơn vị", open, rate, prompt, rate, "Hạng"])).toEqual([
    ...[transparency, transparency],
    ...[timeliness, timeliness],
    "",
  ]);
  expect(about(["Đơn vị", "Hạng", open, prompt, "Hạng"])).toEqual([
    ...["", transparency, timeliness],
    "",
  ]);
});

it("the place behind the places of the groups is the whole table's", () => {
  expect(about(["Đơn vị", open, "Hạng", "Hạng", prompt, "Hạng"])).toEqual([
    ...[transparency, transparency, ""],
    ...[timeliness, timeliness],
  ]);
});

it("a word behind no group, of another measure, or of a period of its own stays as it is", () => {
  expect(about(["Đơn vị", "Điểm trừ", "Hạng", "Điểm cộng", "Hạng"])).toEqual(["", "", "", ""]);
  expect(about(["Đơn vị", open, "Mẫu số", prompt, "Mẫu số"])).toEqual([
    ...[transparency, ""],
    ...[timeliness, ""],
  ]);
  const last = "Xếp hạng tháng 8";
  expect(about(["Đơn vị", open, last, prompt, last])).toEqual([
    ...[transparency, ""],
    ...[timeliness, ""],
  ]);
});

it("a word under another heading is of that heading", () => {
  const columns = readColumns(
    [
      ["Đơn vị", open, "Kỳ trước", prompt, "Kỳ trước"],
      [null, null, "Hạng", null, "Hạng"],
      ["Xã An Bình", 18, 3, 19, 4],
    ],
    [0, 1, 3].map((column) => merge(0, column, 1, column))
  );
  expect(columns.map(({ groups }) => groups.length)).toEqual([0, 1, 0, 1, 0]);
});
