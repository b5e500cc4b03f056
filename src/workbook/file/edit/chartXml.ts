import type { PlannedChart } from "../../../plan/plan";
import type { Namespaces } from "../package/namespaces";
import { formatAbsolute } from "../package/references";
import { escapeXml } from "../xml/text";

/** Colours of the series, dark enough on paper and told apart without colour vision. */
const colors = ["1F4E79", "C55A11", "548235", "7F6000", "7030A0", "404040"];
const font = '<a:latin typeface="Times New Roman"/>';
const axes = { category: 111_111_111, value: 222_222_222 };

/** The part of a native chart; values are cached, so that it shows before anything is computed. */
export function chartXml(chart: PlannedChart, namespaces: Namespaces): string {
  const kind = chart.type === "line" ? lineChart(chart) : barChart(chart);
  const legend =
    chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : "";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}" xmlns:r="${namespaces.relationship}"><c:roundedCorners val="0"/><c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${kind}${categoryAxis(chart)}${valueAxis(chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">${font}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>`;
}

function title(text: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1">${font}</a:defRPr></a:pPr><a:r><a:rPr lang="vi-VN" sz="1200" b="1">${font}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function lineChart(chart: PlannedChart): string {
  const series = chart.series
    .map((_, index) => {
      const color = colors[index % colors.length] ?? "000000";
      const line = `<c:spPr><a:ln w="28575"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
      const fill = `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
      const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/>${fill}</c:marker>`;
      return seriesXml(chart, index, line + marker, '<c:smooth val="0"/>');
    })
    .join("");
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds()}</c:lineChart>`;
}

function barChart(chart: PlannedChart): string {
  const series = chart.series
    .map((_, index) => {
      const color = colors[index % colors.length] ?? "000000";
      const fill = `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
      return seriesXml(chart, index, `${fill}<c:invertIfNegative val="0"/>`, "");
    })
    .join("");
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axisIds()}</c:barChart>`;
}

function seriesXml(chart: PlannedChart, index: number, look: string, end: string): string {
  const series = chart.series[index];
  if (series === undefined) return "";
  const labels = `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const { sheet, range } = chart.categories;
  const categories = points(chart.categoryLabels.map(escapeXml));
  const values = points(series.values.map((value) => (value === null ? null : String(value))));
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>${look}${labels}<c:cat><c:strRef><c:f>${escapeXml(formatAbsolute(sheet, range))}</c:f><c:strCache>${categories}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${escapeXml(formatAbsolute(series.sheet, series.range))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${values}</c:numCache></c:numRef></c:val>${end}</c:ser>`;
}

function points(values: readonly (string | null)[]): string {
  const each = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
  );
  return `<c:ptCount val="${values.length}"/>${each.join("")}`;
}

function axisIds(): string {
  return `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
}

/** Bars lie, so that long group names can be read: the first category on top. */
function categoryAxis({ type, axis }: PlannedChart): string {
  const isBar = type === "bar";
  // Under the plot, at the end of the value axis that is then its high one.
  const labels = axis.reversed ? "high" : "low";
  return `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/><c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis({ type, axis }: PlannedChart): string {
  const isBar = type === "bar";
  const maximum = axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`;
  const minimum = axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`;
  const orientation = axis.reversed ? "maxMin" : "minMax";
  const lines =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="${orientation}"/>${maximum}${minimum}</c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "t" : "l"}"/>${lines}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${axes.category}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`;
}
