import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { analyzeWorkbook } from "../../src/chain/analyzeWorkbook";
import { chooseBoard } from "../../src/chain/chooseBoard";
import { chooseLeague } from "../../src/chain/chooseLeague";
import { reportOn } from "../../src/chain/writeReport";
import { gridFromValues, type Grid } from "../../src/cells/grid";
import { reportToText } from "../../src/report/html/reportToText";

const names = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];
const maxima = [18, 20, 12, 10, 18, 22];

type Points = readonly (number | null)[];
type UnitRow = readonly [name: string, points: Points, ...behind: readonly (string | number)[]];

const sumOf = (points: Points): number | null =>
  points.includes(null)
    ? null
    : Math.round(points.reduce<number>((sum, each) => sum + (each ?? 0), 0) * 100) / 100;

function league(title: string, rows: readonly UnitRow[], behind: readonly string[] = []): Grid {
  return gridFromValues("Xếp hạng", [
    [title],
    ["TT", "Đơn vị", ...names, "Tổng điểm", ...behind],
    ...rows.map(([name, points, ...more], index) => [
      index + 1,
      name,
      ...points,
      sumOf(points),
      ...more,
    ]),
  ]);
}

/** One unit's months, a column each. */
function months(labels: readonly string[], points: readonly Points[]): Grid {
  return gridFromValues("Theo dõi", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH"],
    ["TT", "Nhóm chỉ số", "Điểm tối đa", ...labels],
    ...names.map((name, index) => [
      index + 1,
      name,
      maxima[index] ?? 0,
      ...points.map((each) => each[index] ?? null),
    ]),
    ["", "Tổng cộng", 100, ...points.map(sumOf)],
  ]);
}

const cases: ReadonlyMap<string, { readonly grid: Grid; readonly period?: string }> = new Map([
  [
    "toan-bang-ba-xa",
    {
      grid: league("BẢNG XẾP HẠNG THÁNG 10/2026", [
        ["Xã An Bình", [18, 19.5, 10, 9, 17.5, 21]],
        ["Xã Tân Long", [17.5, 19, 10, 9.2, 17.5, 20]],
        ["Phường Mỹ Hòa", [18, 19.5, 10, 9, 17.5, 21]],
      ]),
    },
  ],
  [
    "toan-bang-xep-loai-da-in",
    {
      grid: league(
        "BẢNG XẾP HẠNG THÁNG 10/2026",
        [
          ["Xã An Bình", [18, 19.5, 10, 9, 17.5, 21], "1/9", "Tốt"],
          ["Xã Tân Long", [17.5, 19, 10, 9.2, 17.5, 20], "3/9", "Khá"],
          ["Xã Hòa Khánh", [17.5, 18, 10, 8, 16.5, 19], "8/9", "Khá"],
          ["Xã Phú Thạnh", [null, null, null, null, null, null], "", ""],
          ["Phường Mỹ Hòa", [18, 19.2, 10, 9, 17.5, 21], "2/9", "Tốt"],
        ],
        ["Xếp vị trí", "Xếp loại"]
      ),
    },
  ],
  [
    "quy-tu-so-lieu-thang",
    {
      grid: months(
        ["Tháng 9/2026", "Tháng 10/2026", "Tháng 11/2026", "Tháng 12/2026"],
        [
          [18, 19, 10, 9, 17, 20],
          [18, 19.2, 10, 9, 17, 20],
          [18, 19.5, 10, 9, 17.4, 20.3],
          [18, 19.4, 10, 9.5, 17.4, 21],
        ]
      ),
      period: "Quý IV/2026",
    },
  ],
  [
    "chin-thang-tu-so-lieu-thang",
    {
      grid: months(
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => `Tháng ${String(month)}/2025`),
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map((month) => [18, 18 + month / 10, 10, 9, 17, 20])
      ),
      period: "9 tháng đầu năm 2025",
    },
  ],
  [
    "quy-thieu-mot-thang",
    {
      grid: months(
        ["Tháng 01/2026", "Tháng 02/2026", "Tháng 3/2026"],
        [
          [18, 19, 10, 9, 17, 20],
          [null, null, null, null, null, null],
          [18, 19.5, 10, 9, 17, 20],
        ]
      ),
      period: "quý I năm 2026",
    },
  ],
]);

test.each([...cases])("the whole document of %s is the one that was reviewed", async (name, of) => {
  const contents = { name: "mau.xlsx", grids: [of.grid], ownRegions: [] };
  const { joined } = analyzeWorkbook(contents);
  const { period } = of;
  const choice = period === undefined ? chooseLeague(joined) : chooseBoard(joined, { period });
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  const document = reportOn(contents, choice);
  const text = `${reportToText(document).trim()}\n\n---\n\n${document.sourceNote}\n`.replaceAll(
    "\n",
    "\n\n"
  );
  const file = `test/golden/van-ban/${name}.md`;
  if (process.env["UPDATE_GOLDEN"] === "1") await writeFile(file, text);
  expect(text).toBe(await readFile(file, "utf8"));
});
