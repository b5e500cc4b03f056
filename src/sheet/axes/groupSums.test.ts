import { describe, expect, it, test } from "vitest";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";
import { namesGroupSum } from "./groupSums";

test.each([
  ["Cộng nhóm 1", true],
  ["Tổng điểm nhóm II", true],
  ["Tổng điểm", false],
  ["Nhóm 1", false],
])("“%s” is the sum of one group: %s", (text, isSum) => {
  expect(namesGroupSum(text)).toBe(isSum);
});

describe("the sum behind indicators", () => {
  const read = (...heads: readonly string[]) =>
    readColumns([
      ["Đơn vị", ...heads],
      ["Xã An Bình", ...heads.map((_, at) => at + 1.5)],
    ])
      .slice(1)
      .map(
        ({ total, groups, indicator }) =>
          indicator?.code ?? groups[0]?.id ?? (total ? "total" : "-")
      );

  it("is their group's, the nearest one's", () => {
    expect(read("1.1", "Cộng nhóm 1", "2.1", "Cộng nhóm 2", "Tổng điểm")).toEqual([
      "1.1",
      "transparency",
      "2.1",
      "timeliness",
      "total",
    ]);
    expect(read("Hạng", "1.1", "1.2", "Hạng", "Cộng nhóm 1")[4]).toBe("transparency");
  });

  it("is a total where no indicator stands before it, or where its name says so", () => {
    expect(read("Cộng nhóm 1", "1.1", "2.1")[0]).toBe("total");
    expect(read("1.1", "2.1", "Tổng cộng")[2]).toBe("total");
  });

  it("is named by its lowest heading", () => {
    const [, , sum] = readColumns([
      ["Đơn vị", "Công bố đúng hạn", "Các chỉ số khác", "Hạng"],
      [null, "Điểm", "Cộng nhóm 1", "Hạng"],
      ["Xã An Bình", 5, 6, 1],
    ]);
    expect(sum?.named?.meaning.text).toBe("Cộng nhóm 1");
    expect(sum).toMatchObject({ total: false, groups: [{ id: "transparency", confidence: 0.8 }] });
  });
});
