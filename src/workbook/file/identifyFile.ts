import { emptyFile, encryptedWorkbook, notSpreadsheet, truncatedFile } from "./faults";

/** What the first bytes of a file say that it is; a zip may still be many things. */
export type FileKind = "zip" | "xls" | "html" | "text";

/**
 * Tells files apart by what they hold, not by their names: people rename files, and old and password-protected
 * workbooks come in the same container.
 * @throws WorkbookError on what is no table at all, naming what it is instead.
 */
export function kindOfFile(file: Uint8Array): FileKind {
  if (file.length === 0) throw emptyFile();
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return oleKind(file);
  if (startsWith(file, [0x50, 0x4b]) && file.length < 22) throw truncatedFile();
  const other = otherKind(file);
  if (other !== null) throw notSpreadsheet(other);
  return isHtml(file) ? "html" : "text";
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}

/** Entries of an OLE directory are 128 bytes each, aligned, and start with a name in UTF-16. */
function oleKind(file: Uint8Array): FileKind {
  const has = (...names: readonly string[]): boolean => {
    const wanted = names.map(utf16);
    for (let place = 512; place + 128 <= file.length; place += 128) {
      if (wanted.some((name) => isEntry(file, place, name))) return true;
    }
    return false;
  };
  if (has("EncryptedPackage")) throw encryptedWorkbook();
  if (has("Workbook", "Book")) return "xls";
  throw notSpreadsheet(has("WordDocument") ? "văn bản Word cũ" : "tài liệu dạng cũ");
}

function isEntry(file: Uint8Array, place: number, name: Uint8Array): boolean {
  if (file[place + 64] !== name.length + 2 || file[place + 65] !== 0) return false;
  return name.every((byte, index) => file[place + index] === byte);
}

function utf16(name: string): Uint8Array {
  return Uint8Array.from(Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function otherKind(file: Uint8Array): string | null {
  if (startsWith(file, [0x25, 0x50, 0x44, 0x46])) return "tệp PDF";
  if (startsWith(file, [0x52, 0x61, 0x72, 0x21])) return "tệp nén RAR";
  if (startsWith(file, [0x09, 0x00]) || startsWith(file, [0x09, 0x02])) return "Excel quá cũ";
  if (startsWith(file, [0x09, 0x04])) return "Excel quá cũ";
  if (startOf(file).startsWith("<?xml") && !isHtml(file)) return "tệp XML";
  return null;
}

function isHtml(file: Uint8Array): boolean {
  return /^(?:<\?xml[^>]*>|<!--[^>]*>|\s)*<(?:!doctype html|html|head|meta|style|table|div)\b/i.test(
    startOf(file)
  );
}

function startOf(file: Uint8Array): string {
  const [first, second] = file;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  return new TextDecoder(encoding).decode(file.subarray(0, 2000)).trimStart();
}
