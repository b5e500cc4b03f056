import { describe, expect, test } from "vitest";
import { findings, lower, lowerSix, scores, short, six, told, type Rows } from "./told";

/** A league of three units, the middle one with lesser points. */
function league(heads: readonly string[], rows: readonly (readonly (string | null)[])[]): Rows {
  return [
    ["STT", ...heads, ...short, "Tổng"],
    ...rows.map((names, at): Rows[number] => {
      const own = at === 1 ? lower : scores;
      return [at + 1, ...names, ...own, at === 1 ? 90 : 97.32];
    }),
  ];
}
const reads = (rows: Rows) => told(rows).map((board) => board.split(" | ")[0]);

describe("columns that say where the units lie", () => {
  test.each([
    { heads: ["Tỉnh", "Xã"], order: (region: string, unit: string) => [region, unit] },
    {
      heads: ["Tỉnh/Thành phố", "Xã/Phường"],
      order: (region: string, unit: string) => [region, unit],
    },
    { heads: ["Đơn vị", "Tỉnh/TP"], order: (region: string, unit: string) => [unit, region] },
    { heads: ["Huyện cũ", "Xã"], order: (region: string, unit: string) => [region, unit] },
    { heads: ["Địa bàn", "Đơn vị"], order: (region: string, unit: string) => [region, unit] },
  ])("name no unit, and tell two of one name apart: $heads", ({ heads, order }) => {
    const rows = league(heads, [
      order("An Giang", "Xã Tân Phú"),
      order("Đồng Tháp", "Xã Tân Phú"),
      order("An Giang", "Xã Tân Lập"),
    ]);
    expect(told(rows)).toEqual([
      `Xã Tân Phú, An Giang | -: ${six}; 97.32`,
      `Xã Tân Phú, Đồng Tháp | -: ${lowerSix}; 90`,
      `Xã Tân Lập | -: ${six}; 97.32`,
    ]);
    expect(findings(rows)).toEqual([]);
  });

  test.each<{ heads: readonly string[]; rows: readonly (readonly string[])[] }>([
    {
      heads: ["Vùng", "Tỉnh", "Xã"],
      rows: [
        ["Tây Nam Bộ", "An Giang", "Xã Tân Phú"],
        ["Tây Nam Bộ", "Đồng Tháp", "Xã Tân Phú"],
      ],
    },
    {
      heads: ["Xã", "Tỉnh", "Vùng"],
      rows: [
        ["Xã Tân Phú", "An Giang", "Tây Nam Bộ"],
        ["Xã Tân Phú", "Đồng Tháp", "Tây Nam Bộ"],
      ],
    },
    {
      heads: ["Đơn vị", "Xã"],
      rows: [
        ["An Giang", "Xã Tân Phú"],
        ["Đồng Tháp", "Xã Tân Phú"],
      ],
    },
  ])("tell them apart by the nearest of several: $heads", ({ heads, rows }) => {
    expect(reads(league(heads, rows))).toEqual(["Xã Tân Phú, An Giang", "Xã Tân Phú, Đồng Tháp"]);
  });

  test("go on below where they are left out", () => {
    const rows = league(
      ["Tỉnh, thành phố", "Xã, phường, đặc khu"],
      [
        ["An Giang", "Tân Phú"],
        [null, "Tân Lập"],
        ["Đồng Tháp", "Tân Phú"],
      ]
    );
    expect(reads(rows)).toEqual(["Tân Phú, An Giang", "Tân Lập", "Tân Phú, Đồng Tháp"]);
  });

  test("may hold the kind of each unit, which is no grade", () => {
    const rows = league(
      ["Đơn vị", "Loại"],
      [
        ["Tân Phú", "Xã"],
        ["Tân Phú", "Phường"],
        ["Tân Lập", "Xã"],
      ]
    );
    expect(reads(rows)).toEqual(["Xã Tân Phú", "Phường Tân Phú", "Tân Lập"]);
  });

  test("alone head units of their own", () => {
    const rows = league(["Tỉnh"], [["An Giang"], ["Đồng Tháp"], ["Cà Mau"]]);
    expect(reads(rows)).toEqual(["An Giang", "Đồng Tháp", "Cà Mau"]);
  });
});

test("of several regions the finest are the units", () => {
  const rows = league(
    ["Vùng", "Tỉnh/TP"],
    [
      ["ĐBSH", "Hà Nội"],
      ["Miền Trung", "Huế"],
      ["Miền Trung", "Đà Nẵng"],
    ]
  );
  expect(reads(rows)).toEqual(["Hà Nội", "Huế", "Đà Nẵng"]);
  expect(reads(league(["Thành phố"], [["Hà Nội"], ["Huế"], ["Đà Nẵng"]]))).toEqual([
    "Hà Nội",
    "Huế",
    "Đà Nẵng",
  ]);
});

test("two units of one name in one region stay two rows of one unit, and are told", () => {
  const rows = league(
    ["Tỉnh", "Xã"],
    [
      ["An Giang", "Xã Tân Phú"],
      ["An Giang", "Xã Tân Phú"],
      ["An Giang", "Xã Tân Lập"],
    ]
  );
  expect(findings(rows).join("\n")).toContain("duplicate-unit");
});

test("a row that says what rose or fell is compared with nothing and told as nothing", () => {
  const rows: Rows = [
    ["UBND xã Tân Phú năm 2026"],
    ["Nội dung", ...short, "Tổng"],
    ["Điểm tháng 9", ...lower, 90],
    ["Điểm tháng 10", ...scores, 97.32],
    ["Tăng, giảm", 0.5, 1.76, 0.6, 1.15, 1.1, 2.21, 7.32],
  ];
  expect(reads(rows)).toEqual(["UBND xã Tân Phú", "UBND xã Tân Phú"]);
  expect(findings(rows)).toEqual([]);
});
