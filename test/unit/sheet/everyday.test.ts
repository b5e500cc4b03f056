import { describe, expect, test } from "vitest";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { date, maxima, merge, names, scores, six, told, type Rows } from "../layouts/told";

const lower = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
const lowerSix =
  "transparency 17.5/18, timeliness 18.2/20, onlineServices 9.4/12, onlinePayment 8.85/10, satisfaction 16.9/18, digitization 19.15/22";
const head = ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm"];
const down = (...columns: readonly (readonly (number | string)[])[]): Rows =>
  names.map((name, at) => [at + 1, name, ...columns.map((column) => column[at] ?? null)]);
const table: Rows = [head, ...down(maxima, scores), ["", "Tổng cộng", 100, 97.32]];
const title = ["UBND XÃ AN BÌNH - KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"];

describe("a title in several cells", () => {
  test.each<readonly [string, Rows]>([
    ["Tháng 9 Năm 2026", [["UBND XÃ AN BÌNH"], ["Tháng:", 9, "Năm:", 2026]]],
    ["30/9/2026", [["UBND XÃ AN BÌNH"], ["Số liệu đến ngày", date(46_295)]]],
    ["Tháng 9/2026", [["Đơn vị", "UBND XÃ AN BÌNH", "", "Kỳ", "Tháng 9/2026"], []]],
    [
      "Tháng 9/2026",
      [
        ["Đơn vị:", "UBND XÃ AN BÌNH"],
        ["Kỳ báo cáo:", "Tháng 9/2026"],
      ],
    ],
  ])("%s", (period, lines) => {
    expect(told([...lines, ...table])).toEqual([`UBND XÃ AN BÌNH | ${period}: ${six}; 97.32`]);
    expect(findingsOfSheet([...lines, ...table])).toEqual([]);
  });
});

describe("periods over periods", () => {
  test("a month under its quarter is the month, “Cả quý” the quarter", () => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH - KẾT QUẢ 766 NĂM 2026"],
      ["TT", "Nhóm chỉ số", "Quý III", "", ""],
      ["", "", "Tháng 8", "Tháng 9", "Cả quý"],
      ...down(lower, scores, lower),
    ];
    expect(told(rows, [merge(1, 2, 1, 4)]).map((each) => each.split(":")[0])).toEqual([
      "UBND XÃ AN BÌNH | Tháng 8",
      "UBND XÃ AN BÌNH | Tháng 9",
      "UBND XÃ AN BÌNH | Quý III",
    ]);
  });
  test("“Kỳ báo cáo” beside “Cùng kỳ năm trước” heads figures", () => {
    const rows: Rows = [
      title,
      ["TT", "Nhóm chỉ số", "Điểm tối đa", "Cùng kỳ năm trước", "Kỳ báo cáo"],
      ...down(maxima, lower, scores),
      ["", "Tổng", 100, 90, 97.32],
    ];
    expect(told(rows)).toEqual([
      `UBND XÃ AN BÌNH | Cùng kỳ năm trước: ${lowerSix}; 90`,
      `UBND XÃ AN BÌNH | THÁNG 9/2026: ${six}; 97.32`,
    ]);
  });
});

test("a unit whose name is spelt by either rule of tones is one", () => {
  const rows: Rows = [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"],
    ["Đơn vị", "Nhóm chỉ số", "Điểm"],
    ...names.map((name, at) => [at < 3 ? "Xã Hòa An" : "Xã Hoà An", name, scores[at] ?? null]),
  ];
  expect(told(rows)).toEqual([`Xã Hòa An | THÁNG 9/2026: ${six}; 97.32`]);
});

describe("places", () => {
  test("in words", () => {
    const rows: Rows = [
      title,
      ["TT", "Nhóm chỉ số", "Điểm", "Xếp thứ"],
      ...down(scores, ["Nhất", "Nhì", "Hạng ba", "Thứ 4", "Thứ năm", "6"]),
    ];
    expect(told(rows)[0]?.match(/#\d/g)).toEqual(["#1", "#2", "#3", "#4", "#5", "#6"]);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("in a row below the total, under the column of points", () => {
    const rows: Rows = [title, ...table, ["", "Xếp hạng toàn tỉnh", "", "12/126"]];
    expect(told(rows)[0]).toMatch(/; 97\.32#12$/);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("two kinds of them are told", () => {
    const rows: Rows = [
      title,
      ...table,
      ["", "Xếp hạng", "", 3],
      ["", "Xếp hạng toàn tỉnh", "", 12],
    ];
    expect(findingsOfSheet(rows)).toEqual(["unread-cells D11"]);
  });
});

test("“Tối đa | Đạt | Hạng” under each group: “Đạt” is the points", () => {
  const rows: Rows = [
    title,
    ["TT", "Đơn vị", ...names.flatMap((name) => [name, null, null])],
    ["", "", ...names.flatMap(() => ["Tối đa", "Đạt", "Hạng"])],
    [1, "Xã An Bình", ...scores.flatMap((score, at) => [maxima[at] ?? 0, score, 1])],
    [2, "Xã Tân Lập", ...lower.flatMap((score, at) => [maxima[at] ?? 0, score, 2])],
  ];
  const merges = names.map((_, at) => merge(1, 2 + 3 * at, 1, 4 + 3 * at));
  expect(told(rows, merges).map((each) => each.replaceAll(/#\d/g, ""))).toEqual([
    `Xã An Bình | THÁNG 9/2026: ${six}; 97.32`,
    `Xã Tân Lập | THÁNG 9/2026: ${lowerSix}; 90`,
  ]);
});

test("a column of clusters beside the units parts nothing", () => {
  const rows: Rows = [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"],
    ["TT", "Cụm", "Xã, phường", ...names, "Tổng"],
    [1, "Cụm 1", "Xã An Bình", ...scores, 97.32],
    [2, "Cụm 2", "Xã Tân Lập", ...lower, 90],
  ];
  expect(told(rows)).toEqual([
    `Xã An Bình | THÁNG 9/2026: ${six}; 97.32`,
    `Xã Tân Lập | THÁNG 9/2026: ${lowerSix}; 90`,
  ]);
});

describe("totals of one unit by months, without its groups", () => {
  const series = ["UBND XÃ AN BÌNH | Tháng 8: ; 90#33", "UBND XÃ AN BÌNH | Tháng 9: ; 97.32#12"];
  const bare = series.map((each) => each.replace(/#\d+/, ""));
  test.each<readonly [string, Rows, readonly string[]]>([
    [
      "under a title of totals",
      [
        ["Tháng 8", "Tháng 9"],
        [90, 97.32],
      ],
      bare,
    ],
    [
      "with ranks below",
      [
        ["Nội dung", "Tháng 8", "Tháng 9"],
        ["Tổng điểm", 90, 97.32],
        ["Xếp hạng", 33, 12],
      ],
      series,
    ],
    [
      "points and ranks",
      [
        ["", "Tháng 8", "Tháng 9"],
        ["Điểm", 90, 97.32],
        ["Hạng", 33, 12],
      ],
      series,
    ],
    [
      "down",
      [
        ["Tháng", "Tổng điểm", "Xếp hạng"],
        ["Tháng 8", 90, 33],
        ["Tháng 9", 97.32, 12],
      ],
      series,
    ],
  ])("%s", (_, rows, boards) => {
    const lines: Rows = [["UBND XÃ AN BÌNH"], ["TỔNG ĐIỂM BỘ CHỈ SỐ 766 NĂM 2026"]];
    expect(told([...lines, ...rows])).toEqual(boards);
  });
  test("are none where the page does not speak of the Decision", () => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH"],
      ["TỔNG ĐIỂM THI ĐUA NĂM 2026"],
      ["Tháng 8", "Tháng 9"],
      [90, 97.32],
    ];
    expect(told(rows)).toEqual([]);
  });
  test("several units by months", () => {
    const rows: Rows = [
      ["TỔNG ĐIỂM BỘ CHỈ SỐ 766 CÁC XÃ NĂM 2026"],
      ["TT", "Đơn vị", "Tháng 8", "Tháng 9"],
      [1, "Xã An Bình", 90, 97.32],
      [2, "Xã Tân Lập", 91, 92],
    ];
    expect(told(rows)).toHaveLength(4);
  });
});

describe("columns that are no unit's", () => {
  const rows = (
    headers: readonly string[],
    behind: (at: number) => readonly (string | number)[]
  ) => [
    ["UBND XÃ AN BÌNH - THÁNG 9/2026"],
    ["TT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt", ...headers],
    ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0, scores[at] ?? 0, ...behind(at)]),
  ];
  const board = [`UBND XÃ AN BÌNH | THÁNG 9/2026: ${six}; 97.32`];
  test.each<readonly [string, Rows]>([
    ["who is charged with it", rows(["Đơn vị phụ trách"], () => ["Văn phòng HĐND và UBND"])],
    ["an office that works along", rows(["Cơ quan phối hợp"], () => ["Phòng Văn hóa - Xã hội"])],
    ["points on another scale, and weights", rows(["Điểm quy đổi", "Trọng số"], () => [1.5, 0.3])],
    [
      "what each group lacks",
      rows(["Điểm trừ"], (at) => [Math.round(((maxima[at] ?? 0) - (scores[at] ?? 0)) * 100) / 100]),
    ],
  ])("%s", (_, table) => {
    expect(told(table)).toEqual(board);
  });
});

test("months under a title of points are totals of the units, whatever the title calls them", () => {
  const table: Rows = [
    ["TỔNG HỢP ĐIỂM BỘ CHỈ SỐ 766 CÁC XÃ, PHƯỜNG NĂM 2026"],
    ["STT", "Xã, phường", "T8", "T9", "Bình quân", "Xếp loại"],
    [1, "Xã An Bình", 90, 97.32, 93.66, "Xuất sắc"],
    [2, "Xã Tân Lập", 91, 92, 91.5, "Xuất sắc"],
  ];
  expect(told(table)).toEqual([
    "Xã An Bình | T8: ; 90",
    "Xã An Bình | T9: ; 97.32",
    "Xã Tân Lập | T8: ; 91",
    "Xã Tân Lập | T9: ; 92",
  ]);
});

describe("numbers merged over are periods by what is above them", () => {
  const under = (above: string, first: number, count: number) => {
    const rows: Rows = [
      ["UBND XÃ AN BÌNH - BỘ CHỈ SỐ 766 NĂM 2026"],
      ["TT", "Nhóm chỉ số", "Tối đa", above],
      [null, null, null, ...Array.from({ length: count }, (_, at) => first + at)],
      ...names.map((name, at) => [
        at + 1,
        name,
        maxima[at] ?? 0,
        ...Array.from({ length: count }, () => scores[at] ?? 0),
      ]),
    ];
    return told(rows, [merge(1, 3, 1, 2 + count)]).map((each) => /\| (.*?):/u.exec(each)?.[1]);
  };
  test.each([
    ["Tháng", ["Tháng 7", "Tháng 8", "Tháng 9"]],
    ["Năm 2026", ["Tháng 7", "Tháng 8", "Tháng 9"]],
  ])("%s", (above, periods) => {
    expect(under(above, 7, 3)).toEqual(periods);
  });
  test("Quý", () => {
    expect(under("Quý", 1, 3)).toEqual(["Quý 1", "Quý 2", "Quý 3"]);
  });
});

test("a month behind “hồ sơ” in each heading compares nothing", () => {
  const rows: Rows = [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 CÁC XÃ THÁNG 9/2026"],
    ["TT", "Đơn vị", ...names.map((name) => `${name} tháng 9`)],
    [1, "Xã An Bình", ...scores],
    [2, "Xã Tân Lập", ...lower],
  ];
  expect(told(rows)).toEqual([
    `Xã An Bình | THÁNG 9/2026: ${six}; 97.32`,
    `Xã Tân Lập | THÁNG 9/2026: ${lowerSix}; 90`,
  ]);
  expect(findingsOfSheet(rows)).toEqual([]);
});
