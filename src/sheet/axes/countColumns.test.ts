import { describe, expect, it } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf, readColumns } from "../../../test/unit/sheet/axes/blocks";
import { columnsOf } from "./columns";
import { countsSaidAgain, namesCount } from "./countColumns";

it.each([
  ["Số hồ sơ trễ hạn", true],
  ["Tổng số TTHC công khai", true],
  ["Số lượng giao dịch thanh toán trực tuyến", true],
  ["Tỷ lệ hồ sơ đúng hạn", false],
  ["Hồ sơ đúng hạn", false],
])("“%s” names a count: %s", (text, expected) => {
  expect(namesCount(text)).toBe(expected);
});

describe("a column under a name like an indicator's that counts", () => {
  const heading = "Số hồ sơ trễ hạn";
  const code = (head: string, ...figures: readonly Rows[number][number][]) => {
    const [, column] = readColumns([
      ["Đơn vị", head, "Điểm"],
      ...figures.map((figure, at) => [`Xã An Bình ${at}`, figure, 90]),
    ]);
    return column?.indicator?.code ?? null;
  };

  it.each<[Rows[number], boolean]>([
    [[1, 0.5], true],
    [[20, 1], true],
    [[20.5, 1], false],
    [[0, 0], true],
    [["x", 1], true],
    [[null, 1], true],
    [["46%", "97%"], true],
    [[46, 12], false],
    [[1, 46], false],
    [[46, 1], false],
  ])("is the indicator's where all of %j are within its maximum, or shares: %s", (figures, is) => {
    expect(code(heading, ...figures) !== null).toBe(is);
  });

  it("is told as unknown, and of no group", () => {
    const [, column] = readColumns([
      ["Đơn vị", heading, "Điểm"],
      ["Xã An Bình", 46, 90],
    ]);
    expect(column).toMatchObject({ indicator: null, named: null, groups: [] });
    expect(column?.unknown.map(({ meaning }) => meaning.text)).toEqual([heading]);
  });

  it("but names that count nothing may have any figures", () => {
    expect(code("1.1. Công bố đúng hạn", 46)).toBe("1.1");
    expect(code("Tỷ lệ hồ sơ trễ hạn", 46)).toBe(code("Tỷ lệ hồ sơ trễ hạn", 0));
  });

  it("nor do headings of a measure below, or of a group", () => {
    const [, column] = readColumns([
      ["Đơn vị", heading],
      [null, "Tỷ lệ"],
      ["Xã An Bình", 46],
    ]);
    expect(column).toMatchObject({ measure: "percent" });
    expect(column?.indicator).not.toBeNull();
    const [, group] = readColumns([
      ["Đơn vị", "Số hóa hồ sơ"],
      ["Xã An Bình", 46],
    ]);
    expect(group?.groups[0]?.id).toBe("digitization");
  });
});

describe("counts that rows under several groups say", () => {
  const again = (...names: readonly string[]) => {
    const block = blockOf([["Nhóm", "Điểm"], ...names.map((name) => [name, 5])]);
    return [...countsSaidAgain(block, columnsOf(block, {}))];
  };
  const [late, all] = ["Số hồ sơ quá hạn", "Tổng số hồ sơ"];

  it("are those that come twice or more", () => {
    expect(again("Công khai", late, "Số hóa hồ sơ", late, all)).toEqual([late]);
    expect(again("Công khai", late, all, "Số hóa hồ sơ", late, all, late)).toEqual([late, all]);
    expect(again("Công khai", late, "Số hóa hồ sơ", all)).toEqual([]);
  });

  it("and no other names", () => {
    expect(again("Công khai", "Đạt", "Số hóa hồ sơ", "Đạt")).toEqual([]);
    const block = blockOf([
      ["Nhóm", "Điểm"],
      ["Số hóa hồ sơ", 5],
    ]);
    expect([...countsSaidAgain(block, [])]).toEqual([]);
  });
});
