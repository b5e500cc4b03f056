import { crc32 } from "./crc32";
import { deflater, type Deflater } from "./deflate";
import { firstDay, flag, type ZipEntry } from "./zipEntry";

/**
 * Compresses the content of a part, new or in place of `before`, whose name, time and attributes stay.
 */
export async function deflateEntry(
  name: string,
  content: Uint8Array,
  before: ZipEntry | null,
  by: Deflater = deflater
): Promise<ZipEntry> {
  return {
    name,
    rawName: before?.rawName ?? new TextEncoder().encode(name),
    versions: before?.versions ?? 20,
    flags: before === null ? flag.utf8 : before.flags & flag.utf8,
    method: 8,
    modified: before?.modified ?? firstDay,
    crc: crc32(content),
    size: content.length,
    attributes: before?.attributes ?? 0,
    raw: await by.deflate(content),
  };
}
