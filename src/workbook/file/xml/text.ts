import { damagedFile } from "../faults";

const named: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Letters that XML cannot hold, and signs of an entity that is none. */
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const everyNotXml = new RegExp(notXml, "g");

/** A text without the letters that no XML can hold. @example inXml("a\u0001b") // "ab" */
export function inXml(text: string): string {
  return text.replace(everyNotXml, "");
}

const notEntity = /&(?!(?:#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);)/i;

/**
 * Text between tags or quotes as XML means it: line ends, CDATA, entities.
 * @throws WorkbookError when the text is none that XML can hold: something happened to it.
 */
export function unescapeXml(source: string): string {
  const text = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  if (text.includes("<![CDATA[")) {
    return withCdata(text);
  }
  return entities(text);
}

/** What stands between `<![CDATA[` and `]]>` means itself. */
function withCdata(text: string): string {
  const pieces: string[] = [];
  let place = 0;
  for (;;) {
    const start = text.indexOf("<![CDATA[", place);
    const end = start < 0 ? -1 : text.indexOf("]]>", start);
    if (end < 0) break;
    pieces.push(entities(text.slice(place, start)), text.slice(start + 9, end));
    place = end + 3;
  }
  return pieces.join("") + entities(text.slice(place));
}

function entities(text: string): string {
  if (notXml.test(text)) throw damagedFile("XML có ký tự không hợp lệ");
  if (!text.includes("&")) return text;
  if (notEntity.test(text)) throw damagedFile("XML có dấu & không hợp lệ");
  const plain = withoutEntities(text);
  // A letter named by its number must be one, too.
  if (notXml.test(plain)) throw damagedFile("XML có ký tự không hợp lệ");
  return plain;
}

/** The same for pages, that are rarely strict: what is no entity stays as typed. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
  );
}

/** Excel's own way to keep characters that XML cannot hold. @example unescapeExcel("a_x000D_b") // "a\rb" */
export function unescapeExcel(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) =>
    sign === "&" ? "&amp;" : sign === "<" ? "&lt;" : sign === ">" ? "&gt;" : "&quot;"
  );
}

/** Text of a cell: characters outside XML, and texts that look like an escape, in Excel's own form. */
export function escapeCellText(text: string): string {
  const kept = text
    .replace(/_x([0-9A-Fa-f]{4})_/g, "_x005F_x$1_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, excelEscape)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return escapeXml(kept);
}

function excelEscape(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
