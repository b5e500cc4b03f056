import { describe, expect, it, test } from "vitest";
import type { GridCell } from "../../cells/grid";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf, cellAt } from "../../../test/unit/sheet/axes/blocks";
import type { Assumptions } from "./column";
import { columnsOf } from "./columns";
import { keyMeaning } from "./keyMeaning";

/** What the first cell under a head says of its row, beside others of its column. */
function said(
  head: string,
  value: string | number | GridCell,
  others: readonly string[] = [],
  assume: Assumptions = {}
) {
  const rows: Rows = [
    [head, "Điểm"],
    [value, 17.5],
    ...others.map((other): Rows[number] => [other, 18.5]),
  ];
  const block = blockOf(rows);
  const [column] = columnsOf(block, assume);
  if (column === undefined) throw new Error("no column");
  return keyMeaning(block, cellAt(block.page, 1, 0), column, assume);
}
const units = ["Xã An Bình", "Xã Tân Phú"];
const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const months = ["Tháng 8", "Tháng 9"];

describe("in a column of units", () => {
  const inUnits = (text: string | number) => said("Đơn vị", text, units);

  test.each([
    ["Xã Hòa An", "Xã Hòa An"],
    ["1. Xã Hòa An", "Xã Hòa An"],
    ["UBND xã Hòa An", "UBND xã Hòa An"],
    ["Phường Mức độ", "Phường Mức độ"],
    ["Hòa An", "Hòa An"],
    ["Số hóa hồ sơ", "Số hóa hồ sơ"],
    ["Sở Công khai", "Sở Công khai"],
  ])("“%s” is the unit “%s”", (text, unit) => {
    expect(inUnits(text)).toMatchObject({ unit, text, total: false, benchmark: false, groups: [] });
  });

  test.each([
    ["Xã Hòa An Total", "Xã Hòa An"],
    ["Xã Hòa An Tổng cộng", "Xã Hòa An"],
    ["Xã Hòa An Tổng điểm", "Xã Hòa An"],
  ])("“%s” is the sum of “%s”", (text, unit) => {
    expect(inUnits(text)).toMatchObject({ unit, text, total: true });
  });

  test.each([
    "Bình quân",
    "Xã cao nhất",
    "Xã có điểm cao nhất",
    "Phường thấp nhất",
    "Toàn tỉnh",
    "Tổng cộng",
    "Số xã dưới 70 điểm",
    "Số đơn vị xuất sắc",
    "Tỷ lệ: 100%",
    "Đạt yêu cầu: 2",
    "Hạng của xã An Bình",
    "Điểm còn thiếu của UBND phường Tân Lập",
    "Tỷ lệ đạt tại xã An Bình",
    "Độ lệch chuẩn",
    "Tổng số địa phương",
  ])("“%s” is nobody's", (text) => {
    expect(inUnits(text)).toMatchObject({ benchmark: true, unit: null, text });
  });

  test.each([
    ["Điểm tối đa", { measure: "maxPoints", benchmark: false }],
    ["Điểm", { measure: "points", benchmark: false }],
    ["Xếp hạng", { measure: "rank", benchmark: false }],
    ["Tỷ lệ", { measure: "percent", benchmark: false }],
    ["Xếp loại", { measure: "grade", benchmark: true }],
    ["Mục tiêu", { measure: "target", benchmark: true }],
  ])("“%s” is a measure of the row", (text, meaning) => {
    expect(inUnits(text)).toMatchObject({ ...meaning, unit: null, text, isKnown: true });
  });

  it("months stand under their units", () => {
    expect(inUnits("Tháng 9/2026")).toMatchObject({
      ...{ unit: null, benchmark: false, text: "Tháng 9/2026" },
      period: { label: "Tháng 9/2026", date: "2026-09-30" },
    });
    expect(inUnits("Điểm tháng 9")).toMatchObject({ unit: null, period: { date: "2026-09-30" } });
    expect(inUnits("Xếp loại tháng 9")).toMatchObject({
      ...{ unit: null, period: null, measure: "grade" },
    });
    expect(inUnits("Kỳ trước")).toMatchObject({ unit: "Kỳ trước", period: null });
    expect(inUnits("Xã Hòa An tháng 9")).toMatchObject({ period: null });
  });

  it("numbers and signs alone are no unit", () => {
    expect([inUnits("12"), inUnits("…"), inUnits(5)]).toEqual([null, null, null]);
  });
});

describe("in a column of regions", () => {
  const inRegions = (text: string) => {
    const block = blockOf([
      ["Tỉnh", "Xã", "Điểm"],
      [text, "Xã An Bình", 17.5],
      ["Tỉnh An Giang", "Xã Tân Phú", 18.5],
    ]);
    const [column] = columnsOf(block, {});
    return column === undefined ? null : keyMeaning(block, cellAt(block.page, 1, 0), column, {});
  };

  it("a name is where the unit lies", () => {
    expect(inRegions("An Giang")).toMatchObject({ region: "An Giang", unit: null, isKnown: true });
    expect(inRegions("Tỉnh An Giang")).toMatchObject({ region: "Tỉnh An Giang", unit: null });
  });

  test.each(["Toàn tỉnh", "Tổng cộng", "Bình quân"])("“%s” is none", (text) => {
    expect(inRegions(text)?.region).toBeUndefined();
  });
});

describe("in a column of periods", () => {
  const inMonths = (value: string | number | GridCell) => said("Tháng", value, months);

  test.each<[string | number, string, string | null]>([
    [9, "Tháng 9/2026", "2026-09-30"],
    ["Tháng 9", "Tháng 9", "2026-09-30"],
    ["Quý I", "Quý I", "2026-03-31"],
    ["Kỳ trước", "Kỳ trước", null],
  ])("%s is %s", (value, label, date) => {
    expect(inMonths(value)).toMatchObject({ period: { label, date }, isKnown: true });
    expect(inMonths(value)?.strange).toBeUndefined();
  });

  it("a text that names none is strange", () => {
    expect(inMonths("Đợt rà soát")).toMatchObject({
      ...{ text: "Đợt rà soát", strange: true },
      period: { label: "Đợt rà soát", kind: "unknown", date: null, isRelative: false },
    });
  });

  test.each([
    ["Điểm tối đa", { measure: "maxPoints", benchmark: false }],
    ["Xếp hạng", { measure: "rank", benchmark: false }],
    ["Mục tiêu", { measure: "target", benchmark: true }],
    ["Bình quân", { measure: null, benchmark: true }],
    ["Tổng cộng", { measure: null, benchmark: true }],
    ["Toàn tỉnh", { measure: null, benchmark: true }],
    ["Điểm tháng 9", { period: { date: "2026-09-30" } }],
  ])("“%s” is no period, or one beside a measure", (text, meaning) => {
    expect(inMonths(text)).toMatchObject(meaning);
  });

  it("a head over several columns decides, a year over the column completes", () => {
    expect(said("Quý", 2, ["Quý III"])).toMatchObject({ period: { kind: "quarter" } });
    expect(said("Tháng", 2, ["3"])).toMatchObject({ period: { date: "2026-02-28" } });
  });
});

describe("in any other column", () => {
  it("a name says what it means", () => {
    expect(said("Nhóm", "Số hóa hồ sơ", groups)).toMatchObject({
      groups: [{ id: "digitization" }],
    });
    expect(said("Nhóm", "Tổng điểm", groups)).toMatchObject({ total: true });
    expect(said("Nhóm", "Tổng điểm", groups)?.unknown).toBeUndefined();
  });

  it("a name that nobody knows is unknown, where it has a word", () => {
    expect(said("Nhóm", "Việc khác", groups)).toMatchObject({ text: "Việc khác", unknown: true });
    expect(said("Nhóm", "A", groups)).toBeNull();
    expect(said("Nhóm", "12.", groups)).toBeNull();
    expect(said("Nhóm", "Số hóa hồ sơ", groups)?.unknown).toBeUndefined();
  });

  it("a head amid the names says nothing", () => {
    expect(said("Nhóm", "Đơn vị", groups)).toMatchObject({ unknown: true });
    expect(said("Nhóm", "STT", groups)).toMatchObject({ unknown: true });
  });

  it("“TC” is the total among three names of groups", () => {
    expect(said("Nhóm", "TC", groups)).toMatchObject({ total: true, text: "TC" });
    expect(said("Nhóm", "TC", groups.slice(1))).toMatchObject({ total: false, unknown: true });
  });

  it("an unknown name is a unit where that is assumed, under no head and beside no group", () => {
    const assume = { unitsDown: true } as const;
    expect(said("Danh sách", "An Bình", ["Tân Phú"], assume)).toMatchObject({ unit: "An Bình" });
    expect(said("Danh sách", "An Bình", ["Tân Phú"])).toMatchObject({ unit: null, unknown: true });
    expect(said("Danh sách", "An Bình", groups, assume)).toMatchObject({
      unit: null,
      unknown: true,
    });
    expect(said("Nhóm", "An Bình", ["Tân Phú"], assume)).toMatchObject({ unit: null });
  });
});

it("a blank text says nothing", () => {
  expect(said("Đơn vị", { kind: "boolean", value: true }, units)).toBeNull();
  expect(said("Tháng", { kind: "boolean", value: true }, months)).toBeNull();
});
