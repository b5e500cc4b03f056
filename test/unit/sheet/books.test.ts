import { describe, expect, test } from "vitest";
import { gridFromValues, type Grid } from "../../../src/cells/grid";
import { assessBook } from "../../../src/scoring/assessBook";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { readSheets } from "../../../src/sheet/readSheets";
import { maxima, names, scores, type Rows } from "../layouts/told";

const lower = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
const sheet = (name: string, title: string, points: readonly number[] = scores): Grid => {
  const total = Math.round(points.reduce((sum, each) => sum + each, 0) * 100) / 100;
  const rows: Rows = [
    [title],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ...names.map((group, at) => [group, maxima[at] ?? 0, points[at] ?? 0]),
    ["Tổng cộng", 100, total],
  ];
  return gridFromValues(name, rows);
};

function boardsOf(grids: readonly Grid[]): string[] {
  return assessBook(readSheets(grids).tables).flatMap(({ boards }) =>
    boards.map(({ unit, period, total }) => {
      const place = total?.standing ?? null;
      const rank = place === null ? "-" : `${String(place.computedRank.value)}/${String(place.of)}`;
      return `${unit?.text ?? "-"} | ${period?.date ?? period?.label ?? "-"} | ${rank}`;
    })
  );
}

const told = (grids: readonly Grid[]): string[] =>
  readSheets(grids).tables.flatMap(({ findings }) =>
    findings.map(({ code, cell }) => `${code} ${cell?.sheet ?? ""}`)
  );

describe("one sheet a unit", () => {
  const title = "BẢNG ĐIỂM 766 THÁNG 9/2026";
  const sheets = [sheet("Xã An Bình", title), sheet("Xã Tân Lập", title, lower)];
  test("is a league", () => {
    expect(boardsOf(sheets)).toEqual([
      "Xã An Bình | 2026-09-30 | 1/2",
      "Xã Tân Lập | 2026-09-30 | 2/2",
    ]);
    const [first] = assessBook(readSheets(sheets).tables);
    expect(first?.elsewhere?.map(({ unit }) => unit?.text)).toEqual(["Xã Tân Lập"]);
  });
  test("of another month is none with it", () => {
    const other = sheet("Xã Tân Lập", "BẢNG ĐIỂM 766 THÁNG 8/2026", lower);
    expect(boardsOf([sheet("Xã An Bình", title), other]).map((each) => each.slice(-1))).toEqual([
      "-",
      "-",
    ]);
  });
  test("of another level is none with it", () => {
    const department = sheet("Sở Tư pháp", title, lower);
    expect(boardsOf([sheet("Xã An Bình", title), department])[0]).toMatch(/ -$/);
  });
  test("twice is none", () => {
    const again = sheet("Bản cũ", `XÃ TÂN LẬP - ${title}`);
    expect(boardsOf([...sheets, again]).every((each) => each.endsWith(" -"))).toBe(true);
  });
  test("beside a table that ranks them is its details", () => {
    const league = gridFromValues("Xếp hạng", [
      [title],
      ["TT", "Đơn vị", ...names, "Tổng điểm"],
      [1, "Xã An Bình", ...scores, 97.32],
      [2, "Xã Tân Lập", ...lower, 90],
      [3, "Xã Yên Hòa", ...lower, 90],
    ]);
    expect(boardsOf([league, ...sheets])).toEqual([
      "Xã An Bình | 2026-09-30 | 1/3",
      "Xã Tân Lập | 2026-09-30 | 2/3",
      "Xã Yên Hòa | 2026-09-30 | 2/3",
      "Xã An Bình | 2026-09-30 | -",
      "Xã Tân Lập | 2026-09-30 | -",
    ]);
  });
});

describe("months without a year", () => {
  const months = [sheet("T8", "UBND XÃ AN BÌNH", lower), sheet("T9", "UBND XÃ AN BÌNH")];
  const other = (name: string) => gridFromValues(name, [["Ghi chú"]]);
  test("are of the year that another sheet's name says, which is told", () => {
    const grids = [...months, other("Theo dõi 2026")];
    expect(boardsOf(grids)).toEqual([
      "UBND XÃ AN BÌNH | 2026-08-31 | -",
      "UBND XÃ AN BÌNH | 2026-09-30 | -",
    ]);
    expect(told(grids)).toEqual(["assumed-reading T8", "assumed-reading T9"]);
  });
  test("or another table's period", () => {
    expect(boardsOf([...months, sheet("S", "UBND XÃ AN BÌNH THÁNG 7/2026", lower)])[1]).toContain(
      "2026-09-30"
    );
  });
  test("are of none where the book speaks of two", () => {
    const grids = [...months, other("Năm 2025"), other("Năm 2026")];
    expect(boardsOf(grids)).toEqual(["UBND XÃ AN BÌNH | T8 | -", "UBND XÃ AN BÌNH | T9 | -"]);
    expect(told(grids)).toEqual(["unread-cells T8", "unread-cells T9"]);
  });
});

describe("a unit and month on two sheets", () => {
  const title = "UBND XÃ AN BÌNH - THÁNG 8/2026";
  test("with other figures is told at the second", () => {
    expect(told([sheet("Dự thảo", title, lower), sheet("Chính thức", title)])).toEqual([
      "duplicate-unit Chính thức",
    ]);
  });
  test("with the same figures is no news", () => {
    expect(told([sheet("Số liệu", title), sheet("Báo cáo", title)])).toEqual([]);
  });
  test("is told once for all units of the sheet, and otherwise where neither sheet names a period", () => {
    const league = (name: string, points: number) =>
      gridFromValues(name, [
        ["Đơn vị", "Công khai, minh bạch (18)", "Tiến độ giải quyết (20)", "Số hóa hồ sơ (22)"],
        ["Xã An Bình", points, 19, 20],
        ["Xã Tân Lập", points - 1, 18, 21],
        ["Xã Yên Hòa", points - 2, 17, 21],
      ]);
    const reading = readSheets([league("Điểm năm", 17), league("Điểm tháng", 16)]);
    const again = reading.tables
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => code === "duplicate-unit");
    expect(again.map((each) => findingSentence(each))).toEqual([
      "Điểm của Xã An Bình và 2 bảng điểm khác có ở hai trang tính với số khác nhau mà cả hai không ghi kỳ: ô 'Điểm năm'!B2 và ô 'Điểm tháng'!B2. Hãy ghi kỳ ở tiêu đề từng trang, hoặc xóa bản cũ.",
    ]);
  });
  test("where the name of a sheet says another month than its title, that is told", () => {
    expect(told([sheet("T8", title, lower), sheet("T9", title, lower)])).toEqual([
      "assumed-reading T9",
    ]);
    expect(told([sheet("Quý III", title)])).toEqual([]);
  });
});

describe("beside the sheet of one commune's groups", () => {
  const own = sheet("Tháng 9", "KẾT QUẢ CỦA UBND XÃ AN BÌNH THÁNG 9/2026");
  const list = (...rows: Rows): Grid =>
    gridFromValues("Xếp hạng", [["TT", "Đơn vị", "Tổng điểm", "Xếp hạng"], ...rows]);
  const unitsIn = (...grids: readonly Grid[]) =>
    readSheets(grids).tables.map(({ boards }) => boards.map(({ unit }) => unit?.text));
  test("a list of places that names it is read, one of other communes is not", () => {
    expect(unitsIn(own, list([1, "Xã An Bình", 97, 1], [2, "Xã Tân Lập", 90, 2]))).toEqual([
      ["UBND XÃ AN BÌNH"],
      ["Xã An Bình", "Xã Tân Lập"],
    ]);
    expect(unitsIn(own, list([1, "Xã Sơn Hà", 97, 1], [2, "Xã Tân Lập", 90, 2]))).toEqual([
      ["UBND XÃ AN BÌNH"],
    ]);
  });
  test("where no sheet has groups, none of another kind is read", () => {
    const other = gridFromValues("Hồ sơ", [
      ["Mã", "Họ tên", "Điểm thi"],
      ["A1", "Nguyễn Văn An", 9],
    ]);
    expect(unitsIn(other)).toEqual([]);
    expect(unitsIn(other, list([1, "Xã Sơn Hà", 97, 1], [2, "Xã Tân Lập", 90, 2]))).toEqual([
      ["Xã Sơn Hà", "Xã Tân Lập"],
    ]);
  });
});

test("sheets called after provinces are of provinces, after communes of communes", () => {
  const levels = (...units: readonly string[]) =>
    readSheets(units.map((unit) => sheet(unit, "BẢNG ĐIỂM 766 THÁNG 9/2026"))).tables.flatMap(
      ({ boards }) => boards.map(({ unit, level }) => [unit?.text, level])
    );
  expect(levels("Phú Thọ", "Lào Cai")).toEqual([
    ["Phú Thọ", "province"],
    ["Lào Cai", "province"],
  ]);
  expect(levels("An Bình", "Tân Lập")).toEqual([
    ["An Bình", "commune"],
    ["Tân Lập", "commune"],
  ]);
});
