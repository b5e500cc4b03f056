import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
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
  typed,
  type Rows,
} from "./told";

describe("several units", () => {
  test("a league with maxima in a row, STT and ranks", () => {
    const boards = told([
      ["STT", "Đơn vị", ...names, "Tổng điểm", "Xếp hạng"],
      ["", "Điểm chuẩn", ...maxima, 100, ""],
      [1, "UBND xã A", ...scores, 97.32, 1],
      [2, "UBND phường B", ...scores, 97.32, 2],
      ["", "Bình quân", ...scores, 97.32, ""],
    ]);
    expect(boards).toEqual([
      `UBND xã A | -: ${six}; 97.32#1`,
      `UBND phường B | -: ${six}; 97.32#2`,
    ]);
  });
  test("points and ranks under each merged group", () => {
    const boards = told(
      [
        ["TT", "Tên xã", ...names.flatMap((n) => [n, null]), "Tổng", null],
        ["", "", ...names.flatMap(() => ["Điểm", "Hạng"]), "Điểm", "Hạng"],
        [1, "Xã A", ...scores.flatMap((s) => [s, 3]), 97.32, 1],
        [2, "Xã B", ...scores.flatMap((s) => [s, 3]), 97.32, 2],
      ],
      [0, 1, 2, 3, 4, 5, 6].map((g) => merge(0, 2 + g * 2, 0, 3 + g * 2))
    );
    expect(boards).toEqual([
      `Xã A | -: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#3")}; 97.32#1`,
      `Xã B | -: ${six.replaceAll(/(\d)(?=,|$)/g, "$1#3")}; 97.32#2`,
    ]);
  });
  test("two tables side by side", () => {
    const boards = told([
      ["Xã A", "", "", "", "Xã B", "", ""],
      ["Nhóm chỉ số", "Điểm", "Tối đa", "", "Nhóm chỉ số", "Điểm", "Tối đa"],
      ...names.map((n, i) => [
        n,
        scores[i] ?? 0,
        maxima[i] ?? 0,
        "",
        n,
        scores[i] ?? 0,
        maxima[i] ?? 0,
      ]),
    ]);
    expect(boards.map((board) => board.replace(/^.*?:/, ""))).toEqual([
      ` ${six}; 97.32`,
      ` ${six}; 97.32`,
    ]);
  });
  test("one below another", () => {
    const table = (unit: string): Rows => [
      [`Đơn vị: ${unit}`],
      ["Nhóm chỉ số", "Điểm", "Tối đa"],
      ...names.map((n, i) => [n, scores[i] ?? 0, maxima[i] ?? 0]),
      ["Cộng", 97.32, 100],
      [],
    ];
    expect(told([...table("Xã A"), ...table("Xã B")])).toEqual([
      `Xã A | -: ${six}; 97.32`,
      `Xã B | -: ${six}; 97.32`,
    ]);
  });
});

describe("several periods in a league", () => {
  const later = [17.5, 18.2, 9.4, 8.85, 16.9, 19.15];
  const six2 =
    "transparency 17.5/18, timeliness 18.2/20, onlineServices 9.4/12, onlinePayment 8.85/10, satisfaction 16.9/18, digitization 19.15/22";
  const expected = [
    `Xã A | T4/2026: ${six}; 97.32`,
    `Xã A | T5/2026: ${six2}; 90`,
    `Xã B | T4/2026: ${six}; 97.32`,
    `Xã B | T5/2026: ${six2}; 90`,
  ];
  test("all groups anew under each period", () => {
    const row = [...scores, 97.32, ...later, 90];
    const boards = told(
      [
        ["TT", "Đơn vị", "T4/2026", ...Array<null>(6).fill(null), "T5/2026"],
        ["", "", "CKMB", "TĐGQ", "DVCTT", "TTTT", "MĐHL", "SHHS", "Tổng"].concat([
          "CKMB",
          "TĐGQ",
          "DVCTT",
          "TTTT",
          "MĐHL",
          "SHHS",
          "Tổng",
        ]),
        [1, "Xã A", ...row],
        [2, "Xã B", ...row],
      ],
      [merge(0, 2, 0, 8), merge(0, 9, 0, 15)]
    );
    expect(boards).toEqual(expected);
  });
  test("periods anew under each group", () => {
    const row = [...scores.flatMap((score, group) => [score, later[group] ?? 0]), 97.32, 90];
    const boards = told(
      [
        ["TT", "Đơn vị", ...[...names, "Tổng"].flatMap((name) => [name, null])],
        ["", "", ...[...names, "Tổng"].flatMap(() => ["T4/2026", "T5/2026"])],
        [1, "Xã A", ...row],
        [2, "Xã B", ...row],
      ],
      Array.from({ length: 7 }, (_group, at) => merge(0, 2 + at * 2, 0, 3 + at * 2))
    );
    expect(boards).toEqual(expected);
  });
});

describe("what stands beside the units of a league", () => {
  test("maxima in brackets under the names", () => {
    const boards = told([
      ["TT", "Đơn vị", ...names, "Tổng điểm"],
      ["", "", ...maxima.map((most) => `(${most} điểm)`), "(100 điểm)"],
      [1, "Xã A", ...typed, "97,32"],
    ]);
    expect(boards).toEqual([`Xã A | -: ${six}; 97.32`]);
  });
  test("figures of clusters and of the whole province are no units", () => {
    const boards = told([
      ["TT", "Đơn vị", ...names, "Tổng", "Hạng"],
      ["I", "Cụm 1", ...scores, 97.32, ""],
      [1, "Xã A", ...scores, 97.32, 1],
      [2, "Cộng Hòa", ...scores, 97.32, 1],
      ["", "Cộng cụm 1", ...scores, 97.32, ""],
      ["", "Toàn tỉnh", ...scores, 97.32, ""],
    ]);
    expect(boards.map((board) => board.slice(0, 12))).toEqual(["Xã A | -: tr", "Cộng Hòa | -"]);
  });
  test("a group that cannot be measured", () => {
    const [board] = told([
      ["TT", "Đơn vị", ...names, "Tổng"],
      [1, "Xã A", 18, "KĐG", "/", 10, 18, 22, 68],
      [2, "Xã B", ...scores, 97.32],
    ]);
    expect(board).toContain("timeliness ?/20, onlineServices ?/12");
  });
});

describe("several periods of several units", () => {
  const boards = [
    `Xã A | Tháng 8/2026: ${six}; 97.32`,
    `Xã A | Tháng 9/2026: ${lowerSix}; 90`,
    `Xã B | Tháng 8/2026: ${lowerSix}; 90`,
    `Xã B | Tháng 9/2026: ${six}; 97.32`,
  ];
  test("the groups again under each merged period", () => {
    expect(
      told(
        [
          ["TT", "Đơn vị", "Tháng 8/2026", ...Array<null>(6).fill(null), "Tháng 9/2026"],
          ["", "", ...short, "Tổng", ...short, "Tổng"],
          [1, "Xã A", ...scores, 97.32, ...lower, 90],
          [2, "Xã B", ...lower, 90, ...scores, 97.32],
        ],
        [merge(0, 2, 0, 8), merge(0, 9, 0, 15)]
      )
    ).toEqual(boards);
  });
  test("the periods under each group", () => {
    const rows: Rows = [
      ["TT", "Đơn vị", ...names.flatMap((name) => [name, null]), "Tổng", null],
      ["", "", ...[0, 1, 2, 3, 4, 5, 6].flatMap(() => ["Tháng 8/2026", "Tháng 9/2026"])],
      [1, "Xã A", ...scores.flatMap((each, i) => [each, lower[i] ?? 0]), 97.32, 90],
      [2, "Xã B", ...lower.flatMap((each, i) => [each, scores[i] ?? 0]), 90, 97.32],
    ];
    expect(told(rows)).toEqual(boards);
    expect(findings(rows).map((each) => each.split(":")[0])).toEqual(["edition-boundary"]);
  });
  test("leagues of units side by side", () => {
    expect(
      told([
        ["TT", "Đơn vị", ...short, "Tổng", "TT", "Đơn vị", ...short, "Tổng"],
        [1, "Xã A", ...scores, 97.32, 3, "Xã C", ...lower, 90],
        [2, "Xã B", ...lower, 90, 4, "Xã D", ...scores, 97.32],
      ])
    ).toEqual([
      `Xã A | -: ${six}; 97.32`,
      `Xã B | -: ${lowerSix}; 90`,
      `Xã C | -: ${lowerSix}; 90`,
      `Xã D | -: ${six}; 97.32`,
    ]);
  });
});

describe("clusters of a league", () => {
  test("headings, means and totals of clusters are no units", () => {
    expect(
      told([
        ["TT", "Đơn vị", ...names, "Tổng"],
        ["I", "Cụm 1 (miền núi)"],
        [1, "Xã A", ...scores, 97.32],
        ["", "Bình quân cụm 1", ...scores, 97.32],
        [],
        ["II", "Cụm 2", ...lower, 90],
        [2, "Phường B", ...lower, 90],
        ["", "Cộng cụm 2", ...lower, 90],
        ["", "Toàn tỉnh", ...lower, 90],
      ])
    ).toEqual([`Xã A | -: ${six}; 97.32`, `Phường B | -: ${lowerSix}; 90`]);
  });
  test("a blank row and a heading do not end the league", () => {
    expect(
      told([
        ["TT", "Đơn vị", ...names],
        [1, "Xã A", ...scores],
        [],
        ["II", "Cụm 2"],
        [2, "Bình Minh", ...lower],
        [],
        [],
        ["", "Nơi nhận:", "- Lưu: VT"],
      ])
    ).toEqual([`Xã A | -: ${six}; 97.32`, `Bình Minh | -: ${lowerSix}; 90`]);
  });
});

describe("words that come again beside each group", () => {
  const header = ["Đơn vị", ...names.flatMap((name) => [name, "Hạng"]), "Tổng", "Hạng chung"];
  const rows: Rows = [
    header,
    ["Xã A", ...scores.flatMap((each, i) => [each, i + 1]), 97.32, 17],
    ["Xã B", ...lower.flatMap((each, i) => [each, i + 4]), 90, 18],
  ];

  test("are of the group on their left; a word that comes once is the table's", () => {
    const [table] = readSheets([gridFromValues("S", rows)]).tables;
    expect(table?.findings).toEqual([]);
    expect(
      table?.boards[0]?.groups.map(({ rank }) => ("value" in rank ? rank.value : null))
    ).toEqual([1, 2, 3, 4, 5, 6]);
    expect(table?.boards[0]?.total?.rank).toMatchObject({ value: 17 });
  });

  test("under an unmerged name of two columns, where a maximum stands in the heading", () => {
    const [table] = readSheets([
      gridFromValues("S", [
        ["Đơn vị", ...names.flatMap((name) => [name, null]), "Tổng"],
        ["", ...maxima.flatMap((max) => [`Điểm (${max})`, "Tỷ lệ"]), ""],
        ["Xã A", ...scores.flatMap((each, i) => [each, each / (maxima[i] ?? 1)]), 97.32],
        ["Xã B", ...lower.flatMap((each, i) => [each, each / (maxima[i] ?? 1)]), 90],
      ]),
    ]).tables;
    expect(table?.findings).toEqual([]);
    expect(table?.boards[0]?.groups.map(({ percent }) => percent.status)).toEqual(
      names.map(() => "given")
    );
  });
});
