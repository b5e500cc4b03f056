import { chartFaults } from "./chartFaults";
import {
  officeParts,
  relationshipsOf,
  repeated,
  treeOfPart,
  type OfficeParts,
} from "./officeParts";
import { referenceSize } from "./sheetReference";
import { sheetNames, workbookFaults } from "./workbookFaults";
import { attribute, childOf, childrenOf, within, type XmlNode } from "./xmlTree";

const value = (node: XmlNode | undefined, name = "val"): string =>
  node === undefined ? "" : (attribute(node, name) ?? "");

/** What does not fit together in a Word document beyond its schema. */
export function wordFaults(parts: OfficeParts): readonly string[] {
  const body = treeOfPart(parts, "word/document.xml");
  return [
    ...bookmarkFaults(body),
    ...commentFaults(parts, body),
    ...repeated(within(body, "docPr").map((each) => value(each, "id"))).map(
      (id) => `object ${id} twice`
    ),
    ...styleFaults(parts),
    ...numberingFaults(parts, body),
    ...within(body, "tbl").flatMap(tableFaults),
    ...[...parts.keys()]
      .filter((name) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name))
      .flatMap((name) => within(treeOfPart(parts, name), "p").flatMap(fieldFaults)),
    ...[...parts.keys()]
      .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
      .flatMap((name) => embeddedFaults(parts, name)),
  ];
}

/** Word tells bookmarks apart without regard to case. */
function bookmarkFaults(body: XmlNode): readonly string[] {
  const starts = within(body, "bookmarkStart");
  const ids = starts.map((each) => value(each, "id"));
  const names = starts.map((each) => value(each, "name"));
  const ends = within(body, "bookmarkEnd").map((each) => value(each, "id"));
  const anchors = within(body, "hyperlink")
    .map((each) => value(each, "anchor"))
    .filter((anchor) => anchor !== "");
  return [
    ...repeated(ids).map((id) => `bookmark id ${id} twice`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...names
      .filter((name) => !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name))
      .map((name) => `bookmark name ${name}`),
    ...(ids.toSorted().join() === ends.toSorted().join() ? [] : ["bookmarks left open"]),
    ...anchors.filter((anchor) => !names.includes(anchor)).map((anchor) => `no bookmark ${anchor}`),
  ];
}

/** Each comment has its beginning, its end and its mark in the text, and each of these its comment. */
function commentFaults(parts: OfficeParts, body: XmlNode): readonly string[] {
  const made = parts.has("word/comments.xml")
    ? within(treeOfPart(parts, "word/comments.xml"), "comment").map((each) => value(each, "id"))
    : [];
  return ["commentRangeStart", "commentRangeEnd", "commentReference"].flatMap((mark) => {
    const ids = within(body, mark).map((each) => value(each, "id"));
    return ids.toSorted().join() === made.toSorted().join() ? [] : [`${mark} of no comment`];
  });
}

function styleFaults(parts: OfficeParts): readonly string[] {
  const styles = within(treeOfPart(parts, "word/styles.xml"), "style");
  // The default character style: a style based on none that is there is based on nothing (17.7.4.3).
  const known = [...styles.map((style) => value(style, "styleId")), "DefaultParagraphFont"];
  const used = [...parts.keys()]
    .filter((name) => /^word\/[^/]+\.xml$/.test(name))
    .flatMap((name) =>
      within(treeOfPart(parts, name), "pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
    )
    .map((each) => value(each));
  return [
    ...repeated(known).map((id) => `style ${id} twice`),
    ...used.filter((id) => !known.includes(id)).map((id) => `no style ${id}`),
  ];
}

function numberingFaults(parts: OfficeParts, body: XmlNode): readonly string[] {
  if (!parts.has("word/numbering.xml")) return [];
  const root = treeOfPart(parts, "word/numbering.xml");
  const lists = childrenOf(root, "abstractNum").map((each) => value(each, "abstractNumId"));
  const instances = childrenOf(root, "num");
  const ids = instances.map((each) => value(each, "numId"));
  return [
    ...instances
      .map((each) => value(childOf(each, "abstractNumId")))
      .filter((id) => !lists.includes(id))
      .map((id) => `no list ${id}`),
    ...within(body, "numId")
      .map((each) => value(each))
      .filter((id) => id !== "0" && !ids.includes(id))
      .map((id) => `no numbering ${id}`),
  ];
}

/** Every row spans the grid, every merge has its beginning, every cell ends with a paragraph. */
function tableFaults(table: XmlNode): readonly string[] {
  const columns = childrenOf(childOf(table, "tblGrid"), "gridCol").length;
  let merged = new Set<number>();
  return childrenOf(table, "tr").flatMap((row, at) => {
    const begun = new Set<number>();
    const faults: string[] = [];
    let column = 0;
    for (const cell of childrenOf(row, "tc")) {
      const look = childOf(cell, "tcPr");
      const merge = childOf(look, "vMerge");
      const continues = merge !== undefined && value(merge) !== "restart";
      if (continues && !merged.has(column))
        faults.push(`row ${at}: a merge continues from nothing`);
      if (merge !== undefined) begun.add(column);
      if (cell.children.at(-1)?.name !== "p")
        faults.push(`row ${at}: a cell without a last paragraph`);
      column += Number(value(childOf(look, "gridSpan")) || 1);
    }
    merged = begun;
    return column === columns ? faults : [...faults, `row ${at}: ${column} of ${columns} columns`];
  });
}

function fieldFaults(paragraph: XmlNode): readonly string[] {
  const marks = within(paragraph, "fldChar").map((each) => value(each, "fldCharType"));
  return /^(?:begin separate end ?)*$/.test(
    marks.join(" ").replaceAll("begin end", "begin separate end")
  )
    ? []
    : [`field ${marks.join(" ")}`];
}

/** A chart keeps its data in a workbook of its own, which must be one. */
function embeddedFaults(parts: OfficeParts, chart: string): readonly string[] {
  const embedded = relationshipsOf(parts, chart).find(({ kind }) => kind === "package")?.part;
  const file = parts.get(embedded ?? "");
  if (file === undefined) return [`${chart} has no data`];
  const book = officeParts(file);
  const names = sheetNames(book);
  return [
    ...chartFaults(chart, treeOfPart(parts, chart), (reference) => referenceSize(reference, names)),
    ...workbookFaults(book).map((fault) => `${chart}: ${fault}`),
  ];
}
