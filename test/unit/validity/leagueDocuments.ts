import { gridFromValues, type Grid } from "../../../src/cells/grid";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { chooseBoard, type BoardChoice } from "../../../src/chain/chooseBoard";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { reportOn } from "../../../src/chain/writeReport";
import type { ReportDocument, ReportTemplate } from "../../../src/report/reportDocument";

const groups = [
  ["Công khai, minh bạch", 18],
  ["Tiến độ giải quyết", 20],
  ["Dịch vụ công trực tuyến", 12],
  ["Thanh toán trực tuyến", 10],
  ["Mức độ hài lòng", 18],
  ["Số hóa hồ sơ", 22],
] as const;

type Row = readonly (string | number)[];

function league(units: number, period: string): Grid {
  const rows = Array.from({ length: units }, (_, at): Row => {
    const points = groups.map(([, max], group) => max - ((at * 7 + group * 3) % 9) / 4);
    const total = points.reduce((sum, each) => sum + each, 0);
    return [at + 1, `Xã Số ${String(at + 1)}`, ...points, total];
  });
  return gridFromValues(period.replace("/", "-"), [
    [`KẾT QUẢ BỘ CHỈ SỐ 766 CỦA CÁC XÃ ${period.toUpperCase()}`],
    ["TT", "Đơn vị", ...groups.map(([name, max]) => `${name} (${String(max)})`), "Tổng điểm (100)"],
    ...rows,
  ]);
}

const totals = gridFromValues("Xếp hạng", [
  ["BẢNG XẾP HẠNG CHỈ SỐ 766 CÁC XÃ THÁNG 10/2026"],
  ["TT", "Đơn vị", "Tổng điểm (100)", "Xếp hạng"],
  [1, "Xã An Bình", 93.2, 1],
  [2, "Xã Tân Lập", 91.75, 2],
  [3, "Xã Bình Minh", 88.4, 3],
]);

const months = gridFromValues("Theo dõi", [
  ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ AN BÌNH"],
  ["TT", "Nhóm chỉ số", "Điểm tối đa", ...[7, 8, 9].map((month) => `Tháng ${String(month)}/2025`)],
  ...groups.map(([name, max], at): Row => [at + 1, name, max, max - 1, max - 0.5, max - 0.25]),
  ["", "Tổng cộng", 100, 94, 97, 98.5],
]);

function documentFrom(
  grids: readonly Grid[],
  choose: (analysis: WorkbookAnalysis) => BoardChoice | ReturnType<typeof chooseLeague>
): (template: ReportTemplate) => ReportDocument {
  const contents = { name: "a.xlsx", grids: [...grids], ownRegions: [] };
  return (template) => {
    const choice = choose(analyzeWorkbook(contents));
    if (choice.kind !== "chosen") throw new Error(choice.kind);
    return reportOn(contents, choice, { template });
  };
}

/** Documents of layouts that reports on one unit never have: long lists in an annex, totals alone, months of a quarter. */
export const leagueDocuments: readonly (readonly [
  string,
  (template: ReportTemplate) => ReportDocument,
])[] = [
  [
    "a report on five units",
    documentFrom([league(5, "Tháng 10/2026")], ({ joined }) => chooseLeague(joined)),
  ],
  [
    "a report on forty units in two months, listed in an annex",
    documentFrom([league(40, "Tháng 10/2026"), league(40, "Tháng 11/2026")], ({ joined }) =>
      chooseLeague(joined)
    ),
  ],
  ["a report on totals alone", documentFrom([totals], ({ joined }) => chooseLeague(joined))],
  [
    "a quarter told by its months",
    documentFrom([months], ({ joined }) => chooseBoard(joined, { period: "Quý III/2025" })),
  ],
];
