import { describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../../cells/grid";
import { readSheets } from "../readSheets";

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const scores = (sheet: string, title: string, ...below: readonly string[]): Grid =>
  gridFromValues(sheet, [
    [title],
    ["Nhóm chỉ số", "Điểm"],
    ...names.map((name, at) => [name, [17, 19, 20][at] ?? ""]),
    ...below.map((line) => [line]),
  ]);
const cover = (...lines: readonly string[]) =>
  gridFromValues(
    "Bìa",
    lines.map((line) => [line])
  );
const units = (...grids: readonly Grid[]) =>
  readSheets(grids).tables.flatMap(({ boards }) => boards.map(({ unit }) => unit?.text ?? null));
const told = (...grids: readonly Grid[]) =>
  readSheets(grids).tables.map(({ findings }) =>
    findings.map(({ facts }) => facts.kind).filter((kind) => kind.startsWith("unitOf"))
  );
const [august, september] = ["BẢNG ĐIỂM 766 THÁNG 8/2026", "BẢNG ĐIỂM 766 THÁNG 9/2026"];

describe("sheets of one month that are called by places", () => {
  it("are of these, which is said once", () => {
    const both = [scores("An Bình", september), scores("Tân Lập", september)];
    expect(units(...both)).toEqual(["An Bình", "Tân Lập"]);
    expect(told(...both)).toEqual([["unitOfSheet"], []]);
    expect(units(scores("AnBinh", september), scores("TanLap", september))).toEqual([
      "AnBinh",
      "TanLap",
    ]);
    expect(units(scores("Phú Thọ", september), scores("Huế", september))).toEqual([
      "Phú Thọ",
      "Huế",
    ]);
  });

  it("are not where the months tell them apart, or the names are of something else", () => {
    expect(units(scores("An Bình", august), scores("Tân Lập", september))).toEqual([null, null]);
    expect(units(scores("Dự Thảo", september), scores("Chính Thức", september))).toEqual([
      null,
      null,
    ]);
    expect(units(scores("An Bình", september))).toEqual([null]);
    expect(units(scores("An Bình", september), scores("Sheet2", september))).toEqual([null, null]);
  });
});

describe("the one unit of a book", () => {
  const own = scores("T8", "UBND XÃ AN BÌNH - THÁNG 8/2026");

  it("is that of the other sheets, for months of its own, which is said once", () => {
    const book = [own, scores("T9", september), scores("T10", "BẢNG ĐIỂM 766 THÁNG 10/2026")];
    expect(units(...book)).toEqual(["UBND XÃ AN BÌNH", "UBND XÃ AN BÌNH", "UBND XÃ AN BÌNH"]);
    expect(told(...book)).toEqual([[], ["unitOfBook"], []]);
    expect(units(own, scores("Nháp", august))).toEqual(["UBND XÃ AN BÌNH", null]);
  });

  it("is none where the sheets are of two", () => {
    const other = scores("T7", "UBND XÃ TÂN LẬP - THÁNG 7/2026");
    expect(units(own, other, scores("T9", september))[2]).toBeNull();
    const same = scores("T7", "XÃ AN BÌNH - THÁNG 7/2026");
    expect(units(own, same, scores("T9", september))[2]).toBe("UBND XÃ AN BÌNH");
  });

  it("is not that of a sheet about several, or about their mean", () => {
    for (const title of ["TOÀN TỈNH THÁNG 9/2026", "BÌNH QUÂN CÁC XÃ THÁNG 9/2026"])
      expect(units(own, scores("T9", title))[1]).toBeNull();
    expect(units(own, scores("Mẫu", september))[1]).toBeNull();
  });

  it("is that of a cover, the commune before its province", () => {
    const open = scores("T9", september);
    expect(units(cover("UBND XÃ AN BÌNH", "NĂM 2026"), open)).toEqual(["UBND XÃ AN BÌNH"]);
    expect(units(cover("UBND TỈNH PHÚ THỌ", "UBND XÃ AN BÌNH"), open)).toEqual(["UBND XÃ AN BÌNH"]);
    expect(units(cover("UBND TỈNH PHÚ THỌ"), open)).toEqual(["UBND TỈNH PHÚ THỌ"]);
    expect(units(cover("UBND XÃ AN BÌNH", "UBND XÃ TÂN LẬP"), open)).toEqual([null]);
    expect(units(cover("UBND XÃ TÂN LẬP"), own, open)).toEqual([
      "UBND XÃ AN BÌNH",
      "UBND XÃ AN BÌNH",
    ]);
  });

  it("is who signs, where nothing else says it", () => {
    const wide = names.map((name, at) => [at + 1, name, [17, 19, 20][at] ?? ""]);
    const signed = gridFromValues("T9", [
      ...[[september], ["TT", "Nhóm chỉ số", "Điểm"], ...wide],
      ["", "", "TM. UBND XÃ AN BÌNH"],
    ]);
    expect(units(signed)).toEqual(["UBND XÃ AN BÌNH"]);
    expect(units(cover("UBND XÃ TÂN LẬP"), signed)).toEqual(["UBND XÃ TÂN LẬP"]);
  });

  it("is of the level that its name says", () => {
    const level = (...lines: readonly string[]) =>
      readSheets([cover(...lines), scores("T9", september)]).tables[0]?.boards[0]?.level;
    expect(level("UBND XÃ AN BÌNH")).toBe("commune");
    expect(level("UBND TỈNH PHÚ THỌ")).toBe("province");
  });
});
