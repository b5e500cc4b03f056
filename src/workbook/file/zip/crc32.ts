import { nodeZlib } from "./nodeZlib";

/** Tables for eight bytes at a step ("slicing by 8"). */
const tables: readonly Int32Array[] = makeTables();

function makeTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return value;
  });
  const all = [first];
  for (let previous = first; all.length < 8;) {
    previous = previous.map((value) => (value >>> 8) ^ (first[value & 255] ?? 0));
    all.push(previous);
  }
  return all;
}

/** The check sum that a zip keeps of each part. */
export function crc32(bytes: Uint8Array): number {
  return nodeZlib?.crc32 === undefined ? crc32InScript(bytes) : nodeZlib.crc32(bytes) >>> 0;
}

/** The same without the machine's help, for browsers. */
export function crc32InScript(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  if (!t0 || !t1 || !t2 || !t3 || !t4 || !t5 || !t6 || !t7) return 0;
  const at = (table: Int32Array, index: number): number => table[index & 255] ?? 0;
  let sum = -1;
  let place = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const end = bytes.length - 7; place < end; place += 8) {
    const low = sum ^ view.getInt32(place, true);
    const high = view.getInt32(place + 4, true);
    sum =
      at(t7, low) ^
      at(t6, low >>> 8) ^
      at(t5, low >>> 16) ^
      at(t4, low >>> 24) ^
      at(t3, high) ^
      at(t2, high >>> 8) ^
      at(t1, high >>> 16) ^
      at(t0, high >>> 24);
  }
  for (; place < bytes.length; place += 1) {
    sum = at(t0, sum ^ view.getUint8(place)) ^ (sum >>> 8);
  }
  return (sum ^ -1) >>> 0;
}
