import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { gridFromValues } from "../../../src/cells/grid";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { planBatch, reportsIn } from "../../../src/chain/batch/planBatch";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { leagueTables } from "../../../src/chain/leagueTables";
import { soundDocx } from "../../../src/chain/soundDocx";
import { reportOn } from "../../../src/chain/writeReport";
import type { WorkbookContents } from "../../../src/plan/port";
import { gapsTable } from "./gaps";

const groups = [
  "Công khai, minh bạch",
  "Tiến độ giải quyết",
  "Dịch vụ công trực tuyến",
  "Thanh toán trực tuyến",
  "Mức độ hài lòng",
  "Số hóa hồ sơ",
];
const maxima = [18, 20, 12, 10, 18, 22];
const communes = {
  "Xã An Bình": [17.5, 18.2, 9.4, 8.85, 16.9, 19.15],
  "Xã Tân Lập": [18, 19.63, 10, 8.75, 17.2, 20.31],
  "Xã Yên Hòa": [17, 19.5, 11, 9, 18, 21],
};

/** A province keeps a sheet for each commune, all with the same title. */
const contents: WorkbookContents = {
  name: "cac-xa.xlsx",
  ownRegions: [],
  grids: Object.entries(communes).map(([unit, points]) =>
    gridFromValues(unit, [
      [`ỦY BAN NHÂN DÂN ${unit.toUpperCase()}`],
      ["KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9/2026"],
      ["STT", "Nhóm chỉ số", "Điểm tối đa", "Điểm đạt"],
      ...groups.map((group, at) => [at + 1, group, maxima[at] ?? 0, points[at] ?? 0]),
      ["", "Tổng cộng", 100, points.reduce((sum, each) => sum + Math.round(each * 100), 0) / 100],
    ])
  ),
};
const { joined } = analyzeWorkbook(contents);
const [first] = joined;
if (first === undefined) throw new Error("No table");

describe("a book with a sheet for each unit", () => {
  const plan = planBatch(leagueTables(first, joined), {
    template: "report",
    workbook: contents.name,
    league: true,
  });

  it("gives one on all of them and each its own report, of its own sheet", () => {
    expect(reportsIn(plan).map(({ unit, table, file }) => [unit, table.table.sheet, file])).toEqual(
      [
        ["Toàn bảng", "Xã An Bình", "000-toan-bang-thang-9-2026-bao-cao.docx"],
        [
          "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
          "Xã An Bình",
          "001-uy-ban-nhan-dan-xa-an-binh-thang-9-2026-bao-cao.docx",
        ],
        [
          "ỦY BAN NHÂN DÂN XÃ TÂN LẬP",
          "Xã Tân Lập",
          "002-uy-ban-nhan-dan-xa-tan-lap-thang-9-2026-bao-cao.docx",
        ],
        [
          "ỦY BAN NHÂN DÂN XÃ YÊN HÒA",
          "Xã Yên Hòa",
          "003-uy-ban-nhan-dan-xa-yen-hoa-thang-9-2026-bao-cao.docx",
        ],
      ]
    );
  });

  it("each of which is found again in its written document", async () => {
    for (const { table, board, scope } of reportsIn(plan)) {
      const bytes = await soundDocx(reportOn(contents, { table, board, scope }));
      const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
      const said =
        scope.kind === "league" ? "bình của 3 đơn vị là 93,13 điểm" : "/3 đơn vị trong bảng";
      expect(xml.replace(/<[^>]*>/g, "").includes(said), said).toBe(true);
    }
  });

  it("has one report on all, chosen from any of its sheets", () => {
    expect(chooseLeague(joined)).toMatchObject({ kind: "chosen", scope: { kind: "league" } });
  });
});

it("a table of several units is its league by itself", () => {
  expect(leagueTables(gapsTable, [gapsTable, ...joined])).toEqual([gapsTable]);
});
