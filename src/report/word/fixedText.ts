/** The Decision's own date: the earliest a report of ours could bear, and never the clock's. */
const fixedTime = "2022-06-23T00:00:00Z";

/**
 * What the Word library makes random or takes from the clock, made a matter of order: time stamps, the ids of
 * relationships, the running numbers of bookmarks and drawings.
 */
export class FixedText {
  /** Random id to its fixed one, shared by all parts of a file: a part and its .rels must agree. */
  private readonly relationships = new Map<string, string>();

  /** @param xml a part as the library compiled it. */
  of(xml: string): string {
    const bookmarks = new Map<string, string>();
    const drawings = new Map<string, string>();
    return xml
      .replace(
        /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
        (_, open: string) => open + fixedTime
      )
      .replace(/(<w:comment\b[^>]*\bw:date=")[^"]*"/g, (_, open: string) => `${open}${fixedTime}"`)
      .replace(/"rId[\w-]{21}"/g, (id) => `"${inOrder(this.relationships, id, "rIdFixed")}"`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g,
        (_, open: string, id: string) => `${open}${inOrder(bookmarks, id, "")}"`
      )
      .replace(
        /(<wp:docPr\b[^>]*?\bid=")(\d+)"/g,
        (_, open: string, id: string) => `${open}${inOrder(drawings, id, "")}"`
      );
  }
}

function inOrder(known: Map<string, string>, id: string, prefix: string): string {
  const fixed = known.get(id) ?? `${prefix}${known.size + 1}`;
  known.set(id, fixed);
  return fixed;
}
