import { rootElement, type XmlElement } from "./elements";

/** "x:" of `<x:worksheet>`: new elements take the prefix of the element they stand in. */
export function prefixOf(element: Pick<XmlElement, "qualified" | "name">): string {
  return element.qualified.slice(0, element.qualified.length - element.name.length);
}

/** Adds an element as the last child of the root, or of a given element of the same text. */
export function insertInto(
  xml: string,
  make: (prefix: string) => string,
  parent: XmlElement = rootElement(xml).root
): string {
  const added = make(prefixOf(parent));
  const isEmpty = parent.end === parent.openEnd;
  if (!isEmpty) return xml.slice(0, parent.closeStart) + added + xml.slice(parent.closeStart);
  const open = xml.slice(0, parent.openEnd).replace(/\s*\/>$/, ">");
  return `${open}${added}</${parent.qualified}>${xml.slice(parent.end)}`;
}

/**
 * Adds an element to the root's children where the schema wants it: behind every present child that `order`
 * names before it.
 */
export function insertInOrder(
  xml: string,
  name: string,
  order: readonly string[],
  make: (prefix: string) => string
): string {
  const { root, children } = rootElement(xml);
  const rank = order.indexOf(name);
  const before = children.filter((child) => {
    const place = order.indexOf(child.name);
    return place >= 0 && place <= rank;
  });
  const last = before.at(-1);
  const added = make(prefixOf(root));
  if (last !== undefined) return xml.slice(0, last.end) + added + xml.slice(last.end);
  if (root.end === root.openEnd) return insertInto(xml, make);
  return xml.slice(0, root.openEnd) + added + xml.slice(root.openEnd);
}
