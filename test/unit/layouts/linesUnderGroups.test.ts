import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { lower, maxima, names, scores, six, told, type Rows } from "./told";

type Line = readonly [string, (at: number) => readonly (string | number)[]];
const rank: Line = ["Xếp hạng", () => [1, 2]];
const most: Line = ["Điểm tối đa", (at) => [maxima[at] ?? 0, maxima[at] ?? 0]];
const dossiers: Line = ["Tổng số hồ sơ", () => [812, 430]];

const under = (...lines: readonly Line[]): Rows =>
  names.flatMap((name, at) => [
    [name, scores[at] ?? 0, lower[at] ?? 0],
    ...lines.map(([measure, figures]) => [measure, ...figures(at)]),
  ]);
const units: Rows = [["Nội dung", "Xã An Bình", "Xã Tân Lập"]];
const total: Rows = [
  ["Tổng điểm", 97.32, 90],
  ["Xếp hạng", 3, 7],
];

describe("a line of one measure right below each group is the group's", () => {
  test("its place, and the total's below the total", () => {
    const rows = [...units, ...under(rank), ...total];
    const [first, second] = told(rows);
    expect(first).toMatch(/transparency 18\/18#1, .*digitization 21\.36\/22#1; 97\.32#3$/u);
    expect(second).toMatch(/transparency 17\.5\/18#2, .*; 90#7$/u);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("several of them, under months too", () => {
    const rows: Rows = [["Nội dung", "Tháng 9/2026", "Tháng 10/2026"], ...under(most, rank)];
    expect(told(rows)[0]).toMatch(/^- \| Tháng 9\/2026: transparency 18\/18#1, /u);
    expect(findingsOfSheet(rows)).toEqual(expect.not.arrayContaining(["unread-cells B3"]));
  });
  test("beside a heading of points the line says what it is", () => {
    const rows: Rows = [["Nội dung", "Điểm"], ...under(most, rank).map((row) => row.slice(0, 2))];
    expect(told(rows)).toEqual([`- | -: ${six.replaceAll(/\/\d+/gu, "$&#1")}; 97.32`]);
  });
  test("counts beside points take nothing from them", () => {
    expect(told([...units, ...under(dossiers)])[0]).toMatch(/transparency 18\/18, timeliness/u);
  });
  test("on a page that begins with one it is told, not taken for the total's", () => {
    const head = units[0] ?? [];
    const page = under(rank);
    const rows = [head, ...page.slice(0, 5), [], head, ...page.slice(5), ...total];
    expect(told(rows)[0]).toMatch(/; 97\.32#3$/u);
    expect(findingsOfSheet(rows)).toContain("unread-cells B9");
  });
  test("places in words below the total", () => {
    expect(told([...units, ...under(), ["Tổng", 97.32, 90], ["Xếp thứ", "Nhất", "Nhì"]])).toEqual([
      expect.stringMatching(/97\.32#1$/u),
      expect.stringMatching(/90#2$/u),
    ]);
  });
  test("a single one below the last group is not its own", () => {
    expect(told([...units, ...under(), ["Xếp hạng", 3, 7]]).join()).not.toContain("22#3");
  });
});

test("codes of indicators alone in the second row of headings head their columns", () => {
  const rows: Rows = [
    ["Đơn vị", "Công khai, minh bạch", "", "Tiến độ giải quyết"],
    ["", "1.1", "1.3", "2.1"],
    ["Xã An Bình", 1.5, 2, 18.2],
    ["Xã Tân Lập", 1.2, 1.5, 19.5],
  ];
  const merges = [
    { top: 0, left: 0, bottom: 1, right: 0 },
    { top: 0, left: 1, bottom: 0, right: 2 },
  ];
  expect(told(rows, merges)).toEqual([
    "Xã An Bình | -: transparency ?/18 (1.1=1.5 1.3=2), timeliness 18.2/20 (2.1=18.2)",
    "Xã Tân Lập | -: transparency ?/18 (1.1=1.2 1.3=1.5), timeliness 19.5/20 (2.1=19.5)",
  ]);
});

test("indicators across whose rows say what they are hold points beyond what one can give", () => {
  const rows: Rows = [
    ["Xã An Bình", "Tỷ lệ TTHC được công bố đúng hạn", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn"],
    ["Điểm đạt", 4, 18.2],
  ];
  expect(told(rows)[0]).toMatch(/1\.1=4\).*2\.1=18\.2/u);
});

test("a long list whose rows say what they are the value of", () => {
  const rows: Rows = [
    ["Đơn vị", "Nhóm", "Loại số liệu", "Giá trị"],
    ...names.flatMap((name, at) => [
      ["Xã An Bình", name, "Điểm", scores[at] ?? 0],
      ["Xã An Bình", name, "Điểm tối đa", maxima[at] ?? 0],
      ["Xã An Bình", name, "Xếp hạng", 2],
    ]),
  ];
  expect(told(rows)[0]).toMatch(/^Xã An Bình \| -: transparency 18\/18#2, /u);
  expect(findingsOfSheet(rows)).toEqual([]);
});

test("a count under each group is no indicator of one of them", () => {
  const late: Line = ["Số hồ sơ quá hạn", (at) => [at + 1, at + 2]];
  const rows: Rows = [["Nội dung", "Điểm"], ...under(late).map((row) => row.slice(0, 2))];
  expect(told(rows)[0]).toBe(`- | -: ${six}; 97.32`);
  expect(findingsOfSheet(rows)).not.toContain("duplicate-group A5");
});

test("points under clock times are of their days", () => {
  const rows: Rows = [["Nhóm", "08h00 ngày 15/10/2026", "17:30 ngày 31/10/2026"], ...under()];
  expect(told(rows).map((line) => line.split(":")[0])).toHaveLength(2);
  expect(findingsOfSheet(rows)).not.toContain("assumed-reading B1");
});

test("sums of lettered parts are those of their groups, and the report is believed", () => {
  const rows: Rows = [
    ["TT", "Nội dung", "Điểm chuẩn", "Điểm đạt"],
    ["A", "Công khai, minh bạch"],
    ["1", "Tỷ lệ TTHC được công bố đúng hạn", 2, 1.5],
    ["", "Cộng A", 18, 17.5],
    ["B", "Tiến độ giải quyết"],
    ["1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 20, 18.2],
    ["", "Cộng B", 20, 18.2],
    ["", "Tổng cộng (A+B)", 38, 35.7],
  ];
  expect(told(rows)[0]).toMatch(/transparency 17\.5\/18.*timeliness 18\.2\/20.*; 35\.7$/u);
});

test.each(["Cộng", "Tổng điểm từng phần"])(
  "groups told by their indicators alone, “%s” of no one",
  (sum) => {
    const rows: Rows = [
      ["Nội dung", "Điểm chuẩn", "Điểm đạt"],
      ["Công khai, minh bạch"],
      ["Tỷ lệ TTHC được công bố đúng hạn", 2, 1.5],
      ["Tiến độ giải quyết"],
      ["Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 20, 18.2],
      [sum, 38, 35.7],
    ];
    expect(told(rows)[0]).toContain("1.1=1.5");
  }
);

describe("a place below groups with a name of its own", () => {
  const rows = (name: string): Rows => [
    ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ["I", "Công khai, minh bạch", 18, 17],
    ["", "Xếp hạng", "", 3],
    ["II", "Số hóa hồ sơ", 22, 20],
    ["", "Xếp hạng", "", 4],
    ["III", "Tiến độ giải quyết", 20, 19],
    ["", name, "", 5],
  ];
  const two = "transparency 17/18#3, digitization 20/22#4, timeliness 19/20";
  test("is the group's where it has none", () => {
    expect(told(rows("Xếp hạng"))[0]).toBe(`- | -: ${two}#5`);
  });
  test.each([
    "Xếp hạng trực tuyến",
    "Xếp hạng thực hiện trực tuyến",
    "Xếp hạng tổng điểm",
    "Xếp hạng nội dung khác",
  ])("“%s” is not the group's above, and told", (name) => {
    expect(told(rows(name))[0]).toBe(`- | -: ${two}`);
    expect(findingsOfSheet(rows(name)).join()).toMatch(/(?:unread-cells|unknown-group) B7/u);
  });
});
