export type CellValue = string | number | boolean;

export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

export interface Border {
  style: string;
  color: string;
}

/** How a cell looks; absent members have the workbook's default. */
export interface CellLook {
  numberFormat?: string;
  fill?: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  wrapText?: boolean;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  borders?: Partial<Record<BorderSide, Border>>;
}

export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface HostCell {
  /** "" is a blank, as on the wire. */
  value: CellValue;
  /** With its equals sign. */
  formula: string | null;
  look: CellLook;
  link: Hyperlink | null;
}

export const defaultLook = {
  numberFormat: "General",
  fill: "#FFFFFF",
  fontName: "Calibri",
  fontSize: 11,
  fontColor: "#000000",
  bold: false,
  italic: false,
  underline: "None",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
} as const;
