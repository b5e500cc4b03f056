import { describe, expect, it } from "vitest";
import { readBack } from "../../../src/proofreading/readBack";
import type { ReportDocument } from "../../../src/report/reportDocument";
import { reportToDocx } from "../../../src/report/word/reportToDocx";
import { chooseLeague } from "../../../src/chain/chooseLeague";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { reportOn } from "../../../src/chain/writeReport";
import { gridFromValues } from "../../../src/cells/grid";
import { commune, details, documentOf, ward, workbook } from "../report/samples";

const names = ["Công khai, minh bạch", "Tiến độ giải quyết", "Dịch vụ công trực tuyến"];
const more = ["Thanh toán trực tuyến", "Mức độ hài lòng", "Số hóa hồ sơ"];
const league = workbook(
  gridFromValues("Xếp hạng", [
    ["BẢNG XẾP HẠNG THÁNG 10/2026"],
    ["Đơn vị", ...names, ...more, "Tổng điểm"],
    ["Xã An Bình", 18, 19.5, 10, 9, 17.5, 21, 95],
    ["Xã Tân Long", 17.5, 19, 10, 9.2, 17.5, 20, 93.2],
  ])
);

function onAll(): ReportDocument {
  const choice = chooseLeague(analyzeWorkbook(league).joined);
  if (choice.kind !== "chosen") throw new Error(choice.kind);
  return reportOn(league, choice);
}

describe("the bytes of a Word file", () => {
  it.each<[string, () => ReportDocument]>([
    ["a ward's report", () => documentOf(ward, { details })],
    ["a commune's notice", () => documentOf(commune, { template: "notice" })],
    ["a brief", () => documentOf(ward, { template: "brief", details })],
    ["a report on all units", onAll],
  ])("say what was checked: %s", async (_, make) => {
    const document = make();
    expect(await readBack(document, await reportToDocx(document))).toEqual([]);
  });

  it.each<[string, (document: ReportDocument) => ReportDocument]>([
    ["another subject", (of) => ({ ...of, subject: `${of.subject} khác` })],
    [
      "another office",
      (of) => ({ ...of, letterhead: { ...of.letterhead, office: ["UBND XÃ KHÁC"] } }),
    ],
    ["a legal basis less", (of) => ({ ...of, legalBases: [] })],
    ["another signer", (of) => ({ ...of, signature: { ...of.signature, name: "Trần Văn Bình" } })],
    ["a section less", (of) => ({ ...of, sections: of.sections.slice(1) })],
    ["another figure in a chart", withOtherChart],
  ])("are not given out with %s", async (_, change) => {
    const document = documentOf(ward, { details });
    expect(await readBack(document, await reportToDocx(change(document)))).not.toEqual([]);
  });
});

function withOtherChart(document: ReportDocument): ReportDocument {
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) => ({
        ...part,
        blocks: part.blocks.map((block) =>
          block.kind === "charts"
            ? {
                ...block,
                charts: block.charts.map((chart) => ({
                  ...chart,
                  series: { ...chart.series, values: chart.series.values.map((v) => (v ?? 0) + 1) },
                })),
              }
            : block
        ),
      })),
    })),
  };
}
