import {
  emptyFile,
  encryptedWorkbook,
  legacyWorkbook,
  notSpreadsheet,
  truncatedFile,
} from "./faults";

/**
 * Refuses what is not a zip, naming what it is instead: people rename files, and old and password-protected
 * workbooks come in the same container.
 * @throws WorkbookError
 */
export function refuseOtherFiles(file: Uint8Array): void {
  if (file.length === 0) throw emptyFile();
  if (startsWith(file, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) throw oleFault(file);
  if (startsWith(file, [0x50, 0x4b]) && file.length < 22) throw truncatedFile();
  throw notSpreadsheet(kindOf(file));
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}

/** Entries of an OLE directory are 128 bytes each, aligned, and start with a name in UTF-16. */
function oleFault(file: Uint8Array): Error {
  const has = (...names: readonly string[]): boolean => {
    const wanted = names.map(utf16);
    for (let place = 512; place + 128 <= file.length; place += 128) {
      if (wanted.some((name) => isEntry(file, place, name))) return true;
    }
    return false;
  };
  if (has("EncryptedPackage")) return encryptedWorkbook();
  if (has("Workbook", "Book")) return legacyWorkbook();
  return notSpreadsheet(has("WordDocument") ? "văn bản Word cũ" : "tài liệu dạng cũ");
}

function isEntry(file: Uint8Array, place: number, name: Uint8Array): boolean {
  if (file[place + 64] !== name.length + 2 || file[place + 65] !== 0) return false;
  return name.every((byte, index) => file[place + index] === byte);
}

function utf16(name: string): Uint8Array {
  return Uint8Array.from(Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]));
}

function kindOf(file: Uint8Array): string | null {
  if (startsWith(file, [0x25, 0x50, 0x44, 0x46])) return "tệp PDF";
  if (startsWith(file, [0x52, 0x61, 0x72, 0x21])) return "tệp nén RAR";
  const start = new TextDecoder().decode(file.subarray(0, 1000)).trimStart();
  if (/^<!doctype html|^<html/i.test(start)) return "trang web HTML";
  if (start.startsWith("<?xml")) return "tệp XML";
  return /[\u0000-\u0008\ufffd]/.test(start) ? null : "văn bản thường hoặc CSV";
}
