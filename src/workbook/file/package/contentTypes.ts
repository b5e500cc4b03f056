import { rootElement, startTag } from "../xml/elements";
import { insertInto } from "../xml/insert";
import { attributes, tags } from "../xml/tags";
import type { OfficePackage } from "./officePackage";

const list = "[Content_Types].xml";

/** Content type of a part; null when the file does not say. */
export async function contentTypeOf(workbook: OfficePackage, part: string): Promise<string | null> {
  if (!workbook.has(list)) return null;
  const xml = await workbook.text(list);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  let byExtension: string | null = null;
  for (const tag of tags(xml)) {
    if (tag.kind === "close") continue;
    const values = attributes(xml, tag);
    const type = values.get("ContentType") ?? null;
    if (values.get("PartName")?.toLowerCase() === `/${part.toLowerCase()}`) return type;
    if (values.get("Extension")?.toLowerCase() === extension) byExtension = type;
  }
  return byExtension;
}

/** Names the content type of a new part, instead of what a part long gone left behind under its name. */
export async function declarePart(
  workbook: OfficePackage,
  part: string,
  type: string
): Promise<void> {
  const xml = withoutMention(await workbook.text(list), part);
  workbook.put(
    list,
    insertInto(xml, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`)
  );
}

/** Takes the mention of a part away, with the part itself. */
export async function removePart(workbook: OfficePackage, part: string): Promise<void> {
  workbook.remove(part);
  const xml = await workbook.text(list);
  const without = withoutMention(xml, part);
  if (without !== xml) workbook.put(list, without);
}

function withoutMention(xml: string, part: string): string {
  const mention = rootElement(xml).children.find(
    (each) =>
      attributes(xml, startTag(each)).get("PartName")?.toLowerCase() === `/${part.toLowerCase()}`
  );
  return mention === undefined ? xml : xml.slice(0, mention.start) + xml.slice(mention.end);
}
