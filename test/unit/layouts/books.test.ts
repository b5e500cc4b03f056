import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { findingSentence } from "../../../src/sheet/findingSentence";
import { readSheets } from "../../../src/sheet/readSheets";
import { lower, maxima, names, scores, short, type Rows } from "./told";

type Sheets = readonly (readonly [name: string, rows: Rows])[];

/** "sheet: unit | date, total #rank" of each board of a book, and what is told of its sheets. */
function read(sheets: Sheets): { readonly boards: string[]; readonly findings: string[] } {
  const { tables, findings } = readSheets(sheets.map(([name, rows]) => gridFromValues(name, rows)));
  const boards = tables.flatMap(({ sheet, boards: all }) =>
    all.map(({ unit, period, total }) => {
      const points = total !== null && "value" in total.points ? total.points.value / 100 : "?";
      const rank = total !== null && "value" in total.rank ? ` #${String(total.rank.value)}` : "";
      const when = period?.date ?? period?.label ?? "-";
      return `${sheet}: ${unit?.text ?? "-"} | ${when}, ${String(points)}${rank}`;
    })
  );
  return {
    boards,
    findings: [...findings, ...tables.flatMap((table) => table.findings)].map((each) =>
      findingSentence(each)
    ),
  };
}

/** The groups of a unit down, their total below: 97,32, or 90 of the lower scores. */
const down = (
  titles: readonly string[],
  own = scores,
  total = own === lower ? 90 : 97.32
): Rows => [
  ...titles.map((title) => [title]),
  ["Nhóm", "Điểm tối đa", "Điểm đạt"],
  ...names.map((name, at) => [name, maxima[at] ?? 0, own[at] ?? 0]),
  ["Tổng", 100, total],
];

describe("totals on a sheet of their own", () => {
  const details: Sheets = [
    ["A", down(["UBND xã A", "Tháng 9/2026"])],
    ["B", down(["UBND xã B", "Tháng 9/2026"], lower)],
  ];
  const own = ["A: UBND xã A | 2026-09-30, 97.32", "B: UBND xã B | 2026-09-30, 90"];

  test("are of the groups on other sheets where they say one of their totals again", () => {
    const summary: Rows = [
      ["TỔNG HỢP NĂM 2026"],
      ["Đơn vị", "Tổng điểm T8", "Tổng điểm T9"],
      ["Xã A", 95, 97.32],
      ["Xã B", 85, 90],
    ];
    expect(read([...details, ["Tổng hợp", summary]])).toEqual({
      boards: [
        ...own,
        "Tổng hợp: Xã A | 2026-08-31, 95",
        "Tổng hợp: Xã A | 2026-09-30, 97.32",
        "Tổng hợp: Xã B | 2026-08-31, 85",
        "Tổng hợp: Xã B | 2026-09-30, 90",
      ],
      findings: [],
    });
  });

  test("may be the months of one unit with their places", () => {
    const groups: Rows = [["UBND xã A - Năm 2026"], ["Tháng", ...short, "Tổng"]];
    const months: Rows = [["Tháng 8", ...lower, 90], ["Tháng 9", ...scores, 97.32]]; // prettier-ignore
    const places: Rows = [["UBND xã A - Năm 2026"], ["Tháng", "Tổng điểm", "Xếp hạng"], ["Tháng 8", 90, 20], ["Tháng 9", 97.32, 3]]; // prettier-ignore
    const { boards } = read([["Nhóm", [...groups, ...months]], ["Hạng", places]]); // prettier-ignore
    expect(boards.slice(2)).toEqual([
      "Hạng: UBND xã A | 2026-08-31, 90 #20",
      "Hạng: UBND xã A | 2026-09-30, 97.32 #3",
    ]);
  });

  const ranking = (title: string): Rows => [
    [title],
    ["Đơn vị", "Điểm", "Xếp hạng"],
    ["Xã C", 99, 1],
    ["Xã A", 88, 2],
  ];

  test("are taken for them, and told, in a list of places that names one of the units", () => {
    const { boards, findings } = read([
      ...details,
      ["Hạng", ranking("BẢNG XẾP HẠNG THÁNG 8/2026")],
    ]);
    expect(boards.slice(2)).toEqual([
      "Hạng: Xã C | 2026-08-31, 99 #1",
      "Hạng: Xã A | 2026-08-31, 88 #2",
    ]);
    expect(findings).toEqual([expect.stringContaining("chương trình hiểu là tổng điểm theo")]);
  });

  test("are none of a list of something else", () => {
    const contest = ranking("KẾT QUẢ HỘI THAO CÔNG ĐOÀN");
    expect(read([...details, ["Hội thao", contest]])).toEqual({ boards: own, findings: [] });
  });
});

describe("what a sheet's own name says", () => {
  const of = (name: string, titles: readonly string[]) => read([[name, down(titles)]]).boards;

  test.each([
    ["Copy of Tháng 9", "2026-09-30"],
    ["T9 (2)", "2026-09-30"],
    ["T9 - Copy", "2026-09-30"],
    ["Bản sao của T9", "2026-09-30"],
    ["10 tháng", "2026-10-31"],
    ["BC_T10", "2026-10-31"],
  ])("a month also in a copy's name: %s", (name, date) => {
    expect(of(name, ["UBND xã A năm 2026"])).toEqual([`${name}: UBND xã A | ${date}, 97.32`]);
  });

  test.each([
    ["Xã An Bình T9", "Xã An Bình", "2026-09-30"],
    ["T9_P. Tân Lập", "P. Tân Lập", "2026-09-30"],
    ["Phường 4 - T9", "Phường 4", "2026-09-30"],
  ])("a unit beside its month: %s", (name, unit, date) => {
    expect(of(name, ["Năm 2026"])).toEqual([`${name}: ${unit} | ${date}, 97.32`]);
  });

  test("the year of a table that names none", () => {
    expect(of("2025", ["UBND xã A"])).toEqual(["2025: UBND xã A | 2025-12-31, 97.32"]);
  });

  test("another commune than the title, which is told; the province over it is the letterhead's", () => {
    const told = (name: string, title: string) => read([[name, down([title, "Tháng 9/2026"])]]);
    expect(told("Xã Tân Lập", "UBND XÃ AN BÌNH").findings).toEqual([
      expect.stringContaining("ghi “Xã Tân Lập” nhưng tiêu đề ghi “UBND XÃ AN BÌNH”"),
    ]);
    for (const name of ["X. An Bình", "Xa An Binh", "Xã An Bình T9", "Xã Phường"])
      expect(told(name, "UBND XÃ AN BÌNH").findings).toEqual([]);
    expect(told("Xã An Bình", "UBND TỈNH PHÚ THỌ").boards).toEqual([
      "Xã An Bình: Xã An Bình | 2026-09-30, 97.32",
    ]);
  });

  test("no year for its months, which is said", () => {
    for (const name of ["10 tháng", "Xã A T9"]) {
      const { findings } = read([[name, down([])]]);
      expect(findings).toEqual([
        expect.stringMatching(/^Không rõ “(?:10 tháng|T9)” thuộc năm nào/),
      ]);
    }
  });
});

describe("a unit that no title names", () => {
  const [one, other] = [down(["Tháng 9/2026"]), down(["Tháng 9/2026"], lower)];

  test.each([
    ["An Bình", "Tân Lập"],
    ["AN BÌNH", "TÂN LẬP"],
    ["AnBinh", "TanLap"],
  ])("is the sheet's name where only the names tell sheets apart: %s", (first, second) => {
    const { boards, findings } = read([[`1. ${first}`, one], [`2. ${second}`, other]]); // prettier-ignore
    expect(boards).toEqual([
      `1. ${first}: ${first} | 2026-09-30, 97.32`,
      `2. ${second}: ${second} | 2026-09-30, 90`,
    ]);
    expect(findings).toEqual([expect.stringContaining(`lấy tên trang tính (“${first}”…)`)]);
  });

  test("is none of a draft and its final sheet", () => {
    const { boards, findings } = read([["Bản Nháp", one], ["Chính Thức", other]]); // prettier-ignore
    expect(boards).toEqual(["Bản Nháp: - | 2026-09-30, 97.32", "Chính Thức: - | 2026-09-30, 90"]);
    expect(findings).toEqual([expect.stringContaining("có ở hai trang tính với số khác nhau")]);
  });

  test("is the one that a cover or the other months name, and so is the year", () => {
    const cover: Rows = [["UBND TỈNH PHÚ THỌ"], ["UBND XÃ AN BÌNH"], ["KẾT QUẢ THEO QUYẾT ĐỊNH 766/QĐ-TTg"], ["NĂM 2026"]]; // prettier-ignore
    const months: Sheets = [["T8", down([], lower)], ["T9", down([])]]; // prettier-ignore
    expect(read([["Bìa", cover], ...months]).boards).toEqual([
      "T8: UBND XÃ AN BÌNH | 2026-08-31, 90",
      "T9: UBND XÃ AN BÌNH | 2026-09-30, 97.32",
    ]);
    const { boards, findings } = read([["T8", down(["Xã A", "Tháng 8/2026"])], ["T9", one]]); // prettier-ignore
    expect(boards[1]).toBe("T9: Xã A | 2026-09-30, 97.32");
    expect(findings).toEqual([expect.stringContaining("chương trình hiểu là “Xã A”")]);
  });

  test("is the one that signs below the table", () => {
    const signed = (line: string) => read([["T9", [...down(["Tháng 9/2026"]), [], [line]]]]);
    expect(signed("TM. UBND XÃ AN BÌNH").boards).toEqual([
      "T9: UBND XÃ AN BÌNH | 2026-09-30, 97.32",
    ]);
    expect(signed("Phó Chủ tịch UBND phường Tân Lập").findings).toEqual([
      expect.stringContaining("chương trình hiểu là “UBND phường Tân Lập”"),
    ]);
    for (const line of ["Nơi nhận: UBND xã An Bình", "TM. UBND TỈNH QUẢNG NINH"])
      expect(signed(line).boards).toEqual(["T9: - | 2026-09-30, 97.32"]);
  });

  test("stays open beside several units, the same month, or figures of all of them", () => {
    const unnamed = (sheets: Sheets) =>
      read(sheets).boards.filter((line) => line.includes(": - |"));
    const a = ["A", down(["Xã A", "Tháng 8/2026"])] as const;
    expect(unnamed([a, ["B", down(["Xã B", "Tháng 8/2026"])], ["T9", one]])).toHaveLength(1);
    expect(
      unnamed([
        ["A", down(["Xã A", "Tháng 9/2026"])],
        ["T9", other],
      ])
    ).toHaveLength(1);
    expect(unnamed([a, ["T9", down(["BÌNH QUÂN TOÀN TỈNH", "Tháng 9/2026"])]])).toHaveLength(1);
  });
});

describe("a name without its kind", () => {
  const sheet = (name: string, unit: string, month: number) =>
    [name, down([`Đơn vị: ${unit}`, `Tháng ${String(month)}/2026`])] as const;

  test("is the unit's that alone bears it in another month, which is told", () => {
    const { boards, findings } = read([sheet("T8", "AN BÌNH", 8), sheet("T9", "UBND xã An Bình", 9)]); // prettier-ignore
    expect(boards).toEqual([
      "T8: UBND xã An Bình | 2026-08-31, 97.32",
      "T9: UBND xã An Bình | 2026-09-30, 97.32",
    ]);
    expect(findings).toEqual([expect.stringContaining("“AN BÌNH” được hiểu là “UBND xã An Bình”")]);
  });
  test("is another one's beside it in the same month, and nobody's between two", () => {
    const short = (sheets: Sheets) =>
      read(sheets).boards.filter((line) => line.includes(": An Bình |"));
    const first = sheet("A", "An Bình", 9);
    expect(short([first, sheet("B", "Xã An Bình", 9)])).toHaveLength(1);
    const two = [sheet("B", "Xã An Bình", 8), sheet("C", "Phường An Bình", 8)];
    expect(short([first, ...two])).toHaveLength(1);
  });
});

describe("sheets called 01, 02 under titles of a year", () => {
  const year = (name: string, own = scores) =>
    [name, down(["UBND XÃ A", "Năm 2026"], own)] as const;

  test("are its months where they are of one unit, which is told", () => {
    const { boards, findings } = read([year("01", lower), year("12")]);
    expect(boards).toEqual(["01: UBND XÃ A | 2026-01-31, 90", "12: UBND XÃ A | 2026-12-31, 97.32"]);
    expect(findings).toEqual([expect.stringContaining("tên trang tính là tháng")]);
  });
  test("are none alone, nor of two units, nor beyond twelve", () => {
    const years = (sheets: Sheets) =>
      read(sheets).boards.filter((line) => line.includes("2026-12-31"));
    expect(years([year("01")])).toHaveLength(1);
    expect(years([year("01"), ["02", down(["UBND XÃ B", "Năm 2026"])]])).toHaveLength(2);
    expect(years([year("01"), year("13")])).toHaveLength(2);
  });
});

test("a list of the groups and their maxima waits for points, and is no table with a wrong heading", () => {
  const list: Rows = [["Mã", "Tên nhóm", "Điểm tối đa"], ...names.map((name, at) => [at + 1, name, maxima[at] ?? 0])]; // prettier-ignore
  const { findings } = read([["Danh mục", list], ["T9", down(["UBND xã A", "Tháng 9/2026"])]]); // prettier-ignore
  expect(findings).toEqual([expect.stringContaining("chưa có số điểm nào")]);
});
