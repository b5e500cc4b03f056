import type { PlannedChart } from "../../../plan/plan";
import { declarePart } from "../package/contentTypes";
import { namespacesOf, type Namespaces } from "../package/namespaces";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship, relationships } from "../package/relationships";
import type { WorkbookIndex } from "../package/workbookIndex";
import { sourceOf } from "../xml/elements";
import { insertInOrder, insertInto } from "../xml/insert";
import { chartXml } from "./chartXml";
import { anchorXml, drawnObjects, emptyDrawing } from "./drawingXml";
import { worksheetOrder } from "./hyperlinks";

const contentTypes = {
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
} as const;

/**
 * Draws a native chart on a sheet, or draws the one of that name anew; nothing when it is as planned already.
 * @param frame The sheet without its cells; answered with its link to the drawing.
 */
export async function writeChart(
  parts: OfficePackage,
  index: WorkbookIndex,
  sheet: string,
  frame: string,
  chart: PlannedChart
): Promise<string> {
  const namespaces = namespacesOf(index);
  const { drawing, frame: linked } = await drawingOf(parts, sheet, frame, namespaces);
  const xml = await parts.text(drawing);
  const objects = drawnObjects(xml);
  const present = objects.find(({ name }) => name === chart.name);
  const planned = chartXml(chart, namespaces);
  if (present?.chart != null) {
    const anchor = anchorXml(
      chart.name,
      chart.anchor,
      { object: present.id, relationship: present.chart },
      namespaces
    );
    if (sourceOf(xml, present.anchor) !== anchor) {
      parts.put(
        drawing,
        xml.slice(0, present.anchor.start) + anchor + xml.slice(present.anchor.end)
      );
    }
    const links = await relationships(parts, drawing);
    const part = links.find(({ id }) => id === present.chart)?.part;
    if (part != null && (await parts.text(part)) !== planned) parts.put(part, planned);
    return linked;
  }
  const part = parts.freeName("xl/charts/chart", ".xml");
  parts.put(part, planned);
  await declarePart(parts, part, contentTypes.chart);
  const relationship = await addRelationship(
    parts,
    drawing,
    `${namespaces.relationship}/chart`,
    part
  );
  const object = Math.max(1, ...objects.map(({ id }) => id)) + 1;
  const anchor = anchorXml(chart.name, chart.anchor, { object, relationship }, namespaces);
  parts.put(
    drawing,
    insertInto(xml, () => anchor)
  );
  return linked;
}

/** The sheet's drawing, a new one where it has none. */
async function drawingOf(
  parts: OfficePackage,
  sheet: string,
  frame: string,
  namespaces: Namespaces
): Promise<{ readonly drawing: string; readonly frame: string }> {
  const present = (await relationships(parts, sheet)).find(({ type }) => type === "drawing")?.part;
  if (present != null && parts.has(present)) return { drawing: present, frame };
  const drawing = parts.freeName("xl/drawings/drawing", ".xml");
  parts.put(drawing, emptyDrawing(namespaces));
  await declarePart(parts, drawing, contentTypes.drawing);
  const id = await addRelationship(parts, sheet, `${namespaces.relationship}/drawing`, drawing);
  const link = (prefix: string): string =>
    `<${prefix}drawing xmlns:r="${namespaces.relationship}" r:id="${id}"/>`;
  return { drawing, frame: insertInOrder(frame, "drawing", worksheetOrder, link) };
}
