import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { date, findings, lower, maxima, names, scores, short, six, told, type Rows } from "./told";

const head = ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"];
const groups = (change: (at: number) => string | number | null): Rows =>
  names.map((name, at) => [at + 1, name, maxima[at] ?? 0, change(at) ?? scores[at] ?? 0]);
const league = (...rows: Rows): Rows => [
  ["TT", "Đơn vị", ...short],
  [1, "Xã A", ...scores],
  ...rows,
];
const units = (rows: Rows) =>
  readSheets([gridFromValues("S", rows)]).tables.flatMap(({ boards }) =>
    boards.map(({ unit }) => unit?.text)
  );

describe("a word where points belong", () => {
  test("waits for them and is told; the row counts all the same", () => {
    const rows = [head, ...groups((at) => (at === 2 ? "chờ thẩm định" : null))];
    expect(told(rows)).toEqual([`- | -: ${six.replace("Services 10/", "Services ?/")}`]);
    expect(findingsOfSheet(rows)).toEqual(["missing-points D4"]);
  });
  test("beside a name that nobody knows is told by the name", () => {
    const rows = [head, ...groups(() => null), [7, "Nội dung khác", "", "chờ thẩm định"]];
    expect(findingsOfSheet(rows)).toEqual(["unknown-group B8"]);
  });
  test("in a row of a league is told, blank cells beside it wait", () => {
    const rows = league([2, "Xã B", "chờ thẩm định"], [3, "Xã C", ...lower]);
    expect(units(rows)).toEqual(["Xã A", "Xã C"]);
    expect(findingsOfSheet(rows)).toContain("missing-points C3");
  });
  test("of an indicator is told beside its counts", () => {
    const rows: Rows = [
      ["TT", "Chỉ số", "Tử số", "Mẫu số", "Điểm"],
      ["1.1", "Tỷ lệ TTHC công bố đúng hạn", 5, 6, 5.4],
      ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", "", "", "chờ thẩm định"],
      ["4.2", "Tỷ lệ hồ sơ được số hóa", 4, 5, 6],
    ];
    expect(findingsOfSheet(rows)).toEqual(["missing-points E3"]);
  });
  test("“10 (tạm tính)” is points, not yet settled", () => {
    const grid = gridFromValues("S", [
      head,
      ...groups((at) => (at === 2 ? "10 (tạm tính)" : null)),
    ]);
    const [board] = readSheets([grid]).tables[0]?.boards ?? [];
    expect(board?.groups.map(({ points }) => points.status)).toEqual([
      ...["given", "given", "provisional", "given", "given", "given"],
    ]);
  });
});

describe("a row of names alone", () => {
  test("is a unit of the league whose figures are to come, a note beside it or not", () => {
    const rows = league([2, "Xã B"], [3, "Xã C", "", "", "", "", "", "", "chưa gửi"]);
    rows[0]?.push("Ghi chú");
    expect(units(rows)).toEqual(["Xã A", "Xã B", "Xã C"]);
  });
  test("with a figure that nothing heads is told to have no points", () => {
    const rows = league([2, "Xã B", "", "", "", "", "", "", 5], [3, "Xã C", ...lower]);
    expect(findingsOfSheet(rows)).toContain("missing-points B3");
  });
});

describe("a date", () => {
  test("among the maxima is told as a date, among the places as no number", () => {
    const rows: Rows = [
      [...head, "Hạng"],
      ...groups(() => null).map((row, at) => [
        ...row.map((cell, column) => (at === 1 && column === 2 ? date(46_000) : cell)),
        at === 2 ? date(46_000) : at + 1,
      ]),
    ];
    expect(findingsOfSheet(rows)).toEqual(["date-as-points C3", "not-a-number E4"]);
  });
});

describe("points taken", () => {
  const rows = (taken: number, total: number | null): Rows => [
    head,
    ...groups((at) => (at === 3 ? "KPS" : null)),
    ["", "Điểm trừ", "", taken],
    ...(total === null ? [] : [["", "Tổng điểm", 100, total]]),
  ];
  test("without a minus are taken where the total says so, a group without points being nothing", () => {
    expect(findings(rows(2, 85.32))).toEqual([]);
  });
  test("that the total adds, or that no total settles, are told", () => {
    expect(findings(rows(2, 89.32))).toEqual([expect.stringContaining("“Điểm trừ”")]);
    expect(findings(rows(2, null))).toEqual([expect.stringContaining("“Điểm trừ”")]);
  });
  test("of 0 are none", () => {
    expect(findings(rows(0, null))).toEqual([]);
  });
});

test("a heading of a group without figures holds for the lines below it", () => {
  const rows: Rows = [
    head,
    ["I", "Công khai, minh bạch"],
    [1, "Niêm yết tại bộ phận một cửa", 10, 9],
    [2, "Cập nhật trang thông tin", 8, 8],
    ["", "Cộng nhóm I", 18, 17],
    ["II", "Số hóa hồ sơ", 22, 20],
  ];
  expect(told(rows)).toEqual(["- | -: digitization 20/22, transparency 17/18"]);
  expect(findings(rows)).toEqual([]);
});

describe("years under a title of a month", () => {
  const periods = (title: string) =>
    readSheets([
      gridFromValues("S", [
        ["UBND XÃ AN BÌNH"],
        [title],
        ["Nhóm", "Năm 2025", "Năm 2026"],
        ...names.map((name, at) => [name, lower[at] ?? 0, scores[at] ?? 0]),
      ]),
    ]).tables.flatMap(({ boards }) => boards.map(({ period }) => period?.label));
  test("are that month of each year where it compares them", () => {
    expect(periods("Kết quả tháng 10/2026 (so với cùng kỳ năm 2025)")).toEqual([
      "Tháng 10/2025",
      "Tháng 10/2026",
    ]);
    expect(periods("Kết quả tháng 10/2026")).toEqual(["Năm 2025", "Năm 2026"]);
  });
});
