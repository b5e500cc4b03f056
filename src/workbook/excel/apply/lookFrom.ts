import type { CellLook, Line } from "../cellLook";

/** The look of a cell as `getCellProperties` tells it. White stands for no fill: the host tells both alike. */
export function lookFrom(properties: Excel.CellProperties, numberFormat: string): CellLook {
  const { format } = properties;
  const fill = format?.fill?.color ?? "";
  const borders = format?.borders;
  return {
    numberFormat,
    fill: fill === "" || fill.toUpperCase() === "#FFFFFF" ? null : fill.toUpperCase(),
    bold: format?.font?.bold ?? false,
    italic: format?.font?.italic ?? false,
    underline: format?.font?.underline ?? "None",
    fontSize: format?.font?.size ?? 11,
    fontColor: (format?.font?.color ?? "#000000").toUpperCase(),
    wrapText: format?.wrapText ?? false,
    horizontal: format?.horizontalAlignment ?? "General",
    vertical: format?.verticalAlignment ?? "Bottom",
    lines: {
      EdgeTop: lineFrom(borders?.top),
      EdgeBottom: lineFrom(borders?.bottom),
      EdgeLeft: lineFrom(borders?.left),
      EdgeRight: lineFrom(borders?.right),
    },
  };
}

function lineFrom(border: Excel.CellBorder | undefined): Line {
  const style = border?.style ?? "None";
  if (style === "None") return null;
  return { style, color: (border?.color ?? "#000000").toUpperCase() };
}
