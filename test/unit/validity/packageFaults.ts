import {
  isXmlPart,
  relationshipsOf,
  relationshipsPart,
  repeated,
  treeOfPart,
  type OfficeParts,
} from "./officeParts";
import { attribute, childrenOf, within } from "./xmlTree";

const typesPart = "[Content_Types].xml";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Root element of each kind of part we write, by the end of its content type. */
const roots: ReadonlyMap<string, string> = new Map([
  ["wordprocessingml.document.main+xml", "document"],
  ["wordprocessingml.styles+xml", "styles"],
  ["wordprocessingml.numbering+xml", "numbering"],
  ["wordprocessingml.settings+xml", "settings"],
  ["wordprocessingml.comments+xml", "comments"],
  ["wordprocessingml.footnotes+xml", "footnotes"],
  ["wordprocessingml.endnotes+xml", "endnotes"],
  ["wordprocessingml.header+xml", "hdr"],
  ["wordprocessingml.footer+xml", "ftr"],
  ["wordprocessingml.fontTable+xml", "fonts"],
  ["spreadsheetml.sheet.main+xml", "workbook"],
  ["spreadsheetml.worksheet+xml", "worksheet"],
  ["spreadsheetml.styles+xml", "styleSheet"],
  ["spreadsheetml.sharedStrings+xml", "sst"],
  ["drawingml.chart+xml", "chartSpace"],
  ["drawing+xml", "wsDr"],
  ["theme+xml", "theme"],
  ["package.relationships+xml", "Relationships"],
  ["package.core-properties+xml", "coreProperties"],
  ["extended-properties+xml", "Properties"],
  ["custom-properties+xml", "Properties"],
]);

/** Content types by part, as [Content_Types].xml gives them. */
export function contentTypes(parts: OfficeParts): (part: string) => string | undefined {
  const types = treeOfPart(parts, typesPart);
  const pairs = (element: string, key: string): [string, string][] =>
    childrenOf(types, element).map((each) => [
      (attribute(each, key) ?? "").toLowerCase(),
      attribute(each, "ContentType") ?? "",
    ]);
  const overrides = new Map(pairs("Override", "PartName"));
  const defaults = new Map(pairs("Default", "Extension"));
  return (part) =>
    overrides.get(`/${part}`.toLowerCase()) ??
    defaults.get((part.split(".").at(-1) ?? "").toLowerCase());
}

/** What does not fit together among the parts of a .docx or .xlsx. */
export function packageFaults(parts: OfficeParts): readonly string[] {
  const names = [...parts.keys()];
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `${name} is there twice`),
    ...typeFaults(parts),
    ...names.filter((name) => name.endsWith(".rels")).flatMap((name) => linkFaults(parts, name)),
    ...names.filter(isXmlPart).flatMap((name) => partFaults(parts, name)),
    ...orphans(parts),
  ];
}

function typeFaults(parts: OfficeParts): readonly string[] {
  const types = treeOfPart(parts, typesPart);
  const declared = childrenOf(types, "Override").map((each) => attribute(each, "PartName") ?? "");
  const extensions = childrenOf(types, "Default").map((each) => attribute(each, "Extension") ?? "");
  const typeOf = contentTypes(parts);
  return [
    ...repeated([...declared, ...extensions].map((each) => each.toLowerCase())).map(
      (each) => `${each} has two content types`
    ),
    ...declared
      .filter((each) => !parts.has(each.slice(1)))
      .map((each) => `${each} has a content type but is no part`),
    ...[...parts.keys()]
      .filter((name) => name !== typesPart && !name.startsWith("customXml/"))
      .filter((name) => [undefined, "application/xml"].includes(typeOf(name)))
      .map((name) => `${name} has no content type of its own`),
  ];
}

function linkFaults(parts: OfficeParts, name: string): readonly string[] {
  const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
  const links = relationshipsOf(parts, source);
  return [
    ...(source === "" || parts.has(source) ? [] : [`${name} belongs to no part`]),
    ...repeated(links.map(({ id }) => id)).map((id) => `${name}: ${id} twice`),
    ...links.flatMap(({ id, part }) =>
      part === null || parts.has(part) ? [] : [`${name}: ${id} leads to no part ${part}`]
    ),
  ];
}

function partFaults(parts: OfficeParts, name: string): readonly string[] {
  const root = treeOfPart(parts, name);
  const type = contentTypes(parts)(name) ?? "";
  const expected = [...roots].find(([end]) => type.endsWith(end))?.[1];
  const ids = new Set(relationshipsOf(parts, name).map(({ id }) => id));
  const ignorable = root.attributes.find(
    (each) => each.name === "Ignorable" && each.namespace === compatibility
  );
  return [
    ...(expected === undefined || root.name === expected
      ? []
      : [`${name}: <${root.name}> in a part of type ${type}`]),
    ...(ignorable?.value.split(/\s+/) ?? [])
      .filter((prefix) => prefix !== "" && !root.prefixes.has(prefix))
      .map((prefix) => `${name}: ignorable prefix ${prefix} is not declared`),
    ...[root, ...within(root)].flatMap((node) =>
      node.attributes
        .filter(({ namespace, value }) => namespace === relationshipNamespace && !ids.has(value))
        .map(({ value }) => `${name}: <${node.name}> uses ${value}, which is not declared`)
    ),
  ];
}

/** Parts no chain of relationships reaches. */
function orphans(parts: OfficeParts): readonly string[] {
  const reached = new Set([typesPart, relationshipsPart("")]);
  const visit = (part: string): void => {
    for (const { part: to } of relationshipsOf(parts, part)) {
      if (to === null || reached.has(to)) continue;
      reached.add(to).add(relationshipsPart(to));
      visit(to);
    }
  };
  visit("");
  return [...parts.keys()]
    .filter((name) => !reached.has(name))
    .map((name) => `${name} is reached by no relationship`);
}
