import type { SheetTable } from "../../../cells/grid";
import { WorkbookError } from "../../../plan/port";
import type { OfficePackage } from "../package/officePackage";
import { parseRange } from "../package/references";
import { relationships } from "../package/relationships";
import { childElements, rootElement, startTag, topElement } from "../xml/elements";
import { attributes } from "../xml/tags";
import { unescapeXml } from "../xml/text";

/** An Excel table and the part that describes it. */
export interface TablePart {
  readonly part: string;
  readonly table: SheetTable;
}

/**
 * The Excel tables of a sheet that columns can be added to; those fed by a query are not: their columns are the query's.
 * Tables that are broken are passed over, the cells can be read all the same.
 */
export async function readTables(
  parts: OfficePackage,
  sheet: string
): Promise<readonly TablePart[]> {
  const found: TablePart[] = [];
  for (const { type, part } of await relationships(parts, sheet)) {
    if (type !== "table" || part === null || !parts.has(part)) continue;
    try {
      const table = tableIn(await parts.text(part));
      if (table !== null) found.push({ part, table });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
  return found;
}

/**
 * Whether rows of an Excel table of the sheet are hidden by its own filter. A table that is broken says nothing.
 * @param sheet the part of the sheet
 */
export async function hasFilteredTable(parts: OfficePackage, sheet: string): Promise<boolean> {
  for (const { type, part } of await relationships(parts, sheet)) {
    if (type !== "table" || part === null || !parts.has(part)) continue;
    const xml = await parts.text(part);
    if (!xml.includes("filterColumn")) continue;
    try {
      const filter = topElement(xml, "autoFilter");
      if (filter !== null && childElements(xml, filter).length > 0) return true;
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
    }
  }
  return false;
}

function tableIn(xml: string): SheetTable | null {
  const values = attributes(xml, startTag(rootElement(xml).root));
  const range = parseRange(values.get("ref") ?? "");
  const name = values.get("displayName") ?? values.get("name") ?? "";
  if (range === null || name === "" || (values.get("tableType") ?? "worksheet") !== "worksheet")
    return null;
  return {
    name: unescapeXml(name),
    range,
    hasHeader: values.get("headerRowCount") !== "0",
    hasTotals: Number(values.get("totalsRowCount") ?? 0) > 0,
  };
}
