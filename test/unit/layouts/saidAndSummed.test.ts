import { describe, expect, test } from "vitest";
import { findings, maxima, names, scores, six, told, type Rows } from "./told";

const table: Rows = [
  ["Nhóm", "Tối đa", "Điểm"],
  ...names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0]),
];
const total: Rows = [["Tổng", 100, 97.32]];

describe("a total that a line around the table tells in words", () => {
  test.each([
    "Tổng điểm: 97,32/100 điểm; xếp hạng 17/114",
    "Tổng điểm đạt được là 97,32 điểm, xếp thứ 17/114",
  ])("is the table's where it prints none: %s", (line) => {
    expect(told([[line], ...table])).toEqual([`- | -: ${six}; 97.32#17`]);
    expect(findings([[line], ...table])).toEqual([]);
  });
  test("is held against the groups, and against the printed total", () => {
    const line = ["Tổng điểm đạt 95,00 điểm"];
    expect(findings([line, ...table])).toEqual([expect.stringContaining("total-mismatch")]);
    expect(findings([line, ...table, ...total]).join("\n")).toContain("hai tổng điểm khác nhau");
    expect(findings([["Tổng điểm đạt 97,32 điểm"], ...table, ...total])).toEqual([]);
  });
  test.each([
    "Tổng điểm tối đa 100 điểm",
    "Tổng điểm cao nhất toàn tỉnh 98,5 điểm",
    "Tổng điểm tháng 9/2026 là 88,5 điểm",
    "Tổng điểm tăng 2,5 điểm",
    "Bảng chấm điểm (tổng điểm: 100 điểm)",
    "Tổng điểm toàn tỉnh đạt 85,3 điểm",
  ])("is none where something else is told: %s", (line) => {
    expect(findings([[line], ...table, ...total])).toEqual([]);
  });
});

describe("what is summed of one group", () => {
  const parts = [
    ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 4, 3.5],
    ["1.4", "Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia", 6, 5.5],
  ] as const;
  test("below its indicators is the group's, no total", () => {
    expect(
      told([
        ["TT", "Nội dung", "Tối đa", "Điểm"],
        ...parts.map((part) => [...part]),
        [null, "Cộng nhóm 1: Công khai, minh bạch", 18, 16],
        ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", 20, 19],
        [null, "Cộng nhóm 2: Tiến độ giải quyết", 20, 19],
        [null, "Tổng cộng", 38, 35],
      ])
    ).toEqual(["- | -: transparency 16/18 (1.1=3.5 1.4=5.5), timeliness 19/20 (2.1=19); 35"]);
  });
  test("behind its indicators across is the group's, too", () => {
    const league: Rows = [
      ["Đơn vị", ...parts.map(([code, name]) => `${code} ${name}`), "Tổng nhóm 1"],
      ["Xã A", 95.5, 99, 16.3],
      ["Xã B", 90, 98, 16],
    ];
    expect(told(league).map((board) => board.replace(/ \(.*\)/u, ""))).toEqual([
      "Xã A | -: transparency 16.3/18",
      "Xã B | -: transparency 16/18",
    ]);
  });
  test("nothing is, where the group's name stands before each of its indicators", () => {
    expect(
      told([
        ["Nhóm", "Chỉ số", "Tối đa", "Điểm"],
        ...parts.map(([code, name, most, own], at): Rows[number] => [
          at === 0 ? "Công khai, minh bạch (18)" : null,
          `${code}. ${name}`,
          most,
          own,
        ]),
        ["Tiến độ giải quyết (20)", "2.1. Tỷ lệ hồ sơ giải quyết đúng hạn", 20, 19],
      ])[0]
    ).toMatch(/transparency \?\/18 \(1\.1=3\.5 1\.4=5\.5\), timeliness 19\/20/u);
  });
});

test("a value beside the points of an indicator is its share", () => {
  const rows: Rows = [
    ["Mã chỉ số", "Tên chỉ số", "Giá trị", "Điểm"],
    ["DOSSIER_SYNC", "Tỷ lệ đồng bộ hồ sơ", 99.5, 5.97],
  ];
  expect(told(rows)[0]).toContain("1.4=5.97");
  expect(findings(rows).join("\n")).not.toContain("unread-cells");
});

describe("what stands around a table", () => {
  test("a place in a line is told by its rank and count, never by a month and its year", () => {
    const below = (line: string) => told([...table, ...total, [], [line]])[0]?.split("; ")[1];
    expect(below("Xếp hạng: 17/114, tăng 3 bậc")).toBe("97.32#17");
    expect(told([["Hạng 17/114"], ...table, ...total])[0]?.split("; ")[1]).toBe("97.32#17");
    expect(below("Hạng 17/114")).toBe("97.32#17");
    expect(below("Xếp hạng các xã trong cụm tháng 10/2026")).toBe("97.32");
    expect(below("Xếp hạng T10/2026")).toBe("97.32");
  });
  test("labels of total and place with their figures in cells of their own are lines of its title", () => {
    const cards: Rows = [
      ["UBND xã Tân Phú tháng 10/2026"],
      ["Tổng điểm", 97.32],
      ["Xếp hạng", "17/114"],
      [],
    ];
    expect(told([...cards, ...table])).toEqual([
      `UBND xã Tân Phú | Tháng 10/2026: ${six}; 97.32#17`,
    ]);
  });
  test("days of a register beyond an empty column are no periods of the scores", () => {
    const beside = ["STT", "Mã hồ sơ", "Ngày trả"];
    const rows = table.map((row, at): Rows[number] => [
      ...row,
      null,
      ...(at === 0 ? beside : [at, `H47.${String(at)}`, "05/10/2026"]),
    ]);
    expect(told([["Xã Tân Phú tháng 10/2026"], ...rows])).toEqual([
      `Xã Tân Phú | Tháng 10/2026: ${six}; 97.32`,
    ]);
  });
  test("a unit and month that another table of the sheet gives another total is told", () => {
    const league = (own: number): Rows => [
      ["Xếp hạng các xã trong cụm tháng 10/2026"],
      ["TT", "Xã", "Tổng điểm", "Hạng"],
      [1, "Xã Tân Phú", own, 1],
      [2, "Xã Tân Lập", 88, 2],
    ];
    const sheet = (own: number): Rows => [
      ["Xã Tân Phú tháng 10/2026"],
      ...table,
      ...total,
      [],
      ...league(own),
    ];
    expect(findings(sheet(96)).join("\n")).toContain("có ở hai bảng với số khác nhau");
    expect(findings(sheet(97.32)).join("\n")).not.toContain("số khác nhau");
  });
});
