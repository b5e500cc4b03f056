import { describe, expect, it, test } from "vitest";
import { merge, type Rows } from "../../../test/unit/layouts/told";
import { readColumns } from "../../../test/unit/sheet/axes/blocks";

const six = [
  "transparency",
  "timeliness",
  "onlineServices",
  "onlinePayment",
  "satisfaction",
  "digitization",
];
const maxima = [18, 20, 12, 10, 18, 22];
const names = ["Nhóm A", "Nhóm B", "Nhóm C", "Nhóm D", "Nhóm E", "Nhóm F"];
const scores = [17, 18, 11, 9, 17, 20];
const groups = (rows: Rows) =>
  readColumns(rows, [], { groupsByMaximum: true }).map((column) => column.groups[0]?.id ?? "-");
const headed = (heads: readonly (string | null)[], ...more: Rows) =>
  groups([["Đơn vị", ...heads], ...more, ["Xã An Bình", ...heads.map((_, at) => scores[at] ?? 9)]]);
const printed = names.map((name, at) => `${name} (${maxima[at] ?? 0})`);
const replaced = (all: readonly string[], at: number, name: string) =>
  all.map((each, index) => (index === at ? name : each));

describe("six columns with the maxima of the groups are these", () => {
  it("by maxima in their headings, of two alike the first one first", () => {
    expect(headed(printed)).toEqual(["-", ...six]);
    expect(headed([...printed].reverse())).toEqual([
      "-",
      ...[
        "digitization",
        "transparency",
        "onlinePayment",
        "onlineServices",
        "timeliness",
        "satisfaction",
      ],
    ]);
  });

  test.each(["Điểm tối đa", "Tối đa"])("by a row called “%s”", (name) => {
    expect(headed(names, [name, ...maxima])).toEqual(["-", ...six]);
  });

  it("by the maxima in the column of numbering", () => {
    expect(
      groups([
        ["TT", "Đơn vị", ...names],
        ["Điểm tối đa", null, ...maxima],
        [1, "Xã An Bình", ...scores],
        [2, "Xã Tân Phú", ...scores],
      ])
    ).toEqual(["-", "-", ...six]);
  });

  it("by a row of maxima among the first three", () => {
    const units = (count: number) =>
      Array.from({ length: count }, (_, at) => [`Xã Tân Phú ${at + 1}`, ...scores]);
    expect(headed(names, ...units(2), ["Điểm tối đa", ...maxima])).toEqual(["-", ...six]);
    expect(headed(names, ...units(3), ["Điểm tối đa", ...maxima])).not.toContain("timeliness");
  });

  it("also beside their total, a place and a blank column", () => {
    expect(headed([...printed, "Tổng điểm", "Hạng"])).toEqual(["-", ...six, "-", "-"]);
    expect(
      groups([
        ["Đơn vị", ...printed, "Nhóm G (22)"],
        ["Xã An Bình", ...scores],
      ])
    ).toEqual(["-", ...six, "-"]);
  });

  it("by the lowest of two names, beside a total under the same heading", () => {
    const rows: Rows = [
      ["Đơn vị", "Kết quả chấm", null, null, null, null, null, null],
      [null, ...printed, "Tổng điểm (100)"],
      ["Xã An Bình", ...scores, 92],
    ];
    const columns = readColumns(rows, [merge(0, 1, 0, 7)], { groupsByMaximum: true });
    expect(columns.map((column) => column.groups[0]?.id ?? "-")).toEqual(["-", ...six, "-"]);
    expect(columns[1]?.named?.meaning.text).toBe("Nhóm A (18)");
    expect(columns[1]?.unknown.map(({ meaning }) => meaning.text)).toEqual(["Kết quả chấm"]);
  });

  it("named as a guess, with nothing left to be told", () => {
    const [, first] = readColumns(
      [
        ["Đơn vị", ...printed],
        ["Xã An Bình", ...scores],
      ],
      [],
      { groupsByMaximum: true }
    );
    expect(first).toMatchObject({
      groups: [{ id: "transparency", confidence: 0.5 }],
      isByMaximum: true,
      field: null,
      unknown: [],
      named: { meaning: { text: "Nhóm A (18)" } },
    });
  });
});

describe("but none", () => {
  test.each<[string, readonly string[]]>([
    ["of five", printed.slice(1)],
    ["of seven", [...printed, "Nhóm G (22)"]],
    ["with another maximum", replaced(printed, 1, "Nhóm B (21)")],
    ["without one of the maxima", replaced(printed, 1, "Nhóm B")],
    ["under a name of one letter", replaced(printed, 1, "B (20)")],
    ["under the name of a unit", replaced(printed, 1, "Xã Tân Phú (20)")],
    ["under a total", replaced(printed, 1, "Tổng điểm (20)")],
    ["under a benchmark", replaced(printed, 1, "Bình quân (20)")],
    ["under a measure", replaced(printed, 1, "Xếp hạng (20)")],
    ["under points given beside", replaced(printed, 1, "Điểm cộng (20)")],
  ])("%s", (_, heads) => {
    expect(headed(heads)).not.toContain("transparency");
  });

  test.each(["Tháng 9/2026", "Xã Tân Phú", "Điểm", "Bình quân"])(
    "under “%s” over a row of maxima",
    (head) => {
      expect(headed(replaced(names, 1, head), ["Điểm tối đa", ...maxima])).not.toContain(
        "timeliness"
      );
    }
  );

  it("where a column names a group or an indicator itself", () => {
    expect(headed([...printed, "Số hóa hồ sơ"]).slice(1, 7)).toEqual(six.map(() => "-"));
    expect(headed([...printed, "Công bố đúng hạn"]).slice(1, 7)).toEqual(six.map(() => "-"));
  });

  it("by a row of another name", () => {
    expect(headed(names, ["Xã Tân Phú", ...maxima])).not.toContain("transparency");
  });
});
