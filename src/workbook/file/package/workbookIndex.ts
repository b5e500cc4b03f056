import type { SheetState } from "../../../cells/grid";
import type { CellRange } from "../../../cells/address";
import { ownPrefix } from "../../../plan/plan";
import type { NamedRange } from "../../../plan/port";
import { damagedFile, notSpreadsheet, otherSpreadsheet } from "../faults";
import { countLimits } from "../limits";
import { refuseMany } from "../xml/counts";
import { childElements, rootElement, startTag, type XmlElement } from "../xml/elements";
import { attributes } from "../xml/tags";
import { unescapeXml } from "../xml/text";
import { contentTypeOf } from "./contentTypes";
import type { OfficePackage } from "./officePackage";
import type { Part } from "./part";
import { relationshipsOf } from "./partNames";
import { parseReference } from "./references";
import { relationships, type Relationship } from "./relationships";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: "visible" | "hidden";
  readonly state: SheetState["visibility"];
  /** Its part; null when it is missing. */
  readonly part: string | null;
  /** "worksheet", or "chartsheet" and the like, which hold no cells. */
  readonly type: string;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  /** What it refers to, as written. */
  readonly formula: string;
  /** Number of the sheet it is limited to; null for the whole workbook. */
  readonly localSheet: number | null;
  readonly element: XmlElement;
}

/** What the workbook part and its relationships tell. */
export interface WorkbookIndex {
  readonly part: string;
  readonly xml: string;
  /** All sheets in order, those without cells too. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureLocked: boolean;
  /** Whether the file is in the strict form of the standard, with other namespaces. */
  readonly strict: boolean;
  readonly relationships: readonly Relationship[];
}

/** What was read of a workbook part, as long as its links are the same; parts never change. */
const known = new WeakMap<Part, { readonly links: Part | null; readonly index: WorkbookIndex }>();

/** @throws WorkbookError when the package is no workbook, or a workbook of another kind. */
export async function readWorkbookIndex(workbook: OfficePackage): Promise<WorkbookIndex> {
  const name = await workbookPart(workbook);
  const [part, links] = [workbook.part(name), workbook.find(relationshipsOf(name))];
  const before = known.get(part);
  if (before !== undefined && before.links === links) return before.index;
  const index = await indexOf(workbook, name);
  known.set(part, { links, index });
  return index;
}

async function indexOf(workbook: OfficePackage, part: string): Promise<WorkbookIndex> {
  const xml = await workbook.text(part);
  const links = await relationships(workbook, part);
  refuseMany(xml, "definedName ", countLimits.names, "tên vùng");
  const { root, children } = rootElement(xml);
  if (root.name !== "workbook") throw notSpreadsheet(null);
  const under = (name: string): readonly XmlElement[] => {
    const found = children.find((child) => child.name === name);
    return found === undefined ? [] : childElements(xml, found);
  };
  const setting = (element: string, name: string): boolean => {
    const found = children.find((child) => child.name === element);
    return found !== undefined && isOn(attributes(xml, startTag(found)).get(name));
  };
  return {
    part,
    xml,
    sheets: under("sheets").map((element) => sheetEntry(xml, element, links, workbook)),
    names: under("definedNames").map((element) => definedName(xml, element)),
    date1904: setting("workbookPr", "date1904"),
    structureLocked: setting("workbookProtection", "lockStructure"),
    strict: xml.slice(root.start, root.openEnd).includes("http://purl.oclc.org/ooxml/"),
    relationships: links,
  };
}

async function workbookPart(workbook: OfficePackage): Promise<string> {
  if (workbook.has("mimetype")) throw notSpreadsheet("tài liệu OpenDocument");
  const main = (await relationships(workbook, "")).find(({ type }) => type === "officeDocument");
  if (main?.part === undefined || main.part === null) throw notSpreadsheet(null);
  if (!workbook.has(main.part)) throw damagedFile(`thiếu phần “${main.part}”`);
  const type = (await contentTypeOf(workbook, main.part)) ?? "";
  if (type.includes("sheet.binary") || main.part.endsWith(".bin")) {
    throw otherSpreadsheet("Excel nhị phân (.xlsb)");
  }
  if (type.includes("wordprocessingml")) throw notSpreadsheet("văn bản Word");
  if (type.includes("presentationml")) throw notSpreadsheet("bản trình chiếu PowerPoint");
  return workbook.part(main.part).name;
}

function sheetEntry(
  xml: string,
  element: XmlElement,
  links: readonly Relationship[],
  workbook: OfficePackage
): SheetEntry {
  const values = attributes(xml, startTag(element));
  const link = links.find(({ id }) => id === values.get("id"));
  const state = values.get("state") ?? "visible";
  return {
    name: values.get("name") ?? "",
    sheetId: Number(values.get("sheetId")),
    visibility: state === "visible" ? "visible" : "hidden",
    state: state === "visible" || state === "veryHidden" ? state : "hidden",
    part: link?.part == null ? null : (workbook.find(link.part)?.name ?? null),
    type: link?.type ?? "",
    element,
  };
}

function definedName(xml: string, element: XmlElement): DefinedName {
  const values = attributes(xml, startTag(element));
  const local = values.get("localSheetId");
  return {
    name: values.get("name") ?? "",
    formula: unescapeXml(xml.slice(element.openEnd, element.closeStart)),
    localSheet: local === undefined ? null : Number(local),
    element,
  };
}

/** A sheet of cells by its name; Excel takes no two that differ in case alone. */
export function findSheet(index: WorkbookIndex, name: string): SheetEntry | null {
  return index.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Regions that the program's own names mark. Names whose cells were deleted mark nothing. */
export function ownRegionsOf(index: WorkbookIndex): readonly NamedRange[] {
  return index.names.flatMap(({ name, formula, localSheet }) => {
    if (localSheet !== null || !name.startsWith(ownPrefix)) return [];
    const target: { sheet: string; range: CellRange } | null = parseReference(formula);
    return target === null ? [] : [{ name, ...target }];
  });
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
