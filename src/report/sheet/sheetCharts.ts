import type { CellRange } from "../../cells/address";
import type { PlannedCell, PlannedChart } from "../../plan/plan";
import type { SpannedRow } from "./spannedRows";
import type { ReportChart } from "../reportDocument";

/** Rows of ordinary height that a chart takes. */
const chartHeight = 15;
/** Columns of the first of two charts: the wide one of the names and two of figures make about half. */
const firstHalf = 3;

interface PlacedChart {
  readonly chart: ReportChart;
  readonly anchor: CellRange;
  /** First of its rows of data, once they are laid down. */
  dataTop: number;
}

/** The charts of a report sheet: room for them amid the text, their data below it, and their plans. */
export class SheetCharts {
  private readonly placed: PlacedChart[] = [];

  /** @param columns of the sheet that text and tables take. */
  constructor(private readonly columns: number) {}

  /** Empty rows for charts that stand side by side. @param top row in which they begin. */
  reserve(charts: readonly ReportChart[], top: number): readonly SpannedRow[] {
    const bottom = top + chartHeight - 1;
    const middle = firstHalf + Math.floor((this.columns - 7) / 2);
    charts.forEach((chart, index) => {
      const left = index === 0 ? 0 : middle;
      const right = index === 0 && charts.length > 1 ? middle - 1 : this.columns - 1;
      this.placed.push({ chart, anchor: { top, bottom, left, right }, dataTop: 0 });
    });
    return Array.from({ length: chartHeight + 1 }, () => []);
  }

  /** What the charts are drawn from: a row a point. @param top row in which the block begins. */
  dataRows(top: number): readonly SpannedRow[] {
    if (this.placed.length === 0) return [];
    const rows: SpannedRow[] = [
      [],
      [{ cell: text("Số liệu biểu đồ", "heading"), columns: this.columns }],
    ];
    for (const each of this.placed) {
      const { caption, categories, series, axis } = each.chart;
      // Places are whole; a label of a chart looks like its cell.
      const style = axis.reversed ? "tableRank" : "tablePoints";
      rows.push(pair(text(caption, "tableHeader"), text(series.name, "tableHeader")));
      each.dataTop = top + rows.length;
      categories.forEach((category, index) => {
        const value = series.values[index] ?? null;
        rows.push(
          pair(
            text(category, "tableText"),
            value === null
              ? { content: { kind: "blank" }, style: "tableText" }
              : { content: { kind: "number", value }, style }
          )
        );
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
        title: chart.caption,
        axis: chart.axis,
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

function pair(name: PlannedCell, value: PlannedCell): SpannedRow {
  return [name, value].map((cell) => ({ cell, columns: 1 }));
}

function text(value: string, style: PlannedCell["style"]): PlannedCell {
  return { content: { kind: "text", value }, style };
}
