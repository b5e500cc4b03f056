import { expect, test } from "vitest";
import { maxima, names, scores, six, told, type Rows } from "./told";

const head = ["Nhóm", "Tối đa", "Điểm tự chấm", "Điểm thẩm định"];
const rows: Rows = names.map((name, at) => [
  name,
  maxima[at] ?? 0,
  maxima[at] ?? 0,
  scores[at] ?? 0,
]);
const twoPages: Rows = [
  ["UBND xã Tân Phú"],
  head,
  ...rows.slice(0, 3),
  head,
  ...rows.slice(3),
  ["Tổng", 100, 100, 97.32],
];

test("on every page of a table the verified points count", () => {
  expect(told(twoPages)).toEqual([`UBND xã Tân Phú | -: ${six}; 97.32`]);
});

test("what is told below the last page is the table's", () => {
  expect(told([...twoPages, [], ["Xếp hạng 17/114"]])).toEqual([
    `UBND xã Tân Phú | -: ${six}; 97.32#17`,
  ]);
});
