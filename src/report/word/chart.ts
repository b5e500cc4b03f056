import { AlignmentType, type Paragraph, type Table } from "docx";
import { ChartRun } from "docx/charts";
import type { ReportChart } from "../reportDocument";
import { columnsFrame } from "./frame";
import { size, textWidth, typeface } from "./page";
import { tight, words } from "./text";

const twipsPerPixel = 15;
const ink = { points: "1F4E79", loss: "C55A11" } as const;
const letters = { name: typeface, size: 10, color: "000000" } as const;

/** Native charts with their data inside, so that they can be edited in Word; two stand side by side. */
export function chartBlock(
  charts: readonly ReportChart[],
  firstNumber: number
): readonly (Paragraph | Table)[] {
  const width = Math.floor(textWidth / charts.length);
  const cells = charts.map((chart, index) => [
    // A paragraph holds any kind of run; the library's types name only some of them.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    tight([chartRun(chart, Math.floor(width / twipsPerPixel) - 4)], {
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
    tight(
      [
        words(`Biểu đồ ${firstNumber + index}. ${chart.caption}`, {
          italics: true,
          size: size.table,
        }),
      ],
      { alignment: AlignmentType.CENTER }
    ),
  ]);
  return [
    tight([], { spacing: { before: 60, after: 0 }, keepNext: true }),
    columnsFrame(
      charts.map(() => width),
      [cells]
    ),
    tight([], { spacing: { before: 0, after: 60 } }),
  ];
}

function chartRun(chart: ReportChart, width: number): ChartRun {
  const { axis, categories, series } = chart;
  const shared = {
    categories: [...categories],
    legend: false,
    font: { name: typeface, color: "000000" },
    chartArea: { fill: "FFFFFF", border: "none" },
    altText: { name: chart.name, description: describe(chart) },
  } as const;
  const valueAxis = {
    minimum: axis.minimum,
    ...(axis.maximum === null ? {} : { maximum: axis.maximum }),
    font: letters,
    numberFormat: "General",
  };
  if (chart.type === "bar") {
    return new ChartRun({
      ...shared,
      type: "bar",
      series: [{ ...series, color: ink.loss }],
      gapWidth: 60,
      // Bars are drawn from the bottom up; the greatest loss belongs on top.
      categoryAxis: { font: letters, reverseOrder: true },
      valueAxis: { ...valueAxis, visible: false, gridlines: false },
      dataLabels: { value: true, position: "outsideEnd", font: letters },
      transformation: { width, height: 60 + categories.length * 34 },
    });
  }
  return new ChartRun({
    ...shared,
    type: "line",
    series: [{ ...series, color: ink.points, markers: true }],
    categoryAxis: { font: letters, ...(axis.reversed ? { crossesAt: "maximum" } : {}) },
    valueAxis: { ...valueAxis, reverseOrder: axis.reversed },
    dataLabels: { value: true, position: "above", font: letters },
    transformation: { width, height: 160 },
  });
}

/** What a person who cannot see the chart is told. */
function describe({ caption, categories, series }: ReportChart): string {
  const points = categories.map(
    (category, index) =>
      `${category}: ${series.values[index]?.toLocaleString("vi") ?? "không có số liệu"}`
  );
  return `${caption}. ${points.join("; ")}.`;
}
