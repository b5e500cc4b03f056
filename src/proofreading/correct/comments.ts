import { addRelationship, relationships } from "../../workbook/file/package/relationships";
import { declarePart } from "../../workbook/file/package/contentTypes";
import type { OfficePackage } from "../../workbook/file/package/officePackage";
import { rootElement } from "../../workbook/file/xml/elements";
import { insertInto, prefixOf } from "../../workbook/file/xml/insert";
import { attributes, tags } from "../../workbook/file/xml/tags";
import { escapeXml } from "../../workbook/file/xml/text";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const commentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const commentsRelation =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";

/** The part that holds a document's comments, its text, and the ids it has. */
export interface Comments {
  readonly part: string;
  readonly xml: string;
  readonly highest: number;
  readonly isNew: boolean;
}

/** The comments a document has, or an empty part for them beside its body. */
export async function commentsOf(parts: OfficePackage, main: string): Promise<Comments> {
  const link = (await relationships(parts, main)).find(({ type }) => type === "comments");
  if (link?.part != null && parts.has(link.part)) {
    const xml = await parts.text(link.part);
    return { part: link.part, xml, highest: highestId(xml), isNew: false };
  }
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const part = parts.has(`${folder}comments.xml`)
    ? parts.freeName(`${folder}comments`, ".xml")
    : `${folder}comments.xml`;
  return {
    part,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordNamespace}"></w:comments>`,
    highest: -1,
    isNew: true,
  };
}

function highestId(xml: string): number {
  let highest = -1;
  for (const tag of tags(xml))
    if (tag.name === "comment" && tag.kind !== "close")
      highest = Math.max(highest, Number(attributes(xml, tag).get("id") ?? -1) || 0);
  return highest;
}

/** Adds comments behind those that are there. */
export async function addComments(
  parts: OfficePackage,
  main: string,
  comments: Comments,
  texts: readonly { readonly id: number; readonly text: string }[],
  author: string
): Promise<void> {
  const w = prefixOf(rootElement(comments.xml).root);
  const added = texts
    .map(
      ({ id, text }) =>
        `<${w}comment ${w}id="${String(id)}" ${w}author="${escapeXml(author)}" ${w}initials="S7"><${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p></${w}comment>`
    )
    .join("");
  parts.put(
    comments.part,
    insertInto(comments.xml, () => added)
  );
  if (!comments.isNew) return;
  await declarePart(parts, comments.part, commentsType);
  await addRelationship(parts, main, commentsRelation, comments.part);
}
