import type { CellRange } from "../../sheet/address";
import type { PlannedCell, PlannedChart } from "../../workbook/plan";
import type { ReportChart } from "../reportDocument";

/** Rows of ordinary height that a chart takes. */
const chartHeight = 15;
/** Columns of the figures beside the wide column of the paragraphs, for a second chart. */
const besides = { left: 1, right: 5 } as const;

interface PlacedChart {
  readonly chart: ReportChart;
  readonly anchor: CellRange;
  /** First of its rows of data, once they are laid down. */
  dataTop: number;
}

/** The charts of a report sheet: room for them amid the text, their data below it, and their plans. */
export class SheetCharts {
  private readonly placed: PlacedChart[] = [];

  /** Empty rows for charts that stand side by side. @param top row in which they begin. */
  reserve(charts: readonly ReportChart[], top: number): readonly (readonly PlannedCell[])[] {
    const bottom = top + chartHeight - 1;
    charts.forEach((chart, index) => {
      const columns = index === 0 ? { left: 0, right: 0 } : besides;
      this.placed.push({ chart, anchor: { top, bottom, ...columns }, dataTop: 0 });
    });
    return Array.from({ length: chartHeight + 1 }, () => []);
  }

  /** What the charts are drawn from: a row a point. @param top row in which the block begins. */
  dataRows(top: number): readonly (readonly PlannedCell[])[] {
    if (this.placed.length === 0) return [];
    const rows: PlannedCell[][] = [[], [text("Số liệu biểu đồ", "heading")]];
    for (const each of this.placed) {
      const { caption, categories, series } = each.chart;
      rows.push([text(caption, "tableHeader"), text(series.name, "tableHeader")]);
      each.dataTop = top + rows.length;
      categories.forEach((category, index) => {
        const value = series.values[index] ?? null;
        rows.push([
          text(category, "tableText"),
          value === null
            ? { content: { kind: "blank" }, style: "tableText" }
            : { content: { kind: "number", value }, style: "tablePoints" },
        ]);
      });
    }
    return rows;
  }

  planned(sheet: string): readonly PlannedChart[] {
    return this.placed.map(({ chart, anchor, dataTop }) => {
      const bottom = dataTop + chart.categories.length - 1;
      const rows = { top: dataTop, bottom };
      return {
        name: chart.name,
        type: chart.type,
        // A sheet's charts grow upwards whatever they show.
        title: chart.axis.reversed ? `${chart.caption} (số nhỏ hơn là tốt hơn)` : chart.caption,
        categories: { sheet, range: { ...rows, left: 0, right: 0 } },
        categoryLabels: chart.categories,
        series: [
          {
            name: chart.series.name,
            sheet,
            range: { ...rows, left: 1, right: 1 },
            values: chart.series.values,
          },
        ],
        anchor,
      };
    });
  }
}

function text(value: string, style: PlannedCell["style"]): PlannedCell {
  return { content: { kind: "text", value }, style };
}
