import { damagedFile, unsafeFile } from "../faults";
import { unescapeXml } from "./text";

/** A start, end or empty tag and where it stands in the text. */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** With its prefix and colon, if any. */
  readonly qualified: string;
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
}

/**
 * The tags of a part, one after another. Comments, CDATA and processing instructions are passed over.
 * @throws WorkbookError on a document type (the way to entity bombs) and on tags that do not end.
 */
export function* tags(xml: string, from = 0, to = xml.length): Generator<XmlTag> {
  for (let place = xml.indexOf("<", from); place >= 0 && place < to;) {
    const sign = xml[place + 1];
    if (sign === "?") place = after(xml, "?>", place);
    else if (xml.startsWith("<!--", place)) place = after(xml, "-->", place);
    else if (xml.startsWith("<![CDATA[", place)) place = after(xml, "]]>", place);
    else if (sign === "!") throw unsafeFile("khai báo kiểu tài liệu (DTD)");
    else {
      const tag = readTag(xml, place);
      yield tag;
      place = tag.end;
    }
    place = xml.indexOf("<", place);
  }
}

function readTag(xml: string, start: number): XmlTag {
  const closing = xml[start + 1] === "/";
  namePattern.lastIndex = start + (closing ? 2 : 1);
  const qualified = namePattern.exec(xml)?.[0];
  restPattern.lastIndex = namePattern.lastIndex;
  if (qualified === undefined || !restPattern.test(xml)) throw tagFault(xml, start);
  const end = restPattern.lastIndex;
  const kind = closing ? "close" : xml[end - 2] === "/" ? "empty" : "open";
  return { kind, qualified, name: localName(qualified), start, end };
}

const namePattern = /[^\s/>=<"']+/y;
/** What follows a tag's name: attributes with their values between quotes, and no text that lost its "<". */
const restPattern = /(?:\s+[^\s/>=<"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/y;

/** @example localName("x:sheet") // "sheet" */
export function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(":") + 1);
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw damagedFile("XML bị cụt");
  return found + mark.length;
}

/** A ">" between quotes does not end a tag: one that has no other is cut off. */
function tagFault(xml: string, start: number): Error {
  for (let place = start + 1; place < xml.length; place += 1) {
    const sign = xml[place];
    if (sign === ">") return damagedFile("XML không hợp lệ");
    if (sign === '"' || sign === "'") {
      place = xml.indexOf(sign, place + 1);
      if (place < 0) break;
    }
  }
  return damagedFile("XML bị cụt");
}

/** Attributes of a start tag, by name without prefix. */
export function attributes(xml: string, tag: Pick<XmlTag, "start" | "end">): Map<string, string> {
  const found = new Map<string, string>();
  const source = xml.slice(tag.start, tag.end);
  for (const [, name = "", double, single] of source.matchAll(attributePattern)) {
    const value = double ?? single;
    if (value !== undefined && !name.startsWith("xmlns"))
      found.set(localName(name), unescapeXml(value));
  }
  return found;
}

/** A name without a value is passed over whole: no letter is looked at twice. */
const attributePattern = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;
