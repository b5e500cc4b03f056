import { describe, expect, test } from "vitest";
import { match, title } from "../../../test/unit/sheet/facts/build";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import type { Rows } from "../../../test/unit/layouts/told";
import type { GroupId } from "../../decision766/identity";
import { columnsOf } from "../axes/columns";
import { groupOfAll } from "./groupOfAll";

/** The group of a table, and whether it is by its title, and bare. */
function found(rows: Rows, named: GroupId | null = null) {
  const block = blockOf(rows);
  const columns = columnsOf(block, {});
  const group = named === null ? null : { match: match(named), isCalled: true, cell: null };
  const figures = columns.filter(({ kind }) => kind === "figure");
  const keys = columns.filter(({ kind }) => kind === "key");
  const all = groupOfAll(block, title({ group }), figures, keys);
  return all === null
    ? null
    : [all.match.id, all.match.confidence, all.title === group && group !== null, all.isBare];
}
const league = (headings: readonly string[], ...scores: readonly (number | string)[]): Rows => [
  ["Đơn vị", ...headings],
  ["Xã An Bình", ...scores],
  ["Xã Tân Phú", ...scores],
];

describe("the title's group is that of all figures", () => {
  test("within its maximum", () => {
    expect(found(league(["Điểm"], 18), "transparency")).toEqual(["transparency", 1, true, true]);
    expect(found(league(["Điểm"], 18.01), "transparency")).toBeNull();
    expect(found(league(["Kết quả"], 18.5), "transparency")).toBeNull();
    expect(found(league(["Kết quả"], "chưa có"), "transparency")?.[0]).toBe("transparency");
    expect(found(league(["Xếp hạng", "Điểm"], 25, 17), "transparency")?.[0]).toBe("transparency");
    expect(found(league(["Điểm", "Điểm"], 17, 18.5), "transparency")).toBeNull();
  });
  test("a row above the maximum anywhere", () => {
    const rows: Rows = [...league(["Điểm"], 17), ["Xã Yên Hòa", 90]];
    expect(found(rows, "transparency")).toBeNull();
    expect(found(rows.slice(0, -1), "transparency")).not.toBeNull();
  });
  test("but not where none is named", () => {
    expect(found(league(["Điểm"], 17))).toBeNull();
  });
  test("nor where headings or rows name groups of their own", () => {
    expect(found(league(["Số hóa hồ sơ"], 17), "transparency")).toBeNull();
    expect(found(league(["Điểm", "Số hóa hồ sơ"], 17, 17), "transparency")).toBeNull();
    expect(found(league(["Số hóa hồ sơ", "Điểm"], 17, 17), "transparency")).toBeNull();
    expect(
      found(
        [
          ["Nhóm", "Điểm"],
          ["Số hóa hồ sơ", 17],
          ["Xã An Bình", 17],
        ],
        "transparency"
      )
    ).toBeNull();
  });
  test("beside indicators of its own", () => {
    expect(found(league(["1.1", "1.2", "Điểm"], 6, 4, 17), "transparency")).toEqual([
      "transparency",
      1,
      true,
      false,
    ]);
    expect(found(league(["3.1", "3.2", "Điểm"], 2, 4, 17), "onlineService22")).toEqual([
      "onlineService22",
      1,
      true,
      false,
    ]);
    expect(found(league(["2.1", "3.1", "Điểm"], 17, 2, 17), "transparency")).toBeNull();
  });
});

describe("indicators across are all of one group", () => {
  test("two or more of them", () => {
    expect(found(league(["1.1", "1.2", "Điểm"], 6, 4, 10))).toEqual([
      "transparency",
      0.8,
      false,
      false,
    ]);
    expect(found(league(["1.1", "Điểm"], 6, 10))).toBeNull();
    expect(found(league(["1.1", "1.1", "Điểm"], 6, 4, 10))).toBeNull();
  });
  test("of several groups none", () => {
    expect(found(league(["1.1", "1.2", "2.1", "Điểm"], 6, 4, 18, 10))).toBeNull();
  });
  test("points above the group's maximum are no group's", () => {
    expect(found(league(["1.1", "1.2", "Điểm"], 6, 4, 18.5))).toBeNull();
    // Shares under the indicators themselves are not held against it.
    expect(found(league(["1.1", "1.2", "Điểm"], 98, 99, 17))?.[0]).toBe("transparency");
  });
  test("not those of the title's group but of another", () => {
    expect(found(league(["2.1", "2.2", "Điểm"], 17, 0, 17), "transparency")?.slice(0, 3)).toEqual([
      "timeliness",
      0.8,
      false,
    ]);
  });
});
