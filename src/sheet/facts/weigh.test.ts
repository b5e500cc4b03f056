import { describe, expect, test } from "vitest";
import { blockOf } from "../../../test/unit/sheet/axes/blocks";
import { names, type Rows } from "../../../test/unit/layouts/told";
import { finished } from "../../cells/steps";
import { titleOf, type Title } from "../axes/title";
import { weigh } from "./weigh";

const titled = (rows: Rows, over: Partial<Title> = {}) => {
  const block = blockOf(rows);
  return { block, title: { ...titleOf(block, 2026), ...over } };
};
const assumed = (...pages: readonly ReturnType<typeof titled>[]) =>
  finished(weigh(pages)).map(({ assume }) =>
    Object.entries(assume)
      .flatMap(([name, isTaken]) => (isTaken ? [name] : []))
      .join(" ")
  );
const scores = [17, 19, 11, 9, 17, 21];

describe("what is assumed where labels are silent", () => {
  const across = (unit: string): Rows => [
    ["Nhóm", unit, "Bảo Lộc"],
    ...names.map((name, at) => [name, scores[at] ?? 0, scores[at] ?? 0]),
  ];
  test("nothing where they are not", () => {
    expect(
      assumed(
        titled([
          ["Đơn vị", ...names],
          ["Xã An Bình", ...scores],
        ])
      )
    ).toEqual([""]);
  });
  test("unknown headings are units, but under a title of a commune", () => {
    expect(assumed(titled(across("An Bình")))).toEqual(["unitsAcross"]);
    const own = titled(across("An Bình"), { unit: "Xã An Sơn" });
    expect(assumed(own)).not.toEqual(["unitsAcross"]);
    expect(assumed(titled(across("An Bình"), { unit: "Tỉnh Lâm Đồng" }))).toEqual(["unitsAcross"]);
    // Printed on two pages, of which only one has the title.
    expect(assumed(titled(across("An Bình")), own)).not.toContain("unitsAcross");
  });
  test("groups that have no name are those of their maxima", () => {
    const numbered = (...heads: readonly string[]): Rows => [
      ["Nội dung", "Điểm tối đa", ...heads],
      ...[18, 20, 12, 10].map((maximum, at) => [
        `Nhóm thứ ${String(at + 1)}`,
        maximum,
        ...heads.map(() => scores[at] ?? 0),
      ]),
    ];
    expect(assumed(titled(numbered("Điểm")))).toEqual(["groupsByMaximum"]);
    expect(assumed(titled(numbered("An Bình", "Tân Phú")))).toEqual([
      "unitsAcross groupsByMaximum",
    ]);
  });
  test("the same for all pages", () => {
    const known: Rows = [
      ["Đơn vị", ...names],
      ["Xã An Bình", ...scores],
    ];
    expect(assumed(titled(across("An Bình")), titled(known))).toEqual([
      "unitsAcross",
      "unitsAcross",
    ]);
  });
});

describe("a large table", () => {
  const league = (count: number, filled: (at: number) => boolean): Rows => [
    ["Đơn vị", ...names],
    ...Array.from({ length: count }, (_, at) => [
      `Xã Bình ${String(at)}`,
      ...(filled(at) ? scores : [0.5]),
    ]),
  ];
  const factsIn = (rows: Rows) =>
    finished(weigh([titled(rows)])).map(
      ({ facts }) => facts.filter(({ figure }) => figure !== null).length
    );
  test("is read whole", () => {
    expect(factsIn(league(130, () => true))).toEqual([780]);
    expect(factsIn(league(400, () => true))).toEqual([2400]);
  });
  test("also where the only full line of it stands far down", () => {
    expect(factsIn(league(400, (at) => at === 390))).toEqual([405]);
  });
  test("but for a register without scores, of which the fullest rows are enough", () => {
    const register: Rows = [
      ["TT", "Người nộp", "Đã số hóa"],
      ...Array.from({ length: 320 }, (_, at) => [
        at + 1,
        `Nguyễn Văn ${["An", "Bình", "Chi"][at % 3] ?? ""}`,
        at + 1000,
      ]),
    ];
    const [reading] = finished(weigh([titled(register)]));
    expect(reading?.counted).toBe(600);
  });
});

test("names go on from page to page", () => {
  const page = (unit: string | null, from: number, to: number): Rows => [
    ["Đơn vị", "Nhóm", "Điểm"],
    ...names
      .slice(from, to)
      .map((name, at) => [at === 0 ? unit : null, name, scores[from + at] ?? 0]),
  ];
  const readings = finished(weigh([titled(page("Xã An Bình", 0, 4)), titled(page(null, 4, 6))]));
  expect(readings.map(({ facts }) => [...new Set(facts.map(({ unit }) => unit))])).toEqual([
    ["Xã An Bình"],
    ["Xã An Bình"],
  ]);
});

test("they go on from a large page, too, from its very end", () => {
  const units = Array.from({ length: 22 }, (_, at) => `Xã Bình ${String.fromCharCode(65 + at)}`);
  const head = ["Đơn vị", "Nhóm", "Điểm"];
  const large: Rows = [
    head,
    ...units.flatMap((unit) =>
      names.map((each, at) => [at === 0 ? unit : null, each, scores[at] ?? 0])
    ),
  ];
  const next: Rows = [head, ...names.slice(0, 2).map((each, at) => [null, each, scores[at] ?? 0])];
  // The last unit begins on the large page.
  const cut = large.slice(0, -2);
  const readings = finished(weigh([titled(cut), titled(next)]));
  expect(new Set(readings[1]?.facts.map(({ unit }) => unit))).toEqual(new Set(["Xã Bình V"]));
});
