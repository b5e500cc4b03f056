import { describe, expect, test } from "vitest";
import { cell, match, title } from "../../../test/unit/sheet/facts/build";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import type { Rows } from "../../../test/unit/layouts/told";
import { columnsOf } from "../axes/columns";
import type { Title } from "../axes/title";
import { frameOf } from "./frame";

const frame = (rows: Rows, over: Partial<Title> = {}) => {
  const block = blockOf(rows);
  const columns = columnsOf(block, {});
  return frameOf(
    block,
    title(over),
    columns,
    columns.filter(({ kind }) => kind === "key")
  );
};
const headed = (...heads: readonly string[]): Rows => [
  ["Nhóm", ...heads],
  ["Công khai, minh bạch", ...heads.map((_, at) => at + 5)],
  ["Số hóa hồ sơ", ...heads.map((_, at) => at + 6)],
];
const listed = (head: string | null, ...names: readonly string[]): Rows => [
  [head, "Tổng điểm"],
  ...names.map((name, at) => [name, 80 + at]),
];

describe("what runs down", () => {
  test("units, by the head or by two of their names", () => {
    expect(frame(listed("Đơn vị", "Xã An Bình")).unitsDown).toBe(true);
    expect(frame(listed(null, "Xã An Bình", "Xã Tân Phú")).unitsDown).toBe(true);
    expect(frame(listed(null, "Xã An Bình", "Tháng 9/2026")).unitsDown).toBe(false);
    expect(frame(headed("Điểm")).unitsDown).toBe(false);
  });
  test("periods, by the head", () => {
    expect(frame(listed("Tháng", "Tháng 9/2026", "Tháng 10/2026")).periodsDown).toBe(true);
    expect(frame(listed("Đơn vị", "Xã An Bình")).periodsDown).toBe(false);
  });
  test("months under their units, where they are more than half of the names", () => {
    const months = (...names: readonly string[]) =>
      frame(listed("Đơn vị", ...names)).monthsUnderUnits;
    expect(months("Xã An Bình", "Tháng 9/2026", "Tháng 10/2026")).toBe(true);
    expect(months("Xã An Bình", "Tháng 9/2026")).toBe(false);
    expect(months("Xã An Bình", "Xã Tân Phú", "Tháng 9/2026")).toBe(false);
  });
});

describe("what runs across", () => {
  test("two units, two periods", () => {
    expect(frame(headed("Xã An Bình", "Xã Tân Phú"))).toMatchObject({
      unitsAcross: true,
      periodsAcross: false,
    });
    expect(frame(headed("Xã An Bình", "Xã An Bình")).unitsAcross).toBe(false);
    expect(frame(headed("Xã An Bình", "Điểm")).unitsAcross).toBe(false);
    expect(frame(headed("Tháng 9/2026", "Tháng 10/2026"))).toMatchObject({
      unitsAcross: false,
      periodsAcross: true,
    });
    expect(frame(headed("Tháng 9/2026", "Điểm")).periodsAcross).toBe(false);
  });
  test("but not those of places alone", () => {
    expect(frame(headed("Xếp hạng tháng 9/2026", "Xếp hạng tháng 10/2026")).periodsAcross).toBe(
      false
    );
    expect(frame(headed("Điểm tháng 9/2026", "Điểm tháng 10/2026")).periodsAcross).toBe(true);
  });
});

describe("what the table is about", () => {
  const league = (...heads: readonly string[]): Rows => [
    ["Đơn vị", ...heads],
    ["Xã An Bình", ...heads.map((_, at) => at + 5)],
    ["Xã Tân Phú", ...heads.map((_, at) => at + 6)],
  ];
  const told = (rows: Rows, over: Partial<Title> = {}) => {
    const { lone, subjectsAcross, namesNone, totals } = frame(rows, over);
    return [lone?.kind === "group" ? lone.id : lone, subjectsAcross, namesNone, [...totals]];
  };
  test("by its headings", () => {
    expect(told(league("Công khai, minh bạch", "Tỷ lệ"))).toEqual([
      "transparency",
      true,
      false,
      [],
    ]);
    expect(told(league("Công khai, minh bạch", "Tổng điểm"))).toEqual([
      null,
      true,
      false,
      ["points"],
    ]);
    expect(told(league("Công khai, minh bạch", "Số hóa hồ sơ"))).toEqual([null, true, false, []]);
    expect(told(league("TTHC công bố đúng hạn"))).toEqual([null, true, false, []]);
    expect(told(league("Tổng điểm", "Xếp hạng tổng điểm"))[1]).toBe(true);
    expect(told(league("Điểm", "Xếp hạng"))).toEqual([null, false, true, []]);
    expect(told(headed("Điểm"))).toEqual([null, false, false, []]);
  });
  test("by its title", () => {
    const group = { match: match("transparency"), isCalled: true, cell: null };
    expect(told(league("Điểm"), { group })).toEqual(["transparency", true, false, []]);
    expect(told(league("Số hóa hồ sơ"), { group })).toEqual(["digitization", true, false, []]);
  });
});

test.each([
  ["BẢNG ĐIỂM CÁC XÃ", true],
  ["Kết quả chấm điểm", true],
  ["Thời điểm 30/9/2026", false],
  ["Địa điểm: hội trường", false],
  ["Thời điểm tính điểm", true],
  ["Kết quả các xã", false],
])("the title “%s” speaks of points: %s", (text, saysTotal) => {
  const rows = listed("Đơn vị", "Xã An Bình");
  expect(frame(rows, { lines: [cell("UBND TỈNH"), cell(text)] }).saysTotal).toBe(saysTotal);
});
