import type { Paragraph, Table } from "docx";
import { ChartRun } from "docx/charts";
import { hundredths } from "../../decision766/hundredths";
import { formatCount, formatHundredths } from "../../narrative/format/number";
import type { ReportChart } from "../reportDocument";
import { columnsFrame } from "./frame";
import { textWidth, typeface } from "./page";
import { paragraphStyle } from "./styles";
import { styled, words } from "./text";
import { textWidthOf } from "./timesWidths";

const twipsPerPixel = 15;
const pointsPerPixel = 0.75;
const ink = { points: "1F4E79", loss: "C55A11" } as const;
/** In points. */
const letterSize = 10;
const letters = { name: typeface, size: letterSize, color: "000000" } as const;
/** More points than this do not fit half a page. */
const mostSideBySide = 6;

/**
 * Native charts with their data inside, so that they can be edited in Word. Two short ones stand side by side; long ones
 * below each other, each kept together by itself, so that no page is left half empty by the two of them.
 */
export function chartBlock(
  charts: readonly ReportChart[],
  firstNumber: number
): readonly (Paragraph | Table)[] {
  const areShort = charts.every(({ categories }) => categories.length <= mostSideBySide);
  const rows = areShort ? [charts] : charts.map((chart) => [chart]);
  return rows.flatMap((row, index) => chartRow(row, firstNumber + index));
}

function chartRow(
  charts: readonly ReportChart[],
  firstNumber: number
): readonly (Paragraph | Table)[] {
  const width = Math.floor(textWidth / charts.length);
  const cells = charts.map((chart, index) => [
    // A paragraph holds any kind of run; the library's types name only some of them.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    styled(paragraphStyle.chart, [chartRun(chart, Math.floor(width / twipsPerPixel) - 4)]),
    styled(paragraphStyle.chartCaption, [
      words(`Biểu đồ ${firstNumber + index}. ${chart.caption}`),
    ]),
  ]);
  return [
    styled(paragraphStyle.spacer, [], { keepNext: true }),
    columnsFrame(
      charts.map(() => width),
      [cells],
      charts.map(({ caption }) => caption).join("; ")
    ),
    styled(paragraphStyle.spacer, []),
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
  const ownSeries = { ...series, pointLabels: labelsOf(chart) };
  if (chart.type === "bar") {
    return new ChartRun({
      ...shared,
      type: "bar",
      series: [{ ...ownSeries, color: ink.loss }],
      gapWidth: 60,
      // Bars are drawn from the bottom up; the greatest loss belongs on top.
      categoryAxis: { font: letters, reverseOrder: true },
      valueAxis: { ...scaleOf(chart), visible: false, gridlines: false },
      dataLabels: { value: true, position: "outsideEnd", font: letters },
      transformation: { width, height: 50 + categories.length * 28 },
    });
  }
  return new ChartRun({
    ...shared,
    type: "line",
    series: [{ ...ownSeries, color: ink.points, markers: true }],
    categoryAxis: {
      font: letters,
      ...(axis.reversed ? { crossesAt: "maximum" } : {}),
      ...rotation(categories, width),
    },
    // Each point says its own value: the scale would only repeat it, with the decimal mark of whatever machine.
    valueAxis: {
      ...scaleOf(chart),
      reverseOrder: axis.reversed,
      visible: false,
      gridlines: false,
    },
    dataLabels: { value: true, position: "above", font: letters },
    transformation: { width, height: 150 },
  });
}

function scaleOf({ axis }: ReportChart) {
  return {
    minimum: axis.minimum,
    ...(axis.maximum === null ? {} : { maximum: axis.maximum }),
  };
}

/** Written out, so that the decimal comma stands on a machine of any country. */
function labelsOf({ series, axis }: ReportChart) {
  return series.values.map((value) =>
    value === null ? undefined : { text: valueText(value, axis.reversed), font: letters }
  );
}

function valueText(value: number, isPlace: boolean): string {
  return isPlace ? formatCount(value) : formatHundredths(hundredths(Math.round(value * 100)));
}

/** Labels that would run into one another stand upright. @param width of the chart in pixels */
function rotation(categories: readonly string[], width: number): { labelRotation?: number } {
  const room = (width * 0.95 * pointsPerPixel) / Math.max(categories.length, 1);
  const widest = Math.max(...categories.map((each) => textWidthOf(each, false)));
  return (widest * letterSize) / 1000 > room * 0.92 ? { labelRotation: -90 } : {};
}

/** What a person who cannot see the chart is told. */
function describe({ caption, categories, series, axis }: ReportChart): string {
  const points = categories.map((category, index) => {
    const value = series.values[index] ?? null;
    return `${category}: ${value === null ? "không có số liệu" : valueText(value, axis.reversed)}`;
  });
  return `${caption}. ${points.join("; ")}.`;
}
