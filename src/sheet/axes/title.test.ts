import { describe, expect, it, test } from "vitest";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { blockOf, blocksOf } from "../../../test/unit/sheet/axes/blocks";
import { captionOf, titleOf, unitIn, yearOn } from "./title";

const heads = ["Nhóm", "Điểm"];
const scores: Rows = [
  ["Công khai, minh bạch", 17.5],
  ["Tiến độ giải quyết", 19],
];
const line = (text: string): Rows[number] => [text];
const under = (...lines: readonly string[]) =>
  titleOf(blockOf([...lines.map(line), heads, ...scores]), 2026);
const over = (...lines: readonly string[]) =>
  titleOf(blockOf([heads, ...scores, ...lines.map(line)]), 2026);

describe("lines above a table", () => {
  it("the nearest wins, but for a bare year", () => {
    expect(under("UBND xã An Bình", "UBND xã Tân Lập").unit).toBe("UBND xã Tân Lập");
    expect(under("UBND xã An Bình", "Kết quả").unitCell?.row).toBe(0);
    expect(under("Tháng 8/2026", "Tháng 9/2026").period?.label).toBe("Tháng 9/2026");
    expect(under("Tháng 8/2026", "Năm 2026")).toMatchObject({
      period: { label: "Tháng 8/2026" },
      periodCell: { row: 0 },
    });
    expect(under("Năm 2026", "Kết quả").period?.label).toBe("Năm 2026");
  });

  it("name the group of all the table", () => {
    expect(under("Nhóm số hóa hồ sơ", "Kết quả").group).toMatchObject({
      match: { id: "digitization" },
      cell: { row: 0 },
    });
    expect(under("Kết quả").group).toBeNull();
  });

  it("a covering letter names its sender, and no unit of the table", () => {
    const letter = "(Kèm theo Báo cáo số 45/BC-UBND ngày 05/10/2026 của UBND xã Minh Tân)";
    expect(under(letter)).toMatchObject({ unit: null, letter: "UBND xã Minh Tân" });
    expect(under("UBND xã An Bình", letter)).toMatchObject({ unit: "UBND xã An Bình" });
    expect(under(letter, "(Kèm theo Báo cáo số 45)").letter).toBe("UBND xã Minh Tân");
    expect(under("Báo cáo của UBND xã Minh Tân")).toMatchObject({
      unit: "UBND xã Minh Tân",
      letter: null,
    });
  });

  it("are all kept, the blank ones aside", () => {
    expect(under("UBND xã An Bình", "", "Kết quả").lines.map(({ text }) => text)).toEqual([
      "UBND xã An Bình",
      "Kết quả",
    ]);
  });
});

describe("lines that begin elsewhere than over the table", () => {
  /** A line whose only text stands in a column, over a table that begins in the fifth. */
  const at = (column: number, text: string): Rows[number] => [
    ...Array.from({ length: column }, () => null),
    text,
  ];
  const right = (...lines: Rows) =>
    blocksOf([
      ...lines,
      ["Nhóm", "Điểm", null, null, null, null, "Nhóm", "Điểm"],
      ...scores.map((row) => [...row, null, null, null, null, ...row]),
    ]).map((block) => titleOf(block, 2026));

  it("are of the table below them, or a little to their right", () => {
    const [left, other] = right(at(0, "Tháng 8/2026"), at(6, "Tháng 9/2026"));
    expect([left?.period?.label, other?.period?.label]).toEqual(["Tháng 8/2026", "Tháng 9/2026"]);
    const units = right(at(0, "UBND xã An Bình"), at(6, "UBND xã Tân Lập"));
    expect(units.map(({ unit }) => unit)).toEqual(["UBND xã An Bình", "UBND xã Tân Lập"]);
  });

  it("are of any table where none stands over it", () => {
    const [left, other] = right(at(0, "UBND xã An Bình"), at(0, "Tháng 8/2026"));
    expect(other).toMatchObject({
      unit: left?.unit,
      unitCell: { row: 0 },
      period: { label: "Tháng 8/2026" },
      periodCell: { row: 1 },
    });
    expect(other?.lines).toHaveLength(2);
  });

  it("merged over both are of both", () => {
    const rows: Rows = [
      line("Tháng 9/2026"),
      ["Nhóm", "Điểm", null, null, null, null, "Nhóm", "Điểm"],
      ...scores.map((row) => [...row, null, null, null, null, ...row]),
    ];
    for (const block of blocksOf(rows, [merge(0, 0, 0, 7)]))
      expect(titleOf(block, 2026).lines).toHaveLength(1);
  });
});

describe("total, place and leader in words", () => {
  test.each<[string, string | null]>([
    ["Tổng điểm: 90,25/100 điểm", "90,25"],
    ["Tổng số điểm 90.5 điểm", "90.5"],
    ["Tổng điểm đạt 90,25; xếp hạng 3", "90,25"],
    ["Tổng điểm: 90", "90"],
    ["Tổng điểm tối đa: 100", null],
    ["Tổng điểm trung bình: 80,5", null],
    ["Tổng điểm các xã: 80,5", null],
    ["Tổng điểm tháng 9/2026", null],
    ["Tổng điểm năm 2026", null],
  ])("“%s” tells the total %s", (text, digits) => {
    expect(under(text).total?.digits ?? null).toBe(digits);
    expect(over(text).total?.digits ?? null).toBe(digits);
  });

  test.each<[string, string | null]>([
    ["Xếp hạng 17/114", "17/114"],
    ["xếp thứ 17/114 đơn vị", "17/114"],
    ["Hạng: 17 / 114", "17/114"],
    ["Xếp hạng 114/114", "114/114"],
    ["Xếp hạng 115/114", null],
    ["Xếp hạng tháng 9/2026", null],
    ["Xếp hạng quý 3/2026", null],
    ["Xếp hạng tuần 4/10", null],
    ["Bảng 17/114", null],
  ])("“%s” tells the place %s", (text, place) => {
    const said = under(text).place;
    expect(said === null ? null : `${String(said.rank)}/${String(said.of)}`).toBe(place);
  });

  test.each<[string, string | null]>([
    ["Cao nhất: 97,99 điểm", "97,99"],
    ["Xã cao nhất toàn tỉnh đạt 97.99", "97.99"],
    ["Cao nhất 97/100", "97"],
    ["Cao nhất 97,99/100 điểm", "97,99"],
    ["Thứ hạng cao nhất 17/114", null],
    ["Tháng cao nhất 9/2026", null],
    ["Thấp nhất: 97,99", null],
  ])("“%s” tells the leader's %s", (text, digits) => {
    expect(under(text).leader?.digits ?? null).toBe(digits);
  });

  it("a label and its figure in two cells", () => {
    const pair = (...cells: Rows[number]) => titleOf(blockOf([cells, heads, ...scores]), 2026);
    expect(pair("Tổng điểm", "90,25").total).toMatchObject({
      digits: "90,25",
      cell: { column: 1 },
    });
    expect(pair("Tổng điểm", 90.25).total).toMatchObject({ digits: "90.25" });
    expect(pair("Xếp hạng", "3/20").place).toMatchObject({ rank: 3, of: 20 });
    expect(pair("Kết quả xếp hạng", "3/20 xã", "năm ngoái").place).toBeNull();
  });

  it("above goes before below, the nearest before the others, one that tells none aside", () => {
    const both = (above: string, below: string) =>
      titleOf(blockOf([line(above), heads, ...scores, line(below)]), 2026);
    expect(both("Xếp hạng 1/20", "Xếp hạng 2/20").place?.rank).toBe(1);
    expect(both("Tổng điểm: 90", "Tổng điểm: 80").total?.digits).toBe("90");
    expect(both("Cao nhất: 90", "Cao nhất: 80").leader?.digits).toBe("90");
    expect(under("Xếp hạng 1/20", "Xếp hạng 2/20").place?.rank).toBe(2);
    expect(under("Xếp hạng 1/20", "Xếp hạng 21/20").place?.rank).toBe(1);
  });
});

test.each([
  ["Ghi chú: số liệu ngày 20/10/2026", true],
  ["Nguồn: Cổng Dịch vụ công quốc gia", true],
  ["Lưu ý: còn hai nhóm", true],
  ["(*) Chưa thẩm định", true],
  ["Bảng 2. Kết quả", false],
  ["Xem ghi chú", false],
])("“%s” below a table is a note: %s", (text, isNote) => {
  expect(over(text).notes).toHaveLength(isNote ? 1 : 0);
  expect(under(text).notes).toEqual([]);
});

describe("a caption below the last table", () => {
  const caption = (lines: readonly string[], title: readonly string[] = ["Kết quả"]) => {
    const block = blockOf([...title.map(line), heads, ...scores, ...lines.map(line)]);
    return captionOf(block, titleOf(block, 2026), 2026);
  };
  const whole = "Bảng 1. Kết quả tháng 9/2026 của UBND xã An Bình";

  it("names unit and period that nothing above names", () => {
    expect(caption([whole])).toMatchObject({
      unit: "UBND xã An Bình",
      unitCell: { row: 4 },
      period: { date: "2026-09-30" },
      periodCell: { row: 4 },
    });
    expect(caption([whole, "Ghi chú: UBND xã Tân Lập tháng 8/2026"]).unit).toBe("UBND xã An Bình");
  });

  it("fills in what the title leaves open, and no more", () => {
    expect(caption([whole], ["UBND xã Tân Lập"])).toMatchObject({
      unit: "UBND xã Tân Lập",
      unitCell: { row: 0 },
      period: { date: "2026-09-30" },
      periodCell: { row: 4 },
    });
    expect(caption([whole], ["Tháng 8/2026"])).toMatchObject({
      unit: "UBND xã An Bình",
      unitCell: { row: 4 },
      period: { date: "2026-08-31" },
      periodCell: { row: 0 },
    });
    expect(caption([whole], ["UBND xã Tân Lập tháng 8/2026"])).toMatchObject({
      unit: "UBND xã Tân Lập",
      period: { date: "2026-08-31" },
    });
  });

  test.each(["UBND xã An Bình tháng 9/2026", "Nơi nhận: UBND xã An Bình, tháng 9/2026"])(
    "“%s” is none",
    (text) => {
      expect(caption([text])).toMatchObject({ unit: null, period: null });
    }
  );
});

test.each<[string, string | null]>([
  ["KẾT QUẢ 766 CỦA UBND XÃ MINH TÂN - THÁNG 9", "UBND XÃ MINH TÂN"],
  ["I. Xã An Bình", "Xã An Bình"],
  ["Kết quả các xã, phường của tỉnh An Giang", null],
  ["Tỉnh An Giang: kết quả các xã", "Tỉnh An Giang"],
  ["Bộ chỉ số 766", null],
  ["Kết quả", null],
])("“%s” names the unit %s", (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

it("the year of a page is that of its name, else of its first line that has one", () => {
  const { titles } = blockOf([line("Kết quả"), line("Năm 2025"), line("2024"), heads, ...scores]);
  expect(yearOn("T9-2026", titles)).toBe(2026);
  expect(yearOn("T9", titles)).toBe(2025);
  expect(yearOn("T9", [])).toBeNull();
});
