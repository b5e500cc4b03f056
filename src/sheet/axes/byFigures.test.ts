import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf, readColumns } from "../../../test/unit/sheet/axes/blocks";
import { figuresSay } from "./byFigures";
import { columnsOf } from "./columns";

const open = "Công khai, minh bạch";
const prompt = "Tiến độ giải quyết";
/** Groups of 18 and 20 points with a column of figures, others beside it. */
const rows = (head: string | null, figures: Rows[number], ...others: Rows): Rows => [
  ["Nhóm", head, ...others.map(([each = null]) => each)],
  ...[open, prompt].map((name, at): Rows[number] => [
    name,
    figures[at] ?? null,
    ...others.map((each) => each[at + 1] ?? null),
  ]),
];
/** What the columns behind the names measure, and whether that was assumed. */
const read = (all: Rows) =>
  readColumns(all, [], { columnsByFigures: true })
    .slice(1)
    .map(({ measure, assumed, unknown }) => [measure, assumed, unknown.length]);
const unknown = [null, false, 1];
const points = ["points", true, 0];

describe("a column without a known heading", () => {
  test.each<[string, Rows[number], unknown]>([
    ["points below the maxima", [17, 19], points],
    ["points, one of them full", [18, 19], points],
    ["points, one of them none", [0, 19], points],
    ["points, all full, beside no other column", [18, 20], points],
    ["anything where one is above its maximum", [18.01, 19], unknown],
    ["anything where the last is above its maximum", [17, 20.5], unknown],
    ["anything where one is below zero", [-1, 19], unknown],
    ["anything where it stands alone", [17, null], unknown],
  ])("holds %s", (_, figures, expected) => {
    expect(read(rows("Kết luận", figures))).toEqual([expected]);
  });

  it("holds maxima where all its figures are those of the groups, beside another column", () => {
    const beside = ["Điểm", 17, 19];
    expect(read(rows("Khung", [18, 20], beside))[0]).toEqual(["maxPoints", true, 0]);
    expect(read(rows("Khung", [18, 19], beside))[0]).toEqual(points);
    expect(read(rows("Khung", [18, 20], ["Ghi chú", "tốt", "khá"]))[0]).toEqual(points);
  });

  it("holds the total's points too, up to a hundred", () => {
    const withTotal = (total: number): Rows => [
      ["Nhóm", "Kết luận"],
      [open, 17],
      ["Tổng điểm", total],
    ];
    expect([withTotal(100), withTotal(100.5)].map((each) => read(each)[0]?.[0])).toEqual([
      "points",
      null,
    ]);
  });

  it("is not known by rows that name no group", () => {
    expect(
      read([
        ["Nhóm", "Kết luận"],
        [open, 17],
        ["Việc khác", 18],
      ])
    ).toEqual([unknown]);
  });

  test.each([
    ["Mức (thang 10)", null],
    ["Mức thang 5", null],
    ["Mức thang điểm 10", null],
    ["Mức thang 100", "points"],
    ["Mức thang 10 này", "points"],
  ])("“%s” is measured as %s", (head, measure) => {
    expect(read(rows(head, [7, 8]))[0]?.[0]).toBe(measure);
  });
});

describe("a column that nobody heads", () => {
  it("is points alone, and anything beside points with a heading", () => {
    expect(read(rows(null, [17, 19]))).toEqual([points]);
    const none = [null, false, 0];
    expect(read(rows(null, [17, 19], ["Điểm", 16, 18]))[0]).toEqual(none);
    expect(read(rows(null, [17, 19], ["Tháng 9", 16, 18]))[0]).toEqual(none);
    expect(read(rows(null, [17, 19], ["Hạng", 1, 2]))[0]).toEqual(points);
    expect(read(rows(null, [17, 19], ["Bình quân", 16, 18]))[0]).toEqual(points);
    expect(read(rows(null, [17, 19], ["Điểm", null, null]))[0]).toEqual(points);
  });

  it("with an unknown heading is points beside points too", () => {
    expect(read(rows("Kết luận", [17, 19], ["Điểm", 16, 18]))[0]).toEqual(points);
  });
});

it("a column that its heading governs keeps what it says", () => {
  expect(read(rows("Hạng", [1, 2]))).toEqual([["rank", false, 0]]);
  expect(read(rows("Tháng 9", [17, 19]))).toEqual([[null, false, 0]]);
});

it("the first name of a row decides which maximum counts", () => {
  const block = blockOf([
    ["Nhóm", "Nội dung", "Khung", "Điểm"],
    [open, prompt, 18, 17],
    [prompt, open, 20, 19],
  ]);
  const columns = columnsOf(block, {});
  const [, , frame] = columns;
  expect(frame === undefined ? null : figuresSay(block, frame, columns, block.body)).toBe(
    "maxPoints"
  );
});
