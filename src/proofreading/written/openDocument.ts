import { OfficePackage } from "../../workbook/file/package/officePackage";
import { relationships } from "../../workbook/file/package/relationships";
import { readZip } from "../../workbook/file/zip/readZip";
import type { FileLimits } from "../../workbook/file/limits";
import {
  documentFault,
  emptyDocument,
  encryptedDocument,
  notDocument,
  oldDocument,
} from "./documentFaults";

const MiB = 1024 * 1024;
/** A report of hundreds of pages with pictures stays far below. */
const limits: FileLimits = {
  fileBytes: 64 * MiB,
  parts: 2000,
  partBytes: 64 * MiB,
  totalBytes: 256 * MiB,
  ratio: 300,
  ratioFromBytes: 16 * MiB,
};

/** A Word file whose parts can be read and written again. */
export interface OpenedDocument {
  readonly parts: OfficePackage;
  /** Name of the part that holds the body. */
  readonly main: string;
}

/**
 * Opens the bytes of a .docx, with the limits a draft from anywhere must keep.
 * @throws WorkbookError with what to do: old .doc, password, damage, another kind of file.
 * @example (await openDocument(bytes)).main // "word/document.xml"
 */
export async function openDocument(bytes: Uint8Array): Promise<OpenedDocument> {
  if (bytes.length === 0) throw emptyDocument();
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oleFault(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw notDocument(kindOf(bytes));
  try {
    const parts = OfficePackage.of(readZip(bytes, limits));
    const links = await relationships(parts, "");
    const main = links.find(({ type }) => type === "officeDocument")?.part ?? null;
    if (main === null || !parts.has(main)) throw notDocument("không có nội dung văn bản");
    if (!/document/i.test(main)) throw notDocument("là sổ tính hoặc bản trình chiếu");
    return { parts, main };
  } catch (error) {
    throw documentFault(error);
  }
}

function startsWith(file: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => file[index] === byte);
}

function oleFault(bytes: Uint8Array): Error {
  // Entries of the directory are names in UTF-16: "EncryptedPackage" holds a password-protected .docx.
  const text = new TextDecoder("utf-16le").decode(
    bytes.subarray(512, bytes.length - (bytes.length % 2))
  );
  return text.includes("EncryptedPackage") ? encryptedDocument() : oldDocument();
}

function kindOf(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "là tệp PDF";
  const start = new TextDecoder().decode(bytes.subarray(0, 400)).trimStart();
  if (start.startsWith("{\\rtf")) return "là tệp RTF";
  if (/^<!doctype html|^<html/i.test(start)) return "là trang web";
  return "nội dung dạng khác";
}
