import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const heads = [
  "Công khai TTHC",
  "Giải quyết hồ sơ đúng hạn",
  "Cung cấp DVC trực tuyến",
  "Thanh toán phí, lệ phí trực tuyến",
  "Sự hài lòng của người dân",
  "Số hóa, tái sử dụng dữ liệu",
];
const groups = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
];
const maxima = [18, 20, 12, 10, 18, 22];
const rows: Rows = [
  [1, "Xã An Bình", 17.5, 18.2, 9.4, 8.85, 16.9, 19.15],
  [2, "Xã Tân Lập", 16, 17.5, 8, 7.5, 15.5, 18.25],
];
const withTotals = rows.map((row, at) => [...row, [90, 82.75][at] ?? null]);
const subjects = (table: Rows) =>
  readColumns(table)
    .filter(({ kind, total }) => kind === "figure" && !total)
    .map((column) => column.indicator?.code ?? column.groups[0]?.id ?? "-");

describe("headings like the names of indicators are the groups'", () => {
  it("with the groups' maxima in them", () => {
    const printed = heads.map((head, at) => `${head} (${String(maxima[at])}đ)`);
    expect(subjects([["TT", "Đơn vị", ...printed], ...rows])).toEqual(groups);
  });

  test.each(["Điểm tối đa", null])("over a row of maxima called “%s”", (name) => {
    const table = [["TT", "Đơn vị", ...heads], [null, name, ...maxima], ...rows];
    expect(subjects(table)).toEqual(groups);
  });

  it("where their figures add up to the totals", () => {
    expect(subjects([["TT", "Đơn vị", ...heads, "Tổng điểm"], ...withTotals])).toEqual(groups);
  });
});

describe("they are the indicators'", () => {
  const others = ["1.3", "2.1", "3.6", "4.3"];
  const loose = (table: Rows) => subjects(table).filter((each) => others.includes(each));

  it("where nothing says otherwise", () => {
    expect(loose([["TT", "Đơn vị", ...heads], ...rows])).toEqual(others);
  });

  it("where the figures make no total, or are none too large", () => {
    const unlike = withTotals.map((row) => [...row.slice(0, -1), 70]);
    expect(loose([["TT", "Đơn vị", ...heads, "Tổng điểm"], ...unlike])).toEqual(others);
    const small = ["Xã An Bình", 2, 15, 8, 5, 15, 2, 47];
    expect(loose([["Đơn vị", ...heads, "Tổng điểm"], small])).toEqual(others);
  });

  it("where two of them are of one group", () => {
    const two = [...heads.slice(0, 5), "Công khai đủ nội dung TTHC"];
    const table = [["Đơn vị", ...two, "Tổng"], ...withTotals.map((row) => row.slice(1))];
    expect(subjects(table)).toContain("2.1");
  });
});
