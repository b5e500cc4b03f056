import { expect, test } from "vitest";
import { gridFromValues } from "../../cells/grid";
import { merge } from "../../../test/unit/layouts/told";
import { readSheets } from "../readSheets";

type Row = readonly (string | number | null)[];
const [openness, records] = ["Công khai, minh bạch", "Số hóa hồ sơ"];
const decision: Row = ["Kết quả theo Quyết định 766"];
const layout = (rows: readonly Row[], merges: Parameters<typeof merge>[] = []) =>
  readSheets([gridFromValues("S", rows, { merges: merges.map((each) => merge(...each)) })])
    .tables.map((table) => table.layout)
    .join();

test.each<readonly [string, string, readonly Row[]]>([
  [
    "groups-by-period",
    "groups down",
    [
      ["Nhóm", "Điểm"],
      [openness, 17],
      [records, 20],
    ],
  ],
  [
    "groups-by-period",
    "units across",
    [
      ["Nhóm", "Xã A", "Xã B"],
      [openness, 17, 16],
      [records, 20, 19],
    ],
  ],
  [
    "groups-by-period",
    "months across",
    [
      ["Nhóm", "8/2026", "9/2026"],
      [openness, 17, 16],
      [records, 20, 19],
    ],
  ],
  [
    "units-by-group",
    "units down",
    [
      ["Đơn vị", openness, records],
      ["Xã A", 17, 20],
      ["Xã B", 16, 19],
    ],
  ],
  [
    "units-by-group",
    "units that wait",
    [
      ["Đơn vị", openness, records],
      ["Xã A", 17, 20],
      ["Xã B", null, null],
    ],
  ],
  [
    "units-by-group",
    "units and months down",
    [
      ["Đơn vị", "Tháng", openness, records],
      ["Xã A", "9/2026", 17, 20],
      ["Xã B", "9/2026", 16, 19],
    ],
  ],
  [
    "periods-by-group",
    "months down",
    [
      ["Tháng", openness, records],
      ["9/2026", 17, 20],
      ["10/2026", 16, 19],
    ],
  ],
  [
    "long",
    "groups of units down",
    [
      ["Đơn vị", "Nhóm", "Điểm"],
      ["Xã A", openness, 17],
      ["Xã A", records, 20],
    ],
  ],
  [
    "long",
    "groups of months down",
    [
      ["Tháng", "Nhóm", "Điểm"],
      ["9/2026", openness, 17],
      ["9/2026", records, 20],
    ],
  ],
  [
    "indicators",
    "indicators down",
    [
      ["Mã", "Chỉ số", "Điểm"],
      ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 5],
    ],
  ],
  [
    "indicators",
    "indicators across",
    [
      ["Đơn vị", "1.1", "1.2"],
      ["Xã A", 6, 4],
      ["Xã B", 5, 3],
    ],
  ],
  [
    "groups-by-period",
    "groups over their indicators",
    [
      ["Mã", "Chỉ số", "Điểm"],
      ["I", openness, 17],
      ["1.1", "Tỷ lệ TTHC được công bố đúng hạn", 5],
    ],
  ],
  [
    "units-by-group",
    "totals of units",
    [decision, ["Đơn vị", "Tổng điểm"], ["Xã A", 97], ["Xã B", 96]],
  ],
  [
    "periods-by-group",
    "totals of months",
    [decision, ["Tháng", "Tổng điểm"], ["9/2026", 97], ["10/2026", 96]],
  ],
])("%s: %s", (expected, _, rows) => {
  expect(layout(rows)).toBe(expected);
});

test("a unit's name merged over its rows stands beside each of them", () => {
  const rows: readonly Row[] = [
    ["Đơn vị", "Nhóm", "Điểm"],
    ["Xã A", openness, 17],
    [null, records, 20],
  ];
  expect(layout(rows, [[1, 0, 2, 0]])).toBe("long");
});
