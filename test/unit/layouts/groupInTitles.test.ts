import { describe, expect, test } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../../src/chain/chooseBoard";
import { gridFromValues } from "../../../src/cells/grid";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { lower, maxima, names, scores, told, type Rows } from "./told";

const units = ["Xã An Bình", "Xã Tân Lập"] as const;
const league = (title: string, ...lines: readonly string[]): Rows => [
  [title],
  ...lines.map((line) => [line]),
  ["STT", "Đơn vị", "Điểm"],
  [1, units[0], 17.5],
  [2, units[1], 18],
];

describe("a group that the title alone names is the one of all points", () => {
  test.each([
    ["NHÓM CHỈ SỐ CÔNG KHAI, MINH BẠCH THÁNG 9/2026"],
    ["Kết quả tháng 9/2026 nhóm Công khai, minh bạch"],
    ["Nhóm 1. Công khai, minh bạch (18 điểm) - Tháng 9/2026"],
  ])("%s", (title) => {
    expect(told(league(title))).toEqual([
      expect.stringMatching(/^Xã An Bình \| .*: transparency 17\.5\/18$/u),
      expect.stringMatching(/^Xã Tân Lập \| .*: transparency 18\/18$/u),
    ]);
    expect(findingsOfSheet(league(title))).toEqual([]);
  });
  test("not called a group it is told", () => {
    const rows = league("CÔNG KHAI, MINH BẠCH - THÁNG 9/2026");
    expect(told(rows)[0]).toMatch(/transparency 17\.5\/18$/u);
    expect(findingsOfSheet(rows)).toEqual(["assumed-reading A1"]);
  });
  test("below the title of the Decision it is no total", () => {
    const rows = league("KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026", "Công khai, minh bạch");
    expect(told(rows)[1]).toMatch(/: transparency 18\/18$/u);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("the sheet's name says it", () => {
    const rows = league("Tháng 9/2026");
    expect(told(rows, [], "CKMB")[0]).toMatch(/transparency 17\.5\/18$/u);
    expect(told(rows, [], "Sheet1")).toEqual([]);
  });
  test("“Tổng điểm”, share and place in such a table are the group's", () => {
    const rows: Rows = [
      ["XẾP HẠNG NHÓM SỐ HÓA HỒ SƠ THÁNG 9/2026"],
      ["Đơn vị", "Điểm tối đa", "Tổng điểm", "Tỷ lệ", "Hạng"],
      [units[0], 22, 19.8, "90%", 2],
      [units[1], 22, 20.9, "95%", 1],
    ];
    expect(told(rows)[0]).toMatch(/: digitization 19\.8\/22#2$/u);
    expect(findingsOfSheet(rows)).toEqual([]);
  });
  test("months or units run across", () => {
    const rows: Rows = [
      ["NHÓM THANH TOÁN TRỰC TUYẾN NĂM 2026"],
      ["Tháng", ...units],
      ["Tháng 9", 9.5, 10],
      ["Tháng 10", 10, 8],
    ];
    expect(told(rows)).toHaveLength(4);
    expect(told(rows)[3]).toMatch(/^Xã Tân Lập \| Tháng 10: onlinePayment 8\/10$/u);
  });
  test("counts and shares of dossiers beside the points are not the group's", () => {
    const rows: Rows = [
      ["NHÓM DỊCH VỤ CÔNG TRỰC TUYẾN THÁNG 9/2026"],
      ["Đơn vị", "Tổng số hồ sơ", "Hồ sơ trực tuyến", "Điểm"],
      [units[0], 100, 90, 9.4],
      [units[1], 200, 150, 10],
    ];
    expect(told(rows)[0]).toMatch(/onlineServices 9\.4\/12 \(3\.3=\?\)$/u);
  });
  test("a title of two groups names none", () => {
    expect(told(league("CÔNG KHAI, MINH BẠCH VÀ SỐ HÓA HỒ SƠ THÁNG 9/2026"))).toEqual([]);
  });
  test("codes across whose figures add up to the points beside them hold points, whatever their maxima", () => {
    const rows = (sum: number): Rows => [
      ["NHÓM CÔNG KHAI, MINH BẠCH - THÁNG 9/2026"],
      ["Đơn vị", "1.1", "1.3", "Tổng điểm"],
      [units[0], 9.5, 8, 17.5],
      [units[1], 9.5, 8.5, sum],
    ];
    expect(told(rows(18))[1]).toMatch(/transparency 18\/18 \(1\.1=9\.5 1\.3=8\.5\)$/u);
    expect(told(rows(17))[1]).not.toContain("1.1=9.5");
  });
  test("totals above the group's maximum are totals", () => {
    const rows: Rows = [["Tổng điểm 766 tháng 9/2026"], ["Đơn vị", "Tổng điểm"], [units[0], 90]];
    expect(told([...rows, [units[1], 97.32]], [], "Số hóa")[0]).toMatch(/: ?; 90$/u);
  });
  test("a title of everyday work over counts is none", () => {
    const rows: Rows = [
      ["THANH TOÁN TRỰC TUYẾN THÁNG 9/2026"],
      ["Đơn vị", "Tổng hồ sơ", "Thanh toán"],
      [units[0], 10, 8],
      [units[1], 9, 9],
    ];
    expect(told(rows)).toEqual([]);
  });
});

test("“Cộng” below the indicators of one group is the group's", () => {
  const rows: Rows = [
    ["Mã", "Chỉ số", "Điểm tối đa", "Điểm"],
    ["1.1", "Tỷ lệ thủ tục hành chính được công bố đúng hạn", 4, 4],
    ["1.3", "Tỷ lệ thủ tục hành chính được công khai có đầy đủ các nội dung quy định", 6, 5.5],
    ["", "Cộng", 18, 17.5],
  ];
  expect(told(rows)).toEqual(["- | -: transparency 17.5/18 (1.1=4 1.3=5.5)"]);
});

describe("a sheet for each group makes one table", () => {
  const sheets = (own: readonly (readonly number[])[]) =>
    names.map((name, at) =>
      gridFromValues(`Nhóm ${String(at + 1)}`, [
        [`NHÓM ${name.toUpperCase()} THÁNG 9/2026`],
        ["Đơn vị", "Điểm"],
        ...units.map((unit, row) => [unit, own[row]?.[at] ?? 0]),
      ])
    );
  const totals = gridFromValues("Tổng hợp", [
    ["TỔNG HỢP ĐIỂM 766 THÁNG 9/2026"],
    ["Đơn vị", "Tổng điểm", "Hạng"],
    [units[0], 90, 7],
    [units[1], 97.32, 3],
  ]);
  const analyzed = (grids: readonly ReturnType<typeof gridFromValues>[]) =>
    analyzeWorkbook({ name: "diem.xlsx", grids, ownRegions: [] });

  test("its boards hold all groups, and their sum", () => {
    const { joined, tables } = analyzed(sheets([lower, scores]));
    const choice = chooseBoard(joined, { unit: units[1] });
    if (choice.kind !== "chosen") throw new Error(choice.kind);
    expect(choice.board.groups.map(({ points }) => points?.value)).toEqual(
      scores.map((each) => Math.round(each * 100))
    );
    expect(choice.board.total?.points?.value).toBe(9732);
    expect(tables.map(({ boards }) => boards[0]?.groups.length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(tables[0]?.findings.map((each) => findingSentence(each))).toEqual([
      expect.stringContaining("bảng ở ô 'Nhóm 2'!A2, 'Nhóm 3'!A2, "),
    ]);
  });
  test("with the totals and places of a sheet beside them", () => {
    const { joined } = analyzed([totals, ...sheets([lower, scores])]);
    const [board] = joined[0]?.boards ?? [];
    expect(board?.groups).toHaveLength(6);
    expect(board?.total?.rank?.value).toBe(7);
  });
  test("halves with the total in one of them lack nothing", () => {
    const half = (name: string, from: number, rest: Rows) =>
      gridFromValues(name, [
        ["766 THÁNG 9/2026"],
        ["Đơn vị", ...names.slice(from, from + 3), ...(rest[0] ?? [])],
        [units[0], ...lower.slice(from, from + 3), ...(rest[1] ?? [])],
        [units[1], ...scores.slice(from, from + 3), ...(rest[2] ?? [])],
      ]);
    const { joined, tables } = analyzed([
      half("Phần 1", 0, []),
      half("Phần 2", 3, [["Tổng"], [90], [97.32]]),
    ]);
    expect(joined[0]?.boards[1]?.total?.points?.value).toBe(9732);
    expect(joined[0]?.boards[1]?.groups).toHaveLength(6);
    expect(tables.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([
      "assumed-reading",
    ]);
  });
  test("five of six sheets make boards of five groups, without a total", () => {
    const { joined } = analyzed(sheets([lower, scores]).slice(0, 5));
    expect(joined[0]?.boards[0]?.groups).toHaveLength(5);
    expect(joined[0]?.boards[0]?.total).toBeNull();
  });
  test("groups without a total take the one of a list, where it is their sum", () => {
    const whole = gridFromValues("Điểm", [
      ["766 THÁNG 9/2026"],
      ["Đơn vị", ...names],
      [units[0], ...lower],
      [units[1], ...scores],
    ]);
    const list = (sum: number) =>
      gridFromValues("Hạng", [
        ["XẾP HẠNG 766 THÁNG 9/2026"],
        ["Đơn vị", "Tổng điểm", "Hạng"],
        [units[0], 90, 12],
        [units[1], sum, 3],
      ]);
    const rank = (sum: number) =>
      analyzed([whole, list(sum)]).joined[0]?.boards[1]?.total?.rank?.value ?? null;
    expect(rank(97.32)).toBe(3);
    expect(rank(97)).toBeNull();
  });
  test("a total that is another one joins nothing", () => {
    const other = gridFromValues("Nhóm 6", [
      ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"],
      ["Đơn vị", "Số hóa hồ sơ", "Tổng điểm"],
      [units[0], 19.15, 80],
    ]);
    const { joined } = analyzed([totals, ...sheets([lower, scores]).slice(0, 5), other]);
    expect(joined[0]?.boards[0]?.groups).toHaveLength(0);
  });
  test("the lists of indicators beside a table of all groups are its details", () => {
    const whole = gridFromValues("Tổng hợp", [
      ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"],
      ["Nhóm", "Điểm tối đa", "Điểm"],
      ...names.map((name, at) => [name, maxima[at] ?? 0, lower[at] ?? 0]),
    ]);
    const detail = (sum: number) =>
      gridFromValues("Nhóm 2", [
        ["Nhóm 2: Tiến độ giải quyết"],
        ["Mã", "Chỉ số", "Điểm tối đa", "Điểm"],
        ["2.1", "Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn", 20, sum],
        ["", "Cộng", 20, sum],
      ]);
    const codes = (sum: number) =>
      analyzed([whole, detail(sum)]).joined[0]?.boards[0]?.groups[1]?.indicators.map(
        ({ code }) => code
      );
    expect(codes(18.2)).toEqual(["2.1"]);
    expect(codes(19)).toEqual([]);
  });
});
