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
import { emptySheet, plainPage } from "./emptySheet";

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
  parts.put(part, writeWidths(emptySheet(namespaces.sheet, plainPage), 0, step.columnWidths));
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
