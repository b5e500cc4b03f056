import { damagedFile, tooLarge } from "../faults";
import { crc32 } from "./crc32";
import { deflater, InflatedTooLong, type Deflater } from "./deflate";
import type { ZipEntry } from "./zipEntry";

/**
 * The content of one part, checked against its length and check sum.
 * @throws WorkbookError when the part is broken, or larger than its header claims.
 */
export async function inflateEntry(entry: ZipEntry, by: Deflater = deflater): Promise<Uint8Array> {
  const content = entry.method === 0 ? entry.raw : await inflate(entry, by);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw damagedFile(`phần “${entry.name}” sai mã kiểm tra`);
  }
  return content;
}

async function inflate(entry: ZipEntry, by: Deflater): Promise<Uint8Array> {
  try {
    return await by.inflate(entry.raw, entry.size);
  } catch (error) {
    if (error instanceof InflatedTooLong) throw tooLarge("một phần lớn hơn kích thước đã khai");
    throw damagedFile(`phần “${entry.name}” không giải nén được`, error);
  }
}
