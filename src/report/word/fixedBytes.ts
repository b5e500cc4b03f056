import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** The Decision's own date: the earliest a report of ours could bear, and never the clock's. */
const fixedTime = "2022-06-23T00:00:00Z";
/** Zip holds local time without a zone. */
const fixedStamp = new Date(2022, 5, 23);
const textPart = /\.(?:xml|rels)$/;

/**
 * A Word file with everything random or of the moment made a matter of order: time stamps, the library's
 * random relationship ids, its running numbers of bookmarks and drawings. The same report gives the same bytes on any day.
 * @param bytes a .docx as the library packed it.
 */
export function fixedBytes(bytes: Uint8Array): Uint8Array {
  const fixed: Zippable = {};
  const relationships = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const part = textPart.test(name)
      ? strToU8(fixedText(strFromU8(content), relationships))
      : name.endsWith(".xlsx")
        ? fixedBytes(content)
        : content;
    fixed[name] = [part, { mtime: fixedStamp, level: 6 }];
  }
  return zipSync(fixed);
}

/** @param relationships random id to its fixed one, shared by all parts: a part and its .rels must agree. */
function fixedText(xml: string, relationships: Map<string, string>): string {
  const bookmarks = new Map<string, string>();
  const drawings = new Map<string, string>();
  return xml
    .replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, (_, open: string) => open + fixedTime)
    .replace(/(<w:comment\b[^>]*\bw:date=")[^"]*"/g, (_, open: string) => `${open}${fixedTime}"`)
    .replace(/"rId[\w-]{21}"/g, (id) => `"${inOrder(relationships, id, "rIdFixed")}"`)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
      (_, open: string, id: string) => `${open}${inOrder(bookmarks, id, "")}"`
    )
    .replace(
      /(<wp:docPr\b[^>]*?\bid=")(\d+)"/g,
      (_, open: string, id: string) => `${open}${inOrder(drawings, id, "")}"`
    );
}

function inOrder(known: Map<string, string>, id: string, prefix: string): string {
  const fixed = known.get(id) ?? `${prefix}${known.size + 1}`;
  known.set(id, fixed);
  return fixed;
}
