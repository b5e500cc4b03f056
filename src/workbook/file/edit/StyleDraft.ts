import { declarePart } from "../package/contentTypes";
import { namespacesOf } from "../package/namespaces";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship } from "../package/relationships";
import type { WorkbookIndex } from "../package/workbookIndex";
import { StyleBook } from "../styles/styleBook";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

const usualPart = "xl/styles.xml";

/** For the rare workbook that has none. */
function emptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** The looks of a workbook while a plan is applied. */
export class StyleDraft {
  private constructor(
    private readonly index: WorkbookIndex,
    private readonly part: string | null,
    readonly book: StyleBook
  ) {}

  /** @param largestStyle see StyleBook */
  static async open(
    parts: OfficePackage,
    index: WorkbookIndex,
    largestStyle: number
  ): Promise<StyleDraft> {
    const linked = index.relationships.find(({ type }) => type === "styles")?.part;
    const part = linked != null && parts.has(linked) ? linked : null;
    const empty = emptyStyles(namespacesOf(index).sheet);
    return new StyleDraft(
      index,
      part,
      new StyleBook(part === null ? empty : await parts.text(part), largestStyle)
    );
  }

  /** Writes the part when looks were added; a workbook without one gets it. */
  async finish(parts: OfficePackage): Promise<void> {
    const xml = this.book.toXml();
    if (xml === this.book.xml) return;
    if (this.part !== null) {
      parts.put(this.part, xml);
      return;
    }
    const part = parts.has(usualPart) ? parts.freeName("xl/styles", ".xml") : usualPart;
    parts.put(part, xml);
    await declarePart(parts, part, contentType);
    const type = `${namespacesOf(this.index).relationship}/styles`;
    await addRelationship(parts, this.index.part, type, part);
  }
}
