import { formatRange, type CellRange } from "../../../cells/address";
import { barColor, type CellDrawing } from "../../../plan/plan";
import { parseRange } from "../package/references";
import { childElements, rootElement, sourceOf, startTag, type XmlElement } from "../xml/elements";
import { insertInOrder } from "../xml/insert";
import { attributes } from "../xml/tags";
import { worksheetOrder } from "./hyperlinks";

/** A conditional format of ours, and the element that holds it. */
interface OwnDrawing {
  readonly element: XmlElement;
  readonly range: CellRange;
  readonly drawing: CellDrawing;
}

/** What is drawn into each column of a range by conditional formats of ours. @param frame the sheet without its cells */
export function readDrawings(frame: string, range: CellRange): readonly (CellDrawing | null)[] {
  const present = ownDrawings(frame, range);
  return Array.from(
    { length: range.right - range.left + 1 },
    (_column, at) => present.find((each) => each.range.left === range.left + at)?.drawing ?? null
  );
}

/** The frame with exactly those conditional formats of ours in the columns of a range; all others stay as they are. */
export function writeDrawings(
  frame: string,
  range: CellRange,
  columns: readonly (CellDrawing | null)[]
): string {
  const present = ownDrawings(frame, range);
  const isKept = ({ range: area, drawing }: OwnDrawing): boolean =>
    columns[area.left - range.left] === drawing &&
    area.top === range.top &&
    area.bottom === range.bottom;
  const kept = present.filter(isKept);
  let xml = [...present]
    .reverse()
    .filter((each) => !isKept(each))
    .reduce((text, { element }) => withoutElement(text, element), frame);
  columns.forEach((drawing, at) => {
    const column = range.left + at;
    if (drawing === null || kept.some((each) => each.range.left === column)) return;
    const cells = formatRange({ ...range, left: column, right: column });
    const priority = highestPriority(xml) + 1;
    xml = insertInOrder(
      xml,
      "conditionalFormatting",
      worksheetOrder,
      (p) =>
        `<${p}conditionalFormatting sqref="${cells}">${rule(p, drawing, priority)}</${p}conditionalFormatting>`
    );
  });
  return xml;
}

/** ECMA-376 part 1, 18.3.1.28 (dataBar) and 18.3.1.49 (iconSet). */
function rule(p: string, drawing: CellDrawing, priority: number): string {
  const open = `<${p}cfRule type="${drawing === "bar" ? "dataBar" : "iconSet"}" priority="${priority}">`;
  const body =
    drawing === "bar"
      ? `<${p}dataBar><${p}cfvo type="num" val="0"/><${p}cfvo type="max"/><${p}color rgb="FF${barColor}"/></${p}dataBar>`
      : `<${p}iconSet iconSet="3Arrows"><${p}cfvo type="percent" val="0"/><${p}cfvo type="num" val="0"/><${p}cfvo type="num" val="0" gte="0"/></${p}iconSet>`;
  return `${open}${body}</${p}cfRule>`;
}

/** Those of one rule over one column, by colour or icons; a person's lie wider, hold more, or look otherwise. */
function ownDrawings(frame: string, range: CellRange): readonly OwnDrawing[] {
  if (!frame.includes("conditionalFormatting")) return [];
  return rootElement(frame).children.flatMap((element) => {
    if (element.name !== "conditionalFormatting") return [];
    const area = parseRange(attributes(frame, startTag(element)).get("sqref") ?? "");
    const rules = childElements(frame, element);
    const drawing = rules[0] === undefined ? null : drawingOf(sourceOf(frame, rules[0]));
    const isInside =
      area !== null &&
      area.left === area.right &&
      area.left >= range.left &&
      area.left <= range.right &&
      area.top <= range.bottom &&
      area.bottom >= range.top;
    return isInside && rules.length === 1 && drawing !== null
      ? [{ element, range: area, drawing }]
      : [];
  });
}

function drawingOf(source: string): CellDrawing | null {
  if (new RegExp(`<[\\w:]*color\\s[^>]*rgb="FF${barColor}"`, "i").test(source)) return "bar";
  return /<[\w:]*iconSet\s[^>]*iconSet="3Arrows"/.test(source) ? "arrows" : null;
}

/** With what newer programs keep of it elsewhere in the sheet, under the same number. */
function withoutElement(frame: string, element: XmlElement): string {
  const id = /<[\w]+:id>([^<]+)<\/[\w]+:id>/.exec(sourceOf(frame, element))?.[1];
  const rest = frame.slice(0, element.start) + frame.slice(element.end);
  if (id === undefined) return rest;
  const escaped = id.replace(/[{}]/g, "\\$&");
  return rest
    .replace(
      new RegExp(
        `<(\\w+):conditionalFormatting\\b(?:(?!</\\1:conditionalFormatting>)[\\s\\S])*?id="${escaped}"[\\s\\S]*?</\\1:conditionalFormatting>`
      ),
      ""
    )
    .replace(
      /<ext\b[^>]*>\s*<(\w+):conditionalFormattings>\s*<\/\1:conditionalFormattings>\s*<\/ext>/,
      ""
    )
    .replace(/<(?:\w+:)?extLst>\s*<\/(?:\w+:)?extLst>/, "");
}

function highestPriority(frame: string): number {
  return [...frame.matchAll(/<[\w:]*cfRule\s[^>]*\bpriority="(\d+)"/g)].reduce(
    (highest, [, priority]) => Math.max(highest, Number(priority)),
    0
  );
}
