import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../../cells/grid";
import { readSheets } from "../readSheets";

/** Dossiers, each with its form of handling and how much of it is digitised. */
function register(rows: number): Grid {
  return gridFromValues("Hồ sơ", [
    ["STT", "Mã hồ sơ", "Người nộp", "Hình thức", "Ngày nhận", "Số giấy tờ", "Đã số hóa"],
    ...Array.from({ length: rows }, (_, row) => [
      row + 1,
      `H01.${String(100_000 + row)}`,
      `Công dân số ${String(row % 97)}`,
      row % 2 === 0 ? "Trực tuyến" : "Trực tiếp",
      46_000 + (row % 300),
      row % 6,
      row % 6,
    ]),
  ]);
}

/** A form for all communes of the country, of which one has filled in its line. */
function form(units: number, filled: number): Grid {
  return gridFromValues("Toàn quốc", [
    ["TT", "Đơn vị", "Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ", "Tổng điểm"],
    ...Array.from({ length: units }, (_, row) => [
      row + 1,
      `Xã An Hòa ${String(row + 1)}`,
      ...(row === filled ? [17, 19, 21, 57] : []),
    ]),
  ]);
}

describe("a long list", () => {
  it.each([40, 1500])(
    "of %i dossiers is no score table, whatever its columns are called",
    (rows) => {
      expect(readSheets([register(rows)]).tables).toEqual([]);
    }
  );

  it("in which one commune of 2,000 has filled in its line is read", () => {
    const [table] = readSheets([form(2000, 1700)]).tables;
    const scored = table?.boards.filter(({ total }) => total !== null && "value" in total.points);
    expect(scored?.map(({ unit }) => unit?.text)).toEqual(["Xã An Hòa 1701"]);
  });
});

type Rows = readonly (readonly (string | number)[])[];
const tables = (rows: Rows) => readSheets([gridFromValues("S", rows)]).tables;
/** How many boards are read; 0 where the cells are no scores. */
const boardsIn = (...rows: Rows): number => tables(rows)[0]?.boards.length ?? 0;

describe("names of groups or indicators are a table of scores", () => {
  const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
  const under = (heading: string, ...cells: readonly (string | number)[]) =>
    boardsIn(["Nhóm chỉ số", heading], ...groups.map((name, at) => [name, cells[at] ?? ""]));

  it("over points, be they waited for or not in use", () => {
    expect(under("Điểm", 17, 19, 21)).toBe(1);
    expect(under("Điểm", 17, "x", "chờ thẩm định")).toBe(1);
  });

  it("over a heading that nobody knows, two groups being enough", () => {
    expect(boardsIn(["Tiêu chí", "Ghi nhận"], ["Công khai", 17], ["Tiến độ", 16])).toBe(1);
  });

  it("not over words, ranks, percents or nothing", () => {
    expect(under("Điểm", "Tốt", "Khá", "Tốt")).toBe(0);
    expect(under("Xếp hạng", 1, 2, 3)).toBe(0);
    expect(under("Tỷ lệ", "97%", "95%", "90%")).toBe(0);
    expect(under("Điểm")).toBe(0);
  });

  it("of indicators under a heading of points, percents or cases handled", () => {
    const indicator = (heading: string, value: number) =>
      boardsIn(["Mã", "Chỉ số", heading], ["2.1", "Tỷ lệ hồ sơ giải quyết đúng hạn", value]);
    expect(indicator("Điểm", 19)).toBe(1);
    expect(indicator("Tỷ lệ (%)", 97.5)).toBe(1);
    expect(indicator("Tử số", 190)).toBe(1);
    expect(indicator("Tổng số hồ sơ", 200)).toBe(0);
    expect(indicator("Điểm tối đa", 20)).toBe(0);
  });
});

describe("a long list of indicators", () => {
  const codes = ["1.1", "1.2", "2.1", "3.1", "3.2", "3.3", "3.4", "3.5a", "3.5b", "3.6", "4.1"];
  const more = ["4.2", "4.3", "4.4", "4.5a", "4.5b", "4.6", "5.1", "5.2", "5.3", "5.4"];
  it("is of scores: each is another", () => {
    const rows = [...codes, ...more].map((code) => [code, `Chỉ tiêu ${code}`, 2, 1.5, 30, 40]);
    const head = ["Mã", "Chỉ số thành phần", "Điểm tối đa", "Điểm", "Tử số", "Mẫu số"];
    const board = tables([["Bảng điểm 766"], head, ...rows])[0]?.boards[0];
    const read = board?.groups.flatMap(({ indicators }) => indicators) ?? [];
    expect(read.length).toBeGreaterThan(15);
  });
});

describe("whole numbers of one group", () => {
  const payment = "Thanh toán trực tuyến";
  const beside = (count: string, heading: string, score: number, ...more: Rows[number]) =>
    boardsIn(["Đơn vị", count, heading, ...more], ["Xã A", 30, score, ...more.map(() => 20)]);

  it("beside a count are dossiers", () => {
    expect(beside("Tổng hồ sơ", payment, 8)).toBe(0);
    expect(beside("Tổng số hồ sơ", payment, 8)).toBe(0);
    expect(boardsIn(["Tổng hồ sơ", payment], [30, 8])).toBe(0);
    expect(boardsIn(["Tháng", "Tổng hồ sơ", payment], ["9/2026", 30, 8], ["10/2026", 40, 9])).toBe(
      0
    );
  });

  it("are points where the heading, the maximum, decimals or other groups say so", () => {
    for (const count of ["Tổng hồ sơ", "Tổng số hồ sơ"]) {
      expect(beside(count, `Điểm ${payment}`, 8)).toBe(1);
      expect(beside(count, `${payment} (10)`, 8)).toBe(1);
      expect(beside(count, payment, 8.5)).toBe(1);
      expect(beside(count, payment, 8, "Số hóa hồ sơ")).toBe(1);
    }
    expect(beside("Dân số", payment, 8)).toBe(1);
    expect(boardsIn(["Nhóm", "Tổng hồ sơ", "Điểm"], [payment, 30, 8])).toBe(1);
  });
});

describe("totals without groups, on a page of the Decision", () => {
  const title = ["Kết quả theo Quyết định 766"];
  const totals = (...sums: readonly (number | string)[]) =>
    boardsIn(
      title,
      ["Đơn vị", "Tổng điểm"],
      ...sums.map((sum, at) => [`Xã ${"ABC"[at] ?? ""}`, sum])
    );

  it("are a league of two units or more, or a series of months", () => {
    expect(totals(97, 96)).toBe(2);
    expect(totals(97)).toBe(0);
    const months = [["8/2026", 96], ["9/2026", 97]]; // prettier-ignore
    expect(boardsIn(title, ["Tháng", "Tổng điểm"], ...months)).toBe(2);
    expect(boardsIn(title, ["Tháng", "Tổng điểm"], ["9/2026", 97])).toBe(0);
    expect(boardsIn(title, ["Đơn vị", "Tháng", "Điểm đạt được"], ["Xã A", "9/2026", 97])).toBe(1);
    expect(boardsIn(title, ["Đơn vị", "Điểm tháng 9/2026"], ["Xã A", 97])).toBe(1);
    expect(boardsIn(["Kết quả"], ["Tháng", "Tổng điểm"], ...months)).toBe(0);
  });

  it("lie between 0 and 100", () => {
    expect(totals(100, 0)).toBe(2);
    expect(totals(100.01, 96)).toBe(0);
    expect(totals(96, -0.01)).toBe(0);
  });

  it("of one unit are its score where three parts beside it add up to it", () => {
    const one = (...cells: readonly (number | string)[]) =>
      boardsIn(title, ["Đơn vị", "N1", "N2", "N3", "Tổng"], ["Xã A", ...cells]);
    expect(one(30, 30, 37, 97)).toBe(1);
    expect(one(30, 30, 36, 97)).toBe(0);
    expect(one(60, "", 37, 97)).toBe(0);
    expect(one(30, 30, "x", 60)).toBe(0);
  });
});
