import { describe, expect, it, test } from "vitest";
import { meaningOf } from "../label/meaningOf";
import { spelledName, withSheetName } from "./sheetName";
import { unitIn, untitled, type Title } from "./title";

/** A title that names unit and period so. */
function titled(unit: string | null, period: string | null, letter: string | null = null): Title {
  const said = period === null ? null : meaningOf(period, null).period;
  return { ...untitled, unit: unit === null ? null : unitIn(unit), period: said, letter };
}
const named = (sheet: string, title: Title = untitled) => withSheetName(title, sheet, 2026);

test.each([
  ["T9 (2)", "T9"],
  ["Copy of T9", "T9"],
  ["Bản sao của T9", "T9"],
  ["T9 - Copy", "T9"],
  ["9-2026", "9/2026"],
  ["9_2026", "9/2026"],
  ["9.2026", "9/2026"],
  ["T9_2026", "T9/2026"],
  ["1.1", "1.1"],
  ["Xa_An_Binh", "Xa An Binh"],
  ["2026", "Năm 2026"],
  ["2026 (2)", "Năm 2026"],
  ["12026", "12026"],
])("a sheet called “%s” is “%s”", (sheet, name) => {
  expect(spelledName(sheet)).toBe(name);
});

describe("the period of a sheet's name", () => {
  const period = (sheet: string, said: string | null = null) => {
    const title = named(sheet, titled(null, said));
    return [title.period?.label ?? null, title.otherwise?.label ?? null];
  };

  test.each<[string, string | null, string | null]>([
    ["T9", null, "T9"],
    ["9-2026", null, "9/2026"],
    ["2026", null, "Năm 2026"],
    ["Kết quả tháng 9", null, "Kết quả tháng 9"],
    ["Tháng trước", null, null],
    ["Kỳ trước", null, null],
    ["Số liệu", null, null],
  ])("“%s” without a title of a period", (sheet, said, label) => {
    expect(period(sheet, said)).toEqual([label, null]);
  });

  test.each<[string, string, string, string | null]>([
    ["T9", "Năm 2026", "T9", null],
    ["T9", "Năm 2025", "T9", null],
    ["T9-2026", "Năm 2025", "Năm 2025", null],
    ["T9", "Tháng 9/2026", "Tháng 9/2026", null],
    ["T9", "Tháng 8/2026", "Tháng 8/2026", "T9"],
    ["T9", "Quý III/2026", "Quý III/2026", null],
    ["2025", "Năm 2026", "Năm 2026", "Năm 2025"],
    ["Tháng trước", "Tháng 8/2026", "Tháng 8/2026", null],
    ["T9", "Kỳ trước", "Kỳ trước", null],
    ["Số liệu", "Tháng 8/2026", "Tháng 8/2026", null],
  ])("“%s” under a title of %s", (sheet, said, label, otherwise) => {
    expect(period(sheet, said)).toEqual([label, otherwise]);
  });

  it("is of the title's year, else of the page's", () => {
    expect(named("T9", titled(null, "Năm 2025")).period?.date).toBe("2025-09-30");
    expect(named("T9").period?.date).toBe("2026-09-30");
  });

  it("has no cell where it stands for the title's", () => {
    const cell = { row: 1 } as never;
    const title = { ...titled(null, "Năm 2026"), periodCell: cell };
    expect(named("T9", title).periodCell).toBeNull();
    expect(named("Số liệu", title).periodCell).toBe(cell);
  });
});

describe("the unit of a sheet's name", () => {
  const unit = (sheet: string, title: string | null = null, letter: string | null = null) => {
    const { unit: own, otherUnit } = named(sheet, titled(title, null, letter));
    return [own, otherUnit];
  };

  test.each([
    ["Xã An Bình", "Xã An Bình"],
    ["Xã An Bình T9", "Xã An Bình"],
    ["Xã An Bình (2)", "Xã An Bình"],
    ["Phường 4", "Phường 4"],
    ["Xã Phường", null],
    ["Các xã", null],
    ["Sở Ban ngành", null],
    ["T9", null],
    ["Số liệu", null],
  ])("“%s” without a title", (sheet, name) => {
    expect(unit(sheet)).toEqual([name, null]);
  });

  test.each<[string, string, string, string | null]>([
    ["Xã An Bình", "UBND xã An Bình", "UBND xã An Bình", null],
    ["Xã An Bì", "UBND xã An Bình", "UBND xã An Bình", null],
    ["Xã An Bình mới", "UBND xã An Bình", "UBND xã An Bình", null],
    ["X. An Bình", "UBND xã An Bình", "UBND xã An Bình", null],
    ["Xã Tân Lập", "UBND xã An Bình", "UBND xã An Bình", "Xã Tân Lập"],
    ["Phường Tân Lập", "UBND xã An Bình", "UBND xã An Bình", "Phường Tân Lập"],
    ["Tỉnh An Giang", "UBND xã An Bình", "UBND xã An Bình", null],
    ["Số liệu", "UBND xã An Bình", "UBND xã An Bình", null],
    ["Xã An Bình", "UBND tỉnh An Giang", "Xã An Bình", null],
    ["Tỉnh Cà Mau", "UBND tỉnh An Giang", "UBND tỉnh An Giang", "Tỉnh Cà Mau"],
    ["Số liệu", "UBND tỉnh An Giang", "UBND tỉnh An Giang", null],
  ])("“%s” under a title of %s", (sheet, title, own, other) => {
    expect(unit(sheet, title)).toEqual([own, other]);
  });

  it("goes before the sender of a covering letter, not before the title", () => {
    expect(unit("Xã An Bình", null, "UBND xã Tân Lập")[0]).toBe("Xã An Bình");
    expect(unit("Số liệu", null, "UBND xã Tân Lập")[0]).toBe("UBND xã Tân Lập");
    expect(unit("Số liệu", "UBND xã An Bình", "UBND xã Tân Lập")[0]).toBe("UBND xã An Bình");
  });

  it("has no cell", () => {
    const cell = { row: 1 } as never;
    const at = (sheet: string, title: string) =>
      named(sheet, { ...titled(title, null), unitCell: cell }).unitCell;
    expect(at("Xã An Bình", "UBND tỉnh An Giang")).toBeNull();
    expect(at("Xã An Bình", "UBND xã An Bình")).toBe(cell);
  });
});

it("the group of a sheet's name is the table's, where the title names none", () => {
  expect(named("Số hóa hồ sơ").group).toMatchObject({ match: { id: "digitization" }, cell: null });
  expect(named("Số liệu").group).toBeNull();
  const group = named("Công khai, minh bạch").group;
  expect(named("Số hóa hồ sơ", { ...untitled, group }).group).toBe(group);
});
