import { describe, expect, test } from "vitest";
import {
  findings,
  lower,
  lowerSix,
  maxima,
  names,
  scores,
  short,
  six,
  told,
  type Rows,
} from "./told";

describe("a table that is printed on several pages, its headings on each", () => {
  const heads = ["Nội dung", null, "Xã A", "Xã B"];
  const page = (measures: readonly (string | null)[], from: number): Rows => [
    heads,
    [null, null, ...measures],
    ...[0, 1, 2].map((next) => [
      names[from + next] ?? null,
      null,
      scores[from + next] ?? 0,
      lower[from + next] ?? 0,
    ]),
  ];
  const boards = [`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`];
  test("is one table, whatever the pages' headings are wanting in", () => {
    for (const measures of [
      ["Điểm", "Điểm"],
      ["Điểm", null],
      ["Điểm", "Đim đạtt"],
    ]) {
      expect(told([...page(measures, 0), ...page(["Điểm", "Điểm"], 3)])).toEqual(boards);
      expect(told([...page(["Điểm", "Điểm"], 0), ...page(measures, 3)])).toEqual(boards);
    }
  });
  test("a heading that one page lost or misspelt is told with the other page's", () => {
    expect(findings([...page(["Điểm", null], 0), ...page(["Điểm", "Điểm"], 3)])).toContain(
      "ambiguous-column: Ô tiêu đề 'S'!D2 để trống, trong khi cùng cột này ở phần khác của bảng (ô 'S'!D7) ghi “Điểm”. Hãy sửa lại tiêu đề cho giống nhau."
    );
    expect(findings([...page(["Điểm", "Điểm"], 0), ...page(["Điểm", "Đim đạtt"], 3)])).toContain(
      "ambiguous-column: Không hiểu tiêu đề “Đim đạtt” ở ô 'S'!D7, trong khi cùng cột này ở phần khác của bảng (ô 'S'!D2) ghi “Điểm”. Hãy sửa lại tiêu đề cho giống nhau."
    );
  });
  test("two slips at once, a further column, or headings that nobody knows make a table of its own", () => {
    const further = page(["Điểm", "Điểm"], 3).map((row, at) => [
      ...row,
      at === 0 ? "Ghi chú" : null,
    ]);
    const pairs: readonly (readonly [Rows, Rows])[] = [
      [page(["Điểm", null], 0), page([null, "Điểm"], 3)],
      [page(["Điểm", "Điểm"], 0), further],
      [page(["Điểm", "Mục một"], 0), page(["Điểm", "Mục hai"], 3)],
    ];
    for (const [one, other] of pairs) {
      expect(told([...one, ...other])).not.toEqual(boards);
      const said = findings([...one, ...other]);
      expect(said.filter((each) => each.includes("phần khác của bảng"))).toEqual([]);
    }
  });
  test("pages with the same headings give no such finding", () => {
    const same = findings([...page(["Điểm", "Điểm"], 0), ...page(["Điểm", "Điểm"], 3)]);
    expect(same.filter((each) => each.startsWith("ambiguous-column"))).toEqual([]);
  });
});

describe("names of units that differ in their marks alone", () => {
  const sheet = (second: string, months: readonly [string, string]): Rows => [
    ["Đơn vị", "Kỳ", ...short, "Tổng"],
    ["Xã An Khánh", months[0], ...scores, 97.32],
    [second, months[1], ...lower, 90],
  ];
  test("may be one where no period has both: told", () => {
    expect(findings(sheet("Xã An Khanh", ["Tháng 8/2026", "Tháng 9/2026"]))).toContain(
      "assumed-reading: Tên “Xã An Khanh” ở ô 'S'!A3 chỉ khác “Xã An Khánh” ở dấu; chương trình coi là hai đơn vị. Nếu là một đơn vị, hãy sửa tên cho giống nhau."
    );
  });
  test("each of several is told beside the first", () => {
    const rows = sheet("Xã An Khanh", ["Tháng 7/2026", "Tháng 8/2026"]);
    const third: Rows[number] = ["Xã Ân Khánh", "Tháng 9/2026", ...lower, 90];
    const said = findings([...rows, third]).filter((each) => each.includes("chỉ khác"));
    expect(said.map((each) => /ở ô 'S'!(A\d)/.exec(each)?.[1])).toEqual(["A3", "A4"]);
  });
  test("are two where one period has both, and one is no other in another spelling", () => {
    const both = findings(sheet("Xã An Khanh", ["Tháng 9/2026", "Tháng 9/2026"]));
    const same = findings(sheet("UBND xã An Khánh", ["Tháng 8/2026", "Tháng 9/2026"]));
    for (const told of [both, same])
      expect(told.filter((each) => each.includes("chỉ khác"))).toEqual([]);
  });
});

test.each(["chờ thẩm định", "xem phụ lục"])(
  "a total that comes first, with “%s” for its figure, is told and heads no column",
  (words) => {
    const one: Rows = names.map((name, i) => [name, scores[i] ?? 0]);
    const two: Rows = names.map((name, i) => [name, maxima[i] ?? 0, scores[i] ?? 0]);
    const sheets: readonly (readonly [Rows, string])[] = [
      [[["Nội dung", "Điểm"], ["Tổng cộng", words], ...one], "B2"],
      [[["Nội dung", "Điểm tối đa", "Điểm đạt"], ["Tổng cộng", 100, words], ...two], "C2"],
      [[["Nội dung", "Điểm tối đa", "Điểm đạt"], ["Tổng cộng", "", words], ...two], "C2"],
    ];
    for (const [rows, cell] of sheets) {
      expect(findings(rows)).toContainEqual(
        expect.stringMatching(new RegExp(`^(?:not-a-number|missing-points): Ô 'S'!${cell} ghi`))
      );
      expect(told(rows).join("")).toContain("digitization 21.36/22");
    }
  }
);

test("a numbered total whose figure is still to come is told, first or last", () => {
  const groups: Rows = names.map((name, i) => [i + 2, name, scores[i] ?? 0]);
  const total = (name: string): Rows[number] => [1, name, null];
  for (const [rows, cell] of [
    [[total("Tổng cộng"), ...groups], "C2"],
    [[...groups, total("Tổng cộng")], "C8"],
    [[...groups, total("Tổng cộng toàn xã")], "C8"],
  ] as const)
    expect(findings([["STT", "Nội dung", "Điểm"], ...rows])).toContainEqual(
      expect.stringMatching(new RegExp(`^missing-points: Ô 'S'!${cell} để trống`))
    );
});

test("a total beside a measure is a second row of headings", () => {
  const rows: Rows = [
    ["Nội dung", "Xã A"],
    ["Tổng cộng", "Điểm"],
    ...names.map((name, i): Rows[number] => [name, scores[i] ?? 0]),
  ];
  expect(findings(rows).filter((each) => each.includes("'S'!B2"))).toEqual([]);
});
