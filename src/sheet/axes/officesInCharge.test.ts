import { expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const groups = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];
const read = (rows: Rows) => readColumns(rows).map(({ kind, head }) => `${kind} ${head ?? "-"}`);
const beside = (names: readonly string[], ...offices: Rows[number]) =>
  read([["Nhóm", "Điểm", "Đơn vị"], ...names.map((name, at) => [name, 17.5, offices[at] ?? null])]);

test.each([
  ["Phòng Văn hóa", "Trung tâm PVHCC"],
  ["Bộ phận Một cửa", "Văn phòng HĐND"],
  ["Tổ công nghệ", "Ban Quản lý"],
  ["Công an xã", "Quân sự xã"],
  ["Đảng ủy xã", "HĐND xã"],
  ["Trạm Y tế", "Công chức tư pháp"],
  ["Cán bộ địa chính", "Chuyên viên"],
  ["Ông Nam", "Bà Hoa"],
  ["Đồng chí Lan", "đ/c Minh"],
])("“%s” and “%s” answer for the groups beside them", (one, other) => {
  expect(beside(groups, one, `${other} A`, one)).toEqual(["key group", "figure -", "note -"]);
});

it("some may be blank, though not all", () => {
  expect(beside(groups, null, "Phòng Văn hóa", null)[2]).toBe("note -");
  expect(beside(groups.slice(0, 2), "Phòng Văn hóa", "Tổ Một cửa")[2]).toBe("note -");
  expect(beside(groups.slice(0, 1), "Phòng Văn hóa")[2]).toBe("key unit");
});

it("one that is a unit makes all of them units", () => {
  expect(beside(groups, "Phòng Văn hóa", "Xã An Bình", "Phòng Kinh tế")[2]).toBe("key unit");
});

it("are the units where their column stands before the groups, or has another head", () => {
  const rows = groups.map((name) => ["Phòng Văn hóa", name, 17.5]);
  expect(read([["Đơn vị", "Nhóm", "Điểm"], ...rows])[0]).toBe("key unit");
  expect(read([["Cơ quan giúp việc", "Nhóm", "Điểm"], ...rows])[0]).not.toBe("note -");
  const behind = groups.map((name) => [name, 17.5, "Phòng Văn hóa"]);
  expect(read([["Nhóm", "Điểm", "Người làm"], ...behind])[2]).toBe("key -");
});

it("stand behind the first of two columns that name groups", () => {
  expect(
    read([
      ["Nhóm", "Điểm", "Đơn vị", "Việc cần làm"],
      ...groups.map((name) => [name, 17.5, "Phòng Văn hóa", name]),
    ])
  ).toEqual(["key group", "figure -", "note -", "key -"]);
});
