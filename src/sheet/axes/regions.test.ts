import { describe, expect, it, test } from "vitest";
import type { Rows } from "../../../test/unit/layouts/told";
import { blockOf, readColumns } from "../../../test/unit/sheet/axes/blocks";
import { homonymsIn, qualified } from "./regions";

/** Head of each column of names, else what it is. */
const heads = (...rows: Rows) => readColumns(rows).map(({ head, kind }) => head ?? kind);

describe("of several columns that say where a row belongs", () => {
  test.each<[Rows[number], Rows[number], readonly string[]]>([
    [
      ["Tỉnh", "Xã"],
      ["An Giang", "Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Xã", "Tỉnh"],
      ["Tân Phú", "An Giang"],
      ["unit", "region"],
    ],
    [
      ["Vùng", "Tỉnh"],
      ["Đồng bằng", "An Giang"],
      ["region", "unit"],
    ],
    [
      ["Tỉnh", "Vùng"],
      ["An Giang", "Đồng bằng"],
      ["unit", "region"],
    ],
    [
      ["Cụm", "Đơn vị"],
      ["Cụm 1", "Xã Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Vùng", "Tỉnh", "Huyện"],
      ["Đồng bằng", "An Giang", "Châu Phú"],
      ["region", "region", "unit"],
    ],
    [
      ["Vùng", "Tỉnh", "Xã"],
      ["Đồng bằng", "An Giang", "Tân Phú"],
      ["region", "region", "unit"],
    ],
    [
      ["Loại", "Đơn vị"],
      ["Xã", "Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Khối", "Đơn vị"],
      ["Phường", "Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Trực thuộc", "Đơn vị"],
      ["An Giang", "Xã Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Thuộc nơi khác", "Đơn vị"],
      ["Họp giao ban", "Xã Tân Phú"],
      ["key", "unit"],
    ],
    [
      ["Tỉnh", "Tháng"],
      ["An Giang", "Tháng 9"],
      ["unit", "period"],
    ],
    [["Tỉnh"], ["An Giang"], ["unit"]],
    [["Vùng"], ["Đồng bằng"], ["key"]],
    [
      ["Đơn vị", "Xã"],
      ["An Giang", "Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Nhóm", "Đơn vị"],
      ["Phường", "Tân Phú"],
      ["region", "unit"],
    ],
    [
      ["Đơn vị", "Xã"],
      ["Tân Phú", null],
      ["unit", "unit"],
    ],
    [
      ["Cụm", "Đơn vị"],
      [2, "Tân Phú"],
      ["figure", "unit"],
    ],
  ])("%j over %j", (names, row, expected) => {
    expect(heads([...names, "Điểm"], [...row, 90], [...row, 91])).toEqual([...expected, "figure"]);
  });

  it("names of provinces under no known head are regions, all of them", () => {
    const rows = (second: string | null): Rows => [
      ["Thuộc", "Đơn vị", "Điểm"],
      ["An Giang", "Tân Phú", 90],
      [second, "An Bình", 91],
    ];
    expect(heads(...rows("Cà Mau"))[0]).toBe("region");
    expect(heads(...rows(null))[0]).toBe("region");
    expect(heads(...rows("Tân Phú"))[0]).toBe("key");
  });

  it("kinds of units under “Loại” are no grades, all of them", () => {
    const rows = (second: string | null): Rows => [
      ["Đơn vị", "Loại", "Điểm"],
      ["Tân Phú", "Xã", 90],
      ["An Bình", second, 91],
    ];
    expect(heads(...rows("Phường"))).toEqual(["unit", "region", "figure"]);
    expect(heads(...rows(null))).toEqual(["unit", "region", "figure"]);
    expect(heads(...rows("Tốt"))).toEqual(["unit", "note", "figure"]);
    expect(readColumns(rows("Phường"))[1]?.measure).toBeNull();
    expect(readColumns(rows("Tốt"))[1]?.measure).toBe("grade");
  });
});

test.each([
  ["Xã Tân Phú", "An Giang", "Xã Tân Phú, An Giang"],
  ["Tân Phú", "Phường", "Phường Tân Phú"],
])("“%s” of “%s” is “%s”", (unit, region, whole) => {
  expect(qualified(unit, region)).toBe(whole);
});

describe("units of the same name in two regions", () => {
  const homonyms = (...rows: Rows) => {
    return among(["Tỉnh", "Xã", "Điểm"], ...rows);
  };
  const among = (...rows: Rows) => [...homonymsIn(blockOf(rows), readColumns(rows))];

  it.each<[string, Rows, readonly string[]]>([
    [
      "once each",
      [
        ["An Giang", "Tân Phú", 90],
        ["Cà Mau", "An Bình", 91],
      ],
      [],
    ],
    [
      "in two",
      [
        ["An Giang", "Tân Phú", 90],
        ["Cà Mau", "TÂN PHÚ", 91],
      ],
      ["tan phu"],
    ],
    [
      "twice in one",
      [
        ["An Giang", "Tân Phú", 90],
        ["An Giang", "Tân Phú", 91],
      ],
      [],
    ],
    [
      "in the second and the third",
      [
        ["An Giang", "An Bình", 90],
        ["Cà Mau", "Tân Phú", 91],
        ["Cần Thơ", "Tân Phú", 92],
      ],
      ["tan phu"],
    ],
    [
      "below a region said once",
      [
        ["An Giang", "Tân Phú", 90],
        [null, "Tân Phú", 91],
      ],
      [],
    ],
    [
      "in the first again",
      [
        ["An Giang", "Tân Phú", 90],
        ["Cà Mau", "Tân Phú", 91],
        ["An Giang", "Tân Phú", 91],
      ],
      ["tan phu"],
    ],
  ])("%s", (_, rows, names) => {
    expect(homonyms(...rows)).toEqual(names);
  });

  it("are told apart by the region nearest them", () => {
    const other = ["Đồng bằng", "Cà Mau", "An Bình", 92];
    const places = (...row: Rows[number]) => row;
    expect(
      among(
        ["Vùng", "Tỉnh", "Xã", "Điểm"],
        places("Đồng bằng", "An Giang", "Tân Phú", 90),
        places("Đồng bằng", "Cà Mau", "Tân Phú", 91),
        other
      )
    ).toEqual(["tan phu"]);
    expect(
      among(
        ["Xã", "Huyện", "Tỉnh", "Điểm"],
        places("Tân Phú", "Châu Phú", "An Giang", 90),
        places("Tân Phú", "Phú Tân", "An Giang", 91)
      )
    ).toEqual(["tan phu"]);
  });

  it("are none without a column of regions, or of units", () => {
    const rows: Rows = [
      ["Đơn vị", "Điểm"],
      ["Tân Phú", 90],
      ["Tân Phú", 91],
    ];
    expect(homonymsIn(blockOf(rows), readColumns(rows)).size).toBe(0);
  });
});
