import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Rows = readonly (readonly (string | number)[])[];

const names = ["Công khai, minh bạch", "Tiến độ, kết quả giải quyết", "Số hóa hồ sơ"];
const down: Rows = [
  ["Công khai, minh bạch", 18, 17],
  ["Tiến độ, kết quả giải quyết", 20, 19],
  ["Số hóa hồ sơ", 22, 21],
];
const tableIn = (...rows: Rows) => readSheets([gridFromValues("S", rows)]).tables[0];

describe("a table", () => {
  it("has the rows of its headings, and lies where labels govern", () => {
    const head = ["Nhóm chỉ số", "Tối đa", "Điểm"];
    expect(tableIn(head, ...down)).toMatchObject({
      headerRows: 1,
      layout: "groups-by-period",
      range: { top: 0, left: 0, bottom: 3, right: 2 },
    });
    expect(tableIn(["Nhóm chỉ số", "Xã A", ""], ["", "Tối đa", "Điểm"], ...down)).toMatchObject({
      headerRows: 2,
    });
    expect(tableIn(...down)).toMatchObject({ headerRows: 0, range: { top: 0, bottom: 2 } });
  });

  it("has a title of 12 letters and more: shorter lines are captions", () => {
    const head = ["Nhóm chỉ số", "Tối đa", "Điểm"];
    expect(tableIn(["KẾT QUẢ 2026"], head, ...down)?.title?.text).toBe("KẾT QUẢ 2026");
    expect(tableIn(["KẾT QUẢ T10"], head, ...down)?.title).toBeNull();
  });

  it("is not stretched by a lonely figure far from its labels", () => {
    const head = ["Nhóm chỉ số", "Tối đa", "Điểm"];
    expect(tableIn(head, ...down, ["", "", "", "", 5])?.range).toMatchObject({ right: 2 });
  });

  it("has the first of several lines for a title", () => {
    const lines = [["KẾT QUẢ BỘ CHỈ SỐ 766 XÃ A"], ["Kỳ đánh giá: tháng 10/2026"]];
    const table = tableIn(...lines, ["Nhóm chỉ số", "Tối đa", "Điểm"], ...down);
    expect(table?.title?.text).toBe("KẾT QUẢ BỘ CHỈ SỐ 766 XÃ A");
    expect(table?.lines).toHaveLength(2);
  });

  it("says what each column was taken for, as sure as its heading", () => {
    const roles = tableIn(["Nhóm chỉ số", "Tối đa", "Điểm"], ...down.slice(0, 1))?.roles;
    expect(roles?.map(({ role, label, confidence }) => [role, label, confidence])).toEqual([
      ["groupName", "Nhóm chỉ số", 1],
      ["maxPoints", "Tối đa", 1],
      ["points", "Điểm", 1],
      ["transparency", "Công khai, minh bạch", 1],
    ]);
  });

  it("says of a column without a name of points that it was taken for them", () => {
    const roles = tableIn(["Nhóm chỉ số", "Cột A", "Cột B"], ...down)?.roles ?? [];
    expect(roles.map(({ role }) => role)).not.toContain("points");
    const headed = tableIn(["Nội dung", "Điểm tối đa", "Điểm", "Hạng"], ...down)?.roles ?? [];
    expect(headed.map(({ role, cell }) => [role, cell.row, cell.column])).toEqual([
      ["groupName", 0, 0],
      ["maxPoints", 0, 1],
      ["points", 0, 2],
      ["rank", 0, 3],
      ["transparency", 1, 0],
      ["timeliness", 2, 0],
      ["digitization", 3, 0],
    ]);
  });

  it("is as sure as the names of its groups, less where nothing is headed as points", () => {
    const sure = (...rows: Rows) => tableIn(...rows)?.confidence;
    const loose = ["Cung cấp dịch vụ công trực tuyến", 12, 10];
    expect(sure(["Nhóm chỉ số", "Tối đa", "Điểm"], ...down)).toBe(1);
    expect(sure(["Nhóm chỉ số", "Tối đa", "Điểm"], ...down, loose)).toBe(0.99);
    expect(sure(["Nhóm chỉ số", "Cột A", "Cột B"], ...down)).toBe(0.95);
    expect(sure(["Đơn vị", ...names], ["Xã A", 17, 19, 21])).toBe(0.95);
  });

  it("is laid out as its names stand", () => {
    expect(tableIn(["Đơn vị", ...names], ["Xã A", 17, 19, 21], ["Xã B", 16, 18, 20])?.layout).toBe(
      "units-by-group"
    );
    expect(tableIn(["Tháng", ...names], ["10/2026", 17, 19, 21])?.layout).toBe("periods-by-group");
    expect(
      tableIn(["Tháng", "Nhóm chỉ số", "Điểm"], ...names.map((name) => ["10/2026", name, 17]))
        ?.layout
    ).toBe("long");
    const indicator = ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 5];
    expect(tableIn(["Mã", "Chỉ số", "Điểm"], indicator)?.layout).toBe("indicators");
  });
});

describe("a list in which the same scores come again and again", () => {
  const list = (rows: number, units: number): Rows => [
    ["Đơn vị", "Số hóa hồ sơ"],
    ...Array.from({ length: rows }, (_, row) => [`Xã An Hòa ${String((row % units) + 1)}`, 20]),
  ];
  it.each([
    [24, 1, true],
    [25, 1, false],
    [32, 4, true],
    [33, 4, false],
  ])("of %i rows about %i units: scores %s", (rows, units, areScores) => {
    expect(tableIn(...list(rows, units)) !== undefined).toBe(areScores);
  });
});

describe("a figure that a line tells", () => {
  const leader = (digits: string) => {
    const title = `Kết quả xã A tháng 10/2026, đơn vị cao nhất ${digits} điểm`;
    const board = tableIn([title], ["Nhóm chỉ số", "Tối đa", "Điểm"], ...down)?.boards[0];
    return board?.leader !== undefined && "value" in board.leader ? board.leader.value : null;
  };
  it.each([
    ["98,5", 9850],
    ["100", 10_000],
    ["100,01", null],
    ["0", null],
    ["0,01", 1],
  ])("is the best unit's points where nobody could have fewer or more: %s", (digits, points) => {
    expect(leader(digits)).toBe(points);
  });
});
