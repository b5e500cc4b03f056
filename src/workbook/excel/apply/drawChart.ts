import { formatCell, formatRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import type { PlannedChart } from "../../../plan/plan";

const types = { line: "LineMarkers", bar: "BarClustered" } as const;

/** Queues a native chart; the one of that name on the sheet is taken away first when told so. */
export function drawChart(
  context: Excel.RequestContext,
  sheetName: string,
  planned: PlannedChart,
  replaces: boolean
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetName);
  const at = (of: { readonly sheet: string; readonly range: CellRange }): Excel.Range =>
    worksheets.getItem(of.sheet).getRange(formatRange(of.range));
  if (replaces) sheet.charts.getItem(planned.name).delete();

  const chart = sheet.charts.add(types[planned.type], at(planned.series[0] ?? planned.categories));
  chart.name = planned.name;
  chart.title.text = planned.title;
  planned.series.forEach((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    drawn.name = series.name;
    drawn.setValues(at(series));
    drawn.setXAxisValues(at(planned.categories));
    drawn.hasDataLabels = true;
  });
  scale(chart.axes, planned.axis);
  const { top, left, bottom, right } = planned.anchor;
  chart.setPosition(
    formatCell({ row: top, column: left }),
    formatCell({ row: bottom, column: right })
  );
}

/** As in the Word report: the same bounds, the best place on top with the names of periods below. */
function scale(axes: Excel.ChartAxes, { minimum, maximum, reversed }: PlannedChart["axis"]): void {
  if (minimum !== null) axes.valueAxis.minimum = minimum;
  if (maximum !== null) axes.valueAxis.maximum = maximum;
  if (!reversed) return;
  axes.valueAxis.reversePlotOrder = true;
  axes.categoryAxis.tickLabelPosition = "High";
}
