import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import type { TableAssessment } from "../../../src/scoring/assessment";
import { gridFromValues } from "../../../src/cells/grid";
import type { WorkbookContents } from "../../../src/plan/port";

const headers = [
  "Đơn vị",
  "Kỳ",
  "Công khai, minh bạch (18đ)",
  "Tiến độ giải quyết (20đ)",
  "Dịch vụ công trực tuyến (12đ)",
  "Thanh toán trực tuyến (10đ)",
  "Mức độ hài lòng (18đ)",
  "Số hóa hồ sơ (22đ)",
  "Tổng điểm",
];

/** Two months of some communes, as an office left them: an empty line, a missing one, and a name that is there twice. */
export const gaps: WorkbookContents = {
  name: "diem.xlsx",
  ownRegions: [],
  grids: [
    gridFromValues("Các xã", [
      headers,
      ["Xã An Bình", "Tháng 4/2026", 18, 19, 10, 10, 18, 20, 95],
      ["Xã An Bình", "Tháng 5/2026", 18, 19.5, 10, 10, 18, 21, 96.5],
      ["Xã Bình Minh", "Tháng 4/2026", 18, 19, 9, 10, 18, 20, 94],
      ["Xã Bình Minh", "Tháng 5/2026"],
      ["Xã Đông Hải", "Tháng 4/2026", 17, 19, 9, 10, 18, 20, 93],
      ["Xã Tân Lập", "Tháng 5/2026", 18, 18, 9, 10, 18, 20, 93],
      ["Xã Tân Lập", "Tháng 5/2026", 18, 17, 9, 10, 18, 20, 92],
      ["Phường Chiến Thắng", "Tháng 5/2026", 17, 18.2, 9, 9.5, 17.5, 20, 91.2],
    ]),
  ],
};

export const gapsTable: TableAssessment = onlyTable(gaps);

function onlyTable(contents: WorkbookContents): TableAssessment {
  const [table] = analyzeWorkbook(contents).joined;
  if (table === undefined) throw new Error("No table was found.");
  return table;
}
