import { ownPage } from "../../../plan/ownPage";
import type { EditStep } from "../../../plan/plan";
import { badSheetName } from "../faults";
import { declarePart } from "../package/contentTypes";
import { namespacesOf } from "../package/namespaces";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship } from "../package/relationships";
import type { WorkbookIndex } from "../package/workbookIndex";
import { topElement } from "../xml/elements";
import { insertInto } from "../xml/insert";
import { escapeXml } from "../xml/text";
import { writeWidths } from "./columnWidths";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds an empty sheet behind the last one, so that nothing that counts sheets needs to change.
 * @throws WorkbookError when Excel would not take the name.
 */
export async function addSheet(
  parts: OfficePackage,
  index: WorkbookIndex,
  step: Extract<EditStep, { kind: "addSheet" }>
): Promise<void> {
  const name = step.sheet;
  const isBad = name === "" || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name);
  if (isBad) throw badSheetName(name);
  const part = parts.freeName("xl/worksheets/sheet", ".xml");
  const namespaces = namespacesOf(index);
  parts.put(part, writeWidths(emptySheet(namespaces.sheet), 0, step.columnWidths));
  await declarePart(parts, part, contentType);
  const id = await addRelationship(parts, index.part, `${namespaces.relationship}/worksheet`, part);
  const list = topElement(index.xml, "sheets");
  if (list === null) throw badSheetName(name);
  const sheetId = Math.max(0, ...index.sheets.map((sheet) => sheet.sheetId)) + 1;
  const state = step.visibility === "hidden" ? ' state="hidden"' : "";
  const xml = insertInto(
    index.xml,
    (prefix) =>
      `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} xmlns:r="${namespaces.relationship}" r:id="${id}"/>`,
    list
  );
  parts.put(index.part, xml);
}

/** A4 is paper 9; a height of 0 pages is as many as it takes. */
function emptySheet(namespace: string): string {
  const { left, right, top, bottom, header, footer } = ownPage.margins;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/><pageSetup paperSize="9" orientation="portrait" fitToHeight="0"/></worksheet>`;
}
