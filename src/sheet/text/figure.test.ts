import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readFigure, type FigureDue } from "./figure";
import { toHundredths } from "./number";

const text = (value: string, due: FigureDue) => readFigure({ kind: "text", value }, due);
const points = (value: string) => {
  const reading = text(value, "points");
  return reading.kind === "number" ? toHundredths(reading.decimal) : reading.kind;
};

test("a score reads the same however it is typed, decorated or repeated below", () => {
  const decorated = fc.constantFrom<(score: string) => string>(
    (score) => score,
    (score) => `Đạt ${score}/100 điểm`,
    (score) => `Đạt: ${score}`.replace(":", ""),
    (score) => `Điểm số: ${score}`,
    (score) => `${score} điểm`,
    (score) => `${score}/100\n(97,22%)`,
    (score) => `${score} (97,22%)`,
    (score) => `${score}/100 = 97,22%`,
    (score) => `Đạt ${score} điểm/100 điểm, tương đương 97,22%`,
    (score) => `${score} trên tổng 100 điểm`,
    (score) => `${score} điểm (đạt 97,22% so với điểm tối đa)`,
    (score) => `Đạt ${score}, thiếu 0,5 điểm`,
    (score) => `${score}/100 - 97,22%`,
    (score) => `${score}¹`,
    (score) => `⭐ ${score}đ.`,
    (score) => `${score} ⁽¹⁾`,
    (score) => `${score} (▲0,5)`,
    (score) => `${score} (tăng 0,5 điểm)`,
    (score) => `${score} ↓1,2`,
    (score) => `Số lượng: 45/46\nTỷ lệ: 97,8%\nĐiểm số: ${score}/100`,
    (score) => `Tỷ lệ 97,8%\r\nĐiểm ${score}`
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      decorated,
      fc.boolean(),
      (score, say, comma) => {
        const plain = (score / 100).toFixed(2);
        const typed = say(comma ? plain.replace(".", ",") : plain);
        expect([typed, points(typed)]).toEqual([typed, score]);
      }
    )
  );
});

test("a score of three decimals is rounded half-up on its digits, never a count of thousands", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom(",", "."),
      (thousandths, mark) => {
        const typed = (thousandths / 1000).toFixed(3).replace(".", mark);
        expect(points(typed)).toBe(Math.floor((thousandths + 5) / 10));
        const counted = text(typed, "count");
        // From 1 on, a count with a mark before three digits has thousands.
        if (thousandths >= 1000) expect(counted).toMatchObject({ value: thousandths });
      }
    )
  );
  expect(points("19,635")).toBe(1964);
});

it("tells everything about a figure", () => {
  const plain = { kind: "number", suffix: "none", of: null, provisional: false, confidence: 1 };
  const number = { kind: "number", value: 19.96 } as const;
  expect(readFigure(number, "points")).toEqual({ ...plain, value: 19.96, decimal: "19.96" });
  expect(readFigure({ ...number, value: 0.975, numberFormat: "0.0%" }, "percent")).toEqual({
    ...plain,
    value: 97.5,
    decimal: "97.5",
    suffix: "percent",
  });
  const suffixes = ["18 điểm", "18/20 đ", "97,5%", "hạng 17", "thứ 3", "18"].map((typed) => {
    const reading = text(typed, "any");
    return reading.kind === "number" ? reading.suffix : reading.kind;
  });
  expect(suffixes).toEqual(["points", "points", "percent", "place", "place", "none"]);
});

it.each([
  [true, "TRUE"],
  [false, "FALSE"],
])("says what a cell that is %s holds", (value, shown) => {
  expect(readFigure({ kind: "boolean", value }, "points")).toEqual({
    kind: "notANumber",
    text: shown,
  });
});

it("reads a percent with its change, full-width figures, and a share behind points", () => {
  for (const typed of ["97,8% (▲0,5%)", "97,8% ↑0,5%", "97,8% (tăng 0,5%)", "９７，８％"])
    expect([typed, text(typed, "percent")]).toMatchObject([typed, { decimal: "97.8" }]);
  expect(text("17,5 (97,22%)", "points")).toMatchObject({ decimal: "17.5", suffix: "none" });
  expect(text("97,8% (đạt)", "percent")).toMatchObject({ decimal: "97.8" });
  expect(text("17,5/18 (đạt 97,22%)", "points")).toMatchObject({ decimal: "17.5", of: "18" });
  for (const typed of ["17,5 (97,22%)", "17,5/18 (đạt 97,22%)"])
    expect(text(typed, "percent").kind).toBe("notANumber");
  expect(text("▲3", "rank")).toEqual({ kind: "notANumber", text: "▲3" });
});

describe("places in words", () => {
  it.each([
    ["Nhất", 1],
    ["Hạng nhì", 2],
    ["thứ hai", 2],
    ["Giải ba", 3],
    ["Xếp thứ tư", 4],
    ["Thứ năm", 5],
  ])("%s is %d", (typed, value) => {
    expect(text(typed, "rank")).toEqual({
      kind: "number",
      value,
      decimal: String(value),
      suffix: "place",
      of: null,
      provisional: false,
      confidence: 0.9,
    });
  });
  it("are no points", () => {
    expect(text("Ba", "points")).toEqual({ kind: "notANumber", text: "Ba" });
  });
});

describe("ranks", () => {
  test.each([
    ["17 (▲3)", 17, null],
    ["17 ↑3", 17, null],
    ["17▼2", 17, null],
    ["17 (+2)", 17, null],
    ["17 (tăng 2 bậc)", 17, null],
    ["17 (không đổi)", 17, null],
    ["đồng hạng 17", 17, null],
    ["Đồng hạng 17/114", 17, "114"],
    ["17 (đồng hạng)", 17, null],
    ["17=", 17, null],
    ["17/114", 17, "114"],
    ["17/", null, null],
    ["1/3.321", 1, "3321"],
    ["Hạng 17", 17, null],
    ["Xếp thứ 17/114 xã, phường", 17, "114"],
    ["17²", 17, null],
    ["1.234", 1234, null],
    ["1234567890123456789012345", null, null],
  ])("%s", (typed, value, of) => {
    const reading = text(typed, "rank");
    expect(reading.kind === "number" ? [reading.value, reading.of] : [null, null]).toEqual([
      value,
      of,
    ]);
  });
});

describe("each line of a cell says what it is about", () => {
  const cell = "Số lượng: 45/46\nTỷ lệ: 97,8%\nĐiểm số: 19,57/20";
  test.each<[FigureDue, string, string | null]>([
    ["points", "19.57", "20"],
    ["percent", "97.8", null],
    ["count", "45", "46"],
  ])("%s", (due, decimal, of) => {
    expect(text(cell, due)).toMatchObject({ kind: "number", decimal, of });
  });
  test("two scores in one cell are none", () => {
    expect(text("17,5\n18", "points").kind).toBe("notANumber");
  });
  test("the percent in brackets", () => {
    expect(text("17,5/18\n(97,22%)", "percent")).toMatchObject({
      decimal: "97.22",
      suffix: "percent",
    });
  });
});

describe("what is no figure", () => {
  test.each<[string, FigureDue, string]>([
    ["chưa có", "points", "waiting"],
    ["Chưa chấm", "points", "waiting"],
    ["đang cập nhật", "points", "waiting"],
    ["Chờ kết quả của tỉnh", "points", "waiting"],
    ["…", "points", "waiting"],
    ["?", "points", "waiting"],
    ["x", "points", "waiting"],
    ["x", "count", "notApplicable"],
    ["-", "points", "notApplicable"],
    ["- / -", "points", "notApplicable"],
    ["không phát sinh", "points", "notApplicable"],
    ["chưa phát sinh hồ sơ", "points", "notApplicable"],
    ["mười tám", "points", "notANumber"],
    ["2O.5", "points", "notANumber"],
    ["1e307", "points", "notANumber"],
    ["9,5/99999999999999999999", "points", "notANumber"],
    ["#N/A", "points", "notANumber"],
    ["", "points", "blank"],
  ])("%s as %s: %s", (typed, due, kind) => {
    expect(text(typed, due).kind).toBe(kind);
  });
  test("numbers that no sheet of scores holds", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const reading = readFigure({ kind: "number", value }, "points");
        expect(reading.kind).toBe(Math.abs(value) < 1e9 ? "number" : "notANumber");
        if (reading.kind === "number") toHundredths(reading.decimal);
      })
    );
  });
});

describe("a figure that became a date", () => {
  test.each<[string, number, string, FigureDue, string, string[]]>([
    ["9.10 as 9 October", 46_304, "d-mmm", "points", "09/10/2026", ["9.1"]],
    ["8.5 as 8 May", 46_150, "dd/mm/yyyy", "points", "08/5/2026", ["8.5", "8.05"]],
    ["12.35 as December 2035", 49_644, "mmm-yy", "points", "12/2035", ["12.35"]],
    ["12 in a cell formatted as a date", 12, "dd/mm/yyyy", "points", "12/01/1900", ["12"]],
    ["17/11 as 17 November", 46_343, "d-mmm", "rank", "17/11/2026", ["17"]],
    ["100 in a cell formatted as a date", 100, "dd/mm/yyyy", "points", "09/4/1900", ["100"]],
    ["0 in a cell formatted as a date", 0, "dd/mm/yyyy", "points", "0", ["0"]],
    ["9.75 in a cell formatted as hours", 9.75, "hh:mm", "points", "9,75", ["9.75"]],
    ["a day and its hour", 46_304.5, "hh:mm", "points", "46304,5", []],
  ])("%s", (_, value, numberFormat, due, shown, likely) => {
    expect(readFigure({ kind: "number", value, numberFormat }, due)).toEqual({
      kind: "date",
      shown,
      likely,
    });
  });
  test("the days of 1904", () => {
    const cell = { kind: "number", value: 46_304 - 1462, numberFormat: "d-mmm" } as const;
    expect(readFigure(cell, "points", true)).toMatchObject({ shown: "09/10/2026" });
  });
  test("where nobody says what is due, a number stays a number", () => {
    const cell = { kind: "number", value: 46_304, numberFormat: "d-mmm" } as const;
    expect(readFigure(cell, "any")).toMatchObject({ kind: "number", value: 46_304 });
  });
});

test("a note behind a score is no maximum; a maximum is", () => {
  expect(text("18 (1)", "points")).toMatchObject({ decimal: "18", of: null });
  expect(text("18 (18đ)", "points")).toMatchObject({ decimal: "18", of: "18" });
  expect(text("20,5 (tối đa 20)", "points")).toMatchObject({ decimal: "20.5", of: "20" });
  expect(text("1 (2)", "points")).toMatchObject({ of: "2" });
  expect(text("5 (5)", "points")).toMatchObject({ of: "5" });
});
