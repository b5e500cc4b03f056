import type { CellRange } from "../../../src/cells/address";
import { HostObject, invalidArgument, NotEmulated } from "../protocol/hostObject";
import { formatArea, intersection, parseArea } from "../workbook/areas";
import { cellProperties } from "./cellProperties";
import { tableHabits } from "../workbook/tableHabits";
import type { ExcelTree } from "./ExcelTree";
import type { RangeState } from "./RangeState";
import { wrongShape } from "./RangeState";

/** Documented: with more of them the call fails. */
const mostMergedAreas = 512;

type Methods = Record<string, (...values: readonly unknown[]) => unknown>;

/** Ranges made from a range, and what a range can do. */
export function rangeMethods(range: RangeState, tree: ExcelTree): Methods {
  const { sheet, area } = range;
  const at = (next: CellRange, member: string): HostObject =>
    tree.range(sheet, next, `Range.${member}`);
  const used = (valuesOnly: unknown): CellRange | null => {
    const all = sheet.used(valuesOnly === true);
    return all && intersection(all, area);
  };
  const other = (value: unknown, member: string): CellRange => {
    const state = value instanceof HostObject ? tree.stateOf(value) : null;
    const found = state?.area ?? parseArea(String(value))?.area;
    if (!found) throw invalidArgument(`Range.${member}`);
    return found;
  };
  return {
    _ValidateArraySize: (rows, columns) => {
      if (rows !== range.rowCount || columns !== range.columnCount)
        throw wrongShape("Range.values");
    },
    GetCell: (row, column) => {
      const top = area.top + whole(row);
      const left = area.left + whole(column);
      return at({ top, left, bottom: top, right: left }, "getCell");
    },
    GetRow: (row) => {
      const top = area.top + whole(row);
      return at({ ...area, top, bottom: top }, "getRow");
    },
    GetColumn: (column) => {
      const left = area.left + whole(column);
      return at({ ...area, left, right: left }, "getColumn");
    },
    GetLastRow: () => at({ ...area, top: area.bottom }, "getLastRow"),
    GetLastCell: () => at({ ...area, top: area.bottom, left: area.right }, "getLastCell"),
    GetEntireColumn: () => at({ ...area, top: 0, bottom: 1_048_575 }, "getEntireColumn"),
    GetOffsetRange: (rows, columns) =>
      at(moved(area, whole(rows), whole(columns), whole(rows), whole(columns)), "getOffsetRange"),
    GetResizedRange: (rows, columns) =>
      at(moved(area, 0, 0, whole(rows), whole(columns)), "getResizedRange"),
    GetBoundingRect: (value) => {
      const both = other(value, "getBoundingRect");
      return at(
        {
          top: Math.min(area.top, both.top),
          left: Math.min(area.left, both.left),
          bottom: Math.max(area.bottom, both.bottom),
          right: Math.max(area.right, both.right),
        },
        "getBoundingRect"
      );
    },
    GetIntersectionOrNullObject: (value) => {
      const common = intersection(area, other(value, "getIntersectionOrNullObject"));
      return common && at(common, "getIntersectionOrNullObject");
    },
    GetUsedRange: (valuesOnly) =>
      at(used(valuesOnly) ?? { ...area, bottom: area.top, right: area.left }, "getUsedRange"),
    GetUsedRangeOrNullObject: (valuesOnly) => {
      const found = used(valuesOnly);
      return found && at(found, "getUsedRangeOrNullObject");
    },
    GetMergedAreasOrNullObject: () => {
      const merges = sheet.merges.filter((merge) => intersection(merge, area));
      if (merges.length > mostMergedAreas) {
        throw invalidArgument("Range.getMergedAreasOrNullObject");
      }
      return merges.length === 0 ? null : tree.areas(sheet, merges);
    },
    GetCellProperties: (options) => cellProperties(range, options),
    Merge: (across) => {
      if (across === true) throw new NotEmulated("Range.merge across");
      range.guardProtection("Range.merge");
      removeMerges(sheet.merges, area);
      sheet.merges.push(area);
      range.forEach((row, column) => {
        const cell = sheet.get(row, column);
        if (cell === undefined || (row === area.top && column === area.left)) return;
        cell.value = "";
        cell.formula = null;
      });
    },
    Unmerge: () => {
      range.guardProtection("Range.unmerge");
      removeMerges(sheet.merges, area);
    },
    Select: () => {
      tree.workbook.active = sheet;
      tree.workbook.selection = area;
      const address = formatArea(area);
      tree.notify("WorksheetSelectionChanged", { worksheetId: sheet.id, address });
    },
    Clear: (applyTo = "All") => {
      range.guardProtection("Range.clear");
      clear(range, String(applyTo));
      tableHabits(tree.workbook, sheet, area);
      if (applyTo !== "Formats" && applyTo !== "Hyperlinks") tree.changed(range);
    },
  };
}

/** Areas that have a cell in the given one are parted, as Excel parts them. */
function removeMerges(merges: CellRange[], area: CellRange): void {
  const kept = merges.filter((merge) => !intersection(merge, area));
  merges.splice(0, merges.length, ...kept);
}

function clear(range: RangeState, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks"].includes(applyTo)) {
    throw new NotEmulated(`Range.clear(${applyTo})`);
  }
  range.forEach((row, column) => {
    const cell = range.sheet.get(row, column);
    if (!cell) return;
    if (applyTo === "All" || applyTo === "Contents") {
      cell.value = "";
      cell.formula = null;
    }
    if (applyTo === "All" || applyTo === "Formats") cell.look = {};
    if (applyTo === "All" || applyTo === "Hyperlinks") cell.link = null;
  });
}

function moved(
  area: CellRange,
  top: number,
  left: number,
  bottom: number,
  right: number
): CellRange {
  return {
    top: area.top + top,
    left: area.left + left,
    bottom: area.bottom + bottom,
    right: area.right + right,
  };
}

function whole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  throw invalidArgument("Range");
}
