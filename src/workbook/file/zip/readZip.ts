import { damagedFile, encryptedWorkbook, tooLarge, truncatedFile, unsafeFile } from "../faults";
import type { FileLimits } from "../limits";
import { findDirectory } from "./findDirectory";
import { flag, signature, type ZipEntry } from "./zipEntry";

/**
 * Reads the table of contents of a zip and refuses what a workbook has no need of, before anything is inflated:
 * too many or too large parts, impossible ratios, overlapping or duplicate parts, names that lead elsewhere.
 * @throws WorkbookError
 */
export function readZip(file: Uint8Array, limits: FileLimits): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.parts) throw tooLarge(`${directory.count} phần`);
  const entries: ZipEntry[] = [];
  const spans: { readonly from: number; readonly to: number }[] = [];
  const seen = new Set<string>();
  let total = 0;
  let place = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const record = readRecord(file, view, place);
    place = record.next;
    if (record.name.endsWith("/") && record.size === 0) continue;
    checkName(record.name, seen);
    total += record.size;
    checkSize(record, total, limits);
    const { entry, from, to } = locate(file, view, record);
    spans.push({ from, to });
    entries.push(entry);
  }
  refuseOverlaps(spans);
  return entries;
}

interface Record extends Omit<ZipEntry, "raw"> {
  readonly compressed: number;
  readonly offset: number;
  readonly next: number;
}

const decoder = new TextDecoder();

function readRecord(file: Uint8Array, view: DataView, at: number): Record {
  if (at + 46 > file.length || view.getUint32(at, true) !== signature.central) {
    throw damagedFile("mục lục của tệp không đọc được");
  }
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > file.length) throw truncatedFile();
  if ((flags & flag.encrypted) !== 0) throw encryptedWorkbook();
  if (method !== 0 && method !== 8) throw damagedFile(`kiểu nén ${method} không dùng cho Excel`);
  const rawName = file.subarray(at + 46, nameEnd);
  const long = longNumbers(view, at, nameEnd, extraEnd);
  return {
    name: decoder.decode(rawName).replaceAll("\\", "/"),
    rawName,
    versions: view.getUint32(at + 4, true),
    flags,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    attributes: view.getUint32(at + 38, true),
    ...long,
    next,
  };
}

/** Sizes and place; where they do not fit 32 bits they stand in the record's extra field. */
function longNumbers(
  view: DataView,
  at: number,
  extraFrom: number,
  extraEnd: number
): Pick<Record, "size" | "compressed" | "offset"> {
  let size = view.getUint32(at + 24, true);
  let compressed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  const missing = 0xffffffff;
  if (size === missing || compressed === missing || offset === missing) {
    for (let place = extraFrom; place + 4 <= extraEnd;) {
      const end = place + 4 + view.getUint16(place + 2, true);
      if (view.getUint16(place, true) === 1) {
        let from = place + 4;
        const take = (): number => {
          if (from + 8 > Math.min(end, extraEnd)) throw damagedFile("mục lục zip64");
          from += 8;
          return Number(view.getBigUint64(from - 8, true));
        };
        if (size === missing) size = take();
        if (compressed === missing) compressed = take();
        if (offset === missing) offset = take();
      }
      place = end;
    }
  }
  return { size, compressed, offset };
}

function checkName(name: string, seen: Set<string>): void {
  const folded = name.toLowerCase();
  if (seen.has(folded)) throw unsafeFile(`phần “${name}” có hai lần`);
  seen.add(folded);
  const steps = name.split("/");
  if (name === "" || name.startsWith("/") || steps.includes("..") || name.includes("\0")) {
    throw unsafeFile(`tên phần “${name}”`);
  }
}

function checkSize(record: Record, total: number, limits: FileLimits): void {
  if (record.size > limits.partBytes || total > limits.totalBytes) {
    throw tooLarge("giải nén ra quá lớn");
  }
  const swollen = record.size > record.compressed * limits.ratio;
  if (record.size > limits.ratioFromBytes && swollen) throw tooLarge("tỷ lệ nén bất thường");
}

function locate(
  file: Uint8Array,
  view: DataView,
  { compressed, offset, next: _, ...entry }: Record
): { readonly entry: ZipEntry; readonly from: number; readonly to: number } {
  if (offset + 30 > file.length || view.getUint32(offset, true) !== signature.local) {
    throw damagedFile(`không thấy phần “${entry.name}”`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressed > file.length) throw truncatedFile();
  const raw = file.subarray(start, start + compressed);
  return { entry: { ...entry, raw }, from: offset, to: start + compressed };
}

/** Overlapping parts let a small file inflate to any size. */
function refuseOverlaps(spans: { readonly from: number; readonly to: number }[]): void {
  spans.sort((one, other) => one.from - other.from);
  let end = 0;
  for (const { from, to } of spans) {
    if (from < end) throw unsafeFile("các phần chồng lên nhau");
    end = to;
  }
}
