import type { CellRange } from "../../../cells/address";
import { formatAbsolute } from "../package/references";
import type { DefinedName, WorkbookIndex } from "../package/workbookIndex";
import { topElement } from "../xml/elements";
import { insertInOrder, insertInto } from "../xml/insert";
import { escapeXml } from "../xml/text";

/** Children of the workbook part in the schema's order (ECMA-376 part 1, 18.2.27). */
const workbookOrder: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** The name of the whole workbook; names limited to one sheet are others. */
export function findName({ names }: WorkbookIndex, wanted: string): DefinedName | null {
  return (
    names.find(
      ({ name, localSheet }) => localSheet === null && name.toLowerCase() === wanted.toLowerCase()
    ) ?? null
  );
}

/** The workbook part with a hidden name that marks a region; the same text when it marks it already. */
export function writeName(
  index: WorkbookIndex,
  name: string,
  sheet: string,
  range: CellRange
): string {
  const { xml } = index;
  const reference = formatAbsolute(sheet, range);
  const present = findName(index, name);
  if (present?.formula === reference) return xml;
  const make = (prefix: string): string =>
    `<${prefix}definedName name="${escapeXml(name)}" hidden="1">${escapeXml(reference)}</${prefix}definedName>`;
  if (present !== null) {
    const { openEnd, closeStart } = present.element;
    return xml.slice(0, openEnd) + escapeXml(reference) + xml.slice(closeStart);
  }
  const list = topElement(xml, "definedNames");
  if (list !== null) return insertInto(xml, make, list);
  return insertInOrder(
    xml,
    "definedNames",
    workbookOrder,
    (prefix) => `<${prefix}definedNames>${make(prefix)}</${prefix}definedNames>`
  );
}

/** The workbook part without some of its names. */
export function removeNames({ xml, names }: WorkbookIndex, gone: readonly DefinedName[]): string {
  const list = topElement(xml, "definedNames");
  if (list === null || gone.length === 0) return xml;
  // An empty list is not valid.
  if (gone.length === names.length) return xml.slice(0, list.start) + xml.slice(list.end);
  return [...gone]
    .sort((one, other) => other.element.start - one.element.start)
    .reduce((text, { element }) => text.slice(0, element.start) + text.slice(element.end), xml);
}
