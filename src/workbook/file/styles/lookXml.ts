import type { CellLook, WantedLook } from "../../excel/cellLook";
import { childElements, rootElement, sourceOf } from "../xml/elements";

/** Order in which Excel itself writes what a font is made of. */
const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** A font as another one with what the look asks for. @param base `<font>` element, or "". */
export function fontXml(prefix: string, base: string, look: WantedLook): string {
  const pieces = new Map<string, string>();
  if (base !== "") {
    const { root } = rootElement(base);
    for (const child of childElements(base, root)) pieces.set(child.name, sourceOf(base, child));
  }
  const set = (name: string, value: string | number | boolean | undefined): void => {
    if (value === undefined) return;
    if (value === false) pieces.delete(name);
    else if (value === true) pieces.set(name, `<${prefix}${name}/>`);
    else pieces.set(name, `<${prefix}${name} val="${value}"/>`);
  };
  set("b", look.bold);
  set("i", look.italic);
  set("u", look.underline === undefined ? undefined : look.underline !== "None");
  set("sz", look.fontSize);
  if (look.fontColor !== undefined) {
    pieces.set("color", `<${prefix}color rgb="${argb(look.fontColor)}"/>`);
  }
  return `<${prefix}font>${fontOrder.map((name) => pieces.get(name) ?? "").join("")}</${prefix}font>`;
}

/** @param color As the look has it, e.g. "#DDEBF7". */
export function fillXml(prefix: string, color: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}

export function borderXml(prefix: string, lines: CellLook["lines"]): string {
  const side = (name: string, line: CellLook["lines"]["EdgeTop"]): string =>
    line === null
      ? `<${prefix}${name}/>`
      : `<${prefix}${name} style="thin"><${prefix}color rgb="${argb(line.color)}"/></${prefix}${name}>`;
  return `<${prefix}border>${side("left", lines.EdgeLeft)}${side("right", lines.EdgeRight)}${side("top", lines.EdgeTop)}${side("bottom", lines.EdgeBottom)}<${prefix}diagonal/></${prefix}border>`;
}

/** The entry that ties format, font, fill and border together. */
export function formatXml(
  prefix: string,
  look: WantedLook,
  ids: {
    readonly numberFormat: number;
    readonly font: number;
    readonly fill: number;
    readonly border: number;
    readonly parent: number;
  }
): string {
  const aligned = [
    look.horizontal === undefined || look.horizontal === "General"
      ? ""
      : ` horizontal="${look.horizontal.toLowerCase()}"`,
    look.vertical === undefined ? "" : ` vertical="${look.vertical.toLowerCase()}"`,
    look.wrapText === true ? ' wrapText="1"' : "",
  ].join("");
  const alignment = aligned === "" ? "" : `<${prefix}alignment${aligned}/>`;
  return `<${prefix}xf numFmtId="${ids.numberFormat}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="${ids.parent}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</${prefix}xf>`;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
