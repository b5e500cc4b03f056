import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Rows = readonly (readonly (string | number)[])[];
const [openness, progress, records] = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Số hóa hồ sơ",
];
const names = [openness, progress, records];

/** What is told of a sheet, with the cell. */
const told = (...rows: Rows) => {
  const { tables, findings } = readSheets([gridFromValues("S", rows)]);
  return [...findings, ...tables.flatMap((table) => table.findings)].map(
    ({ facts, cell }) => `${facts.kind} ${String(cell?.row)},${String(cell?.column)}`
  );
};
/** The groups down, one column for each heading. */
const down = (heads: readonly string[], ...lines: Rows): Rows => [
  ["Nhóm chỉ số", ...heads],
  ...names.map((name, at) => [name, ...(lines[at] ?? [])]),
];
const across = (...lines: Rows): Rows => [["Đơn vị", ...names, "Tổng điểm"], ...lines];

describe("figures that nothing governs", () => {
  it("are told as the column that an unknown heading stands over", () => {
    expect(
      told(
        ["Đơn vị", ...names, "Tổng điểm", "Ghi nhận"],
        ["Xã A", 17, 19, 20, 56, 3],
        ["Xã B", 16, 18, 20, 54, 4]
      )
    ).toEqual(["unknownColumn 0,5"]);
  });

  it("are told once each, by row or by column, whichever holds more", () => {
    const table = down(["Điểm"], [17], [19], [20]);
    expect(told(...table, ["", "", 3, 4], ["", "", 5])).toEqual([
      "unreadCells 4,2",
      "unreadCells 4,3",
    ]);
    expect(told(...table, ["", "", 3], ["", "", 4], ["", "", 5])).toEqual(["unreadCells 4,2"]);
    expect(told(...table, ["", "", 3, "", 4], ["", "", 5, 6])).toEqual([
      "unreadCells 4,2",
      "unreadCells 4,4",
      "unreadCells 5,3",
    ]);
    expect(told(...table, ["", "", 3, 4, 5], ["", "", 6])).toEqual([
      "unreadCells 4,2",
      "unreadCells 5,2",
    ]);
  });
});

describe("figures under an unknown heading", () => {
  const heads = (...more: readonly string[]) => ["Đơn vị", ...names, "Tổng điểm", ...more];
  it("are told with the heading, the others by their cells", () => {
    expect(
      told(heads("Ghi nhận", ""), ["Xã A", 17, 19, 20, 56, 3], ["Xã B", 16, 18, 20, 54, 4, "", 7])
    ).toEqual(["unknownColumn 0,5", "unreadCells 2,7"]);
  });

  it("are not told where there are none, nor those of a row that nobody knows", () => {
    expect(told(heads("Ghi nhận"), ["Xã A", 17, 19, 20, 56], ["Xã B", 16, 18, 20, 54])).toEqual([]);
    expect(
      told(["Nhóm chỉ số", "Điểm", "Cột lạ"], [openness, 17], [progress, 19], ["Dòng lạ", 7, 8])
    ).toEqual(["unknownGroup 3,0"]);
  });
});

describe("a period without a year", () => {
  it("is told once, at the first", () => {
    expect(told(...down(["Tháng 8", "Tháng 9"], [17, 18], [19, 20], [20, 21]))).toEqual([
      "noYear 0,1",
    ]);
    const dated = ["Tháng 8/2026", "Tháng 9"];
    expect(told(...down(dated, [17, 18], [19, 20], [20, 21]))).toEqual([]);
  });
});

describe("figures of another period beside the points", () => {
  const beside = (heading: string, ...values: readonly (string | number)[]) =>
    told(
      ...down(
        ["Tháng 9/2026", heading],
        ...[17, 19, 20].map((points, at) => [points, values[at] ?? ""])
      )
    );

  it("are context: places and totals", () => {
    expect(beside("Hạng tháng 8/2026", 3, 4, 5)).toEqual([]);
  });

  it("are a board whose points are gone: percents of three groups", () => {
    expect(beside("Tỷ lệ tháng 8/2026", "90%", "91%", "92%")).toEqual(["noPointsInLine 1,2"]);
    const two = [
      ["Nhóm chỉ số", "Tháng 9/2026", "Tỷ lệ tháng 8/2026"],
      [openness, 17, "90%"],
      [progress, 19, "91%"],
    ];
    expect(told(...two)).toEqual([]);
  });
});

describe("a unit without points in a league", () => {
  it("waits where nothing stands in its row, and is told where something does", () => {
    expect(told(...across(["Xã A", 17, 19, 20, 56], ["Xã B", "", "", "", ""]))).toEqual([]);
    expect(
      told(["Đơn vị", ...names, "Xếp hạng"], ["Xã A", 17, 19, 20, 1], ["Xã B", "", "", "", 2])
    ).toEqual(["noPointsInLine 2,4"]);
  });
});

describe("a unit in two rows", () => {
  it("is told at the second, slashes or not", () => {
    expect(told(...across(["Xã A", 17, 19, 20, 56], ["Xã A", 16, 18, 20, 54]))).toEqual([
      "duplicateUnit 2,0",
    ]);
    expect(
      told(
        ["Đơn vị", ...names],
        ["Xã A", "17/18", "19/20", "20/22"],
        ["Xã A", "16/18", "18/20", "21/22"]
      )
    ).toEqual(["duplicateUnit 2,0"]);
  });

  it("is none of rows that name its groups, slashes or not", () => {
    const rows = (...points: readonly (number | string)[]) => [
      ["Đơn vị", "Nhóm chỉ số", "Điểm"],
      ...names.map((name, at) => ["Xã A", name, points[at] ?? ""]),
    ];
    expect(told(...rows(17, 19, 20))).toEqual([]);
    expect(told(...rows("17/18", "19/20", "20/22"))).toEqual([]);
  });

  it("is none of a row of maxima and the maxima behind slashes", () => {
    expect(
      told(
        ["Đơn vị", ...names],
        ["Điểm tối đa", 18, 20, 22],
        ["Xã A", "17/18", "19/20", "20/22"],
        ["Xã B", "16/18", "18/20", "20/22"]
      )
    ).toEqual([]);
  });
});
