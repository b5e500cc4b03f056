import { countLimits } from "../limits";
import { refuseMany } from "../xml/counts";
import { insertInto } from "../xml/insert";
import { attributes, tags } from "../xml/tags";
import { escapeXml } from "../xml/text";
import { contentTypeOf, declarePart } from "./contentTypes";
import type { OfficePackage } from "./officePackage";
import { relationshipsOf, relativeTarget, resolveTarget } from "./partNames";

/** A link from one part to another (or to something outside, then `part` is null). */
export interface Relationship {
  readonly id: string;
  /** Last segment of its type, the same in both forms of the standard. @example "worksheet" */
  readonly type: string;
  readonly part: string | null;
}

const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const relationshipType = "application/vnd.openxmlformats-package.relationships+xml";

/** Relationships of a part; of the whole package when `from` is "". */
export async function relationships(
  workbook: OfficePackage,
  from: string
): Promise<readonly Relationship[]> {
  const list = relationshipsOf(from);
  if (!workbook.has(list)) return [];
  const xml = await workbook.text(list);
  refuseMany(xml, "Relationship ", countLimits.relationships, "liên kết giữa các phần");
  const found: Relationship[] = [];
  for (const tag of tags(xml)) {
    if (tag.name !== "Relationship" || tag.kind === "close") continue;
    const values = attributes(xml, tag);
    const target = values.get("Target") ?? "";
    const outside = values.get("TargetMode") === "External";
    found.push({
      id: values.get("Id") ?? "",
      type: (values.get("Type") ?? "").split("/").at(-1) ?? "",
      part: outside ? null : resolveTarget(from, target),
    });
  }
  return found;
}

/** Adds a link and answers its new id. Existing links stay as they are. */
export async function addRelationship(
  workbook: OfficePackage,
  from: string,
  type: string,
  to: string
): Promise<string> {
  const list = relationshipsOf(from);
  const xml = workbook.has(list)
    ? await workbook.text(list)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipNamespace}"></Relationships>`;
  const taken = new Set((await relationships(workbook, from)).map(({ id }) => id));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const target = escapeXml(relativeTarget(from, to));
  workbook.put(
    list,
    insertInto(
      xml,
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`
    )
  );
  // Some programs name every list of links by itself, instead of their extension once.
  if ((await contentTypeOf(workbook, list)) === null)
    await declarePart(workbook, list, relationshipType);
  return id;
}

/** Drops the links that lead to a part. */
export async function removeRelationshipsTo(
  workbook: OfficePackage,
  from: string,
  to: string
): Promise<void> {
  const list = relationshipsOf(from);
  if (!workbook.has(list)) return;
  let xml = await workbook.text(list);
  for (const tag of [...tags(xml)].reverse()) {
    if (tag.name !== "Relationship" || tag.kind !== "empty") continue;
    const target = resolveTarget(from, attributes(xml, tag).get("Target") ?? "");
    if (target.toLowerCase() === to.toLowerCase())
      xml = xml.slice(0, tag.start) + xml.slice(tag.end);
  }
  workbook.put(list, xml);
}
