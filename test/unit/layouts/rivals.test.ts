import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { readSheets } from "../../../src/sheet/readSheets";
import {
  findings,
  lower,
  lowerSix,
  maxima,
  merge,
  names,
  scores,
  short,
  six,
  told,
  type Rows,
} from "./told";
import { findingsOfSheet } from "../reading/findingsOfSheet";

/** The groups down, under these headings. */
const down = (...columns: readonly (readonly [string, readonly (string | number)[]])[]): Rows => [
  ["TT", "Nhóm chỉ số", ...columns.map(([heading]) => heading)],
  ...names.map((name, at) => [at + 1, name, ...columns.map(([, values]) => values[at] ?? "")]),
];
const again = (used: string, usedCell: string, other: string, cell: string): unknown =>
  expect.stringContaining(
    `“${used}” (ô 'S'!${usedCell}) và “${other}” (ô 'S'!${cell}). Chương trình dùng cột của ô 'S'!${usedCell}`
  );

describe("two columns of points", () => {
  test("what was verified waits to be filled in: what the office gave itself is read", () => {
    const rows = down(["Tối đa", maxima], ["Điểm thẩm định", []], ["Điểm tự chấm", scores]);
    expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
    expect(findings(rows)).toEqual([]);
  });
  test("under one heading twice, the one whose groups make up its total counts", () => {
    const paid = scores.map((points, at) => (at === 3 ? "KPS" : points));
    const rows: Rows = [...down(["Điểm", lower], ["Điểm", paid]), ["", "Tổng điểm", 91, 87.32]];
    expect(told(rows)).toEqual([
      `- | -: ${six.replace("onlinePayment 10", "onlinePayment ?")}; 87.32`,
    ]);
    expect(findings(rows)).toContainEqual(again("Điểm", "D1", "Điểm", "C1"));
  });
  test("where both make up their totals, or neither does, the first counts", () => {
    for (const [one, other] of [
      [97.32, 90],
      [97, 91],
    ]) {
      const total = ["", "Tổng điểm", one ?? 0, other ?? 0];
      expect(told([...down(["Điểm", scores], ["Điểm", lower]), total])).toEqual([
        `- | -: ${six}; ${String(one)}`,
      ]);
    }
  });
  test("that say the same are nothing to tell, but for totals that differ", () => {
    const rows = down(["Điểm thẩm định", scores], ["Điểm tự chấm", scores]);
    expect(findings([...rows, ["", "Tổng", 97.32, 97.32]])).toEqual([]);
    expect(findings([...rows, ["", "Tổng", 97.32, 96]])).toEqual([
      again("Điểm thẩm định", "C1", "Điểm tự chấm", "D1"),
    ]);
  });
  test("with the maxima behind a slash, the total fits all the same", () => {
    const of = (points: readonly number[]) =>
      points.map((each, at) => `${String(each)}/${String(maxima[at])}`);
    const rows = [...down(["Điểm", of(lower)], ["Điểm", of(scores)]), ["", "Tổng", 91, 97.32]];
    expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
  });
  test("under the name of each group of a league the verified ones count", () => {
    const league: Rows = [
      ["TT", "Đơn vị", ...names.flatMap((name) => [name, ""])],
      ["", "", ...names.flatMap(() => ["Điểm tự chấm", "Điểm thẩm định"])],
      [1, "Xã A", ...scores.flatMap((points, at) => [lower[at] ?? 0, points])],
      [2, "Xã B", ...lower.flatMap((points, at) => [scores[at] ?? 0, points])],
    ];
    const merges = names.map((_, at) => merge(0, 2 + at * 2, 0, 3 + at * 2));
    expect(told(league, merges)).toEqual([`Xã A | -: ${six}; 97.32`, `Xã B | -: ${lowerSix}; 90`]);
    expect(findings(league, merges)).toEqual(
      ["C", "E", "G", "I", "K", "M"].map((self, at) =>
        again("Điểm thẩm định", `${"DFHJLN".charAt(at)}2`, "Điểm tự chấm", `${self}2`)
      )
    );
  });
  test("two equal totals beside each other are nothing to tell", () => {
    const rows: Rows = [
      ["TT", "Đơn vị", ...names, "Tổng điểm", "Tổng điểm"],
      [1, "Xã A", ...scores, 97.32, 97.32],
      [2, "Xã B", ...lower, 90, 90],
    ];
    expect(findings(rows)).toEqual([]);
  });
});

describe("a hidden column", () => {
  const read = (rows: Rows, ...hidden: readonly number[]) => {
    const isHidden = (_: number, column: number) => hidden.includes(column);
    const { tables } = readSheets([{ ...gridFromValues("S", rows), isHidden }]);
    const [board] = tables.flatMap(({ boards }) => boards);
    return {
      points: board?.groups.map(({ points }) => ("value" in points ? points.value / 100 : null)),
      ranks: board?.groups.map(({ rank }) => ("value" in rank ? rank.value : null)),
      told: tables.flatMap((table) => table.findings.map((each) => findingSentence(each))),
    };
  };
  const places = [1, 2, 3, 4, 5, 6];
  const hiddenSays = (hidden: string, shown: string) =>
    `Ô ẩn 'S'!${hidden} ghi số khác ô đang hiện 'S'!${shown}. Chương trình dùng ô đang hiện; hãy bỏ ẩn để kiểm tra lại.`;

  test("of other points loses against what people see, however settled it is", () => {
    const rows = down(["Điểm", scores], ["Điểm thẩm định", lower]);
    expect(read(rows, 3)).toMatchObject({ points: scores, told: [hiddenSays("D2", "C2")] });
    expect(read(rows).points).toEqual(lower);
  });
  test("of the same points is nothing to tell", () => {
    const rows = down(["Điểm", scores], ["Điểm thẩm định", scores]);
    expect(read(rows, 3)).toMatchObject({ points: scores, told: [] });
  });
  test("beside another hidden one: the settled one counts", () => {
    const rows = down(["Điểm tự chấm", lower], ["Điểm thẩm định", scores]);
    expect(read(rows, 2, 3)).toMatchObject({
      points: scores,
      told: [again("Điểm thẩm định", "D1", "Điểm tự chấm", "C1")],
    });
  });
  test.each([
    ["before", 3, "D5", "E5"],
    ["behind", 4, "E5", "D5"],
  ])("of places, %s the visible one, is told where it differs", (_, column, hidden, shown) => {
    const other = places.map((place) => (place === 4 ? 9 : place));
    const rows = down(
      ["Điểm", scores],
      ["Hạng", column === 3 ? other : places],
      ["Xếp hạng", column === 3 ? places : other]
    );
    expect(read(rows, column)).toMatchObject({ ranks: places, told: [hiddenSays(hidden, shown)] });
  });
});

describe("two columns of places", () => {
  test("are told where they differ, and the first counts", () => {
    const rows = (places: readonly number[]) =>
      down(["Điểm", scores], ["Hạng", [1, 2, 3, 4, 5, 6]], ["Xếp hạng", places]);
    expect(findings(rows([1, 2, 3, 4, 5, 6]))).toEqual([]);
    expect(findings(rows([1, 2, 3, 9, 5, 6]))).toEqual([again("Hạng", "D1", "Xếp hạng", "E1")]);
    expect(told(rows([1, 2, 3, 9, 5, 6]))[0]).toContain("onlinePayment 10/10#4");
  });
});

describe("a row that comes again", () => {
  const months = (...between: Rows): Rows => [
    ["KẾT QUẢ CHẤM ĐIỂM"],
    ["Tháng", ...short],
    ["Tháng 10/2026", ...scores],
    ["Tháng 11/2026", ...lower],
    ...between,
    ["Tháng 12/2026", ...lower],
  ];
  const row = (again: number) =>
    `Dòng ${String(again)} lặp lại dòng 4 (Tháng 11/2026). Chương trình dùng dòng 4; hãy xóa dòng thừa, hoặc ghi tên khác nhau nếu là hai dòng khác nhau.`;
  test("a month typed twice is told once, also at the top of the next printed page", () => {
    const typed = ["Tháng 11/2026", ...lower];
    expect(findings(months(typed))).toEqual([`duplicate-unit: ${row(5)}`]);
    expect(findings(months(["Tháng", ...short], typed))).toEqual([`duplicate-unit: ${row(6)}`]);
  });
  test("each of its figures that is another is told too", () => {
    const other = ["Tháng 11/2026", 18, ...lower.slice(1, 5), 20];
    expect(findingsOfSheet(months(other))).toEqual(
      ["A5", "B5", "G5"].map((cell) => `duplicate-unit ${cell}`)
    );
  });
  test("a group again on the next page is a group typed twice", () => {
    const rows = [
      ...down(["Điểm", scores]),
      ["TT", "Nhóm chỉ số", "Điểm"],
      [6, "Số hóa hồ sơ", 20],
    ];
    expect(findings(rows)).toEqual([expect.stringContaining("“Số hóa hồ sơ” trùng với nhóm")]);
  });
  test("an indicator typed twice is told once, with all that stands in its row", () => {
    const name = "Tỷ lệ hồ sơ giải quyết đúng hạn";
    const rows: Rows = [
      ["Chỉ số", "Tử số", "Mẫu số", "Tối đa", "Điểm"],
      ["Tiến độ giải quyết", "", "", 20, 19.96],
      [name, 40, 50, 8, 7],
      [name, 45, 50, 8, 7.5],
    ];
    expect(told(rows)).toEqual(["- | -: timeliness 19.96/20 (2.1=7)"]);
    expect(findings(rows)).toEqual([expect.stringContaining(`“${name}” trùng với nhóm`)]);
  });
  test("a total in a further row counts where the first one waits, which is told", () => {
    for (const name of ["Tổng cộng", "Tổng điểm"]) {
      const rows = [...down(["Điểm", scores]), ["", name, ""], ["", "Tổng điểm", 97.32]];
      expect(told(rows)).toEqual([`- | -: ${six}; 97.32`]);
      expect(findings(rows)).toEqual([
        expect.stringContaining("ô 'S'!B8 chưa có số; chương trình dùng tổng ở ô 'S'!C9"),
      ]);
    }
  });
  test("the same total under its name again is told, under another name it is none the worse", () => {
    const rows = (name: string) => [
      ...down(["Điểm", scores]),
      ["", "Tổng cộng", 97.32],
      ["", name, 97.32],
    ];
    expect(findings(rows("TỔNG CỘNG"))).toEqual([expect.stringContaining("Dòng 9 lặp lại dòng 8")]);
    expect(findings(rows("Tổng điểm"))).toEqual([]);
  });
});
