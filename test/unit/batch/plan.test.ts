import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { batchList } from "../../../src/chain/batch/batchList";
import { planBatch, scoredPeriods, type BatchRequest } from "../../../src/chain/batch/planBatch";
import type { TableAssessment } from "../../../src/scoring/assessment";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { rareBoards } from "../claims/rareBoards";
import { gapsTable } from "./gaps";

const report: BatchRequest = { template: "report", workbook: "diem.xlsx" };

/** Unit, and its file or why it has none. */
function told(table: TableAssessment, request: BatchRequest = report) {
  return planBatch([table], request).entries.map((entry) => [
    entry.unit,
    entry.kind === "report" ? entry.file : entry.reason.kind,
  ]);
}

describe("what a batch will be", () => {
  it("names a document a unit, in the order of the table", async () => {
    const bytes = await readFile("assets/samples/cac-xa-quy-iii-2026.xlsx");
    const contents = await (await openFileWorkbook(bytes, "cac-xa.xlsx")).read();
    const [table] = analyzeWorkbook(contents).joined;
    if (table === undefined) throw new Error("No table");
    expect(told(table, { ...report, template: "notice" })).toEqual([
      ["Phường Việt Trì", "001-phuong-viet-tri-quy-iii-2026-thong-bao.docx"],
      ["Phường Nông Trang", "002-phuong-nong-trang-quy-iii-2026-thong-bao.docx"],
      ["Phường Thanh Miếu", "003-phuong-thanh-mieu-quy-iii-2026-thong-bao.docx"],
      ["Phường Vân Phú", "004-phuong-van-phu-quy-iii-2026-thong-bao.docx"],
      ["Xã Hy Cương", "005-xa-hy-cuong-quy-iii-2026-thong-bao.docx"],
    ]);
  });

  it("reports on totals of units alone, too", () => {
    const contents = rareBoards["totals of units alone"];
    const [table] = contents === undefined ? [] : analyzeWorkbook(contents).joined;
    if (table === undefined) throw new Error("No table");
    expect(told(table)).toEqual([
      ["Phường Bình Minh", "001-phuong-binh-minh-thang-10-2026-bao-cao.docx"],
      ["Xã An Phú", "002-xa-an-phu-thang-10-2026-bao-cao.docx"],
      ["Xã Hòa Lợi", "003-xa-hoa-loi-thang-10-2026-bao-cao.docx"],
    ]);
  });

  it("is about one period, the latest with points, and says whom it leaves out and why", () => {
    expect(planBatch([gapsTable], report).period?.label).toBe("Tháng 5/2026");
    expect(told(gapsTable)).toEqual([
      ["Xã An Bình", "001-xa-an-binh-thang-5-2026-bao-cao.docx"],
      ["Xã Bình Minh", "noPoints"],
      ["Xã Đông Hải", "noLine"],
      ["Xã Tân Lập", "sameName"],
      ["Phường Chiến Thắng", "005-phuong-chien-thang-thang-5-2026-bao-cao.docx"],
    ]);
  });

  it("takes another period on request", () => {
    const [april] = scoredPeriods([gapsTable]);
    expect(scoredPeriods([gapsTable]).map(({ label }) => label)).toEqual([
      "Tháng 4/2026",
      "Tháng 5/2026",
    ]);
    expect(told(gapsTable, { ...report, period: april ?? null })).toEqual([
      ["Xã An Bình", "001-xa-an-binh-thang-4-2026-bao-cao.docx"],
      ["Xã Bình Minh", "002-xa-binh-minh-thang-4-2026-bao-cao.docx"],
      ["Xã Đông Hải", "003-xa-dong-hai-thang-4-2026-bao-cao.docx"],
      ["Xã Tân Lập", "noLine"],
      ["Phường Chiến Thắng", "noLine"],
    ]);
  });

  it("keeps a unit's file name whichever others are chosen", () => {
    const units = new Set(["Phường Chiến Thắng"]);
    expect(told(gapsTable, { ...report, units })).toEqual([
      ["Phường Chiến Thắng", "005-phuong-chien-thang-thang-5-2026-bao-cao.docx"],
    ]);
  });

  it("is listed for people, the units left out with what to do about them", () => {
    const plan = planBatch([gapsTable], report);
    expect(batchList("diem.xlsx", plan, plan.entries)).toMatchInlineSnapshot(`
      "DANH MỤC VĂN BẢN
      Nguồn số liệu: diem.xlsx, trang tính “Các xã”
      Đã lập 2 văn bản; 3 đơn vị chưa lập được.

      TT  Đơn vị              Kỳ            Tổng điểm  Hạng  Tệp
      ──  ──────────────────  ────────────  ─────────  ────  ────────────────────────────────────────────────
       1  Xã An Bình          Tháng 5/2026       96,5   1/5  001-xa-an-binh-thang-5-2026-bao-cao.docx
       5  Phường Chiến Thắng  Tháng 5/2026       91,2   4/5  005-phuong-chien-thang-thang-5-2026-bao-cao.docx

      ĐƠN VỊ CHƯA LẬP ĐƯỢC VĂN BẢN
      TT  Đơn vị        Lý do
      ──  ────────────  ─────────────────────────────────────────────────────────────────────────────────────────────
       2  Xã Bình Minh  Chưa có điểm của kỳ “Tháng 5/2026”. Hãy nhập điểm rồi lập lại.
       3  Xã Đông Hải   Bảng không có số liệu của kỳ “Tháng 5/2026” cho đơn vị này.
       4  Xã Tân Lập    Tên này có ở 2 dòng của cùng một kỳ. Hãy ghi tên khác nhau (ví dụ thêm tên tỉnh) rồi lập lại.
      "
    `);
  });
});
