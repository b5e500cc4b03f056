import { childElements, startTag, topElement, type XmlElement } from "../xml/elements";
import { insertInOrder, prefixOf } from "../xml/insert";
import { attributes } from "../xml/tags";
import { worksheetOrder } from "./hyperlinks";

/** Width of a column nobody set, in characters of the default font. */
const usualWidth = 9.140625;

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly source: string;
}

/** Widths of some columns in characters, from the left one on. */
export function readWidths(frame: string, left: number, count: number): readonly number[] {
  const spans = columnSpans(frame);
  const format = topElement(frame, "sheetFormatPr");
  const byDefault =
    format === null ? undefined : attributes(frame, startTag(format)).get("defaultColWidth");
  return Array.from({ length: count }, (_, index) => {
    const span = spanOf(spans, left + index + 1);
    const width = span === undefined ? undefined : attributeOf(span.source, "width");
    return Number(width ?? byDefault ?? usualWidth);
  });
}

/** The frame with those widths; spans of columns are split where needed and never overlap. */
export function writeWidths(frame: string, left: number, widths: readonly number[]): string {
  if (readWidths(frame, left, widths.length).every((width, index) => width === widths[index]))
    return frame;
  const list = topElement(frame, "cols");
  const prefix = list === null ? null : prefixOf(list);
  const spans = columnSpans(frame);
  const make = (prefix: string): string => {
    const first = left + 1;
    const last = left + widths.length;
    const kept = spans.flatMap((span) => [
      ...(span.first < first ? [{ ...span, last: Math.min(span.last, first - 1) }] : []),
      ...(span.last > last ? [{ ...span, first: Math.max(span.first, last + 1) }] : []),
    ]);
    const set = widths.map((width, index) => {
      const column = first + index;
      const source =
        spanOf(spans, column)?.source ??
        `<${prefix}col min="0" max="0" width="0" customWidth="1"/>`;
      return {
        first: column,
        last: column,
        source: withAttributes(source, { width, customWidth: 1 }),
      };
    });
    return [...kept, ...set]
      .sort((one, other) => one.first - other.first)
      .map((span) => withAttributes(span.source, { min: span.first, max: span.last }))
      .join("");
  };
  if (list === null) {
    return insertInOrder(
      frame,
      "cols",
      worksheetOrder,
      (own) => `<${own}cols>${make(own)}</${own}cols>`
    );
  }
  const cols = `<${prefix ?? ""}cols>${make(prefix ?? "")}</${prefix ?? ""}cols>`;
  return frame.slice(0, list.start) + cols + frame.slice(list.end);
}

function columnSpans(frame: string): readonly ColumnSpan[] {
  const list = topElement(frame, "cols");
  if (list === null) return [];
  return childElements(frame, list).map((element: XmlElement) => {
    const values = attributes(frame, startTag(element));
    return {
      first: Number(values.get("min")),
      last: Number(values.get("max")),
      source: frame.slice(element.start, element.end),
    };
  });
}

function spanOf(spans: readonly ColumnSpan[], column: number): ColumnSpan | undefined {
  return spans.find(({ first, last }) => column >= first && column <= last);
}

function attributeOf(source: string, name: string): string | undefined {
  return attributes(source, { start: 0, end: source.length }).get(name);
}

function withAttributes(source: string, values: Readonly<Record<string, number>>): string {
  return Object.entries(values).reduce((tag, [name, value]) => {
    const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    return pattern.test(tag)
      ? tag.replace(pattern, `$1"${value}"`)
      : tag.replace(/^<[^\s/>]+/, `$& ${name}="${value}"`);
  }, source);
}
