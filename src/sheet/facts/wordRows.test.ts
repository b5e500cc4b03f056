import { describe, expect, test } from "vitest";
import { factsTold } from "../../../test/unit/sheet/facts/build";
import { merge, names, type Rows } from "../../../test/unit/layouts/told";

const [first = "", second = "", third = ""] = names;
/** What stands between the first and the last row of a table, and behind it. */
const amid = (head: Rows[number], before: Rows, line: Rows[number], after: Rows) => {
  const of = (rows: Rows) => factsTold([head, ...rows]);
  const without = new Set(of([...before, ...after]));
  return [
    [...before, line, ...after],
    [...before, ...after, line],
  ].map((rows) => of(rows).filter((each) => !without.has(each)));
};
const both = (...facts: readonly string[]) => [facts, facts];

describe("a unit of a league whose figures are to come", () => {
  const head = ["TT", "Đơn vị", first, second, "Ghi chú"];
  const before = [[1, "Xã An Bình", 17, 19, null]];
  const after = [[2, "Xã Tân Phú", 16, 18, null]];
  const blank = (unit: string) =>
    both(`${unit} transparency: points ?`, `${unit} timeliness: points ?`);
  test.each<readonly [string, Rows[number], readonly (readonly string[])[]]>([
    ["a name", [null, "Xã Yên Hòa"], blank("Xã Yên Hòa")],
    ["a name and a note", [null, "Xã Yên Hòa", null, null, "mới"], blank("Xã Yên Hòa")],
    ["a name and its number in words", ["III", "Xã Yên Hòa"], blank("Xã Yên Hòa")],
    ["but no note below the names", [null, "Ghi chú: tạm tính"], both()],
    ["nor a name nobody knows", [null, "Hành Trung"], both()],
  ])("%s", (_, line, expected) => {
    expect(amid(head, before, line, after)).toEqual(expected);
  });
  test("a name without its kind beside another name", () => {
    const regions = ["Tỉnh", "Xã", first, second];
    expect(
      amid(
        regions,
        [["Lâm Đồng", "An Bình", 17, 19]],
        ["Quảng Ngãi", "Tân Phú", null, null],
        [["Lâm Đồng", "Yên Hòa", 16, 18]]
      ).map((facts) => facts.length)
    ).toEqual([2, 2]);
  });
  test("not where groups run down, nor where months stand under each unit", () => {
    expect(
      amid(["Nhóm", "Điểm"], [[first, 17]], ["Xã Yên Hòa"], [[second, 19]]).map(
        (facts) => facts.filter((each) => each.endsWith("?")).length
      )
    ).toEqual([0, 0]);
  });
});

describe("a total without its number", () => {
  const head = ["Nhóm", "Điểm tối đa", "Điểm"];
  const [before, after]: readonly Rows[] = [[[first, 18, 17]], [[second, 20, 19]]];
  test.each<readonly [string, Rows[number], readonly (readonly string[])[]]>([
    ["blank", ["Tổng điểm"], both("total: points ?")],
    ["a word", ["Tổng điểm", null, "chưa có"], both("total: points waiting")],
    [
      "a word for the maximum, too",
      ["Tổng điểm", "chưa có", null],
      both("total: maxPoints waiting", "total: points ?"),
    ],
    ["not the sum of units", ["Tổng cộng các xã"], both()],
    ["nor a note", ["Ghi chú"], both()],
  ])("%s", (_, line, expected) => {
    expect(amid(head, before ?? [], line, after ?? [])).toEqual(expected);
  });
  test("in a league nobody's", () => {
    expect(
      amid(
        ["Đơn vị", first, second, "Tổng điểm"],
        [["Xã An Bình", 17, 19, 36]],
        ["Tổng điểm"],
        [["Xã Tân Phú", 16, 18, 34]]
      )
    ).toEqual(both());
  });
});

describe("words right below the total", () => {
  const head = ["Nhóm", "Giá trị"];
  const [before, total]: readonly Rows[] = [
    [
      [first, 17],
      [second, 19],
    ],
    [["Tổng điểm", 36]],
  ];
  const below = (line: Rows[number], more: Rows = []) =>
    factsTold([head, ...(before ?? []), ...(total ?? []), line, ...more]).filter((each) =>
      each.startsWith("total")
    );
  test.each<readonly [Rows[number], readonly string[]]>([
    [["Xếp loại", "Tốt"], ["total: grade text"]],
    [["Xếp hạng", "Nhất"], ["total: rank 1"]],
    [["Tỷ lệ", "chưa có"], ["total: percent waiting"]],
    [["Ghi chú", "Tốt"], []],
  ])("%j", (line, expected) => {
    expect(below(line)).toEqual(["total: points 36", ...expected]);
    expect(below(line, [[third, 11]])).toEqual(["total: points 36", ...expected]);
  });
  test("further down they are of something else", () => {
    const rows: Rows = [
      head,
      ...(before ?? []),
      ...(total ?? []),
      [third, 11],
      ["Xếp loại", "Tốt"],
    ];
    expect(factsTold(rows).at(-1)).toBe("onlineServices: points 11");
  });
});

describe("a row whose score is a word", () => {
  const head = ["Nhóm", "Điểm", "Ghi chú"];
  const [before, after]: readonly Rows[] = [[[first, 17, null]], [[third, 11, null]]];
  const told = (line: Rows[number], merged = false) => {
    const rows = [head, ...(before ?? []), line, ...(after ?? [])];
    return factsTold(rows, {}, merged ? [merge(2, 0, 2, 1)] : []).slice(1, -1);
  };
  test.each<readonly [Rows[number], readonly string[]]>([
    [[second, "chờ thẩm định"], ["timeliness: points waiting"]],
    [["Hồ sơ đúng hạn", "chờ thẩm định"], ["2.1: points waiting"]],
    [["Xã An Bình", "chờ thẩm định"], ["Xã An Bình total: points waiting"]],
    [["Dòng lạ", "chờ thẩm định"], []],
    // In the notes it is none.
    [[second, null, "chờ thẩm định"], []],
    [[second], []],
  ])("%j", (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
  test("but no heading that is merged over names and figures", () => {
    expect(told([second], true)).toEqual([]);
    expect(told([second, null], true)).toEqual([]);
  });
  test("nor a word under no heading", () => {
    const bare: Rows = [
      [first, 17],
      [second, "chờ thẩm định"],
      [third, 11],
    ];
    expect(factsTold(bare).filter((each) => each.includes("waiting"))).toEqual([]);
  });
});
