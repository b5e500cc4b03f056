import { damagedFile } from "../faults";
import { tags, type XmlTag } from "./tags";

/** An element and the places of its parts in the text. */
export interface XmlElement {
  readonly name: string;
  readonly qualified: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Before the end tag; equals `openEnd` in an empty element. */
  readonly closeStart: number;
  readonly end: number;
}

/**
 * The root of a part and its children, in order.
 * @throws WorkbookError when the tags do not pair up.
 */
export function rootElement(xml: string): { root: XmlElement; children: readonly XmlElement[] } {
  const found = elementsAtDepth(xml, 0, xml.length, 2);
  const [root] = found[0];
  if (root === undefined) throw damagedFile("XML không có nội dung");
  return { root, children: found[1] };
}

/** Elements directly inside another. */
export function childElements(xml: string, parent: XmlElement): readonly XmlElement[] {
  return elementsAtDepth(xml, parent.openEnd, parent.closeStart, 1)[0];
}

/** The first element of that name directly inside the root. */
export function topElement(xml: string, name: string): XmlElement | null {
  return rootElement(xml).children.find((child) => child.name === name) ?? null;
}

/** The text of an element with its tags. */
export function sourceOf(xml: string, element: XmlElement): string {
  return xml.slice(element.start, element.end);
}

/** The start tag of an element, for its attributes. */
export function startTag(element: XmlElement): { readonly start: number; readonly end: number } {
  return { start: element.start, end: element.openEnd };
}

function elementsAtDepth(
  xml: string,
  from: number,
  to: number,
  levels: 1 | 2
): readonly [XmlElement[], XmlElement[]] {
  const found: [XmlElement[], XmlElement[]] = [[], []];
  const open: XmlTag[] = [];
  for (const tag of tags(xml, from, to)) {
    if (tag.kind === "open") open.push(tag);
    else {
      const first = tag.kind === "close" ? open.pop() : tag;
      if (first?.qualified !== tag.qualified) throw damagedFile("XML không khớp thẻ đóng mở");
      if (open.length < levels) found[open.length === 0 ? 0 : 1].push(element(first, tag));
    }
  }
  if (open.length > 0) throw damagedFile("XML bị cụt");
  return found;
}

function element(first: XmlTag, last: XmlTag): XmlElement {
  return {
    name: first.name,
    qualified: first.qualified,
    start: first.start,
    openEnd: first.end,
    closeStart: first === last ? first.end : last.start,
    end: last.end,
  };
}
