import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Cell = string | number;

/** The group that a name is, beside others, by the maximum and the points in its row. */
function groupOf(name: string, maximum: Cell, points: Cell, payment: readonly Cell[] | null) {
  const rows = [
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
    ["Công khai, minh bạch", "", 17],
    [name, maximum, points],
    ...(payment === null ? [] : [["Thanh toán trực tuyến", ...payment]]),
    ["Số hóa hồ sơ", "", 20],
  ];
  const [board] = readSheets([gridFromValues("S", rows)]).tables[0]?.boards ?? [];
  return board?.groups[1]?.id;
}

const alone = null;
const beside = ["", 9];

describe("a name that fits the group of 12 points and the merged one of 22", () => {
  const bare = "Dịch vụ công trực tuyến";
  it.each([
    [12, 11, alone, "onlineServices"],
    [12, 11, beside, "onlineServices"],
    [22, 11, alone, "onlineService22"],
    [22, 11, beside, "onlineService22"],
  ])("is the one whose maximum stands beside it: %s", (maximum, points, payment, id) => {
    expect(groupOf(bare, maximum, points, payment)).toBe(id);
  });

  it("is the merged one with more points than 12, where no maximum says it", () => {
    expect(groupOf(bare, "", 12, alone)).toBe("onlineServices");
    expect(groupOf(bare, "", 12.01, alone)).toBe("onlineService22");
    expect(groupOf(bare, "", "chờ thẩm định", alone)).toBe("onlineServices");
  });

  it("is the one of 12 beside payment, whatever its points", () => {
    expect(groupOf(bare, "", 12.5, beside)).toBe("onlineServices");
  });

  it.each(["Cung cấp dịch vụ công trực tuyến", "Cung cấp dịch vụ trực tuyến"])(
    "“%s” is the merged one but beside payment, which is then on its own",
    (name) => {
      expect(groupOf(name, "", 10, alone)).toBe("onlineService22");
      expect(groupOf(name, "", 10, beside)).toBe("onlineServices");
      expect(groupOf(name, 12, 10, alone)).toBe("onlineServices");
      expect(groupOf(name, 22, 10, beside)).toBe("onlineService22");
    }
  );

  it("of many rows the most points count", () => {
    const league = [
      ["TT", "Đơn vị", "Công khai, minh bạch", bare, "Số hóa hồ sơ"],
      [1, "Xã A", 17, 19.5, 20],
      [2, "Xã B", 17, 9, 20],
    ];
    const { tables } = readSheets([gridFromValues("S", league)]);
    expect(tables[0]?.boards.map(({ groups }) => groups[1]?.id)).toEqual([
      "onlineService22",
      "onlineService22",
    ]);
  });
});
