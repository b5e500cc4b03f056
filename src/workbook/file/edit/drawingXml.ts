import type { CellRange } from "../../../cells/address";
import type { Namespaces } from "../package/namespaces";
import { childElements, rootElement, sourceOf, type XmlElement } from "../xml/elements";
import { attributes, tags } from "../xml/tags";
import { escapeXml } from "../xml/text";

/** A drawing with nothing on it. */
export function emptyDrawing({ spreadsheetDrawing, drawing }: Namespaces): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"></xdr:wsDr>`;
}

/** Where a chart lies on its sheet. It carries its own namespaces, to fit into any drawing. */
export function anchorXml(
  name: string,
  { top, left, bottom, right }: CellRange,
  ids: { readonly object: number; readonly relationship: string },
  namespaces: Namespaces
): string {
  const corner = (tag: string, column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return `<xdr:twoCellAnchor xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}">${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${ids.object}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationship}" r:id="${ids.relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** An object of a drawing. */
export interface DrawnObject {
  readonly name: string;
  readonly id: number;
  /** Relationship of its chart; null when it is none. */
  readonly chart: string | null;
  readonly anchor: XmlElement;
}

/** The objects of a drawing, groups by their first member. */
export function drawnObjects(drawing: string): readonly DrawnObject[] {
  return childElements(drawing, rootElement(drawing).root).map((anchor) => {
    const source = sourceOf(drawing, anchor);
    const find = (name: string) =>
      [...tags(source)].find((tag) => tag.name === name && tag.kind !== "close");
    const properties = find("cNvPr");
    const chart = find("chart");
    const values =
      properties === undefined ? new Map<string, string>() : attributes(source, properties);
    return {
      name: values.get("name") ?? "",
      id: Number(values.get("id") ?? 0),
      chart: chart === undefined ? null : (attributes(source, chart).get("id") ?? null),
      anchor,
    };
  });
}
