import { chooseBoard, type BoardRequest } from "../../../src/chain/chooseBoard";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { reportOn, type ReportOptions } from "../../../src/chain/writeReport";
import { emptyOfficeDetails, type OfficeDetails } from "../../../src/settings/officeDetails";
import {
  spansText,
  type ReportDocument,
  type ReportParagraph,
} from "../../../src/report/reportDocument";
import { gridFromValues, type Grid } from "../../../src/cells/grid";
import type { WorkbookContents } from "../../../src/plan/port";

/** A ward's table of three dates, and the counts of one of its indicators. */
export const ward = workbook(
  gridFromValues("Tổng hợp", [
    ["ĐÁNH GIÁ CHẤT LƯỢNG PHỤC VỤ TRÊN CỔNG DỊCH VỤ CÔNG"],
    ["TT", "", "Thang Điểm", "31/01/2026", "", "28/02/2026", "", "23/3/2026", ""],
    ["", "", "", "Thứ tự", "Điểm", "Thứ tự", "Điểm", "Thứ tự", "Điểm"],
    [1, "Công khai minh bạch", 18, 46, 18, 77, 18, 90, 18],
    [2, "Tiến độ giải quyết công việc", 20, 59, 19.96, 71, 19.95, 76, 19.95],
    [3, "Dịch vụ công trực tuyến", 12, 46, 10, 77, 10, 90, 10],
    [4, "Thanh toán trực tuyến", 10, 46, 10, 77, 10, 90, 10],
    [5, "Mức độ hài lòng", 18, 46, 18, 77, 18, 90, 18],
    [6, "Số hoá hồ sơ", 22, 62, 21.36, 79, 21.39, 94, 21.41],
    ["Tổng hợp", "", 100, 46, 97.32, 77, 97.34, 90, 97.36],
  ])
);

/** A commune's table of one period, points before the maximum. */
export const commune = workbook(
  gridFromValues("Bộ chỉ số 766", [
    ["KẾT QUẢ BỘ CHỈ SỐ 766 CỦA UBND XÃ CHÍ MINH"],
    ["(Số liệu đến hết ngày 31/5/2026)"],
    [],
    ["TT", "Nhóm chỉ số", "Điểm đạt được", "Điểm tối đa", "Xếp vị trí"],
    [1, "Công khai minh bạch", 18, 18, 17],
    [2, "Chất lượng giải quyết (DVCTT)", 10, 12, 17],
    [3, "Tiến độ giải quyết", 19.96, 20, 40],
    [4, "Mức độ hài lòng", 18, 18, 17],
    [5, "Số hóa hồ sơ", 21.93, 22, 17],
    [6, "Thanh toán trực tuyến", 10, 10, 26],
    ["", "Cộng", 97.89, 100, "17/114"],
  ])
);

export const details: OfficeDetails = {
  ...emptyOfficeDetails,
  parent: "UBND phường Hải An",
  office: "Trung tâm Phục vụ hành chính công",
  place: "Hải An",
  numberSymbol: "TTPVHCC",
  signerForm: "KT.",
  signerTitles: ["Giám đốc", "Phó Giám đốc"],
  signerName: "Nguyễn Văn An",
  recipients: ["- Chủ tịch UBND phường;", "Các phòng chuyên môn", "Lưu: VT."],
  legalBases: ["Kế hoạch số 01/KH-UBND của UBND phường;"],
};

export function workbook(...grids: readonly Grid[]): WorkbookContents {
  return { name: "diem.xlsx", grids, ownRegions: [] };
}

export function documentOf(
  contents: WorkbookContents,
  options: ReportOptions = {},
  request: BoardRequest = {}
): ReportDocument {
  const choice = chooseBoard(analyzeWorkbook(contents).joined, request);
  if (choice.kind !== "chosen") throw new Error(`No board: ${choice.kind}`);
  return reportOn(contents, choice, options);
}

/** Every paragraph of the sections, in reading order. */
export function paragraphsOf({ sections }: ReportDocument): readonly ReportParagraph[] {
  return sections.flatMap(({ parts }) =>
    parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []))
    )
  );
}

export function textOf({ spans }: ReportParagraph): string {
  return spansText(spans);
}
