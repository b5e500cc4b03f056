import { expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { findings, maxima, names, scores, short, six, told, type Rows } from "./told";

const table: Rows = [
  ["Nhóm", "Tối đa", "Điểm"],
  ...names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]),
];
const beside = (rows: Rows, list: Rows): Rows =>
  rows.map((row, at) => [...row, ...(list[at] ?? [])]);

const telephones: Rows = [
  [null, null, "Danh bạ", null],
  [null, null, "Họ tên", "Số máy"],
  [null, null, "Nguyễn Văn A", "0912 345 678"],
  [null, null, "Trần Thị B", "0987 654 321"],
];

test("a list of telephones beside the table names none of its rows and is no figure", () => {
  const rows = beside(table, telephones);
  expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
  expect(findings(rows)).toEqual([]);
});

test("a name beside every row, an empty column between, is no unit of it", () => {
  const weeks: Rows = [
    ["Tuần", ...short],
    ["12/01/2026", ...scores],
    ["19/01/2026", ...scores],
  ];
  const list: Rows = [
    [null, "Danh bạ"],
    [null, "Nguyễn Văn A"],
    [null, "Trần Thị B"],
  ];
  expect(told(beside(weeks, list)).map((line) => line.split(":")[0])).toEqual([
    "- | 12/01/2026",
    "- | 19/01/2026",
  ]);
});

test("a title whose merge was written out over the table is one title", () => {
  const title = "SỐ LIỆU CỦA XÃ TÂN PHÚ TÍNH ĐẾN NGÀY 23/3/2026";
  expect(told([[title, title, title], [], ...table])).toEqual([
    `XÃ TÂN PHÚ | 23/3/2026: ${six}; 97.32`,
  ]);
});

test("a total with a colon, and one that carries the noise of sums, are read", () => {
  const sum = [...table, ["Tổng (1+2+3+4+5+6):", 100, 97.32]];
  expect(told(sum)).toEqual([`- | -: ${six}; 97.32`]);
  const noisy = [["UBND xã Tân Phú"], ["Tổng điểm", 97.32 + 3e-14], [], ...table];
  expect(told(noisy)).toEqual([`UBND xã Tân Phú | -: ${six}; 97.32`]);
});

test.each([
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Độc lập - Tự do - Hạnh phúc"],
  ["(Kèm theo Báo cáo số 45/BC-TTHCC ngày 05/11/2026)"],
  ["BẢNG TỔNG HỢP SỐ LIỆU"],
])("a list of totals under “%s” is read as without it", (line) => {
  const list: Rows = [
    ["Kết quả tháng 10/2026"],
    ["Đơn vị", "Tổng điểm", "Xếp hạng"],
    ["Xã An Bình", 91.2, 1],
    ["Xã Bình An", 90.1, 2],
  ];
  expect(told([[line], ...list])).toEqual(told(list));
  expect(told(list)).toHaveLength(2);
});

test("a total told alone in the row below the groups is read, not missed", () => {
  const rows: Rows = [["Nhóm", "Điểm"], ...names.map((name, at) => [name, scores[at] ?? 0])];
  const said = [...rows, ["Tổng điểm: 97,32/100"], ["Xếp loại: Xuất sắc"]];
  expect(told(said)).toEqual([`- | -: ${six}; 97.32`]);
  expect(findings(said)).toEqual([]);
});

test("the mark of a note is no part of a unit's name", () => {
  const league: Rows = [
    ["Đơn vị", ...short],
    ["Xã A (*)", ...scores],
    ["Xã B**", ...scores],
  ];
  expect(told(league)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${six}; 97.32`]);
});

test.each(["Cùng kỳ 2025", "Cùng kỳ năm 2025", "Cùng kỳ năm trước"])(
  "“%s” beside this month is the month of that year",
  (before) => {
    const rows: Rows = [
      ["Xã A tháng 10/2026"],
      ["Nhóm", before, "Tháng này"],
      ...names.map((name, at) => [name, scores[at] ?? 0, scores[at] ?? 0]),
    ];
    const dates = readSheets([gridFromValues("S", rows)]).tables.flatMap(({ boards }) =>
      boards.map(({ period }) => period?.date)
    );
    expect(dates).toEqual(["2025-10-31", "2026-10-31"]);
  }
);
