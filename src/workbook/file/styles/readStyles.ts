import { countLimits } from "../limits";
import { refuseMany } from "../xml/counts";
import { childElements, rootElement, startTag, type XmlElement } from "../xml/elements";
import { attributes } from "../xml/tags";
import { builtInFormats } from "./builtInFormats";

/** What the grid tells of a cell's look. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fontName?: string;
}

/** Looks by the style number that cells carry. */
export type StyleTable = readonly CellLook[];

/** @example readStyles(xml)[3]?.numberFormat // "0.00%" */
export function readStyles(xml: string): StyleTable {
  refuseMany(xml, "xf ", countLimits.styles * 2, "kiểu ô");
  const { children } = rootElement(xml);
  const section = (name: string): readonly XmlElement[] => {
    const found = children.find((child) => child.name === name);
    return found === undefined ? [] : childElements(xml, found);
  };
  const formats = new Map(builtInFormats);
  for (const format of section("numFmts")) {
    const values = attributes(xml, startTag(format));
    formats.set(Number(values.get("numFmtId")), values.get("formatCode") ?? "General");
  }
  const fonts = section("fonts").map((font) => fontName(xml, font));
  return section("cellXfs").map((xf) => {
    const values = attributes(xml, startTag(xf));
    // What points past the list looks as its first entry, as in Excel.
    const font = fonts[Number(values.get("fontId") ?? 0)] ?? fonts[0];
    return look(formats.get(Number(values.get("numFmtId"))), font);
  });
}

function look(numberFormat: string | undefined, font: string | null | undefined): CellLook {
  return {
    ...(numberFormat === undefined || /^(general)?$/i.test(numberFormat) ? {} : { numberFormat }),
    ...(font === undefined || font === null ? {} : { fontName: font }),
  };
}

function fontName(xml: string, font: XmlElement): string | null {
  const name = childElements(xml, font).find((child) => child.name === "name");
  return name === undefined ? null : (attributes(xml, startTag(name)).get("val") ?? null);
}
