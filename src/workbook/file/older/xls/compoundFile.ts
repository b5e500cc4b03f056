import { damagedFile, truncatedFile } from "../../faults";

/** Sector numbers from here on are marks: end of a chain, free, part of the tables themselves. */
const firstMark = 0xfffffffa;
const entrySize = 128;
const tableEntry = 4;

/** The compound file ("OLE") that holds an .xls: sectors in chains, and a directory of named streams. */
export class CompoundFile {
  readonly #view: DataView;
  readonly #sectorSize: number;
  readonly #table: Uint32Array;
  readonly #directory: Uint8Array;

  /** @throws WorkbookError when the container is damaged. */
  constructor(readonly bytes: Uint8Array) {
    if (bytes.length < 512) throw truncatedFile();
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damagedFile("cỡ cung từ của tệp .xls");
    this.#sectorSize = 1 << shift;
    this.#table = this.#readTable();
    this.#directory = this.#chain(this.#view.getUint32(48, true), this.#table);
  }

  /** The content of a stream; null when the directory has none of that name. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entry((each) => each.name.toLowerCase() === name.toLowerCase());
    if (entry === null) return null;
    const cutoff = this.#view.getUint32(56, true);
    const content =
      entry.size >= cutoff ? this.#chain(entry.start, this.#table) : this.#small(entry.start);
    if (content.length < entry.size) throw truncatedFile();
    return content.subarray(0, entry.size);
  }

  /** Streams under the cutoff share the root's own stream, in sectors of 64 bytes. */
  #small(start: number): Uint8Array {
    const root = this.#entry(({ type }) => type === 5);
    if (root === null) throw damagedFile("mục lục của tệp .xls");
    const shared = this.#chain(root.start, this.#table);
    const tableBytes = this.#chain(this.#view.getUint32(60, true), this.#table);
    const table = numbers(tableBytes);
    return chained(start, table, 64, (sector) => shared.subarray(sector * 64, sector * 64 + 64));
  }

  #entry(
    wanted: (entry: { readonly name: string; readonly type: number }) => boolean
  ): { readonly start: number; readonly size: number } | null {
    const view = viewOf(this.#directory);
    for (let at = 0; at + entrySize <= this.#directory.length; at += entrySize) {
      const length = Math.min(64, view.getUint16(at + 64, true));
      let name = "";
      for (let place = 0; place + 2 < length; place += 2)
        name += String.fromCharCode(view.getUint16(at + place, true));
      if (!wanted({ name, type: view.getUint8(at + 66) })) continue;
      return { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
    }
    return null;
  }

  /** The table of chains: its sectors are named in the header, and in further sectors when there are many. */
  #readTable(): Uint32Array {
    const sectors: number[] = [];
    for (let place = 76; place < 512; place += tableEntry) {
      const sector = this.#view.getUint32(place, true);
      if (sector < firstMark) sectors.push(sector);
    }
    const most = Math.ceil(this.bytes.length / this.#sectorSize);
    let next = this.#view.getUint32(68, true);
    for (let turn = 0; next < firstMark && turn <= most; turn += 1) {
      const named = numbers(this.#sector(next));
      for (const sector of named.subarray(0, -1)) if (sector < firstMark) sectors.push(sector);
      next = named.at(-1) ?? firstMark;
    }
    if (sectors.length > most) throw damagedFile("bảng cung từ của tệp .xls");
    const perSector = this.#sectorSize / tableEntry;
    const table = new Uint32Array(sectors.length * perSector);
    sectors.forEach((sector, index) => {
      table.set(numbers(this.#sector(sector)), index * perSector);
    });
    return table;
  }

  #chain(start: number, table: Uint32Array): Uint8Array {
    return chained(start, table, this.#sectorSize, (sector) => this.#sector(sector));
  }

  #sector(sector: number): Uint8Array {
    const at = (sector + 1) * this.#sectorSize;
    if (at >= this.bytes.length) throw truncatedFile();
    // The last sector of a file may be cut short.
    return this.bytes.subarray(at, Math.min(at + this.#sectorSize, this.bytes.length));
  }
}

function chained(
  start: number,
  table: Uint32Array,
  size: number,
  sectorAt: (sector: number) => Uint8Array
): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let sector = start; sector < firstMark; sector = table[sector] ?? firstMark) {
    // Longer than the table: it runs in a circle.
    if (pieces.length > table.length) throw damagedFile("chuỗi cung từ của tệp .xls");
    pieces.push(sectorAt(sector));
  }
  const whole = new Uint8Array(pieces.length * size);
  pieces.forEach((piece, index) => {
    whole.set(piece, index * size);
  });
  return whole;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) =>
    view.getUint32(index * tableEntry, true)
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
