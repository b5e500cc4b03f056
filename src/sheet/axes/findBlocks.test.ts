import { describe, expect, it } from "vitest";
import { date, merge, type Rows } from "../../../test/unit/layouts/told";
import { linesOf } from "../../../test/unit/sheet/axes/blocks";

type Row = Rows[number];

const open = "Công khai, minh bạch";
const scores: Rows = [
  [open, 17.5, 3],
  ["Tiến độ giải quyết", 19, 2],
];
/** The first row over two rows of scores: "h" where it is their head, "t" a line of their title. */
const over = (row: Row) => linesOf([row, ...scores])[0]?.charAt(0);
/** What the second row is under a head of names and figures. */
const under = (head: Row, row: Row, merges = [] as Parameters<typeof linesOf>[1]) =>
  linesOf([head, row, ...scores], merges).join(" ");

describe("a row over scores is their head", () => {
  it.each<[Row]>([
    [["Nhóm", "Gọi lại"]],
    [["Gọi lại", "Điểm"]],
    [["Gọi lại", "Công khai"]],
    [["Gọi lại", "1.1. Công bố đúng hạn"]],
    [["Tổng điểm", "Tháng 9"]],
    [["Tổng điểm", "Bình quân"]],
    [["Xã An Bình", "Xã Tân Phú"]],
    [["Xã An Bình", "Điểm"]],
    [["Đơn vị", "Tháng 9"]],
    [["Kỳ", "Xã An Bình"]],
    [["Nhóm", "Xã An Bình"]],
    [["Đơn vị", "Xã An Bình", "Xã Tân Phú"]],
    [["Đơn vị", "Xã An Bình", "Nhóm", "Xã Tân Phú"]],
    [["Đơn vị", "Xã An Bình", "Kỳ", "Xã Tân Phú"]],
  ])("%j", (row) => {
    expect(over(row)).toBe("h");
  });
  it.each<[Row]>([
    [["Điểm"]],
    [["Gọi lại", "Họp giao ban"]],
    [["Tổng điểm", "Gọi lại"]],
    [["Tháng 9", "Gọi lại"]],
    [["Bình quân", "Gọi lại"]],
    [["Xã An Bình", "Gọi lại"]],
    [["Đơn vị", "UBND xã An Bình"]],
    [["Kỳ", "Tháng 9/2026"]],
    [["Kỳ", "Tháng 9/2026", "Đơn vị", "UBND xã An Bình"]],
  ])("%j is none", (row) => {
    expect(over(row)).toBe("t");
  });

  it("of cells that hold no figures", () => {
    const error = { kind: "error", value: "#REF!" } as const;
    const unset = { kind: "blank", formula: "A1" } as const;
    for (const cell of ["Điểm (18)", "9/2026", "10/10", date(46_295), error, unset, 9_876_543_210])
      expect([cell, over(["Nhóm", cell, "Hạng"])]).toEqual([cell, "h"]);
    for (const cell of [17.5, "17,5", 6, 3, 0, "90%", "18 điểm", "chờ thẩm định"])
      expect([cell, over(["Nhóm", cell, "Hạng"])]).toEqual([cell, "t"]);
  });
});

describe("codes and days across", () => {
  it.each<[Row, string]>([
    [["Đơn vị", "1.1", "2.1"], "h"],
    [["Đơn vị", 1.1, 5.4], "h"],
    [["Đơn vị", "3.5a", "2.1", "Gọi lại"], "h"],
    [["Đơn vị", "1.1"], "b"],
    [["Đơn vị", 1.1], "b"],
    [["Gọi lại", "1.1", "2.1"], "b"],
    [["Đơn vị", "1.1", "2.1", 90], "b"],
    [["Đơn vị", 1.1, 2.1, 3.25], "b"],
    [["Đơn vị", "8.8", "9.9"], "t"],
    [["Đơn vị", "10/10", "17/10"], "h"],
    [["Đơn vị", "10/10", "Gọi lại"], "h"],
    [["Điểm", "10/10"], "h"],
    [["Gọi lại", "10/10", "17/10"], "t"],
    [["Đơn vị", "10/10", 90], "t"],
    [["Đơn vị", "17,5", "Gọi lại"], "t"],
  ])("%j: %s", (row, expected) => {
    expect(over(row)).toBe(expected);
  });

  it("are figures in rows of names", () => {
    expect(
      linesOf([
        ["Nhóm", "Điểm"],
        [open, "10/10"],
      ])
    ).toEqual(["hb"]);
    expect(
      linesOf([
        ["Nhóm", "Hạng"],
        [open, "hạng 3/114"],
      ])
    ).toEqual(["hb"]);
    expect(linesOf([[open, "17,5 điểm (đạt 97% so với điểm tối đa)"]])).toEqual(["b"]);
    expect(
      linesOf([
        ["Nhóm", "Điểm"],
        [open, 1.1],
        ["Số hóa hồ sơ", "2.1"],
      ])
    ).toEqual(["hbb"]);
  });
});

describe("rows of figures without a head", () => {
  it.each([open, "1.1. Công bố đúng hạn", "Xã An Bình", "Tổng điểm"])("begin with “%s”", (name) => {
    expect(linesOf([["Kết quả"], [name, 12.5], [name, 12]])).toEqual(["tbb"]);
  });
  it("not with other words", () => {
    expect(linesOf([["Họp giao ban", 12.5]])).toEqual([]);
    expect(linesOf([["Nhóm", "Điểm"]])).toEqual([]);
  });
});

describe("a row under the head goes on with it", () => {
  const names = ["Nhóm", "Kết quả cả đợt"];
  it.each([
    "Đơn vị",
    "Hạng",
    "Công khai",
    "1.1. Công bố đúng hạn",
    "Bình quân",
    "Tháng 9",
    "Xã An Bình",
  ])("where it says “%s”", (heading) => {
    expect(under(names, [null, heading])).toBe("hhbb");
  });
  it("or two words of any kind, right below", () => {
    expect(under(names, ["Gọi lại", "Họp giao ban"])).toBe("hhbb");
    expect(under(names, [null, "Gọi lại"])).toBe("hsbb");
    expect(linesOf([names, [], ["Gọi lại", "Họp giao ban"], ...scores])).toEqual(["h-sbb"]);
    expect(linesOf([names, [], ["Gọi lại", "Tổng điểm"], ...scores])).toEqual(["h-hbb"]);
    expect(linesOf([names, [], ["Gọi lại", "Xã An Bình"], ...scores])).toEqual(["h-hbb"]);
    expect(under(["Nhóm", "Điểm"], ["Nhóm", "Điểm"])).toBe("hhbb");
    expect(linesOf([names, [null, "Hạng"], ["Gọi lại", "Họp giao ban"], ...scores])).toEqual([
      "hhhbb",
    ]);
  });

  it("not where it is the first part of a league, or a total without its figure", () => {
    const league = ["TT", "Đơn vị", "Điểm"];
    expect(under(league, ["I", "KHỐI XÃ, PHƯỜNG"])).toBe("hsbb");
    expect(under(league, ["KHỐI XÃ, PHƯỜNG"])).toBe("hsbb");
    expect(under(league, [null, "Cụm 1", "Hạng"])).toBe("hhbb");
    expect(under(["Nhóm", "Kết quả"], [null, "Cụm 1", "Cụm 2", "Cụm 3"])).toBe("hhbb");
    expect(under(names, [null, "Tổng điểm"])).toBe("hsbb");
  });

  it("not where it names the first group under the head of groups", () => {
    const head = ["TT", "Nhóm", "Kết quả"];
    expect(under(head, ["I", open])).toBe("hsbb");
    expect(under(["TT", "Chỉ số thành phần", "Kết quả"], ["I", open])).toBe("hsbb");
    expect(linesOf([head, [null, null, "Hạng"], ["I", open], ...scores])).toEqual(["hhsbb"]);
    expect(under(head, ["I", "Tổng cộng", "đang làm"])).toBe("hsbb");
    expect(under(head, ["I", open, "đang làm"])).toBe("hhbb");
    expect(under(head, [null, open, "Điểm"])).toBe("hhbb");
    expect(under(["Nhóm", "Kết quả"], [open, "Điểm"])).toBe("hhbb");
    expect(under(["TT", "Đơn vị", "Kết quả"], ["I", open])).toBe("hhbb");
    const wide = ["Đơn vị", "Nhóm chỉ số", null, null];
    const across = [null, open, "Tiến độ giải quyết", "Số hóa hồ sơ"];
    expect(under(wide, across, [merge(0, 1, 0, 3)])).toBe("hhbb");
  });

  it("not where it says whose rows follow", () => {
    const head = ["TT", "Đơn vị", "Kết quả"];
    expect(under(head, ["I", "Xã An Bình"])).toBe("hsbb");
    expect(under(head, ["Tháng 9"])).toBe("hsbb");
    expect(under(head, ["I", "Xã An Bình", "Hạng"])).toBe("hhbb");
    expect(under(head, [null, null, "Tháng 9"])).toBe("hhbb");
    expect(linesOf([head, [null, null, "Hạng"], ["I", "Xã An Bình"], ...scores])).toEqual([
      "hhsbb",
    ]);
    const wide = ["Nhóm", "Đơn vị", null];
    expect(under(wide, [null, "Xã An Bình", "Xã Tân Phú"], [merge(0, 1, 0, 2)])).toBe("hhbb");
  });

  it("with the months that a merged head counts", () => {
    expect(under(["Nhóm", "Tháng", null], [null, 8, 9], [merge(0, 1, 0, 2)])).toBe("hhbb");
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    expect(over(["Nhóm", "Tối đa", ...months])).toBe("h");
  });
});

describe("rows that number the columns", () => {
  it("belong to no part of the table", () => {
    expect(under(["Nhóm", "Điểm", "Hạng"], ["(1)", "(2)", "(3)"])).toBe("h-bb");
    expect(under(["Nhóm", "Điểm", "Hạng"], ["A", 1, 2])).toBe("h-bb");
    expect(linesOf([["STT", 1, 2], ["Nhóm", "Điểm", "Hạng"], ...scores])).toEqual(["-hbb"]);
    expect(linesOf([...scores, ["(1)", "(2)", "(3)"], ...scores])).not.toEqual(["bb-bb"]);
  });
});

describe("inside an open table", () => {
  const inside = (row: Row) => linesOf([["Nhóm", "Điểm"], ...scores, row, ...scores]);
  it("the head of other names begins another, other headings part its rows", () => {
    const another = ["hbb---", "---hbb"];
    expect(inside(["Nhóm", "Hạng"])).toEqual(another);
    expect(inside(["Nhóm", "Xã An Bình", "Xã Tân Phú"])).toEqual(another);
    for (const row of [
      ["Nhóm", "Gọi lại"],
      ["Đơn vị", "Xã An Bình", "Gọi lại"],
      ["Hạng", "Tỷ lệ"],
      ["Xã An Bình", "Xã Tân Phú"],
      ["Nhóm"],
    ])
      expect([row, inside(row)]).toEqual([row, ["hbbsbb"]]);
  });

  it("what stands between two is the end of the one and the title of the other", () => {
    expect(
      linesOf([
        ["Nhóm", "Điểm"],
        ...scores,
        ["Phần II"],
        ...scores,
        ["Quý III"],
        ["Nhóm", "Hạng"],
        ...scores,
      ])
    ).toEqual(["hbbsbbe---", "------thbb"]);
  });

  it("a gap of fifty-nine lines parts nothing, one of sixty does", () => {
    const apart = (blank: number) =>
      linesOf([["Nhóm", "Điểm"], ...scores, ...Array.from({ length: blank }, () => []), ...scores]);
    expect([apart(59).length, apart(60).length]).toEqual([1, 2]);
  });
});
