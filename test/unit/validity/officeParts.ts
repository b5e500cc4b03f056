import { unzipSync } from "fflate";
import { attribute, childrenOf, readXml, type XmlNode } from "./xmlTree";

/** The parts of a .docx or .xlsx by name, as any zip program sees them. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

export interface Relationship {
  readonly id: string;
  /** Last word of its type. @example "styles" */
  readonly kind: string;
  /** Name of the part it leads to; null when it leads out of the file. */
  readonly part: string | null;
}

export function officeParts(file: Uint8Array): OfficeParts {
  return new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/")));
}

export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}

export function textOfPart(parts: OfficeParts, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`No part ${name}`);
  return new TextDecoder().decode(bytes);
}

const trees = new WeakMap<Uint8Array, XmlNode>();

/** The root element of a part, read once. */
export function treeOfPart(parts: OfficeParts, name: string): XmlNode {
  const bytes = parts.get(name);
  const known = bytes === undefined ? undefined : trees.get(bytes);
  const tree = known ?? readXml(textOfPart(parts, name));
  if (bytes !== undefined) trees.set(bytes, tree);
  return tree;
}

/** Name of the part that holds the relationships of a part; of the file itself for "". */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

export function relationshipsOf(parts: OfficeParts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) return [];
  return childrenOf(treeOfPart(parts, name), "Relationship").map((each) => {
    const target = attribute(each, "Target") ?? "";
    const external = attribute(each, "TargetMode") === "External";
    return {
      id: attribute(each, "Id") ?? "",
      kind: (attribute(each, "Type") ?? "").split("/").at(-1) ?? "",
      part: external
        ? null
        : decodeURIComponent(new URL(target, `file:///${part}`).pathname.slice(1)),
    };
  });
}

/** Those that stand in a list more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
