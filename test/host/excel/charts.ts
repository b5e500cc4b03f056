import { HostObject, invalidArgument } from "../protocol/hostObject";
import type { HostScalar } from "../protocol/hostObject";
import { formatArea, sheetPrefix } from "../workbook/areas";
import type { HostChart, HostChartAxis, HostSeries, HostSheet } from "../workbook/HostSheet";
import type { ExcelTree } from "./ExcelTree";

const chartTypes = new Set(["Line", "LineMarkers", "BarClustered", "ColumnClustered"]);

export function chartCollection(sheet: HostSheet, tree: ExcelTree): HostObject {
  const { charts } = sheet;
  const find = (key: unknown): HostObject | null => {
    const found = charts.find((each) => each.name === key || each.id === key);
    return found ? chart(found, sheet, tree) : null;
  };
  return new HostObject({
    type: "ChartCollection",
    scalars: { Count: { read: () => charts.length } },
    items: () => charts.map((each) => chart(each, sheet, tree)),
    item: find,
    methods: {
      GetCount: () => charts.length,
      GetItemOrNullObject: find,
      Add: (type, source) => {
        if (!chartTypes.has(String(type))) throw invalidArgument("ChartCollection.add");
        const added: HostChart = {
          id: tree.workbook.newId(),
          name: `Chart ${charts.length + 1}`,
          type: String(type),
          title: "",
          series: seriesOf(reference(source, tree, "ChartCollection.add")),
          position: "",
          axes: { value: axisState(), category: axisState() },
        };
        charts.push(added);
        return chart(added, sheet, tree);
      },
    },
  });
}

/** The host makes one series of the source; further ones and their names are the add-in's to set. */
function seriesOf(values: string): HostSeries[] {
  return [{ name: "Series1", values, categories: "" }];
}

function chart(state: HostChart, sheet: HostSheet, tree: ExcelTree): HostObject {
  return new HostObject({
    type: "Chart",
    id: state.id,
    scalars: {
      Id: { read: () => state.id },
      Name: text(state, "name"),
      ChartType: text(state, "type"),
    },
    children: {
      Title: () => new HostObject({ type: "ChartTitle", scalars: { Text: text(state, "title") } }),
      Series: () => seriesCollection(state, tree),
      Axes: () => axes(state),
      Worksheet: () => tree.sheet(sheet),
    },
    methods: {
      SetPosition: (first, last) => {
        const [from = "", to = from] = [first, last].map((each) =>
          each === undefined || each === null ? undefined : reference(each, tree, "Chart", sheet)
        );
        state.position = `${from.split("!")[1] ?? ""}:${to.split("!")[1] ?? ""}`;
      },
      Delete: () => {
        sheet.charts.splice(sheet.charts.indexOf(state), 1);
      },
    },
  });
}

function axisState(): HostChartAxis {
  return { minimum: "", maximum: "", reversed: false, labels: "NextToAxis" };
}

function axes({ axes: { value, category } }: HostChart): HostObject {
  return new HostObject({
    type: "ChartAxes",
    children: { ValueAxis: () => axis(value), CategoryAxis: () => axis(category) },
  });
}

function axis(state: HostChartAxis): HostObject {
  return new HostObject({
    type: "ChartAxis",
    scalars: {
      Minimum: bound(state, "minimum"),
      Maximum: bound(state, "maximum"),
      TickLabelPosition: text(state, "labels"),
      ReversePlotOrder: {
        read: () => state.reversed,
        write: (value) => {
          state.reversed = value === true;
        },
      },
    },
  });
}

/** "" is the host's own choice. */
function bound(state: HostChartAxis, name: "minimum" | "maximum"): HostScalar {
  return {
    read: () => state[name],
    write: (value) => {
      if (typeof value !== "number" && value !== "") throw invalidArgument(`ChartAxis.${name}`);
      state[name] = value;
    },
  };
}

function seriesCollection(state: HostChart, tree: ExcelTree): HostObject {
  const object = (series: HostSeries): HostObject =>
    new HostObject({
      type: "ChartSeries",
      id: String(state.series.indexOf(series)),
      scalars: {
        Name: text(series, "name"),
        HasDataLabels: {
          read: () => series.labelled ?? false,
          write: (value) => {
            series.labelled = value === true;
          },
        },
      },
      methods: {
        SetValues: (range) => {
          series.values = reference(range, tree, "ChartSeries.setValues");
        },
        SetXAxisValues: (range) => {
          series.categories = reference(range, tree, "ChartSeries.setXAxisValues");
        },
        Delete: () => {
          state.series.splice(state.series.indexOf(series), 1);
        },
      },
    });
  return new HostObject({
    type: "ChartSeriesCollection",
    scalars: { Count: { read: () => state.series.length } },
    items: () => state.series.map(object),
    methods: {
      GetCount: () => state.series.length,
      GetItemAt: (index) => {
        const found = state.series[Number(index)];
        if (!found) throw invalidArgument("ChartSeriesCollection.getItemAt");
        return object(found);
      },
      Add: (name) => {
        const added = { name: typeof name === "string" ? name : "", values: "", categories: "" };
        state.series.push(added);
        return object(added);
      },
    },
  });
}

function reference(
  value: unknown,
  tree: ExcelTree,
  member: string,
  sheet: HostSheet = tree.workbook.active
): string {
  const object = value instanceof HostObject ? value : tree.rangeAt(sheet, value, member);
  const range = tree.stateOf(object);
  if (!range) throw invalidArgument(member);
  return `${sheetPrefix(range.sheet.name)}!${formatArea(range.area)}`;
}

function text<Name extends string>(state: Record<Name, string>, name: Name): HostScalar {
  return {
    read: () => state[name],
    write: (value) => {
      state[name] = String(value);
    },
  };
}
