import { describe, expect, test } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { readSheets } from "../../../src/sheet/readSheets";
import { findingsOfSheet } from "../reading/findingsOfSheet";
import { lower, names, scores, type Rows } from "./told";

/** The groups down, under these headings. */
const down = (...columns: readonly (readonly [string, readonly (string | number)[]])[]): Rows => [
  ["Nhóm chỉ số", ...columns.map(([heading]) => heading)],
  ...names.map((name, at) => [name, ...columns.map(([, values]) => values[at] ?? "")]),
];
const places = [1, 2, 3, 4, 5, 6];
/** The period of each board, and the places of its groups. */
const placesIn = (rows: Rows) =>
  readSheets([gridFromValues("S", rows)]).tables.flatMap(({ boards }) =>
    boards.map(({ unit, period, groups }) => [
      period?.label ?? unit?.text,
      groups.map(({ rank }) => ("value" in rank ? rank.value : null)),
    ])
  );
const none = names.map(() => null);

describe("places beside points whose heading names no period or unit", () => {
  test("are those of the only one", () => {
    expect(placesIn(down(["Tháng 10/2026", scores], ["Hạng", places]))).toEqual([
      ["Tháng 10/2026", places],
    ]);
    expect(placesIn(down(["Xã A", scores], ["Hạng", places]))).toEqual([["Xã A", places]]);
  });
  test("are nobody's beside two, and told", () => {
    const rows = down(["Tháng 9/2026", scores], ["Tháng 10/2026", lower], ["Hạng", places]);
    expect(placesIn(rows)).toEqual([
      ["Tháng 9/2026", none],
      ["Tháng 10/2026", none],
    ]);
    expect(findingsOfSheet(rows)).toEqual(["unread-cells D2"]);
  });
});

describe("“Hạng kỳ trước”, “Hạng kỳ này”", () => {
  test("beside two months are of the earlier and the later one, whichever stands first", () => {
    for (const [heading, month] of [
      ["Hạng kỳ trước", "Tháng 9/2026"],
      ["Hạng kỳ này", "Tháng 10/2026"],
    ] as const) {
      const [older, newer] = [
        ["Tháng 9/2026", lower],
        ["Tháng 10/2026", scores],
      ] as const;
      for (const columns of [
        [older, newer],
        [newer, older],
      ]) {
        const read = new Map(
          placesIn(down(...columns, [heading, places])).map(([label, of]) => [label, of])
        );
        expect(read.get(month)).toEqual(places);
        expect([...read.values()]).toContainEqual(none);
      }
    }
  });
  test("are of the column that says so, even beside a third month", () => {
    const named = [
      ["Kỳ trước (T9/2026)", lower],
      ["Kỳ này (T10/2026)", scores],
    ] as const;
    expect(placesIn(down(...named, ["Hạng kỳ trước", places]))).toEqual([
      ["Kỳ trước (T9/2026)", places],
      ["Kỳ này (T10/2026)", none],
    ]);
    expect(placesIn(down(["T8/2026", lower], ...named, ["Hạng kỳ trước", places]))).toEqual([
      ["T8/2026", none],
      ["Kỳ trước (T9/2026)", places],
      ["Kỳ này (T10/2026)", none],
    ]);
  });
  test("are of none of three months, nor of a quarter and a month", () => {
    for (const columns of [
      [
        ["Tháng 8/2026", lower],
        ["Tháng 9/2026", lower],
        ["Tháng 10/2026", scores],
      ],
      [
        ["Quý III/2026", lower],
        ["Tháng 10/2026", scores],
      ],
    ] as const) {
      const read = placesIn(down(...columns, ["Hạng kỳ trước", places]));
      expect(read).toEqual(columns.map(([label]) => [label, none]));
    }
  });
});

describe("figures of another month beside a full board", () => {
  const title = ["BÁO CÁO THÁNG 10/2026"];
  test("shares of two groups are a glance, of three a board whose points are gone", () => {
    const rows = down(["Điểm", scores], ["Tỷ lệ tháng 9/2026", [91, 92, 93]]);
    expect(findingsOfSheet([title, ...rows.slice(0, 3)])).toEqual([]);
    expect(findingsOfSheet([title, ...rows.slice(0, 4)])).toEqual(["missing-points C3"]);
  });
  test("maxima alone are told", () => {
    const rows = [title, ...down(["Điểm", scores], ["Điểm tối đa tháng 9/2026", [18, 20]])];
    expect(findingsOfSheet(rows)[0]).toBe("unread-cells C3");
  });
});
