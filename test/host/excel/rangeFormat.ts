import { HostObject, invalidArgument } from "../protocol/hostObject";
import type { HostScalar } from "../protocol/hostObject";
import { defaultLook } from "../workbook/cell";
import type { BorderSide, CellLook } from "../workbook/cell";
import type { RangeState } from "./RangeState";

type LookName = keyof typeof defaultLook;

const defaultColumnWidth = 48;
export const defaultRowHeight = 15;
const sides: readonly BorderSide[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

/** `range.format`: fill, font, borders, alignment, widths and heights (in points). */
export function rangeFormat(range: RangeState): HostObject {
  return new HostObject({
    type: "RangeFormat",
    scalars: {
      WrapText: lookScalar(range, "wrapText"),
      HorizontalAlignment: lookScalar(range, "horizontalAlignment"),
      VerticalAlignment: lookScalar(range, "verticalAlignment"),
      ColumnWidth: sizeScalar(
        range,
        range.sheet.columnWidths,
        [range.area.left, range.area.right],
        defaultColumnWidth
      ),
      RowHeight: sizeScalar(
        range,
        range.sheet.rowHeights,
        [range.area.top, range.area.bottom],
        defaultRowHeight
      ),
    },
    children: {
      Fill: () => rangeFill(range),
      Font: () => rangeFont(range),
      Borders: () => rangeBorders(range),
    },
    methods: { AutofitColumns: () => null, AutofitRows: () => null },
  });
}

function rangeFill(range: RangeState): HostObject {
  return new HostObject({
    type: "RangeFill",
    scalars: { Color: lookScalar(range, "fill") },
    methods: {
      Clear: () => {
        range.guardProtection("RangeFill.clear");
        range.forEach((row, column) => {
          delete range.sheet.get(row, column)?.look.fill;
        });
      },
    },
  });
}

function rangeFont(range: RangeState): HostObject {
  return new HostObject({
    type: "RangeFont",
    scalars: {
      Name: lookScalar(range, "fontName"),
      Size: lookScalar(range, "fontSize"),
      Color: lookScalar(range, "fontColor"),
      Bold: lookScalar(range, "bold"),
      Italic: lookScalar(range, "italic"),
      Underline: lookScalar(range, "underline"),
    },
  });
}

function rangeBorders(range: RangeState): HostObject {
  return new HostObject({
    type: "RangeBorderCollection",
    items: () => sides.map((side) => rangeBorder(range, side)),
    item: (key) => {
      const side = sides.find((each) => each === key);
      return side === undefined ? null : rangeBorder(range, side);
    },
  });
}

function rangeBorder(range: RangeState, side: BorderSide): HostObject {
  const part = (name: "style" | "color", absent: string): HostScalar => ({
    read: () => range.uniform((cell) => cell?.look.borders?.[side]?.[name] ?? absent),
    write: (value) => {
      range.guardProtection("RangeBorder");
      forEachSide(range, side, (row, column, cellSide) => {
        const cell = range.sheet.touch(row, column);
        const all = (cell.look.borders ??= {});
        if (name === "style" && value === "None") {
          cell.look.borders = Object.fromEntries(
            Object.entries(all).filter(([name]) => name !== cellSide)
          );
          return;
        }
        const border = (all[cellSide] ??= { style: "Continuous", color: "#000000" });
        border[name] = String(value);
      });
    },
  });
  return new HostObject({
    type: "RangeBorder",
    id: side,
    scalars: {
      SideIndex: { read: () => side },
      Style: part("style", "None"),
      Color: part("color", "#000000"),
    },
  });
}

/** The cells whose side lies on the asked edge; inner edges belong to the cells on both sides of them. */
function forEachSide(
  range: RangeState,
  side: BorderSide,
  visit: (row: number, column: number, side: BorderSide) => void
): void {
  const { top, bottom, left, right } = range.area;
  range.forEach((row, column) => {
    if (side === "EdgeTop" ? row === top : side === "InsideHorizontal" && row > top) {
      visit(row, column, "EdgeTop");
    }
    if (side === "EdgeBottom" ? row === bottom : side === "InsideHorizontal" && row < bottom) {
      visit(row, column, "EdgeBottom");
    }
    if (side === "EdgeLeft" ? column === left : side === "InsideVertical" && column > left) {
      visit(row, column, "EdgeLeft");
    }
    if (side === "EdgeRight" ? column === right : side === "InsideVertical" && column < right) {
      visit(row, column, "EdgeRight");
    }
  });
}

function lookScalar(range: RangeState, name: LookName): HostScalar {
  return {
    read: () => range.uniform((cell) => cell?.look[name] ?? defaultLook[name]),
    write: (value) => {
      range.guardProtection(`RangeFormat.${name}`);
      if (typeof value !== typeof defaultLook[name]) throw invalidArgument(`RangeFormat.${name}`);
      const look: Partial<CellLook> = { [name]: value };
      range.forEach((row, column) => {
        range.sheet.setLook(row, column, look);
      });
    },
  };
}

function sizeScalar(
  range: RangeState,
  sizes: Map<number, number>,
  [first, last]: readonly [number, number],
  otherwise: number
): HostScalar {
  return {
    read: () => {
      const size = sizes.get(first) ?? otherwise;
      for (let index = first; index <= last; index += 1) {
        if ((sizes.get(index) ?? otherwise) !== size) return null;
      }
      return size;
    },
    write: (value) => {
      range.guardProtection("RangeFormat.columnWidth");
      if (typeof value !== "number" || value < 0) throw invalidArgument("RangeFormat.columnWidth");
      for (let index = first; index <= last; index += 1) sizes.set(index, value);
    },
  };
}
