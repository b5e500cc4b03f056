import { tooLarge } from "../faults";
import { flag, signature, type ZipEntry } from "./zipEntry";

/** Above this a zip needs 64-bit fields, which no workbook within the limits does. */
const largest = 0xfffffffe;

/**
 * Lays parts one behind the other, compressed bytes as they are, in the given order. The same parts always
 * give the same file: times are the parts' own, sizes stand in front of the data.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const local = localHeader(entry);
    const central = centralHeader(entry, offset);
    locals.push(local, entry.raw);
    centrals.push(central);
    offset += local.length + entry.raw.length;
    directorySize += central.length;
    if (offset > largest) throw tooLarge("tệp ghi ra quá lớn");
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, signature.end, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, offset, true);

  const file = new Uint8Array(offset + directorySize + end.length);
  let place = 0;
  for (const piece of [...locals, ...centrals, end]) {
    file.set(piece, place);
    place += piece.length;
  }
  return file;
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(30 + entry.rawName.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, signature.local, true);
  view.setUint16(4, 20, true);
  setCommon(view, 6, entry);
  header.set(entry.rawName, 30);
  return header;
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new Uint8Array(46 + entry.rawName.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, signature.central, true);
  view.setUint16(4, entry.versions & 0xffff, true);
  view.setUint16(6, 20, true);
  setCommon(view, 8, entry);
  view.setUint32(38, entry.attributes, true);
  view.setUint32(42, offset, true);
  header.set(entry.rawName, 46);
  return header;
}

/** The fields that both headers hold in the same order. */
function setCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.flags & ~flag.descriptor, true);
  view.setUint16(at + 2, entry.method, true);
  view.setUint32(at + 4, entry.modified, true);
  view.setUint32(at + 8, entry.crc, true);
  view.setUint32(at + 12, entry.raw.length, true);
  view.setUint32(at + 16, entry.size, true);
  view.setUint16(at + 20, entry.rawName.length, true);
}
