import { chartFaults } from "./chartFaults";
import { relationshipsOf, repeated, treeOfPart, type OfficeParts } from "./officeParts";
import { sheetFaults } from "./sheetFaults";
import { referenceSize, sheetsOfFormula } from "./sheetReference";
import { attribute, childOf, childrenOf, within, type XmlNode } from "./xmlTree";

const book = "xl/workbook.xml";

/** Names of the sheets in their order. */
export function sheetNames(parts: OfficeParts): readonly string[] {
  return childrenOf(childOf(treeOfPart(parts, book), "sheets"), "sheet").map(
    (sheet) => attribute(sheet, "name") ?? ""
  );
}

/** What does not fit together in a workbook beyond its schema. */
export function workbookFaults(parts: OfficeParts): readonly string[] {
  const root = treeOfPart(parts, book);
  const names = sheetNames(parts);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet");
  const links = relationshipsOf(parts, book);
  const formats = parts.has("xl/styles.xml") ? treeOfPart(parts, "xl/styles.xml") : undefined;
  const limits = {
    sheets: names,
    formats: childrenOf(childOf(formats, "cellXfs"), "xf").length,
    strings: parts.has("xl/sharedStrings.xml")
      ? childrenOf(treeOfPart(parts, "xl/sharedStrings.xml"), "si").length
      : 0,
  };
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `sheet ${name} twice`),
    ...repeated(sheets.map((sheet) => attribute(sheet, "sheetId") ?? "")).map(
      (id) => `sheet id ${id} twice`
    ),
    ...nameFaults(root, names),
    ...(formats === undefined ? [] : formatFaults(formats)),
    ...links
      .filter(({ kind }) => kind === "worksheet")
      .flatMap(({ part }) =>
        part === null ? [] : sheetFaults(part, treeOfPart(parts, part), limits)
      ),
    ...[...parts.keys()]
      .filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
      .flatMap((name) =>
        repeated(
          within(treeOfPart(parts, name), "cNvPr").map((each) => attribute(each, "id") ?? "")
        ).map((id) => `${name}: object ${id} twice`)
      ),
    ...[...parts.keys()]
      .filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
      .flatMap((name) =>
        chartFaults(name, treeOfPart(parts, name), (reference) => referenceSize(reference, names))
      ),
  ];
}

/** Names are told apart without regard to case, within the book or one sheet. */
function nameFaults(root: XmlNode, sheets: readonly string[]): readonly string[] {
  const names = childrenOf(childOf(root, "definedNames"), "definedName");
  const keyed = names.map((each) =>
    `${attribute(each, "name") ?? ""} ${attribute(each, "localSheetId") ?? ""}`.toLowerCase()
  );
  return [
    ...repeated(keyed).map((name) => `name ${name.trim()} twice`),
    ...names.flatMap((each) => {
      const name = attribute(each, "name") ?? "";
      const local = Number(attribute(each, "localSheetId") ?? 0);
      return [
        ...(local < sheets.length ? [] : [`name ${name} belongs to no sheet`]),
        ...(each.text.includes("#REF!") ? [`name ${name} leads nowhere`] : []),
        ...sheetsOfFormula(each.text)
          .filter((sheet) => !sheets.includes(sheet))
          .map((sheet) => `name ${name} speaks of no sheet ${sheet}`),
      ];
    }),
  ];
}

const collections = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
];

function formatFaults(root: XmlNode): readonly string[] {
  const sizeOf = (collection: string): number => childOf(root, collection)?.children.length ?? 0;
  const declared = childrenOf(childOf(root, "numFmts"), "numFmt").map(
    (each) => attribute(each, "numFmtId") ?? ""
  );
  const beyond = (node: XmlNode, name: string, collection: string): readonly string[] =>
    Number(attribute(node, name) ?? 0) < Math.max(1, sizeOf(collection))
      ? []
      : [`${name} ${attribute(node, name) ?? ""} beyond ${collection}`];
  const numberFormat = (node: XmlNode): readonly string[] => {
    const id = attribute(node, "numFmtId") ?? "0";
    return Number(id) < 164 || declared.includes(id) ? [] : [`no number format ${id}`];
  };
  return [
    ...collections.flatMap((collection) => {
      const count = attribute(childOf(root, collection) ?? root, "count");
      return count === undefined || Number(count) === sizeOf(collection)
        ? []
        : [`${collection}: ${sizeOf(collection)}, not ${count}`];
    }),
    ...repeated(declared).map((id) => `number format ${id} twice`),
    ...["cellStyleXfs", "cellXfs"].flatMap((collection) =>
      childrenOf(childOf(root, collection), "xf").flatMap((xf) => [
        ...beyond(xf, "fontId", "fonts"),
        ...beyond(xf, "fillId", "fills"),
        ...beyond(xf, "borderId", "borders"),
        ...(collection === "cellXfs" ? beyond(xf, "xfId", "cellStyleXfs") : []),
        ...numberFormat(xf),
      ])
    ),
    ...childrenOf(childOf(root, "cellStyles"), "cellStyle").flatMap((style) =>
      beyond(style, "xfId", "cellStyleXfs")
    ),
  ];
}
