import { rootElement, childElements, type XmlElement } from "../../workbook/file/xml/elements";
import { tags } from "../../workbook/file/xml/tags";
import { unescapeXml } from "../../workbook/file/xml/text";
import type { WrittenChart } from "./writtenDocument";

/** What a chart part draws: its caches, which is what a reader sees until somebody edits the data. */
export function readChart(xml: string, part: string): WrittenChart {
  const chart = rootElement(xml).children.find(({ name }) => name === "chart");
  const title = chart === undefined ? null : named(childElements(xml, chart), "title");
  const series: WrittenChart["series"][number][] = [];
  for (const each of every(xml, "ser")) {
    const parts = childElements(xml, each);
    const name = named(parts, "tx");
    const categories = named(parts, "cat");
    const values = named(parts, "val");
    const labels = named(parts, "dLbls");
    series.push({
      name: name === null ? "" : points(xml, name).join(""),
      categories: categories === null ? [] : points(xml, categories).map((text) => text ?? ""),
      values:
        values === null
          ? []
          : points(xml, values).map((text) => (text === null || text === "" ? null : Number(text))),
      format: values === null ? "" : textsOf(xml, values, "formatCode").join(""),
      labels: labels === null ? [] : textsOf(xml, labels, "t"),
    });
  }
  return { part, title: title === null ? "" : textsOf(xml, title, "t").join(""), series };
}

function named(elements: readonly XmlElement[], name: string): XmlElement | null {
  return elements.find((each) => each.name === name) ?? null;
}

/** Elements of that name anywhere; they do not nest. */
function every(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  let open: { readonly start: number; readonly end: number; readonly qualified: string } | null =
    null;
  for (const tag of tags(xml)) {
    if (tag.name !== name) continue;
    if (tag.kind === "open") open = tag;
    else if (tag.kind === "close" && open !== null) {
      found.push({
        name,
        qualified: open.qualified,
        start: open.start,
        openEnd: open.end,
        closeStart: tag.start,
        end: tag.end,
      });
      open = null;
    }
  }
  return found;
}

/** Cached points by their index; null for a gap. */
function points(xml: string, parent: XmlElement): readonly (string | null)[] {
  const found: (string | null)[] = [];
  const source = xml.slice(parent.openEnd, parent.closeStart);
  const count = /<(?:\w+:)?ptCount\b[^>]*\bval="(\d+)"/.exec(source)?.[1];
  for (const [, index = "0", value = ""] of source.matchAll(
    /<(?:\w+:)?pt\b[^>]*\bidx="(\d+)"[^>]*>[\s\S]*?<(?:\w+:)?v>([\s\S]*?)<\/(?:\w+:)?v>/g
  ))
    found[Number(index)] = unescapeXml(value);
  const length = Math.min(count === undefined ? found.length : Number(count), 10_000);
  return Array.from({ length }, (_, index) => found[index] ?? null);
}

function textsOf(xml: string, parent: XmlElement, name: string): readonly string[] {
  const source = xml.slice(parent.openEnd, parent.closeStart);
  return [
    ...source.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)</(?:\\w+:)?${name}>`, "g")),
  ].map(([, text = ""]) => unescapeXml(text));
}
