import { memberNamed, NotEmulated } from "../protocol/hostObject";
import { isRecord } from "../protocol/wire";
import { defaultLook } from "../workbook/cell";
import type { BorderSide, CellLook, HostCell } from "../workbook/cell";
import type { RangeState } from "./RangeState";

type Read = (cell: HostCell | undefined) => unknown;

const look =
  (name: keyof CellLook & keyof typeof defaultLook): Read =>
  (cell) =>
    cell?.look[name] ?? defaultLook[name];

const border = (side: BorderSide, part: "style" | "color"): Read => {
  const absent = { style: "None", color: "#000000" };
  return (cell) => (cell?.look.borders?.[side] ?? absent)[part];
};

const borderSides: Readonly<Record<string, BorderSide>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Properties that `getCellProperties` answers, by their path. */
const readers: Readonly<Record<string, Read>> = {
  hyperlink: (cell) => cell?.link ?? null,
  "format/fill/color": look("fill"),
  "format/font/name": look("fontName"),
  "format/font/size": look("fontSize"),
  "format/font/color": look("fontColor"),
  "format/font/bold": look("bold"),
  "format/font/italic": look("italic"),
  "format/font/underline": look("underline"),
  "format/wrapText": look("wrapText"),
  "format/horizontalAlignment": look("horizontalAlignment"),
  "format/verticalAlignment": look("verticalAlignment"),
};

/** @throws NotEmulated for a property not listed here. */
export function cellProperties(range: RangeState, options: unknown): unknown[][] {
  return range.map((cell) => answer(cell, options, ""));
}

function answer(cell: HostCell | undefined, options: unknown, path: string): unknown {
  if (path === "format/borders") return borders(cell, options);
  if (options === true) {
    const reader = memberNamed(readers, path);
    if (!reader) throw new NotEmulated(`Range.getCellProperties of ${path}`);
    return reader[1](cell);
  }
  if (!isRecord(options)) throw new NotEmulated(`Range.getCellProperties of ${path}`);
  return Object.fromEntries(
    Object.entries(options)
      .filter(([, wanted]) => wanted !== false)
      .map(([name, below]) => [name, answer(cell, below, path === "" ? name : `${path}/${name}`)])
  );
}

function borders(cell: HostCell | undefined, options: unknown): Record<string, unknown> {
  const parts = isRecord(options) ? Object.keys(options) : [];
  return Object.fromEntries(
    Object.entries(borderSides).map(([name, side]) => [
      name,
      Object.fromEntries(
        parts.map((part) => {
          if (part !== "style" && part !== "color") {
            throw new NotEmulated(`Range.getCellProperties of borders/${part}`);
          }
          return [part, border(side, part)(cell)];
        })
      ),
    ])
  );
}
