import type { CellRange } from "../../../cells/address";
import { WorkbookError } from "../../../plan/port";
import type { OfficePackage } from "../package/officePackage";
import { parseRange } from "../package/references";
import { relationships } from "../package/relationships";
import { childElements, rootElement, startTag, type XmlElement } from "../xml/elements";
import { attributes } from "../xml/tags";

/** Areas of a sheet under charts and pictures, and those of Excel tables. */
export async function readCovered(
  parts: OfficePackage,
  sheet: string
): Promise<readonly CellRange[]> {
  const areas: CellRange[] = [];
  for (const { type, part } of await relationships(parts, sheet)) {
    if (part === null || !parts.has(part)) continue;
    if (type !== "drawing" && type !== "table") continue;
    try {
      const xml = await parts.text(part);
      areas.push(...(type === "drawing" ? anchors(xml) : tableArea(xml)));
    } catch (error) {
      // A picture that is broken is kept as it is; the cells can be read all the same.
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
  return areas;
}

/** Objects that keep their size name one corner alone: of them the cell is known in which they start. */
function anchors(drawing: string): readonly CellRange[] {
  return childElements(drawing, rootElement(drawing).root).flatMap((anchor) => {
    const children = childElements(drawing, anchor);
    const from = children.find(({ name }) => name === "from");
    const to = children.find(({ name }) => name === "to") ?? from;
    if (from === undefined || to === undefined) return [];
    const [first, last] = [corner(drawing, from), corner(drawing, to)];
    return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }];
  });
}

function corner(drawing: string, element: XmlElement): { row: number; column: number } {
  const value = (wanted: string): number => {
    const child = childElements(drawing, element).find(({ name }) => name === wanted);
    return child === undefined ? 0 : Number(drawing.slice(child.openEnd, child.closeStart));
  };
  return { row: value("row"), column: value("col") };
}

function tableArea(table: string): readonly CellRange[] {
  const { root } = rootElement(table);
  const area = parseRange(attributes(table, startTag(root)).get("ref") ?? "");
  return area === null ? [] : [area];
}
