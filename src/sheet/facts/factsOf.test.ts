import { describe, expect, test } from "vitest";
import { factsTold, read } from "../../../test/unit/sheet/facts/build";
import { names, type Rows } from "../../../test/unit/layouts/told";
import type { PageCell } from "../../cells/page";
import { labelText } from "../axes/block";

const scores = [17, 19, 11, 9, 17, 21];
const [first = "", second = ""] = names;
const down: Rows = [
  ["Nhóm", "Điểm"],
  [first, 17],
  [second, 19],
];
const league: Rows = [
  ["TT", "Đơn vị", ...names],
  [1, "Xã An Bình", ...scores],
  [2, "Xã Tân Phú", ...scores],
];
const last = (rows: Rows, count = 1) => factsTold(rows).slice(-count);
const textsOf = (cells: readonly PageCell[]) => cells.map(labelText);

describe("rows without any number", () => {
  test("a total, blank or in words", () => {
    expect(last([...down, ["Tổng điểm", "chưa có"]])).toEqual(["total: points waiting"]);
    expect(last([...down.slice(0, 2), ["Tổng điểm", "chưa có"], [second, 19]], 2)).toEqual([
      "total: points waiting",
      "timeliness: points 19",
    ]);
    expect(last([...down.slice(0, 2), ["Tổng điểm"], [second, 19]], 2)).toEqual([
      "total: points ?",
      "timeliness: points 19",
    ]);
  });
  test("a score that is a word", () => {
    expect(
      factsTold([...down.slice(0, 2), [second, "chờ thẩm định"], ["Số hóa hồ sơ", 20]])
    ).toEqual(["transparency: points 17", "timeliness: points waiting", "digitization: points 20"]);
    const indicators: Rows = [
      ["Chỉ số", "Điểm"],
      ["TTHC công bố đúng hạn", 6],
      ["Hồ sơ đúng hạn", "chờ thẩm định"],
      ["Số hóa hồ sơ", 20],
    ];
    expect(factsTold(indicators)[1]).toBe("2.1: points waiting");
    const units: Rows = [
      ["Đơn vị", "Điểm"],
      ["Xã An Bình", 90],
      ["Xã Tân Phú", "chờ thẩm định"],
      ["Xã Yên Hòa", 80],
    ];
    expect(factsTold(units)[1]).toBe("Xã Tân Phú total: points waiting");
    // A heading amid the rows is none.
    expect(
      factsTold([...down.slice(0, 2), ["Dòng lạ", "chờ thẩm định"], ["Số hóa hồ sơ", 20]])
    ).toHaveLength(2);
  });
  test("units whose figures are to come", () => {
    const rows: Rows = [...league, [3, "Xã Yên Hòa"]];
    expect(last(rows)).toEqual(["Xã Yên Hòa digitization: points ?"]);
    expect(last([...league, [null, "Xã Yên Hòa"]])).toEqual(["Xã Yên Hòa digitization: points ?"]);
    expect(last([...league, [null, "Ghi chú: số liệu tạm tính"]])).toEqual([
      "Xã Tân Phú digitization: points 21",
    ]);
  });
  test("a grade or a place in words right below the total", () => {
    const total: Rows = [["Nhóm", "Giá trị"], ...down.slice(1), ["Tổng điểm", 36]];
    expect(last([...total, ["Xếp loại", "Tốt"]])).toEqual(["total: grade text"]);
    expect(last([...total, ["Xếp thứ", "Nhất"]])).toEqual(["total: rank 1"]);
    expect(last([...total, ["Xếp thứ", "Nhất"], ["Số hóa hồ sơ", 20]], 2)).toEqual([
      "total: rank 1",
      "digitization: points 20",
    ]);
    expect(last([...total, ["Ghi chú", "Tốt"]])).toEqual(["total: points 36"]);
  });
});

describe("what a row says of those below it", () => {
  test("places in the first row under units are theirs", () => {
    const rows: Rows = [
      ["Nhóm", "Xã An Bình", "Xã Tân Phú"],
      ["Hạng", 1, 2],
      [first, 17, 16],
      [second, 19, 18],
    ];
    expect(factsTold(rows).slice(0, 2)).toEqual([
      "Xã An Bình total: rank 1",
      "Xã Tân Phú total: rank 2",
    ]);
  });
  test("a unit over its groups is the unit of their rows, with its total", () => {
    const rows: Rows = [
      ["Nhóm", "Điểm"],
      ["Xã An Bình", 36],
      [first, 17],
      [second, 19],
      ["Xã Tân Phú", 34],
      [first, 16],
      [second, 18],
    ];
    expect(factsTold(rows)).toEqual([
      "Xã An Bình total: points 36",
      "Xã An Bình transparency: points 17",
      "Xã An Bình timeliness: points 19",
      "Xã Tân Phú total: points 34",
      "Xã Tân Phú transparency: points 16",
      "Xã Tân Phú timeliness: points 18",
    ]);
  });
  test("a month over its groups likewise", () => {
    const month = (label: string): Rows => [
      [label, 36],
      [first, 17],
      [second, 19],
    ];
    const rows: Rows = [["Nhóm", "Điểm"], ...month("Tháng 9/2026"), ...month("Tháng 10/2026")];
    expect(factsTold(rows).slice(2, 5)).toEqual([
      "Tháng 9/2026 timeliness: points 19",
      "Tháng 10/2026 total: points 36",
      "Tháng 10/2026 transparency: points 17",
    ]);
  });
  test("a heading without figures names the group of those below", () => {
    const rows: Rows = [
      ["Chỉ số", "Điểm tối đa", "Điểm"],
      [first],
      ["Nội dung lạ", 6, 5],
      [second],
      ["Nội dung khác", 4, 3],
    ];
    expect(factsTold(rows).filter((each) => each.includes("points"))).toEqual([
      "part of transparency: Nội dung lạ: points 5",
      "part of timeliness: Nội dung khác: points 3",
    ]);
  });
});

test("the maxima right under the headings are told by their figures, whatever they are called", () => {
  const rows: Rows = [
    ["Đơn vị", ...names],
    ["Thang", 18, 20, 12, 10, 18, 22],
    ["Xã An Bình", ...scores],
    ["Xã Tân Phú", ...scores],
  ];
  expect(factsTold(rows).slice(0, 2)).toEqual([
    "transparency: maxPoints 18",
    "timeliness: maxPoints 20",
  ]);
  expect(read(rows).maximaByFigures?.text).toBe("Thang");
  expect(read(league).maximaByFigures).toBeNull();
});

describe("codes beside names", () => {
  const coded = (...rows: Rows): Rows => [["Mã", "Chỉ số", "Điểm"], ...rows];
  test("alone in knowing the indicator", () => {
    const { byCode, conflicts } = read(
      coded(["1.1", "Nội dung lạ", 5], ["1.2", "Nội dung khác", 4])
    );
    expect(byCode.map(({ name, code }) => [name, code.text])).toEqual([
      ["Nội dung lạ", "1.1"],
      ["Nội dung khác", "1.2"],
    ]);
    expect(conflicts).toEqual([]);
  });
  test("of another indicator than the name: the office's own", () => {
    const { byCode, conflicts, facts } = read(
      coded(["1.1", "Hồ sơ đúng hạn", 18], ["1.2", "Nội dung khác", 4])
    );
    expect(conflicts.map(({ name, code }) => [name.text, code.text])).toEqual([
      ["Hồ sơ đúng hạn", "1.1"],
    ]);
    expect(byCode).toEqual([]);
    expect(facts).toHaveLength(1);
  });
  test("of the same", () => {
    const { byCode, conflicts } = read(
      coded(["2.1", "Hồ sơ đúng hạn", 18], ["1.1", "TTHC công bố đúng hạn", 4])
    );
    expect([byCode, conflicts]).toEqual([[], []]);
  });
});

describe("where each number ends", () => {
  const ends = (rows: Rows) => {
    const { facts, unread, aside, counted, words, unknownRows } = read(rows);
    return {
      facts: facts.length,
      unread: textsOf(unread.map(({ cell }) => cell)),
      aside,
      counted,
      words: textsOf(words),
      unknownRows: textsOf(unknownRows),
    };
  };
  const noAside = { numbering: 0, label: 0, note: 0, comparison: 0 };
  test("numbering, figures and those that no label governs", () => {
    expect(ends(league)).toMatchObject({
      facts: 12,
      unread: [],
      counted: 14,
      aside: { ...noAside, numbering: 2 },
    });
    expect(ends([...down, ["Dòng lạ", 7]])).toMatchObject({
      facts: 2,
      unread: ["7"],
      counted: 3,
      unknownRows: ["Dòng lạ"],
      aside: noAside,
    });
  });
  test("a word among the points of a named row is told", () => {
    expect(
      ends([
        ["Nhóm", "Điểm", "Tỷ lệ"],
        [first, 17, "khá tốt"],
        [second, 19, 95],
      ]).words
    ).toEqual(["khá tốt"]);
    expect(
      ends([
        ["Nhóm", "Điểm", "Tỷ lệ"],
        [null, 17, "khá tốt"],
        [second, 19, 95],
      ]).words
    ).toEqual([]);
  });
  test("figures to compare with", () => {
    const rows: Rows = [
      ...league,
      [null, "Bình quân", ...scores],
      [null, "Điểm cao nhất", ...scores],
    ];
    expect(ends(rows)).toMatchObject({
      facts: 12,
      unread: [],
      aside: { ...noAside, numbering: 2, comparison: 12 },
    });
    expect(read(rows).leaders).toHaveLength(6);
  });
  test("what stands behind a slash, and the place in brackets, are facts too", () => {
    const rows: Rows = [
      ["Nhóm", "Điểm"],
      [first, "17/18"],
      [second, "19 (hạng 3/114)"],
    ];
    expect(factsTold(rows)).toEqual([
      "transparency: points 17",
      "transparency: maxPoints 18",
      "timeliness: points 19",
      "timeliness: rank 3",
    ]);
  });
  test("blank cells of a named row wait for their points", () => {
    expect(
      factsTold([
        ["Nhóm", "Điểm tối đa", "Điểm", "Hạng"],
        [first, null, null, 3],
        [second, 20, 19, 2],
      ])
    ).toEqual([
      "transparency: rank 3",
      "transparency: points ?",
      "timeliness: maxPoints 20",
      "timeliness: points 19",
      "timeliness: rank 2",
    ]);
  });
});
