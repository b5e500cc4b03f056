import type { EditPlan, PlannedCell } from "../../../src/plan/plan";

export const cell = (
  value: number | string,
  style: PlannedCell["style"] = "tablePoints"
): PlannedCell => ({
  content: typeof value === "number" ? { kind: "number", value } : { kind: "text", value },
  style,
});

/** The columns a commune gets beside its table, and a report sheet. */
export function wardPlan(): EditPlan {
  return {
    steps: [
      {
        kind: "name",
        name: "_score766.columns.1",
        sheet: "Tổng hợp",
        range: { top: 2, left: 5, bottom: 6, right: 6 },
      },
      {
        kind: "write",
        sheet: "Tổng hợp",
        top: 2,
        left: 5,
        rows: [
          [cell("Tỷ lệ", "tableHeader"), cell("Điểm thiếu", "tableHeader")],
          [formula("E4/C4"), cell(0)],
          [formula("E5/C5"), cell(0.04)],
          [{ content: { kind: "blank" }, style: "keep" }, cell(22)],
          [formula("E7/C7"), cell(2.68, "tableTotalPoints")],
        ],
      },
      { kind: "columnWidths", sheet: "Tổng hợp", left: 5, widths: [13, 13] },
      { kind: "addSheet", sheet: "Báo cáo 766", visibility: "visible", columnWidths: [80] },
      {
        kind: "name",
        name: "_score766.report",
        sheet: "Báo cáo 766",
        range: { top: 0, left: 0, bottom: 2, right: 0 },
      },
      {
        kind: "write",
        sheet: "Báo cáo 766",
        top: 0,
        left: 0,
        rows: [
          [cell("BÁO CÁO", "title")],
          [{ ...cell("Tổng điểm đạt 97,32/100.", "paragraph"), link: "'Tổng hợp'!E7" }],
          [cell("12/2026", "paragraphUnconfirmed")],
        ],
      },
      {
        kind: "chart",
        sheet: "Báo cáo 766",
        chart: {
          name: "_score766.chart.loss",
          type: "bar",
          title: "Điểm thiếu theo nhóm",
          categories: { sheet: "Tổng hợp", range: { top: 3, left: 1, bottom: 5, right: 1 } },
          series: [
            {
              name: "Điểm thiếu",
              sheet: "Tổng hợp",
              range: { top: 3, left: 6, bottom: 5, right: 6 },
              values: [0, 0.04, 22],
            },
          ],
          categoryLabels: ["Công khai minh bạch", "Tiến độ giải quyết công việc", "Số hoá hồ sơ"],
          axis: { minimum: 0, maximum: null, reversed: false },
          anchor: { top: 4, left: 0, bottom: 20, right: 0 },
        },
      },
    ],
  };
}

export function formula(text: string): PlannedCell {
  return { content: { kind: "formula", formula: text, cached: 1 }, style: "tablePercent" };
}
