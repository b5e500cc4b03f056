import { describe, expect, it } from "vitest";
import { headingsApart } from "../../../../src/sheet/axes/headingsApart";
import { holdsStrayWords } from "../../../../src/sheet/axes/strayWords";
import { columnsOf } from "../../../../src/sheet/axes/columns";
import type { Rows } from "../../layouts/told";
import { blockOf, blocksOf, readColumns } from "./blocks";

const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const measures = (rows: Rows) => readColumns(rows).map(({ measure }) => measure);

describe("columns of something else than scores", () => {
  const last = (head: string, ...texts: readonly (string | null)[]) =>
    readColumns([
      ["Nhóm", "Điểm", head],
      ...texts.map((text, at) => [groups[at] ?? "Tổng", 17.5, text]),
    ])[2];

  it("rooms of the office that answer for the groups", () => {
    expect(last("Đơn vị", "Phòng Văn hóa", "Trung tâm PVHCC")).toMatchObject({
      kind: "note",
      head: null,
    });
    expect(last("Đơn vị", "Phòng Văn hóa", "Xã An Bình")).toMatchObject({ kind: "key" });
  });

  it("days on which something was done, though not in every row", () => {
    expect(last("Ngày cập nhật", "05/10/2026", "06/10/2026")?.kind).toBe("note");
    expect(last("Ngày cập nhật", "05/10/2026", "chưa rõ")?.kind).toBe("note");
    expect(last("Tình hình", "đang làm", "đã xong")?.kind).toBe("key");
  });
});

describe("words behind the figures belong to no row", () => {
  const isStray = (...rows: Rows) => {
    const block = blockOf([["Nhóm", "Điểm"], ...rows]);
    const columns = columnsOf(block, {});
    const keys = columns.filter(({ kind }) => kind === "key");
    const words = keys.at(-1);
    if (words === undefined) throw new Error("no words");
    return holdsStrayWords(block, words, keys);
  };
  const [first = "", second = "", third = ""] = groups;

  it("where an empty column lies between", () => {
    expect(isStray([first, 18, null, "họp giao ban"], [second, 19, null, "gọi lại"])).toBe(true);
    expect(isStray([first, 18, "họp giao ban"], [second, 19, "gọi lại"])).toBe(false);
    expect(isStray([first, 18, 5, "họp giao ban"], [second, 19, null, "gọi lại"])).toBe(false);
  });

  it("where most rows have none", () => {
    expect(isStray([first, 18, "gọi lại"], [second, 19], [third, 20])).toBe(true);
    expect(isStray([first, 18, "gọi lại"], [second, 19])).toBe(false);
    expect(isStray([first, 18, "gọi lại"], [second, 19, "họp"], [third, 20])).toBe(false);
  });

  it("but not where no figures stand before them", () => {
    expect(isStray([first, 18], [second, 19])).toBe(false);
  });
});

describe("short words by what stands beside them", () => {
  it("“Đạt” beside the maxima of two groups or more is their points", () => {
    const heads = (name: string) => ["Nhóm", "Tối đa", name];
    const rows: Rows = [
      [groups[0] ?? "", 18, 17],
      [groups[1] ?? "", 20, 19],
    ];
    expect(measures([heads("Đạt"), ...rows])).toEqual([null, "maxPoints", "points"]);
    expect(measures([heads("Đạt"), ...rows.slice(1)])[2]).toBe("numerator");
    expect(measures([heads("Số lượng"), ...rows])[2]).toBe("numerator");
    expect(measures([["Nhóm", "Tổng số", "Đạt"], ...rows])[2]).toBe("numerator");
  });

  it("“TS” is a numerator where “MS” stands too", () => {
    const row = ["Xã An Bình", 45, 46, 97.8];
    expect(measures([["Đơn vị", "TS", "MS", "Tỷ lệ"], row])[1]).toBe("numerator");
    expect(measures([["Đơn vị", "TS", "Hạng", "Tỷ lệ"], row])[1]).toBeNull();
  });
});

it("the sum behind the indicators of a group is the group's, no total", () => {
  const [, , , sum, total] = readColumns([
    ["Đơn vị", "1.1. Công bố đúng hạn", "1.2. Công khai đúng hạn", "Tổng nhóm 1", "Tổng điểm"],
    ["Xã An Bình", 5, 4, 9, 90],
  ]);
  expect(sum).toMatchObject({ total: false, groups: [{ id: "transparency", confidence: 0.8 }] });
  expect(total).toMatchObject({ total: true, groups: [] });
  const [, alone] = readColumns([
    ["Đơn vị", "Tổng nhóm 1", "Điểm"],
    ["Xã An Bình", 9, 90],
  ]);
  expect(alone?.groups).toEqual([]);
});

describe("headings of two pages", () => {
  const apart = (heads: Rows[number], ...more: Rows) => {
    const [one, other] = blocksOf([
      ["Đơn vị", "Xếp hạng", "Điểm"],
      ["Xã An Bình", 1, 90],
      heads,
      ...more,
      ["Xã Tân Phú", 2, 80],
    ]);
    if (one === undefined || other === undefined) throw new Error("not two tables");
    return headingsApart(one, other)?.map(({ at, text }) => [at.row, at.column, text]) ?? null;
  };

  it("are the same, or differ in one that was misspelt or emptied", () => {
    expect(apart(["Đơn vị", "Xếp hạng", "Điểm"])).toEqual([]);
    expect(apart(["Đơn vị", "Xếp hạng", "Đểm s"])).toEqual([[2, 2, "Đểm s"]]);
    expect(apart(["Đơn vị", "Xếp hạng", null])).toEqual([[2, 2, null]]);
  });

  it("are others where two differ, or one means something else, or lines are more", () => {
    expect(apart(["Đơn vị", "Tỷ lệ", "Điểm"])).toBeNull();
    expect(apart(["Đơn vị", "Xếp hạng", "Điểm"], [null, "Khối xã", "Điểm"])).toBeNull();
  });
});
