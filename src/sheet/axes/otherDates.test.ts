import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const kinds = (rows: Rows) => readColumns(rows).map(({ kind }) => kind);

describe("days of something else than the scores", () => {
  const besides = (names: Rows[number], head: string, ...days: Rows[number]) =>
    kinds([
      [names[0] ?? "", "Điểm", head],
      ...days.map((day, at) => [names[at + 1] ?? "", 17.5, day]),
    ]);

  it.each([
    ["Ngày cập nhật", "05/10/2026"],
    ["Hạn khắc phục", "Tháng 11/2026"],
    ["Ngày trả", "06/10/2026"],
  ])("“%s” beside groups or units", (head, day) => {
    expect(besides(["Nhóm", ...groups], head, day, day)[2]).toBe("note");
    expect(besides(["Đơn vị", "Xã An Bình", "Xã Tân Phú"], head, day, day)[2]).toBe("note");
  });

  it("are such where one row alone holds a day", () => {
    expect(besides(["Nhóm", ...groups], "Hạn khắc phục", "05/10/2026", "chưa rõ")[2]).toBe("note");
    expect(besides(["Nhóm", ...groups], "Hạn khắc phục", "chưa rõ", "05/10/2026")[2]).toBe("note");
  });

  it("are such whatever the heading over theirs says", () => {
    expect(
      kinds([
        ["Nhóm", "Điểm", "Việc tồn đọng"],
        [null, "Điểm đạt", "Hạn khắc phục"],
        ...groups.map((name) => [name, 17.5, "05/10/2026"]),
      ])
    ).toEqual(["key", "figure", "note"]);
  });

  it("are such whatever stands between the names and them", () => {
    expect(
      kinds([
        ["Tình hình", "Đơn vị", "Điểm", "Hạn khắc phục"],
        ["đang làm", "Xã An Bình", 90, "05/10/2026"],
        ["đã xong", "Xã Tân Phú", 91, "06/10/2026"],
      ])
    ).toEqual(["key", "key", "figure", "note"]);
  });

  it.each([
    ["a name that says nothing of days", "Tình hình", "05/10/2026"],
    ["words under a name of days", "Hạn khắc phục", "đang làm"],
    ["a column that names the periods", "Tháng", "Tháng 9"],
    ["a column without a heading", "", "Tháng 9"],
  ])("but not %s", (_, head, text) => {
    expect(besides(["Nhóm", ...groups], head, text, text)[2]).toBe("key");
  });

  it("nor where no column names groups or units", () => {
    expect(
      besides(["Lĩnh vực", "Đất đai", "Hộ tịch"], "Hạn khắc phục", "Tháng 9", "Tháng 10")[2]
    ).toBe("key");
    expect(
      besides(["Lĩnh vực", groups[0] ?? "", "Hộ tịch"], "Hạn khắc phục", "Tháng 9", "Tháng 10")[2]
    ).toBe("key");
  });
});

describe("a list of what else concerns the groups", () => {
  const listed = "Việc cần làm";
  /** What the list is whose column stands under this head, beside others. */
  const kindOf = (head: string | null, ...heads: Rows[number]) =>
    readColumns([
      heads,
      ...groups.map((name, row) =>
        heads.map((each, at) => {
          if (each === head) return groups[2 - row] ?? "";
          if (each === "Nhóm") return name;
          return each === null ? null : each === "Tình hình" ? "đã xong" : row + 1 + at * 2;
        })
      ),
    ]).find(({ column }) => column === heads.indexOf(head))?.kind;

  test.each<[string, Rows[number], string]>([
    ["behind the figures and an empty column", ["Nhóm", "Điểm", null, listed], "note"],
    ["behind two empty columns", ["Nhóm", "Điểm", null, null, listed], "note"],
    ["a column behind the empty one", ["Nhóm", "Điểm", null, "Tình hình", listed], "note"],
    ["before an empty column", ["Nhóm", "Điểm", "Tình hình", null, listed], "note"],
    ["right behind the figures", ["Nhóm", "Điểm", listed], "key"],
    ["amid the figures", ["Nhóm", "Điểm", null, "Hạng", listed], "key"],
    ["right behind figures beyond an empty column", ["Nhóm", null, "Điểm", listed], "key"],
    ["before the figures", ["Nhóm", null, listed, "Điểm"], "key"],
    ["before the names", [listed, null, "Hạng", "Nhóm", "Điểm"], "key"],
    ["behind figures that stand before the names", ["Hạng", null, "Nhóm", null, listed], "key"],
  ])("%s", (_, heads, kind) => {
    expect(kindOf(listed, ...heads)).toBe(kind);
  });

  it("without a heading is left to what tells stray words", () => {
    expect(
      kinds([
        ["Nhóm", "Điểm"],
        ...groups.map((name, at) => [name, 17.5, null, groups[2 - at] ?? ""]),
      ])
    ).toEqual(["key", "figure", "key"]);
  });

  it("keeps what its head says", () => {
    expect(kindOf("Đơn vị", "Nhóm", "Điểm", null, "Đơn vị")).toBe("key");
  });

  it("is none of figures", () => {
    expect(
      kinds([["Nhóm", "Điểm", null, "Khác lạ"], ...groups.map((name) => [name, 17.5, null, 5])])
    ).toEqual(["key", "figure", "figure"]);
  });
});
