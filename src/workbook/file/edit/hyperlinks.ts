import { formatCell } from "../../../cells/address";
import { childElements, rootElement, startTag } from "../xml/elements";
import { insertInOrder, insertInto } from "../xml/insert";
import { attributes } from "../xml/tags";
import { escapeXml } from "../xml/text";

/** Children of a worksheet in the schema's order (ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/** Links of a sheet's cells to places in the same workbook, and the changes asked for. */
export class SheetLinks {
  readonly #present = new Map<string, string>();
  readonly #changes = new Map<string, string | null>();

  /** @param frame The worksheet without its cells. */
  constructor(frame: string) {
    if (!frame.includes("hyperlink")) return;
    const list = rootElement(frame).children.find(({ name }) => name === "hyperlinks");
    for (const link of list === undefined ? [] : childElements(frame, list)) {
      const values = attributes(frame, startTag(link));
      this.#present.set(values.get("ref") ?? "", values.get("location") ?? "");
    }
  }

  /** Where a click on the cell leads, e.g. "'Tổng hợp'!E4"; null: it has no link of its own. */
  at(row: number, column: number): string | null {
    const cell = formatCell({ row, column });
    const changed = this.#changes.get(cell);
    return changed === undefined ? (this.#present.get(cell) ?? null) : changed;
  }

  set(row: number, column: number, target: string | null): void {
    this.#changes.set(formatCell({ row, column }), target);
  }

  get isChanged(): boolean {
    return this.#changes.size > 0;
  }

  /** The worksheet's frame with the changed links. */
  writeInto(frame: string): string {
    let xml = this.#withoutChanged(frame);
    const added = [...this.#changes].flatMap(([cell, target]) =>
      target === null ? [] : [{ cell, target }]
    );
    if (added.length === 0) return xml;
    const make = (prefix: string): string =>
      added
        .map(
          ({ cell, target }) =>
            `<${prefix}hyperlink ref="${cell}" location="${escapeXml(target)}"/>`
        )
        .join("");
    const list = rootElement(xml).children.find(({ name }) => name === "hyperlinks");
    if (list !== undefined) xml = insertInto(xml, make, list);
    else {
      xml = insertInOrder(
        xml,
        "hyperlinks",
        worksheetOrder,
        (prefix) => `<${prefix}hyperlinks>${make(prefix)}</${prefix}hyperlinks>`
      );
    }
    return xml;
  }

  #withoutChanged(frame: string): string {
    const list = rootElement(frame).children.find(({ name }) => name === "hyperlinks");
    if (list === undefined) return frame;
    let xml = frame;
    const links = childElements(frame, list);
    const gone = links.filter((link) =>
      this.#changes.has(attributes(frame, startTag(link)).get("ref") ?? "")
    );
    // An empty list is not valid.
    if (gone.length > 0 && gone.length === links.length)
      return xml.slice(0, list.start) + xml.slice(list.end);
    for (const link of [...gone].reverse()) xml = xml.slice(0, link.start) + xml.slice(link.end);
    return xml;
  }
}
