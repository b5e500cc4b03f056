import type { HostScalar } from "../protocol/hostObject";
import { formatArea, sheetPrefix } from "../workbook/areas";
import type { HostCell } from "../workbook/cell";
import { displayText } from "../workbook/displayText";
import { noteSettled, tableHabits } from "../workbook/tableHabits";
import type { ExcelTree } from "./ExcelTree";
import type { RangeState } from "./RangeState";

/** Readable and writable properties of a range. */
export function rangeScalars(range: RangeState, tree: ExcelTree): Record<string, HostScalar> {
  const { sheet, area } = range;
  const putAll = (member: string, input: unknown): void => {
    range.guardProtection(member);
    noteSettled(tree.workbook, sheet);
    range.assign(input, member, (row, column, value) => {
      sheet.put(row, column, value);
    });
    tableHabits(tree.workbook, sheet, area);
    tree.changed(range);
  };
  return {
    Address: { read: () => `${sheetPrefix(sheet.name)}!${formatArea(area)}` },
    CellCount: { read: () => range.rowCount * range.columnCount },
    RowCount: { read: () => range.rowCount },
    ColumnCount: { read: () => range.columnCount },
    RowIndex: { read: () => area.top },
    ColumnIndex: { read: () => area.left },
    Values: {
      read: () => range.map((cell) => cell?.value ?? ""),
      write: (input) => {
        putAll("Range.values", input);
      },
    },
    Formulas: {
      read: () => range.map((cell) => cell?.formula ?? cell?.value ?? ""),
      write: (input) => {
        putAll("Range.formulas", input);
      },
    },
    NumberFormat: {
      read: () => range.map((cell) => cell?.look.numberFormat ?? "General"),
      write: (input) => {
        range.guardProtection("Range.numberFormat");
        range.assign(input, "Range.numberFormat", (row, column, value) => {
          if (typeof value === "string") sheet.setLook(row, column, { numberFormat: value });
        });
      },
    },
    Text: { read: () => range.map(displayText) },
    ValueTypes: { read: () => range.map(valueType) },
    Hyperlink: {
      read: () => range.uniform((cell) => cell?.link ?? null),
      write: (input) => {
        range.guardProtection("Range.hyperlink");
        range.forEach((row, column) => {
          sheet.setLink(row, column, input === null ? null : { ...(input as object) });
        });
      },
    },
  };
}

export function valueType(cell: HostCell | undefined): string {
  const value = cell?.value ?? "";
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/.test(value)
    ? "Error"
    : "String";
}
