import { damagedFile, tooMany } from "../faults";
import { countLimits } from "../limits";
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
  const [root, second] = found[0];
  if (root === undefined) throw damagedFile("XML không có nội dung");
  if (second !== undefined) throw damagedFile("XML có hai gốc");
  refuseText(xml, root, found[1]);
  return { root, children: found[1] };
}

/** Elements directly inside another. */
export function childElements(xml: string, parent: XmlElement): readonly XmlElement[] {
  const [children] = elementsAtDepth(xml, parent.openEnd, parent.closeStart, 1);
  refuseText(xml, parent, children);
  return children;
}

/** Between elements no text may stand: it is the rest of a tag that lost its "<". */
function refuseText(xml: string, parent: XmlElement, children: readonly XmlElement[]): void {
  if (children.length === 0) return;
  let from = parent.openEnd;
  for (const child of [...children, null]) {
    const to = child?.start ?? parent.closeStart;
    if (to > from && !isAside(xml.slice(from, to))) throw damagedFile("XML có chữ ngoài phần tử");
    from = child?.end ?? to;
  }
}

function isAside(between: string): boolean {
  const text = between.trim();
  return text === "" || text.startsWith("<!--") || text.startsWith("<?");
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
  let count = 0;
  for (const tag of tags(xml, from, to)) {
    count += 1;
    if (count > countLimits.tags) throw tooMany("thẻ XML", countLimits.tags);
    if (open.length > countLimits.depth) throw damagedFile("XML lồng nhau quá sâu");
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
