import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { findings, lower, maxima, names, scores, short, told, type Rows } from "./told";

/** Labels and dates of the periods read. */
function dates(rows: Rows): (string | null)[] {
  const { tables } = readSheets([gridFromValues("S", rows)]);
  return tables.flatMap(({ boards }) => boards.map(({ period }) => period?.date ?? null));
}
const turn = ["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28"];
const across = (title: string, years: Rows, months: readonly string[]): Rows => [
  [title],
  ...years,
  ["Nhóm", "Tối đa", ...months],
  ...names.map((name, i) => [name, maxima[i] ?? 0, ...months.map(() => scores[i] ?? 0)]),
];
const down = (title: string, lines: Rows): Rows => [[title], ["Tháng", ...short, "Tổng"], ...lines];
const line = (month: string | number, own: readonly number[] = scores): Rows[number] => [
  month,
  ...own,
  Math.round(own.reduce((sum, each) => sum + each, 0) * 100) / 100,
];

describe("months that name no year", () => {
  test("are of the year above them, across and down", () => {
    const heads = ["T11", "T12", "T1", "T2"];
    const years = [["Nhóm", "Tối đa", "Năm 2025", null, "Năm 2026", null]];
    expect(dates(across("Xã Minh Châu", years, heads))).toEqual(turn);
    expect(
      dates(
        down("XÃ MINH CHÂU", [
          ["Năm 2025"],
          line("Tháng 11"),
          line("Tháng 12", lower),
          ["Năm 2026"],
          line("Tháng 1"),
          line("Tháng 2", lower),
        ])
      )
    ).toEqual(turn);
  });

  test("turn the year where they run over it and the title names both, forwards and back", () => {
    expect(
      dates(across("Xã Minh Châu từ T11/2025 đến T2/2026", [], ["T11", "T12", "T1", "T2"]))
    ).toEqual(turn);
    const lines = [line(2), line(1, lower), line(12), line(11, lower)];
    expect(dates(down("XÃ MINH CHÂU 2025 - 2026", lines))).toEqual([...turn].reverse());
  });

  test("have no date where the title names one year for both sides of the turn, and that is told", () => {
    const lines = [line("Tháng 12"), line("Tháng 1", lower)];
    const rows = down("XÃ MINH CHÂU NĂM 2026", lines);
    expect(dates(rows)).toEqual([null, null]);
    expect(findings(rows)).toEqual([expect.stringContaining("“Tháng 12”")]);
  });

  test("of one whole year, or under measures that say them again, turn nothing", () => {
    const year = Array.from({ length: 12 }, (_, at) => line(at + 1, at % 2 === 0 ? scores : lower));
    expect(dates(down("XÃ MINH CHÂU NĂM 2025", year)).at(0)).toBe("2025-01-31");
    expect(dates(down("XÃ MINH CHÂU NĂM 2025", year)).at(-1)).toBe("2025-12-31");
  });
});

test("twelve numbers beside the headings are the months of the year, filled or not", () => {
  const year = Array.from({ length: 12 }, (_, at) => at + 1);
  const rows: Rows = [
    ["Xã Tân Phú năm 2026"],
    ["Nhóm", "Tối đa", ...year],
    ...names.map((name, i) => [name, maxima[i] ?? 0, lower[i] ?? 0, scores[i] ?? 0]),
  ];
  expect(dates(rows)).toEqual(["2026-01-31", "2026-02-28"]);
});

test("the number of a ward is no month of a stretch", () => {
  const rows = across("UBND PHƯỜNG 4 - THÁNG 10/2026", [], ["Điểm"]);
  expect(dates(rows)).toEqual(["2026-10-31"]);
  const unit = readSheets([gridFromValues("S", rows)]).tables[0]?.boards[0]?.unit;
  expect(unit?.text).toBe("UBND PHƯỜNG 4");
});

test("a month in words is a month where its year stands behind it", () => {
  expect(dates(across("Kết quả tháng Mười năm 2026 của xã Hương Sơn", [], ["Điểm"]))).toEqual([
    "2026-10-31",
  ]);
});

describe("periods that only the sheet's own words place", () => {
  const six = (...figures: (readonly number[])[]): Rows =>
    names.map((name, i) => [name, maxima[i] ?? 0, ...figures.map((own) => own[i] ?? 0)]);
  const kinds = (rows: Rows) =>
    readSheets([gridFromValues("S", rows)]).tables.flatMap(({ boards }) =>
      boards.map(({ unit, period }) => [unit?.text, period?.kind, period?.date])
    );

  test("in the month, and since the year began", () => {
    expect(
      kinds([
        ["UBND xã Tân Phú tháng 10/2026"],
        ["Nhóm", "Tối đa", "Trong tháng", "Lũy kế từ đầu năm"],
        ...six(scores, lower),
      ])
    ).toEqual([
      ["UBND xã Tân Phú", "month", "2026-10-31"],
      ["UBND xã Tân Phú", "toDate", "2026-10-31"],
    ]);
    expect(
      kinds([
        ["UBND xã Tân Phú tháng 10/2026"],
        ["Nhóm", "Tối đa", "Tháng báo cáo", "Lũy kế từ đầu năm đến tháng báo cáo"],
        ...six(scores, lower),
      ])
    ).toEqual([
      ["UBND xã Tân Phú", "month", "2026-10-31"],
      ["UBND xã Tân Phú", "toDate", "2026-10-31"],
    ]);
  });
  test("a month that is not final yet", () => {
    expect(
      kinds([["Nhóm", "Tối đa", "T9/2026", "Tháng 10/2026 (tạm tính)"], ...six(scores, lower)])
    ).toEqual([
      [undefined, "month", "2026-09-30"],
      [undefined, "month", "2026-10-31"],
    ]);
  });
  test("the same month of two years", () => {
    const heads = ["Nhóm", "Tối đa", "Năm 2025", "Năm 2026"];
    const rows = (title: string) => [[title], heads, ...six(scores, lower)];
    expect(dates(rows("THÁNG 10 NĂM 2026 (SO VỚI CÙNG KỲ NĂM 2025)"))).toEqual([
      "2025-10-31",
      "2026-10-31",
    ]);
    expect(dates(rows("Kết quả các năm"))).toEqual(["2025-12-31", "2026-12-31"]);
  });
  test("month and year in cells of their own", () => {
    const rows: Rows = [
      ["Tháng báo cáo:", 10, "Năm:", 2026],
      ["Nhóm", "Tối đa", "Điểm"],
      ...six(scores),
    ];
    expect(dates(rows)).toEqual(["2026-10-31"]);
  });
});

test.each(["LŨY KẾ 10 THÁNG NĂM 2026", "10 thang nam 2026", "10 tháng đầu năm 2026"])(
  "a running total is itself in the report, whatever its letters: %s",
  (title) => {
    const groups = names.map((name, at) => [name, maxima[at] ?? 0, scores[at] ?? 0]);
    const rows: Rows = [["UBND XÃ A"], [title], ["Nhóm", "Tối đa", "Điểm"], ...groups];
    // Each report of it passes its own check.
    expect(told(rows)).toHaveLength(1);
    expect(dates(rows)).toEqual(["2026-10-31"]);
  }
);
