import { formatRange, type CellRange } from "../../../cells/address";
import { parseRange } from "../package/references";
import { childElements, rootElement, sourceOf, startTag, type XmlElement } from "../xml/elements";
import { prefixOf } from "../xml/insert";
import { attributes } from "../xml/tags";
import { escapeXml } from "../xml/text";

/** A column that comes into a table: its header, and the one formula that all its cells have; null: they have not. */
export interface FreshColumn {
  readonly name: string;
  readonly formula: string | null;
}

/**
 * The part of a table that reaches further to the right, or less far. Filters over columns that go are forgotten.
 * Order and attributes as in ECMA-376 part 1, 18.5.1.
 * @param fresh the columns that come in, from the left
 */
export function withTableEdge(
  xml: string,
  range: CellRange,
  fresh: readonly FreshColumn[]
): string {
  const { root, children } = rootElement(xml);
  const width = range.right - range.left + 1;
  let changed = xml;
  // From the end on, so that the places before stay true.
  for (const child of [...children].reverse()) {
    const source = sourceOf(xml, child);
    const made =
      child.name === "tableColumns"
        ? columnsOf(xml, child, width, fresh)
        : child.name === "autoFilter"
          ? filterOf(xml, child, range)
          : child.name === "sortState" && !isWithin(xml, child, range)
            ? ""
            : source;
    changed = changed.slice(0, child.start) + made + changed.slice(child.end);
  }
  const tag = changed.slice(root.start, root.openEnd);
  return (
    changed.slice(0, root.start) +
    withReference(tag, formatRange(range)) +
    changed.slice(root.openEnd)
  );
}

function columnsOf(
  xml: string,
  list: XmlElement,
  width: number,
  fresh: readonly FreshColumn[]
): string {
  const p = prefixOf(list);
  const present = childElements(xml, list);
  const kept = present.slice(0, width);
  const last = Math.max(
    0,
    ...present.map((each) => Number(attributes(xml, startTag(each)).get("id") ?? 0))
  );
  const added = fresh.slice(0, width - kept.length).map(({ name, formula }, at) => {
    const open = `<${p}tableColumn id="${last + at + 1}" name="${escapeXml(name)}"`;
    if (formula === null) return `${open}/>`;
    const filled = `<${p}calculatedColumnFormula>${escapeXml(formula)}</${p}calculatedColumnFormula>`;
    return `${open}>${filled}</${p}tableColumn>`;
  });
  const open = xml
    .slice(list.start, list.openEnd)
    .replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${kept.length + added.length}"`);
  const columns = [...kept.map((each) => sourceOf(xml, each)), ...added].join("");
  return `${open}${columns}</${list.qualified}>`;
}

/** The arrows in the header; without the row of totals, as before. */
function filterOf(xml: string, filter: XmlElement, range: CellRange): string {
  const before = parseRange(attributes(xml, startTag(filter)).get("ref") ?? "");
  const reference = formatRange({ ...range, bottom: before?.bottom ?? range.bottom });
  const open = withReference(xml.slice(filter.start, filter.openEnd), reference);
  if (filter.end === filter.openEnd) return open;
  const width = range.right - range.left + 1;
  const kept = childElements(xml, filter).filter((child) =>
    child.name === "filterColumn"
      ? Number(attributes(xml, startTag(child)).get("colId") ?? 0) < width
      : isWithin(xml, child, range)
  );
  return `${open}${kept.map((each) => sourceOf(xml, each)).join("")}</${filter.qualified}>`;
}

/** Whether nothing in the element refers to cells right of the table. */
function isWithin(xml: string, element: XmlElement, { right }: CellRange): boolean {
  return [...sourceOf(xml, element).matchAll(/\sref\s*=\s*["']([^"']*)["']/g)].every(
    ([, reference = ""]) => (parseRange(reference)?.right ?? right) <= right
  );
}

function withReference(tag: string, reference: string): string {
  return tag.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${reference}"`);
}
