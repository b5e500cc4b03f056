import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { assessTable } from "../../../src/scoring/assessTable";
import { readSheets } from "../../../src/sheet/readSheets";
import {
  findings,
  lower,
  lowerSix,
  maxima,
  merge,
  names,
  scores,
  short,
  six,
  told,
  type Rows,
} from "./told";

test("a pasted account number costs its own cell, and the rest is read", () => {
  for (const pasted of [98_765_432_101_234, 1e307, "9,5/99999999999999999999", "9".repeat(310)]) {
    const rows = names.map((name, i) => [
      name,
      maxima[i] ?? 0,
      i === 3 ? pasted : (scores[i] ?? 0),
    ]);
    const sheet: Rows = [["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt"], ...rows];
    expect(told(sheet)).toEqual([
      `- | -: ${six.replace(/onlinePayment [\d.]+/, "onlinePayment ?")}`,
    ]);
    expect(findings(sheet)[0]).toMatch(/^not-a-number: Ô .*C5/);
  }
});

describe("headers", () => {
  test("maxima in words under the names", () => {
    expect(
      told([
        ["TT", "Đơn vị", ...names, "Tổng điểm"],
        ["", "", ...maxima.map((each) => `(${String(each)} điểm)`), "(100 điểm)"],
        [1, "Xã A", ...scores, 97.32],
        [2, "Xã B", ...lower, 90],
      ])
    ).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`]);
  });
  test("ranks before points, columns numbered below", () => {
    expect(
      told(
        [
          ["TT", "Xã, phường", ...names.flatMap((name) => [name, null]), "Tổng điểm", null],
          ["", "", ...[0, 1, 2, 3, 4, 5, 6].flatMap(() => ["Thứ hạng", "Điểm"])],
          ["(1)", "(2)", ...Array.from({ length: 14 }, (_, i) => `(${String(i + 3)})`)],
          [1, "Xã A", ...scores.flatMap((each) => [3, each]), 1, 97.32],
          [2, "Xã B", ...lower.flatMap((each) => [4, each]), 2, 90],
        ],
        [0, 1, 2, 3, 4, 5, 6].map((g) => merge(0, 2 + g * 2, 0, 3 + g * 2))
      )
    ).toEqual([
      `Xã A | -: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#3")}; 97.32#1`,
      `Xã B | -: ${lowerSix.replaceAll(/(\d)(?=,|$)/g, "$1#4")}; 90#2`,
    ]);
  });
  test("a rank in the first column is no numbering", () => {
    expect(
      told([
        ["Hạng", "Địa phương", ...short, "Tổng điểm"],
        [3, "An Bình", ...scores, 97.32],
        [7, "Đông Hải", ...lower, 90],
      ])
    ).toEqual([`An Bình | -: ${six}; 97.32#3`, `Đông Hải | -: ${lowerSix}; 90#7`]);
  });
  test("a total above the groups is read and checked", () => {
    const rows = (total: number): Rows => [
      ["TT", "Nội dung", "Điểm tối đa", "Điểm đạt"],
      ["", "TỔNG ĐIỂM", 100, total],
      ...names.map((name, i) => [i + 1, name, maxima[i] ?? 0, scores[i] ?? 0]),
    ];
    expect(told(rows(97.32))).toEqual([`- | -: ${six}; 97.32`]);
    expect(findings(rows(98))).toEqual([expect.stringContaining("total-mismatch")]);
  });
});

describe("cells", () => {
  test("signs of nothing to measure are no mistakes", () => {
    const rows: Rows = [
      ["TT", "Đơn vị", ...names],
      [1, "Xã A", 18, "/", "KĐG", "KPS", "không phát sinh hồ sơ", "không tính"],
      [2, "Xã B", ...scores],
    ];
    expect(findings(rows)).toEqual([]);
    expect(readSheets([gridFromValues("S", rows)]).tables[0]?.boards[0]?.groups).toMatchObject([
      { points: { status: "given" } },
      ...Array.from({ length: 5 }, () => ({ points: { status: "notApplicable" } })),
    ]);
  });
  test("a percent is never taken for points", () => {
    const rows: Rows = [
      ["Nhóm chỉ số", "Kết quả"],
      ...names.map((name, i) => [name, i === 1 ? "99,8%" : (scores[i] ?? 0)]),
    ];
    expect(findings(rows)).toEqual([
      expect.stringContaining("ghi tỷ lệ 99,8%, không phải số điểm"),
    ]);
  });
});

describe("periods", () => {
  const board = (points: readonly number[]): Rows => [
    ["STT", "Chỉ số", "Tối đa", "Điểm"],
    ...names.map((name, i) => [i + 1, name, maxima[i] ?? 0, points[i] ?? 0]),
  ];
  test("each of two tables side by side has its own", () => {
    const left: Rows = [["Tháng 8/2026"], ...board(scores)];
    const right: Rows = [["Tháng 9/2026"], ...board(lower)];
    expect(
      told(
        left.map((row, i) => [
          ...row,
          ...Array<null>(5 - row.length).fill(null),
          ...(right[i] ?? []),
        ])
      )
    ).toEqual([`- | Tháng 8/2026: ${six}; 97.32`, `- | Tháng 9/2026: ${lowerSix}; 90`]);
  });
  test("the sheet's month under a title of the year", () => {
    expect(told([["Bảng chấm điểm năm 2026"], ...board(scores)], [], "T7")).toEqual([
      `- | T7: ${six}; 97.32`,
    ]);
    const { tables } = readSheets([
      gridFromValues("T7", [["Bảng chấm điểm năm 2026"], ...board(scores)]),
    ]);
    expect(tables[0]?.boards[0]?.period?.date).toBe("2026-07-31");
  });
  test("this month and the month before", () => {
    const { tables } = readSheets([
      gridFromValues("S", [
        ["Báo cáo tháng 9/2026 xã An Bình"],
        ["Nhóm chỉ số", "Điểm tối đa", "Tháng trước", "Tháng này"],
        ...names.map((name, i) => [name, maxima[i] ?? 0, lower[i] ?? 0, scores[i] ?? 0]),
      ]),
    ]);
    expect(tables[0]?.boards.map(({ period }) => period?.date)).toEqual([
      "2026-08-31",
      "2026-09-30",
    ]);
  });
});

describe("lines of the total below it", () => {
  const months = ["Tháng 9/2026", "Tháng 10/2026"];
  const groupRows = names.map((name, i) => [name, maxima[i] ?? 0, lower[i] ?? 0, scores[i] ?? 0]);
  const sheet = (...lines: Rows) =>
    readSheets([
      gridFromValues("S", [
        ["Nhóm chỉ số", "Điểm tối đa", ...months],
        ...groupRows,
        ["Tổng điểm", 100, 90, 97.32],
        ...lines,
      ]),
    ]);

  test.each([
    ["Vị trí xếp hạng toàn tỉnh (114 xã, phường)", 114],
    ["Xếp hạng (trên tổng số 114 đơn vị)", 114],
    ["Thứ hạng cấp tỉnh", null],
    ["Xếp hạng chung", null],
  ])("%s is its place, and the number of units where it is named", (name, of) => {
    const { tables, findings: told } = sheet([name, null, 48, 37]);
    expect(told).toEqual([]);
    expect(tables[0]?.boards.map(({ total }) => total?.rank)).toMatchObject([
      { value: 48 },
      { value: 37 },
    ]);
    expect(tables[0]?.boards[1]?.total?.rankOf).toMatchObject(
      of === null ? { status: "absent" } : { value: of, cell: { row: 8, column: 0 } }
    );
  });

  test("its percent and its grade, whichever comes first", () => {
    const { tables, findings: told } = sheet(
      ["Tỷ lệ đạt", null, 0.9, 0.9732],
      ["Xếp loại", null, "Khá", "Xuất sắc"],
      ["Xếp hạng", null, "48/114", "37/114"]
    );
    expect(told).toEqual([]);
    expect(tables[0]?.boards[0]?.total).toMatchObject({
      points: { value: 9000 },
      percent: { value: 9000 },
      grade: { text: "Khá" },
      rank: { value: 48 },
      rankOf: { value: 114 },
    });
  });
});

describe("totals of units alone", () => {
  const league: Rows = [
    ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng", "Xếp loại"],
    [1, "Phường Bình Minh", 94.64, 2, "Xuất sắc"],
    [2, "Xã An Phú", 95.1, 1, "Xuất sắc"],
    [3, "Xã Hòa Lợi", 90, 3, "Tốt"],
  ];
  const read = (rows: Rows) => readSheets([gridFromValues("S", rows)]);

  test("are a league where the page speaks of the Decision", () => {
    const { tables } = read([["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 10/2026"], ...league]);
    expect(tables[0]?.layout).toBe("units-by-group");
    expect(
      tables[0]?.boards.map(({ unit, groups, total }) => [unit?.text, groups.length, total])
    ).toMatchObject([
      ["Phường Bình Minh", 0, { points: { value: 9464 }, rank: { value: 2 } }],
      ["Xã An Phú", 0, { points: { value: 9510 }, rank: { value: 1 } }],
      ["Xã Hòa Lợi", 0, { points: { value: 9000 }, grade: { text: "Tốt" } }],
    ]);
  });

  test("or beside a table of the groups on the same page", () => {
    const { tables } = read([
      ["I. KẾT QUẢ"],
      ["Nhóm chỉ số", "Điểm T10/2026"],
      ...names.map((name, i) => [name, scores[i] ?? 0]),
      ["Tổng", 97.32],
      [],
      ["II. SO SÁNH VỚI CÁC ĐƠN VỊ"],
      ...league,
    ]);
    expect(tables.map(({ boards }) => boards.length)).toEqual([1, 3]);
  });

  test("of anything else are no table of ours", () => {
    expect(read([["KẾT QUẢ HỘI THI"], ...league]).tables).toEqual([]);
    const over = league.map((row) => row.map((cell) => (cell === 94.64 ? 940 : cell)));
    expect(read([["KẾT QUẢ BỘ CHỈ SỐ 766"], ...over]).tables).toEqual([]);
  });
});

test("places of this period and of the one before go to the months that are meant", () => {
  const ranks = ["Hạng kỳ trước", "Hạng kỳ này"];
  const body: Rows = [
    ...names.map((name, i) => [name, lower[i] ?? 0, scores[i] ?? 0, 10 + i, 4 + i]),
    ["Cộng", 90, 97.32, 48, 37],
  ];
  for (const months of [
    ["Kỳ trước (T9/2026)", "Kỳ này (T10/2026)"],
    ["Tháng 9/2026", "Tháng 10/2026"],
  ]) {
    const [table] = readSheets([
      gridFromValues("S", [["Nhóm", ...months, ...ranks], ...body]),
    ]).tables;
    expect(table?.boards.map(({ total }) => total?.rank)).toMatchObject([
      { value: 48 },
      { value: 37 },
    ]);
  }
});

test("points given and points taken are added to the groups, a line each", () => {
  const [table] = readSheets([
    gridFromValues("S", [
      ["Nhóm chỉ số", "Điểm"],
      ...names.map((name, i) => [name, scores[i] ?? 0]),
      ["Điểm thưởng", 0.5],
      ["Điểm trừ", -0.25],
      ["Tổng cộng", 97.57],
    ]),
  ]).tables;
  expect(table?.boards[0]?.adjustments).toMatchObject([{ value: 50 }, { value: -25 }]);
  expect(table === undefined ? [] : assessTable(table).findings).toEqual([]);
});

test("a month that the name of the sheet alone says, without a year, is told where the table begins", () => {
  const rows: Rows = [["Nhóm", "Điểm"], ...names.map((name, i) => [name, scores[i] ?? 0])];
  const { tables } = readSheets([gridFromValues("T9", rows)]);
  expect(tables[0]?.findings.map(({ code, cell }) => [code, cell?.row, cell?.column])).toEqual([
    ["unread-cells", 1, 1],
  ]);
});

test("a comparison and a place under short words are no groups", () => {
  const { tables } = readSheets([
    gridFromValues("S", [
      ["Đơn vị", ...short, "Tổng", "XH"],
      ["Xã A", ...scores, 97.32, 1],
      ["Xã B", ...lower, 90, 2],
    ]),
    gridFromValues("S2", [
      ["Nhóm chỉ số", "Tháng 9/2026", "Tháng 10/2026", "So sánh (+/-)"],
      ...names.map((name, i) => [name, lower[i] ?? 0, scores[i] ?? 0, 0.1]),
    ]),
  ]);
  expect(tables.flatMap((table) => table.findings)).toEqual([]);
  expect(tables[0]?.boards[1]?.total?.rank).toMatchObject({ value: 2 });
});
