import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { readSheets } from "../readSheets";

type Row = readonly (string | number | null)[];
const [openness, progress, records] = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Số hóa hồ sơ",
];
const names = [openness, progress, records];
/** The points of each group and of the total, a column being hidden, and what is told, with the cell. */
const read = (rows: readonly Row[], hidden: number | null = null) => {
  const isHidden = (_: number, column: number) => column === hidden;
  const all = readSheets([{ ...gridFromValues("S", rows), isHidden }]).tables;
  const [board] = all.flatMap(({ boards }) => boards);
  const figures = [...(board?.groups ?? []), ...(board?.total ? [board.total] : [])];
  return {
    points: figures.map(({ points }) => ("value" in points ? points.value / 100 : null)),
    told: all
      .flatMap(({ findings }) => findings)
      .map(({ facts, cell }) => `${facts.kind} ${String(cell?.row)},${String(cell?.column)}`),
  };
};
const down = (heads: readonly string[], ...lines: readonly Row[]): readonly Row[] => [
  ["Nhóm chỉ số", ...heads],
  ...names.map((name, at) => [name, ...(lines[at] ?? [])]),
  ...lines.slice(names.length),
];

describe("of several columns for the same points", () => {
  const lines: readonly Row[] = [
    [17, 16],
    [19, 18],
    [20, 20],
  ];
  test("the more settled one counts, wherever it stands", () => {
    expect(read(down(["Điểm tự chấm", "Điểm thẩm định"], ...lines))).toEqual({
      points: [16, 18, 20],
      told: ["lesserColumn 0,1"],
    });
    expect(read(down(["Điểm thẩm định", "Điểm tự chấm"], ...lines))).toEqual({
      points: [17, 19, 20],
      told: ["lesserColumn 0,2"],
    });
  });
  test("the first of those equally settled", () => {
    expect(read(down(["Điểm", "Điểm số"], ...lines))).toEqual({
      points: [17, 19, 20],
      told: ["rivalColumns 0,2"],
    });
  });
  test("the one whose groups add up to its own total", () => {
    const with_ = (one: number, other: number) =>
      read(down(["Điểm", "Điểm số"], ...lines, ["Tổng điểm", one, other]));
    expect(with_(50, 54).points).toEqual([16, 18, 20, 54]);
    expect(with_(56, 50).points).toEqual([17, 19, 20, 56]);
    expect(with_(56, 54).points).toEqual([17, 19, 20, 56]);
    expect(with_(50, 50).points).toEqual([17, 19, 20, 50]);
  });
  test("one that people see", () => {
    expect(read(down(["Điểm thẩm định", "Điểm tự chấm"], ...lines), 1)).toEqual({
      points: [16, 18, 20],
      told: ["hiddenCells 1,1"],
    });
  });
  test("those that say the same are not told", () => {
    const same = lines.map(([one = null]) => [one, one]);
    expect(read(down(["Điểm", "Điểm số"], ...same))).toEqual({ points: [17, 19, 20], told: [] });
    expect(read(down(["Điểm", "Điểm số"], ...same.slice(1), [20, null]))).toMatchObject({
      told: [],
    });
  });
});

describe("of several rows", () => {
  const league = (...lines: readonly Row[]): readonly Row[] => [
    ["Đơn vị", "Loại điểm", ...names],
    ...lines,
  ];
  test("the more settled one counts", () => {
    const rows = [
      ["Xã A", "Điểm tự chấm", 17, 19, 20],
      ["Xã A", "Điểm thẩm định", 16, 18, 20],
    ];
    expect(read(league(...rows))).toEqual({ points: [16, 18, 20], told: ["lesserRow 1,1"] });
    expect(read(league(...[...rows].reverse()))).toEqual({
      points: [16, 18, 20],
      told: ["lesserRow 2,1"],
    });
  });
});

describe("a group that stands in two rows", () => {
  const twice = (maxima: readonly Row[number][], points: readonly Row[number][]) =>
    read([
      ["Nhóm chỉ số", "Điểm tối đa", "Điểm"],
      [openness, maxima[0] ?? null, points[0] ?? null],
      [progress, 20, 19],
      [openness, maxima[1] ?? null, points[1] ?? null],
      [records, 22, 20],
    ]);
  test("is the one with the Decision's maximum", () => {
    expect(twice([10, 18], [9, 17])).toEqual({
      points: [19, 17, 20],
      told: ["duplicateGroup 1,0"],
    });
    expect(twice([18, 10], [17, 9])).toEqual({
      points: [17, 19, 20],
      told: ["duplicateGroup 3,0"],
    });
  });
  test("else the one with points", () => {
    expect(twice([18, 18], [null, 17])).toEqual({
      points: [19, 17, 20],
      told: ["duplicateGroup 1,0"],
    });
    expect(twice([18, 18], [17, null])).toEqual({ points: [17, 19, 20], told: [] });
  });
  test("else the first", () => {
    expect(twice([18, 18], [17, 9])).toEqual({
      points: [17, 19, 20],
      told: ["duplicateGroup 3,0"],
    });
    expect(twice([17, 17], [16, 9])).toMatchObject({ points: [16, 19, 20] });
  });
  test("its points beside “Cộng” below its indicators are its own", () => {
    const rows = (sum: string): readonly Row[] => [
      ["TT", "Nội dung", "Điểm tối đa", "Điểm"],
      ["I", openness, 18, null],
      ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 6, 5],
      [null, sum, 18, 17],
      ["II", progress, 20, 19],
    ];
    expect(read(rows("Cộng I")).told).toEqual([]);
  });
});

describe("two totals", () => {
  const below = (...lines: readonly Row[]) => read(down(["Điểm"], [17], [19], [20], ...lines));
  test("the first counts, another is told", () => {
    expect(below(["Tổng điểm", 56], ["Tổng cộng", 55])).toEqual({
      points: [17, 19, 20, 56],
      told: ["twoTotals 5,1"],
    });
    expect(below(["Tổng điểm", 56], ["Tổng cộng", 56]).told).toEqual([]);
    expect(below(["Tổng điểm", 56], ["Tổng điểm", 56]).told).toEqual(["rowAgain 5,1"]);
  });
  test("one without its figure gives way to the other, and is told", () => {
    expect(below(["Tổng điểm", null], ["Tổng cộng", 56])).toEqual({
      points: [17, 19, 20, 56],
      told: ["emptyTotal 4,0"],
    });
    expect(below(["Tổng điểm", 56], ["Tổng cộng", null])).toEqual({
      points: [17, 19, 20, 56],
      told: [],
    });
  });
  test("of two places the second is told", () => {
    const places = (...ranks: readonly number[]) =>
      below(
        ["Tổng điểm", 56],
        ...ranks.map((rank, at) => [`Xếp hạng ${["", "toàn tỉnh"][at] ?? ""}`.trim(), rank])
      );
    expect(places(3, 17).told).toEqual(["unreadCells 6,1"]);
    expect(places(3, 3).told).toEqual([]);
  });
});
