import { describe, expect, it, test } from "vitest";
import { gridFromValues, type Grid } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Rows = readonly (readonly (string | number)[])[];

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const scores = (sheet: string, title: string, ...below: Rows): Grid =>
  gridFromValues(sheet, [
    [title],
    ["Nhóm chỉ số", "Điểm"],
    ...names.map((name, at) => [name, [17, 19, 20][at] ?? ""]),
    ...below,
  ]);
const cover = (...lines: Rows) => gridFromValues("Thông tin", lines);
const open = "UBND XÃ AN BÌNH - BẢNG ĐIỂM 766";
const periods = (...grids: readonly Grid[]) =>
  readSheets(grids).tables.flatMap(({ boards }) =>
    boards.map(({ period }) => period?.label ?? null)
  );
const told = (...grids: readonly Grid[]) =>
  readSheets(grids).tables.map(({ findings }) =>
    findings.flatMap(({ facts }) => (facts.kind === "periodOfBook" ? facts.period : []))
  );

describe("a table without a period", () => {
  test.each([
    ["Số liệu tháng 9 năm 2026", "tháng 9 năm 2026"],
    ["(Trích từ Cổng dịch vụ công, tháng 9/2026)", "tháng 9/2026"],
    ["Thời điểm lấy số liệu: 30/9/2026", "30/9/2026"],
    ["Số liệu năm 2026", "năm 2026"],
    ["Quý III/2026", "quý iii/2026"],
  ])("is of the one that stands below it: %s", (line, period) => {
    const sheet = scores("Điểm", open, [], [line]);
    expect(periods(sheet)[0]?.toLowerCase()).toBe(period);
    expect(told(sheet)[0]?.map((each) => each.toLowerCase())).toEqual([period]);
  });

  test.each([
    ["An Bình, ngày 30 tháng 9 năm 2026"],
    ["So với tháng 8/2026 tăng nhẹ"],
    ["Tháng 8/2026 đạt 82 điểm."],
    ["Phấn đấu tháng 10/2026 đạt 95 điểm"],
    ["Theo Công văn số 12/UBND ngày 05/9/2026 của UBND tỉnh Phú Thọ"],
    ["Năm 2026"],
    ["Tháng trước"],
  ])("is of none where a line says another time: %s", (line) => {
    const sheet = scores("Điểm", open, [], [line]);
    expect(periods(sheet)).toEqual([null]);
    expect(told(sheet)).toEqual([[]]);
  });

  it("is of none where lines say two", () => {
    const two = [["Số liệu tháng 8/2026"], ["Số liệu tháng 9/2026"]];
    expect(periods(scores("Điểm", open, [], ...two))).toEqual([null]);
    const again = [["Số liệu tháng 9/2026"], ["Số liệu 9/2026"]];
    expect(periods(scores("Điểm", open, [], ...again))).not.toEqual([null]);
  });

  it("is not asked for below a long register", () => {
    const rows = Array.from({ length: 400 }, (_, at) => [`Hồ sơ ${at}`]);
    expect(periods(scores("Điểm", open, [], ...rows, ["Số liệu tháng 9/2026"]))).toEqual([null]);
  });
});

describe("a cover", () => {
  it("says the period of a table that says none, with the year of another line", () => {
    const apart = cover(["Đơn vị", "Xã An Bình"], ["Tháng", 9], ["Năm", 2026]);
    expect(periods(apart, scores("Điểm", open))).toEqual(["Tháng 9/2026"]);
    expect(periods(cover(["Kỳ báo cáo:", "Tháng 9/2026"]), scores("Điểm", open))).toEqual([
      "Tháng 9/2026",
    ]);
  });

  it("says none without a year, or with two", () => {
    expect(periods(cover(["Tháng", 9]), scores("Điểm", open))).toEqual([null]);
    const two = cover(["Tháng", 9], ["Năm", 2025], ["Năm", 2026]);
    expect(periods(two, scores("Điểm", open))).toEqual([null]);
  });

  it("does not date a second table of the same unit, nor one that has its own", () => {
    const [said, dated] = [cover(["Kỳ:", "Tháng 9/2026"]), scores("T9", `${open} THÁNG 9/2026`)];
    expect(periods(said, dated, scores("Nháp", open))).toEqual(["THÁNG 9/2026", null]);
    expect(told(said, scores("T8", `${open} THÁNG 8/2026`))).toEqual([[]]);
  });

  it("is no sheet with scores of its own", () => {
    const august = scores("T8", `${open} THÁNG 8/2026`);
    expect(periods(august, scores("Điểm", "BẢNG ĐIỂM 766"))).toEqual(["THÁNG 8/2026", null]);
  });
});
