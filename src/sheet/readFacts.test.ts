import { describe, expect, it } from "vitest";
import { gridFromValues } from "../cells/grid";
import { readFacts } from "./readFacts";

type Rows = readonly (readonly (string | number)[])[];
const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const groups = (...points: readonly number[]): Rows => [
  ["Nhóm chỉ số", "Điểm"],
  ...names.map((name, at) => [name, points[at] ?? ""]),
];
const totals: Rows = [["Đơn vị", "Tổng điểm"], ["Xã An Bình", 56], ["Xã Tân Lập", 57]]; // prettier-ignore
const gap: Rows = [[], [], []];

const read = (rows: Rows, sheet = "S") => readFacts(gridFromValues(sheet, rows), {}, null);
/** Unit and period of each board, table by table. */
const boards = (rows: Rows, sheet = "S") =>
  read(rows, sheet).tables.map((table) =>
    table.boards.map(({ unit, period }) => [unit?.text ?? null, period?.label ?? null])
  );

describe("totals without groups", () => {
  const units = [
    ["Xã An Bình", null],
    ["Xã Tân Lập", null],
  ];
  it("are scores where the first lines or the sheet's name speak of the Decision", () => {
    expect(boards(totals)).toEqual([]);
    expect(boards(totals, "Điểm 766")).toEqual([units]);
    expect(boards([["", "", "", "Theo QĐ 766"], ...totals])).toEqual([units]);
    expect(boards([["Theo Quyết định số 766/QĐ-TTg"], ...totals])).toEqual([units]);
    expect(boards([["Số: 1766/UBND"], ...totals])).toEqual([]);
    expect(boards([["Quyết định 766.000 đồng"], ...totals])).toEqual([]);
    const line = (length: number) => `QĐ 766 ${"x".repeat(length - 7)}`;
    expect(boards([[line(300)], ...totals])).toHaveLength(1);
    expect(boards([[line(301)], ...totals])).toEqual([]);
  });

  it("are scores below a table of groups, wherever that stands", () => {
    expect(boards([...groups(17, 19, 20), ...gap, ...totals])[1]).toEqual(units);
    expect(boards([...totals, ...gap, ...groups(17, 19, 20)])[0]).toEqual(units);
    const other: Rows = [["Thôn", "Số hộ"], ["Thôn 1", 120], ["Thôn 2", 130]]; // prettier-ignore
    expect(boards([...groups(17, 19, 20), ...gap, ...other])).toHaveLength(1);
    const both = [...other, ...gap, ...groups(17, 19, 20), ...gap, ...totals];
    expect(boards(both)).toHaveLength(2);
  });
});

describe("a title", () => {
  const title = ["Kết quả UBND xã An Bình tháng 9/2026"];
  it("holds for a table below that has none, its groups going on", () => {
    const [one, ...others] = read([
      title,
      ...groups(17, 19, 20),
      ...gap.slice(1),
      ["Nhóm chỉ số", "Điểm"],
      ["Dịch vụ công trực tuyến", 11],
      ["Thanh toán trực tuyến", 9],
    ]).tables;
    expect(others).toEqual([]);
    expect(one?.boards[0]?.groups).toHaveLength(5);
  });

  it("lends its unit and period to one below that says the other alone", () => {
    const below = (line: string) => {
      const rows = [title, ...groups(17, 19, 20), ...gap, [line], ...groups(11, 9, 17)];
      const [, second] = read(rows).tables;
      const [board] = second?.boards ?? [];
      const { unit = null, period = null } = board ?? {};
      return [
        [unit?.text, unit?.cell?.row],
        [period?.label, period?.cell?.row],
      ];
    };
    expect(below("Kết quả UBND xã Tân Lập")).toEqual([
      ["UBND xã Tân Lập", 8],
      ["Tháng 9/2026", 0],
    ]);
    expect(below("Tháng 8/2026")).toEqual([
      ["UBND xã An Bình", 0],
      ["Tháng 8/2026", 8],
    ]);
  });

  it("may stand below the last table of the page", () => {
    const caption = ["Bảng điểm xã An Bình tháng 9/2026"];
    expect(boards([...groups(17, 19, 20), caption])).toEqual([[["xã An Bình", "Tháng 9/2026"]]]);
    expect(
      boards([...groups(17, 19, 20), caption, ...gap, title, ...groups(11, 9, 17)])[0]
    ).toEqual([[null, null]]);
  });
});

describe("a page of other things", () => {
  it("is not gone through, and one whose names come late is", () => {
    expect(
      read([
        ["Thôn", "Số hộ"],
        ["Thôn 1", 120],
      ])
    ).toEqual({
      ...{ tables: [], unread: [], accounts: [] },
    });
    const late = (rows: number): Rows => [
      ...Array.from({ length: rows }, (_, at) => [`Dòng ${String(at)}`]),
      ...groups(17, 19, 20),
    ];
    for (const rows of [199, 200, 201, 450]) expect(read(late(rows)).tables).toHaveLength(1);
  });
});
