import { describe, expect, test } from "vitest";
import { maxima, merge, names, scores, six, told, type Rows } from "../layouts/told";
import { findingsOfSheet } from "./findingsOfSheet";

const rows: Rows = names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]);
const title = ["KẾT QUẢ CỦA UBND XÃ AN BÌNH THÁNG 9/2026"];
const head = ["Nhóm chỉ số", "Điểm tối đa", "Điểm"];
const total = ["Tổng cộng", 100, 97.32];

describe("numbers that nobody heads", () => {
  test("beside headed points are told, and are no board of their own", () => {
    const sheet: Rows = [title, head, ...rows.map((row) => [...row, 12.34]), total];
    expect(told(sheet)).toEqual([`UBND XÃ AN BÌNH | THÁNG 9/2026: ${six}; 97.32`]);
    expect(findingsOfSheet(sheet)).toEqual(["unread-cells D3"]);
  });
  test("beside the row of a unit's points", () => {
    const sheet: Rows = [
      ["Đơn vị", "", ...names],
      ["Xã An Bình", "Điểm", ...scores],
      ["", "Thứ tự", 1, 1, 1, 1, 1, 1],
      ["Xã Tân Lập", "Điểm", ...scores, 12.34],
      ["", "Thứ tự", 1, 1, 1, 1, 1, 1],
    ];
    expect(findingsOfSheet(sheet)).toEqual(["unread-cells I4"]);
  });
  test("are points where there are no others, which is said", () => {
    const sheet: Rows = [title, ["Nhóm chỉ số", "Điểm tối đa"], ...rows];
    expect(told(sheet)).toEqual([`UBND XÃ AN BÌNH | THÁNG 9/2026: ${six}; 97.32`]);
    expect(findingsOfSheet(sheet)).toEqual(["assumed-reading C3"]);
  });
  test("under a group but under none of the units across are nobody's", () => {
    const sheet: Rows = [
      ["Kỳ", "Xã An Bình", "", "Xã Tân Lập", "", "", ""],
      ["", "Số hóa hồ sơ", "Thanh toán", "Số hóa hồ sơ", "Thanh toán", "", "Thanh toán"],
      ["Tháng 9/2026", 20, 9, 21, 8, "", 7],
    ];
    expect(findingsOfSheet(sheet, [merge(0, 1, 0, 2), merge(0, 3, 0, 4)])).toContain(
      "unread-cells G3"
    );
  });
});

describe("what is typed twice is told, also with the same figures", () => {
  test("the total", () => {
    expect(findingsOfSheet([title, head, ...rows, total, total])).toEqual(["duplicate-unit C10"]);
  });
  test("a unit's row under its name", () => {
    const sheet: Rows = [
      ["Đơn vị", "", ...names],
      ["Xã An Bình", "Tử số", 1, 2, 3, 4, 5, 6],
      ["", "Điểm", ...scores],
      ["", "Điểm", ...scores],
    ];
    expect(findingsOfSheet(sheet, [merge(1, 0, 3, 0)])[0]).toBe("duplicate-unit C4");
  });
  test("but two totals under two names agree", () => {
    const sheet: Rows = [title, head, ...rows, total, ["Tổng điểm", 100, 97.32]];
    expect(findingsOfSheet(sheet)).toEqual([]);
  });
});

describe("a unit that lacks what the others have", () => {
  const long = (unit: string, other = unit): Rows =>
    names.map((name, at) => [at === 5 ? other : unit, name, scores[at] ?? 0]);
  const heads = ["Đơn vị", "Nhóm chỉ số", "Điểm"];
  test("is told, as is the name that has the rest", () => {
    const sheet: Rows = [heads, ...long("Xã An Bình"), ...long("Xã Tân Lập", "Xã Tân Lâp")];
    sheet.push(...long("Xã Yên Hòa", "Vân Du"));
    expect(findingsOfSheet(sheet).filter((each) => each.startsWith("missing-group"))).toEqual([
      "missing-group A8",
      "missing-group A14",
    ]);
  });
  test("a total under another name", () => {
    const sheet: Rows = [
      heads,
      ...long("Xã An Bình"),
      ["Xã An Bình", "Tổng điểm", 97.32],
      ...long("Xã Tân Lập"),
      ["Xã Tân Lâm", "Tổng điểm", 97.32],
    ];
    expect(findingsOfSheet(sheet)).toEqual(["missing-points A9", "missing-group A15"]);
  });
});

test("a blank column parts no heading from the names under it", () => {
  const wide = [18, 19.96, null, 10, 10, 18, 21.36];
  const short = [...names.slice(0, 2), null, ...names.slice(2)];
  const sheet: Rows = [
    ["Kỳ", "Xã An Bình", ...Array<null>(6).fill(null), "Xã Tân Lập"],
    ["", ...short, ...short],
    ["Tháng 9/2026", ...wide, ...wide],
  ];
  expect(told(sheet)).toEqual([
    `Xã An Bình | Tháng 9/2026: ${six}; 97.32`,
    `Xã Tân Lập | Tháng 9/2026: ${six}; 97.32`,
  ]);
});

describe("a heading that lost its words lends its figures to nobody else", () => {
  const wide: Rows = [
    ["Đơn vị", ...names.flatMap((name) => [name, ""]), "Tổng điểm", ""],
    ["", ...[...names, "Tổng"].flatMap(() => ["Điểm", "Tỷ lệ"])],
    ["Xã An Bình", ...scores.flatMap((score, at) => [score, (score / (maxima[at] ?? 1)) * 100])],
    ["Xã Tân Lập", ...scores.flatMap((score, at) => [score, (score / (maxima[at] ?? 1)) * 100])],
  ];
  wide[2]?.push(97.32, 97.32);
  wide[3]?.push(97.32, 97.32);
  const heads = [...names, ""].map((_, at) => merge(0, 1 + 2 * at, 0, 2 + 2 * at));
  const without = (row: number, column: number, text: string | null): Rows =>
    wide.map((cells, at) =>
      at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells
    );
  test("a percent without its group is not the total's", () => {
    expect(findingsOfSheet(without(0, 3, null), heads.toSpliced(1, 1))).toContain(
      "unread-cells E3"
    );
  });
  test("figures under a word nobody knows are no points beside the points", () => {
    expect(findingsOfSheet(without(1, 14, "Vân Du"), heads)).toEqual(["unread-cells O3"]);
  });
});

describe("periods that nobody can place are told", () => {
  const months = (...periods: string[]): Rows => [
    ["Nhóm chỉ số", ...periods],
    ["", ...periods.map(() => "Điểm")],
    ...names.map((name, at) => [name, ...periods.map(() => scores[at] ?? 0)]),
  ];
  test("a word among months is no month", () => {
    expect(findingsOfSheet(months("Tháng 9/2026", "Vân Du"))).toEqual(["unknown-group C1"]);
  });
  test("months of no year, last week beside no other", () => {
    expect(findingsOfSheet(months("Tháng 9"))).toEqual(["unread-cells B1"]);
    expect(findingsOfSheet(months("Tuần trước"))).toEqual(["unread-cells B1"]);
  });
});

test("codes that are the office's own say nothing without a name", () => {
  const sheet: Rows = [
    ["Mã", "Chỉ số", "Tử số", "Mẫu số", "Điểm", "Điểm tối đa"],
    ["4.1", "Tỷ lệ hồ sơ thanh toán trực tuyến", 812, 1040, 3.9, 5],
    ["4.2", null, 55, 80, 1.38, 2],
  ];
  expect(findingsOfSheet(sheet)).toEqual(["name-code-conflict A2", "unread-cells C3"]);
});

test("a total without its figure is told, also in the last row of one board", () => {
  const rows3: Rows = [
    ["Nhóm chỉ số", "Điểm"],
    ...names.map((name, at) => [name, scores[at] ?? 0]),
  ];
  expect(findingsOfSheet([...rows3, ["Tổng điểm", null]])).toEqual(["missing-points B8"]);
  expect(findingsOfSheet([...rows3, ["Tổng điểm", "mười"]])).toEqual(["not-a-number B8"]);
  expect(findingsOfSheet([...rows3, [], ["Người lập", "TM. ỦY BAN NHÂN DÂN"]])).toEqual([]);
});

test("a share above the whole is told where no maximum says so", () => {
  const sheet: Rows = [
    ["Nhóm chỉ số", "Điểm", "Tỷ lệ (%)"],
    ...names.map((name, at) => [name, scores[at] ?? 0, at === 2 ? 8333 : 90]),
  ];
  expect(findingsOfSheet(sheet)).toEqual(["percent-mismatch C4"]);
});

test("a unit with counts but no points is no unit that waits", () => {
  const sheet: Rows = [
    ["Đơn vị", "Tổng số hồ sơ", "Điểm số hóa (22)"],
    ["Xã An Bình", 812, null],
    ["Xã Tân Lập", 430, 19.95],
    ["Xã Yên Hòa", null, null],
  ];
  expect(findingsOfSheet(sheet)).toEqual(["missing-points B2"]);
});

test("a unit whose dossiers were counted and digitised, but not scored, is told", () => {
  const sheet: Rows = [
    ["Đơn vị", "Tổng số hồ sơ", "Số hồ sơ đã số hóa", "Tỷ lệ (%)", "Điểm số hóa (22)"],
    ["Xã An Bình", 812, 640, 78.8, 17.34],
    ["Xã Tân Lập", 430, 390, 90.7, null],
    ["Xã Yên Hòa", 1500, 900, 60, 13.2],
  ];
  expect(findingsOfSheet(sheet)).toContain("missing-points B3");
});

test("another maximum behind the slash than the printed one is told", () => {
  const sheet: Rows = [
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ...names.map((name, at) => [
      name,
      maxima[at] ?? 0,
      `${scores[at] ?? 0}/${at === 1 ? 25 : (maxima[at] ?? 0)}`,
    ]),
  ];
  expect(findingsOfSheet(sheet)).toEqual(["max-differs C3"]);
});

test("more dossiers done than there are is told", () => {
  const sheet: Rows = [
    ["Mã", "Chỉ số thành phần", "Tử số", "Mẫu số"],
    ["3.2", "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ", 460, 46],
  ];
  expect(findingsOfSheet(sheet)).toEqual(["percent-mismatch C2"]);
});

test("a heading over several columns keeps those whose neighbour lost its own", () => {
  const sheet: Rows = [
    ["Đơn vị", ...names.flatMap((name) => [name, null])],
    ["", ...names.flatMap((_, at) => [at === 5 ? null : "Điểm", "Hạng"])],
    ["Xã An Bình", ...scores.flatMap((score) => [score, 1])],
    ["Xã Tân Lập", ...scores.flatMap((score) => [score, 1])],
  ];
  expect(told(sheet)[0]).toContain("digitization 21.36/22#1");
});

test("a score that waits in a league of one group is told", () => {
  const sheet: Rows = [
    ["Đơn vị", "Điểm số hóa (22)"],
    ["Xã An Bình", "chưa có"],
    ["Xã Tân Lập", 19.95],
  ];
  expect(findingsOfSheet(sheet)).toEqual(["missing-points B2"]);
});
