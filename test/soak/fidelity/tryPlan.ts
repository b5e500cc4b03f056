import type { Grid } from "../../../src/cells/grid";
import type { EditPlan, EditStep, PlannedCell } from "../../../src/plan/plan";

const cell = (content: PlannedCell["content"], style: PlannedCell["style"]): PlannedCell => ({
  content,
  style,
});

/** Sheets of a workbook that are written to: more would only repeat. */
const mostSheets = 6;

/**
 * What the program writes into any workbook, in small: three columns beside each sheet's cells, with a name, and a report
 * sheet with a merge, a link and a chart.
 */
export function tryPlan(grids: readonly Grid[]): EditPlan {
  const sheets = grids.slice(0, mostSheets).filter(({ columnCount }) => columnCount < 16_000);
  return {
    steps: [...sheets.flatMap((grid, at) => columnsBeside(grid, at)), ...reportSheet(sheets[0])],
  };
}

function columnsBeside({ sheet, columnCount }: Grid, at: number): readonly EditStep[] {
  const left = columnCount + 1;
  return [
    {
      kind: "write",
      sheet,
      top: 0,
      left,
      rows: [
        [
          cell({ kind: "text", value: "Tỷ lệ (tính)" }, "tableHeader"),
          cell({ kind: "text", value: "Thiếu <& “tính”" }, "tableHeader"),
          cell({ kind: "text", value: "Tổng" }, "tableHeader"),
        ],
        [
          cell({ kind: "formula", formula: "ROUND(1/8,3)", cached: 0.125 }, "tablePercent"),
          cell({ kind: "number", value: 0.07 }, "tablePoints"),
          cell({ kind: "formula", formula: "1+2", cached: 3 }, "tableRank"),
        ],
      ],
    },
    {
      kind: "name",
      name: `_score766.thu_${String(at)}`,
      sheet,
      range: { top: 0, left, bottom: 1, right: left + 2 },
    },
  ];
}

function reportSheet(first: Grid | undefined): readonly EditStep[] {
  const sheet = "Báo cáo thử 766";
  const link = first === undefined ? {} : { link: `'${first.sheet.replaceAll("'", "''")}'!A1` };
  const range = { top: 2, left: 1, bottom: 3, right: 1 };
  return [
    { kind: "addSheet", sheet, visibility: "visible", columnWidths: [60, 12] },
    {
      kind: "write",
      sheet,
      top: 0,
      left: 0,
      rows: [
        [cell({ kind: "text", value: "BÁO CÁO" }, "title"), cell({ kind: "blank" }, "title")],
        [{ ...cell({ kind: "text", value: "Thiếu 0,07 điểm." }, "paragraph"), ...link }],
        [
          cell({ kind: "text", value: "Số hóa" }, "tableText"),
          cell({ kind: "number", value: 0.07 }, "tablePoints"),
        ],
        [
          cell({ kind: "text", value: "Tiến độ" }, "tableText"),
          cell({ kind: "number", value: 0.04 }, "tablePoints"),
        ],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    },
    {
      kind: "chart",
      sheet,
      chart: {
        name: "Điểm thiếu",
        type: "bar",
        title: "Điểm thiếu theo nhóm",
        categories: { sheet, range: { ...range, left: 0, right: 0 } },
        categoryLabels: ["Số hóa", "Tiến độ"],
        series: [{ name: "Thiếu", sheet, range, values: [0.07, 0.04] }],
        axis: { minimum: 0, maximum: null, reversed: false },
        anchor: { top: 6, left: 0, bottom: 20, right: 1 },
      },
    },
    {
      kind: "name",
      name: "_score766.bao_cao_thu",
      sheet,
      range: { top: 0, left: 0, bottom: 3, right: 1 },
    },
  ];
}
