import type { CellStyle } from "../../plan/plan";

export type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export const sides: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** A line on one side of a cell; null: none. */
export type Line = {
  readonly style: NonNullable<Excel.CellBorder["style"]>;
  readonly color: string;
} | null;

/** How a cell looks, as far as this program may change it. Sizes in points. */
export interface CellLook {
  readonly numberFormat: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: NonNullable<Excel.CellPropertiesFont["underline"]>;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly wrapText: boolean;
  readonly horizontal: NonNullable<Excel.CellPropertiesFormat["horizontalAlignment"]>;
  readonly vertical: NonNullable<Excel.CellPropertiesFormat["verticalAlignment"]>;
  readonly lines: Readonly<Record<Side, Line>>;
}

/** What a style asks for; the rest stays as the cell has it. */
export type WantedLook = Partial<CellLook>;

const black = "#000000";
const grid: Line = { style: "Continuous", color: "#A6A6A6" };
const lined: WantedLook = {
  lines: { EdgeTop: grid, EdgeBottom: grid, EdgeLeft: grid, EdgeRight: grid },
};
const prose: WantedLook = {
  numberFormat: "General",
  fontSize: 11,
  fill: null,
  bold: false,
  italic: false,
  underline: "None",
  fontColor: black,
  wrapText: true,
  vertical: "Top",
};
const inTable: WantedLook = {
  ...lined,
  fill: null,
  bold: false,
  underline: "None",
  fontColor: black,
  vertical: "Center",
};
const totals: WantedLook = { bold: true, fill: "#F2F2F2" };
const right: WantedLook = { horizontal: "Right" };
const points: WantedLook = { ...inTable, ...right, numberFormat: "0.00" };
const percent: WantedLook = { ...inTable, ...right, numberFormat: "0.00%" };
const rank: WantedLook = { ...inTable, horizontal: "Center", numberFormat: "0" };
const text: WantedLook = {
  ...inTable,
  numberFormat: "General",
  wrapText: true,
  horizontal: "Left",
};

const looks: Readonly<Record<CellStyle, WantedLook | null>> = {
  keep: null,
  bare: {
    numberFormat: "General",
    fill: null,
    bold: false,
    italic: false,
    underline: "None",
    fontColor: black,
    wrapText: false,
    horizontal: "General",
    vertical: "Bottom",
    lines: { EdgeTop: null, EdgeBottom: null, EdgeLeft: null, EdgeRight: null },
  },
  title: { ...prose, bold: true, fontSize: 14, horizontal: "Center", vertical: "Center" },
  subject: { ...prose, bold: true, fontSize: 12, horizontal: "Center", vertical: "Center" },
  heading: { ...prose, bold: true, fontSize: 12 },
  paragraph: { ...prose, horizontal: "Left" },
  paragraphUnconfirmed: { ...prose, horizontal: "Left", fill: "#FFF2CC" },
  note: { ...prose, italic: true, fontColor: "#595959" },
  tableHeader: {
    ...inTable,
    numberFormat: "General",
    bold: true,
    fill: "#DDEBF7",
    wrapText: true,
    horizontal: "Center",
  },
  tableText: text,
  tablePoints: points,
  tablePercent: percent,
  tableRank: rank,
  tableChange: { ...inTable, ...right, numberFormat: "+0.00;-0.00;0.00" },
  tablePlaces: { ...inTable, ...right, numberFormat: "+0;-0;0" },
  tableTotalText: { ...text, ...totals },
  tableTotalPoints: { ...points, ...totals },
  tableTotalPercent: { ...percent, ...totals },
  tableTotalRank: { ...rank, ...totals },
};

/** Cells that lead somewhere look so; Excel itself makes them so when it is given the link. */
export const linked: Pick<CellLook, "fontColor" | "underline"> = {
  fontColor: "#0563C1",
  underline: "Single",
};

/**
 * The look of a planned cell; null where the cell keeps its own.
 * @example lookOf("tablePercent", false) // { numberFormat: "0.00%", … }
 */
export function lookOf(style: CellStyle, isLinked: boolean): WantedLook | null {
  const look = looks[style];
  return look && isLinked ? { ...look, ...linked } : look;
}

/** What of the wanted look the cell does not have yet; null when it has it all. */
export function missingOf(wanted: WantedLook, has: CellLook): WantedLook | null {
  const missing = Object.entries(wanted).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(has[name as keyof CellLook])
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
