import { expect, test } from "vitest";
import { findings, lower, lowerSix, maxima, names, scores, six, told, type Rows } from "./told";

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

test("a name left out goes on over the headings of the next page", () => {
  const heading = ["Nhóm", "Đơn vị", "Điểm"];
  const league: Rows = names.flatMap((name, at) => [
    [name, "Xã A", scores[at] ?? 0],
    [null, "Xã B", lower[at] ?? 0],
  ]);
  const whole = told([heading, ...league]);
  expect(whole).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`]);
  expect(told([heading, ...league.slice(0, 5), heading, ...league.slice(5)])).toEqual(whole);
});

test("“Điểm số hóa” among the groups of a league is the points of digitization", () => {
  const groups = ["Công khai", "tiến độ", "DVCTT", "thanh toán", "hài lòng", "số hóa"];
  const league: Rows = [
    ["Đơn vị", ...groups.map((name) => `Điểm ${name}`)],
    ["Xã A", ...scores],
    ["Xã B", ...lower],
  ];
  expect(told(league)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`]);
});

test("figures of one column that are on no board are told as that column", () => {
  const league: Rows = [
    ["Đơn vị", "Số hóa hồ sơ (22)", "Tỷ lệ (%)"],
    ...[78.8, 90.7, 60].map((share, at) => [`Xã ${"ABC".charAt(at)}`, 17 + at, share]),
  ];
  expect(findings(league)).toEqual([expect.stringContaining("Cột C có 3 số")]);
});
