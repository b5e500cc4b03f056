import { describe, expect, it } from "vitest";
import type { CellRange } from "../../cells/address";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const [open, prompt] = ["Công khai, minh bạch", "Tiến độ giải quyết"];
const measures = (rows: Rows, merges: readonly CellRange[] = []) =>
  readColumns(rows, merges).map(({ measure }) => measure);

describe("“Giá trị”", () => {
  const row = [open, 90, 17];
  it("beside points is a share", () => {
    expect(measures([["Chỉ số", "Giá trị", "Điểm"], row])).toEqual([null, "percent", "points"]);
    expect(measures([["Chỉ số", "Điểm", "Value"], row])).toEqual([null, "points", "percent"]);
  });

  it("alone, or beside other measures, is points", () => {
    expect(measures([["Chỉ số", "Giá trị"], row.slice(0, 2)])).toEqual([null, "points"]);
    expect(measures([["Chỉ số", "Giá trị", "Hạng"], row])).toEqual([null, "points", "rank"]);
    expect(measures([["Chỉ số", "Giá trị", "Giá trị"], row])).toEqual([null, "points", "points"]);
  });

  it("under a title that the names stand under too is points", () => {
    const rows: Rows = [["Kết quả"], ["Chỉ số", "Giá trị"], row.slice(0, 2)];
    expect(measures(rows, [merge(0, 0, 0, 1)])[1]).toBe("points");
  });
});

describe("over rows of groups", () => {
  const read = (head: string, names: readonly string[], under: string | null = null) => {
    const heads: Rows = [
      ["Nhóm", "Điểm", head, "Ghi chú"],
      ...(under === null ? [] : [[null, null, under]]),
    ];
    const merges = under === null ? [] : [0, 1, 3].map((column) => merge(0, column, 1, column));
    const [, , column] = readColumns(
      [...heads, ...names.map((name) => [name, 17, 2, `${open}; ${prompt}`])],
      merges
    );
    const { total, sum, benchmark, adjustment, measure } = column ?? {};
    return { total, sum, benchmark, adjustment, measure };
  };
  const none = { total: false, sum: false, benchmark: false, adjustment: false, measure: null };
  const [groups, units] = [
    [open, prompt],
    ["Xã An Bình", "Xã Tân Phú"],
  ];

  it("“Toàn tỉnh” is a figure to compare with, over rows of units their sum", () => {
    expect(read("Toàn tỉnh", groups)).toEqual({ ...none, benchmark: true });
    expect(read("Toàn tỉnh", groups, "Điểm")).toMatchObject({ total: false, benchmark: true });
    expect(read("Toàn tỉnh", units)).toEqual({ ...none, total: true });
    expect(read("Toàn tỉnh", [open])).toEqual({ ...none, total: true });
    expect(read("Tổng điểm", groups)).toEqual({ ...none, total: true });
  });

  it("“Điểm trừ” is what each of them lacks, “Điểm cộng” what it got besides; over units points beside totals", () => {
    expect(read("Điểm trừ", groups)).toEqual({ ...none, measure: "shortfall" });
    expect(read("Điểm trừ", groups, "Tỷ lệ")).toEqual({ ...none, measure: "percent" });
    expect(read("Điểm trừ", units)).toEqual({ ...none, adjustment: true });
    expect(read("Điểm trừ", [open])).toEqual({ ...none, adjustment: true });
    expect(read("Điểm cộng", groups)).toEqual({ ...none, measure: "change" });
    expect(read("Hạng", groups)).toEqual({ ...none, measure: "rank" });
  });
});

describe("months across that turn the year", () => {
  const dates = (title: string, rows: Rows, merges: readonly CellRange[] = []) => {
    const below = merges.map((range) => ({
      ...range,
      top: range.top + 1,
      bottom: range.bottom + 1,
    }));
    return readColumns([[title], ...rows], below)
      .slice(1)
      .map(({ period }) => period?.date ?? null);
  };
  const row = (count: number) => [open, ...Array.from({ length: count }, () => 17)];

  it("are of both years", () => {
    expect(dates("Từ năm 2025 đến năm 2026", [["Nhóm", "T11", "T12", "T1"], row(3)])).toEqual([
      "2025-11-30",
      "2025-12-31",
      "2026-01-31",
    ]);
  });

  it("each over several columns", () => {
    const rows = [
      ["Nhóm", "T12", null, "T1", null],
      [null, "Điểm", "Hạng", "Điểm", "Hạng"],
      row(4),
    ];
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)];
    expect(dates("Từ năm 2025 đến năm 2026", rows, merges)).toEqual([
      "2025-12-31",
      "2025-12-31",
      "2026-01-31",
      "2026-01-31",
    ]);
  });

  it("whatever year is the title of the names", () => {
    const names = [open, prompt, "Số hóa hồ sơ"].map((name) => [name, 17, 18]);
    expect(dates("Từ năm 2025 đến năm 2026", [["Năm 2026", "T12", "T1"], ...names])).toEqual([
      "2025-12-31",
      "2026-01-31",
    ]);
  });

  it("columns beside them have none", () => {
    expect(dates("Từ năm 2025 đến năm 2026", [["Nhóm", "Tối đa", "T12", "T1"], row(3)])).toEqual([
      null,
      "2025-12-31",
      "2026-01-31",
    ]);
  });
});

it("a column is known by its first sixty rows", () => {
  const filled = (blank: number) =>
    readColumns([
      ["Đơn vị", "Điểm", "Họp"],
      ...Array.from({ length: blank }, (_, at) => [`Xã An Bình ${String(at)}`, 90]),
      ["Xã Tân Phú", 91, 5],
    ])[2]?.filled;
  expect([filled(59), filled(60)]).toEqual([1, 0]);
});

describe("what may be assumed where labels are silent", () => {
  it("is assumed only when asked", () => {
    const rows: Rows = [
      ["Nhóm", "An Bình", "Tân Phú"],
      [open, 17, 18],
      [prompt, 19, 18],
    ];
    const units = (assume: object) => readColumns(rows, [], assume).map(({ unit }) => unit);
    expect(units({})).toEqual([null, null, null]);
    expect(units({ unitsAcross: true })).toEqual([null, "An Bình", "Tân Phú"]);
    const bare: Rows = [
      ["Nhóm", null],
      [open, 17],
      [prompt, 19],
    ];
    const points = (assume: object) => readColumns(bare, [], assume)[1]?.measure;
    expect([points({}), points({ columnsByFigures: true })]).toEqual([null, "points"]);
  });

  it("names groups by their maxima", () => {
    const rows: Rows = [
      [
        "Đơn vị",
        ...[18, 20, 12, 10, 18, 22].map((most, at) => `Nhóm ${String(at + 1)} (${String(most)})`),
      ],
      ["Xã An Bình", 17, 19, 11, 9, 16, 21],
    ];
    const groups = (assume: object) =>
      readColumns(rows, [], assume).flatMap((column) => column.groups.map(({ id }) => id));
    expect(groups({})).toEqual([]);
    expect(groups({ groupsByMaximum: true })).not.toEqual([]);
  });
});
