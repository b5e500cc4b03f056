import { describe, expect, it, test } from "vitest";
import type { CellRange } from "../../cells/address";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import type { Assumptions } from "./column";
import { columnsOf } from "./columns";
import type { RowMeaning } from "./rowMeaning";
import { rowMeaning, type Carried } from "./rows";

/** What governs each row of a table, from the top down. */
function rowsOf(
  rows: Rows,
  merges: readonly CellRange[] = [],
  assume: Assumptions = {}
): readonly RowMeaning[] {
  const block = blockOf(rows, merges);
  const columns = columnsOf(block, assume);
  const keys = columns.filter(({ kind }) => kind === "key");
  const codes = columns.filter(({ kind }) => kind === "aside");
  const carried: Carried = new Map();
  return block.body.map((row) => rowMeaning(block, row, keys, codes, carried, assume));
}
/** A subject in short. */
const about = ({ groups, indicator, code, total, unknown }: RowMeaning) =>
  [
    ...groups.slice(0, 1).map(({ id }) => id),
    indicator?.code ?? null,
    code === null ? null : `code ${code.code}`,
    total ? "total" : null,
    unknown,
  ]
    .filter((each) => each !== null)
    .join(" ");

const [open, prompt, digital] = ["Công khai, minh bạch", "Tiến độ giải quyết", "Số hóa hồ sơ"];

describe("a name left out below its first mention", () => {
  it("goes on as long as a column further right names its row", () => {
    const rows = rowsOf([
      ["Đơn vị", "Nhóm", "Điểm"],
      ["Xã An Bình", open, 17],
      [null, prompt, 18],
      ["Xã Tân Phú", open, 16],
      [null, prompt, 15],
      [null, null, 14],
    ]);
    expect(rows.map(({ unit }) => unit)).toEqual([
      ...["Xã An Bình", "Xã An Bình", "Xã Tân Phú", "Xã Tân Phú", null],
    ]);
    expect(rows.map(({ unitCell }) => unitCell?.row ?? null)).toEqual([1, 1, 3, 3, null]);
  });

  it("does not go on to the right of the names", () => {
    const rows = rowsOf([
      ["Nhóm", "Đơn vị", "Điểm"],
      [open, "Xã An Bình", 17],
      [prompt, null, 18],
      [digital, "Xã Tân Phú", 18],
    ]);
    expect(rows.map(({ unit }) => unit)).toEqual(["Xã An Bình", null, "Xã Tân Phú"]);
  });

  it("is a blank where the column says its name again row by row", () => {
    const rows = rowsOf([
      ["Đơn vị", "Nhóm", "Điểm"],
      ["Xã An Bình", open, 17],
      ["Xã An Bình", prompt, 18],
      [null, digital, 18],
    ]);
    expect(rows.map(({ unit }) => unit)).toEqual(["Xã An Bình", "Xã An Bình", null]);
  });

  it("goes on though the name comes again further down", () => {
    const rows = rowsOf([
      ["Đơn vị", "Nhóm", "Điểm"],
      ["Xã An Bình", open, 17],
      [null, prompt, 18],
      ["Xã An Bình", digital, 18],
      [null, prompt, 18],
    ]);
    expect(rows.map(({ unit }) => unit)).toEqual(Array.from({ length: 4 }, () => "Xã An Bình"));
  });

  it("of a merged cell is its own in every row of it", () => {
    const rows = rowsOf(
      [
        ["Đơn vị", "Nhóm", "Điểm"],
        ["Xã An Bình", open, 17],
        [null, prompt, 18],
        [null, digital, 18],
      ],
      [merge(1, 0, 2, 0)]
    );
    expect(rows.map(({ unit }) => unit)).toEqual(["Xã An Bình", "Xã An Bình", "Xã An Bình"]);
  });

  it("is none where the heading of a part of the rows stands above", () => {
    const rows = rowsOf([
      ["Đơn vị", "Nhóm", "Điểm"],
      ["Xã An Bình", open, 17],
      [null, prompt, 18],
      ["KHỐI XÃ, PHƯỜNG", open, 16],
      [null, prompt, 15],
    ]);
    expect(rows.map(({ unit }) => unit).slice(1)).toEqual(["Xã An Bình", null, null]);
    expect(rows.map(({ benchmark }) => benchmark)).toEqual([false, false, true, false]);
  });
});

describe("codes beside the names", () => {
  it("are told apart from the names", () => {
    const [row] = rowsOf([
      ["TT", "Nội dung", "Điểm"],
      ["4.1", "Việc khác", 3],
      ["4.2", "Việc nữa", 3],
    ]);
    expect(row).toMatchObject({
      ...{ code: { code: "4.1" }, codeCell: { row: 1, column: 0 }, indicator: null },
      ...{ unknown: "Việc khác", subjectCell: { row: 1, column: 1 } },
    });
  });

  it("are what a row is about where nothing names it", () => {
    const [row] = rowsOf([
      ["TT", "Điểm"],
      ["4.1", 3],
      ["4.2", 3],
    ]);
    expect(row).toMatchObject({ code: { code: "4.1" }, subjectCell: { row: 1, column: 0 } });
  });

  test.each([
    ["4.1", "4.1"],
    [3.5, null],
    ["1.", null],
    ["I", null],
    ["4.1.", null],
    ["Công bố đúng hạn", null],
    ["DOSSIER_SYNC", "1.4"],
  ])("“%s” is the code %s", (typed, code) => {
    const [row] = rowsOf([
      ["TT", "Nội dung", "Điểm"],
      [typed, "Việc khác", 3],
      ["2", "Việc nữa", 3],
    ]);
    expect(row?.code?.code ?? null).toBe(code);
  });

  test.each<[string, Partial<RowMeaning>]>([
    ["Tổng hợp", { total: true }],
    ["Bình quân", { benchmark: true }],
    ["Điểm tối đa", { measure: "maxPoints" }],
    ["Mang sang trang sau", { sum: true }],
    ["Ghi chú", { total: false, benchmark: false, measure: null }],
  ])("“%s” typed among the numbers", (typed, meaning) => {
    const rows = rowsOf([
      ["TT", "Nội dung", "Điểm"],
      ["1", open, 17],
      ["2", prompt, 18],
      [typed, null, 90],
    ]);
    expect(rows[2]).toMatchObject(meaning);
    expect(rows[2]?.names.map(({ text }) => text)).toEqual(typed === "Ghi chú" ? [] : [typed]);
  });

  it("a group's abbreviation among them names the group, where nothing else does", () => {
    const rows = rowsOf([
      ["Mã", "Nội dung", "Điểm"],
      ["CKMB", "Việc thứ nhất", 17],
      ["TĐGQ", digital, 18],
    ]);
    expect(rows.map(about)).toEqual(["transparency Việc thứ nhất", "digitization"]);
  });
});

describe("“Cụm 1” beside units", () => {
  const sums = (head: string, ...names: readonly string[]) =>
    rowsOf([
      ["Khối", head, "Điểm"],
      ...names.map((name, at) => [`Cụm ${String(at + 1)}`, name, 90]),
    ]).map(({ sum, unit }) => [sum, unit]);

  it("is where a unit belongs", () => {
    expect(sums("Đơn vị", "Xã An Bình", "Xã Tân Phú")).toEqual([
      [false, "Xã An Bình"],
      [false, "Xã Tân Phú"],
    ]);
  });
});

it("“Cụm 1” beside no units is a sum of several", () => {
  const rows = rowsOf([
    ["Khối", "Nhóm", "Điểm"],
    ["Cụm 1", open, 90],
    ["Cụm 2", prompt, 90],
  ]);
  expect(rows.map(({ sum }) => sum)).toEqual([true, true]);
});

it("what a row is about is told by all its names", () => {
  const [row] = rowsOf([
    ["Đơn vị", "Tháng", "Nhóm", "Điểm"],
    ["Xã An Bình", 9, open, 17],
    ["Xã An Bình", 9, prompt, 18],
  ]);
  expect(row).toMatchObject({
    ...{ unit: "Xã An Bình", unitCell: { column: 0 }, groups: [{ id: "transparency" }] },
    ...{ periodCell: { column: 1 }, subjectCell: { column: 2 }, total: false, isPart: false },
    names: [{ text: "Xã An Bình" }, {}, { text: open }],
  });
});
