import { HostObject, invalidArgument, NotEmulated } from "../protocol/hostObject";
import { intersection, rowsOf } from "../workbook/areas";
import { resizeTable } from "../workbook/tableHabits";
import { RangeState } from "./RangeState";
import type { HostSheet } from "../workbook/HostSheet";
import type { HostTable } from "../workbook/HostWorkbook";
import { autoFilter } from "./autoFilter";
import type { ExcelTree } from "./ExcelTree";

/** Tables of one sheet, or of the workbook when no sheet is given. */
export function tableCollection(tree: ExcelTree, sheet: HostSheet | null): HostObject {
  const { workbook } = tree;
  const all = (): HostTable[] =>
    workbook.tables.filter((each) => sheet === null || each.sheet === sheet);
  const find = (key: unknown): HostObject | null => {
    const found = workbook.findTable(String(key));
    return found && table(found, tree);
  };
  return new HostObject({
    type: "TableCollection",
    scalars: { Count: { read: () => all().length } },
    items: () => all().map((each) => table(each, tree)),
    item: find,
    methods: {
      GetCount: () => all().length,
      GetItemOrNullObject: find,
      Add: (address, hasHeaders) => {
        if (hasHeaders !== true) throw new NotEmulated("TableCollection.add without headers");
        const given = address instanceof HostObject ? address : null;
        const range = tree.stateOf(
          given ?? tree.rangeAt(sheet ?? workbook.active, address, "TableCollection.add")
        );
        if (!range) throw invalidArgument("TableCollection.add");
        return table(workbook.addTable(range.sheet, range.area), tree);
      },
    },
  });
}

function table(state: HostTable, tree: ExcelTree): HostObject {
  const { area, sheet } = state;
  return new HostObject({
    type: "Table",
    id: state.id,
    scalars: {
      Id: { read: () => state.id },
      Name: {
        read: () => state.name,
        write: (value) => {
          state.name = String(value);
        },
      },
      Style: {
        read: () => state.style,
        write: (value) => {
          state.style = String(value);
        },
      },
      ShowHeaders: { read: () => true },
      ShowTotals: { read: () => state.showsTotals },
    },
    children: { Worksheet: () => tree.sheet(sheet), AutoFilter: () => autoFilter(state) },
    methods: {
      GetRange: () => tree.range(sheet, area, "Table.getRange"),
      GetHeaderRowRange: () =>
        tree.range(sheet, { ...area, bottom: area.top }, "Table.getHeaderRowRange"),
      GetDataBodyRange: () => {
        if (rowsOf(area) < 2) throw invalidArgument("Table.getDataBodyRange");
        const bottom = area.bottom - (state.showsTotals ? 1 : 0);
        return tree.range(sheet, { ...area, top: area.top + 1, bottom }, "Table.getDataBodyRange");
      },
      Resize: (wanted) => {
        guardProtection(sheet);
        const given = wanted instanceof HostObject ? wanted : null;
        const next = tree.stateOf(given ?? tree.rangeAt(sheet, wanted, "Table.resize"));
        const fits = next?.sheet === sheet && next.area.top === state.area.top;
        if (!fits || !intersection(next.area, state.area)) throw invalidArgument("Table.resize");
        resizeTable(state, next.area);
      },
      Delete: () => {
        tree.workbook.tables.splice(tree.workbook.tables.indexOf(state), 1);
      },
    },
  });
}

function guardProtection(sheet: HostSheet): void {
  new RangeState(sheet, { top: 0, left: 0, bottom: 0, right: 0 }).guardProtection("Table.resize");
}
