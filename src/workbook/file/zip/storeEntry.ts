import { crc32 } from "./crc32";
import { firstDay, flag, type ZipEntry } from "./zipEntry";

/** A new part laid in as it is: for content that is packed already, and the same bytes in every host. */
export function storeEntry(name: string, content: Uint8Array): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    versions: 20,
    flags: flag.utf8,
    method: 0,
    modified: firstDay,
    crc: crc32(content),
    size: content.length,
    attributes: 0,
    raw: content,
  };
}
