import { damagedFile } from "../../faults";

/** Kinds of records that are read ([MS-XLS] 2.3); all others are passed over by their length. */
export const kind = {
  formula: 0x0006,
  end: 0x000a,
  date1904: 0x0022,
  password: 0x002f,
  font: 0x0031,
  continued: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richText: 0x00d6,
  format: 0x00e0,
  merges: 0x00e5,
  sharedStrings: 0x00fc,
  sharedString: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  numberFormat: 0x041e,
  begin: 0x0809,
} as const;

export interface XlsRecord {
  readonly kind: number;
  /** Its own bytes, and those of the records that continue it. */
  readonly blocks: readonly Uint8Array[];
  readonly offset: number;
  readonly next: number;
}

/**
 * The record at a place of the workbook stream; null at the end.
 * @throws WorkbookError when it is cut short.
 */
export function recordAt(stream: Uint8Array, offset: number): XlsRecord | null {
  const first = headAt(stream, offset);
  if (first === null) return null;
  const blocks = [first.block];
  let next = first.next;
  for (;;) {
    const more = headAt(stream, next);
    if (more?.kind !== kind.continued) break;
    blocks.push(more.block);
    next = more.next;
  }
  return { kind: first.kind, blocks, offset, next };
}

function headAt(stream: Uint8Array, offset: number) {
  const [low, high, short, long] = stream.subarray(offset, offset + 4);
  if (low === undefined || high === undefined) return null;
  // Some programs fill the rest of the stream with zeros.
  if (low === 0 && high === 0 && (short ?? 0) === 0 && (long ?? 0) === 0) return null;
  if (short === undefined || long === undefined) throw damagedFile("tệp .xls bị cụt");
  const from = offset + 4;
  const next = from + (short | (long << 8));
  if (next > stream.length) throw damagedFile("tệp .xls bị cụt");
  return { kind: low | (high << 8), block: stream.subarray(from, next), next };
}

/** Reads numbers and texts of one record, across the records that continue it. */
export class RecordReader {
  #block = 0;
  #place = 0;

  constructor(
    readonly blocks: readonly Uint8Array[],
    /** Texts are bytes in this code page before Excel 97; null: they are Unicode. */
    readonly codePage: TextDecoder | null
  ) {}

  get left(): number {
    let count = -this.#place;
    for (const block of this.blocks.slice(this.#block)) count += block.length;
    return count;
  }

  byte(): number {
    this.#advance();
    const value = this.blocks[this.#block]?.[this.#place];
    if (value === undefined) throw damagedFile("bản ghi của tệp .xls quá ngắn");
    this.#place += 1;
    return value;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  double(): number {
    const view = new DataView(new ArrayBuffer(8));
    for (let place = 0; place < 8; place += 1) view.setUint8(place, this.byte());
    return view.getFloat64(0, true);
  }

  skip(count: number): void {
    for (let rest = count; rest > 0;) {
      this.#advance();
      const here = (this.blocks[this.#block]?.length ?? 0) - this.#place;
      if (here <= 0) throw damagedFile("bản ghi của tệp .xls quá ngắn");
      const step = Math.min(rest, here);
      this.#place += step;
      rest -= step;
    }
  }

  /** A text with its length before it, in one or two bytes. */
  text(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.byte() : this.short();
    if (this.codePage !== null) return this.#bytesText(length, this.codePage);
    return this.richText(length).text;
  }

  /**
   * A text of Unicode with what may follow it: places where its font changes, and phonetic data.
   * @returns the text, and the number of the font that its first letter has when it is not the cell's.
   */
  richText(length: number): { readonly text: string; readonly font: number | null } {
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.short();
    const extra = (flags & 4) === 0 ? 0 : this.long();
    const text = this.#letters(length, (flags & 1) !== 0);
    let font: number | null = null;
    for (let run = 0; run < runs; run += 1) {
      const from = this.short();
      const number = this.short();
      if (from === 0) font = number;
    }
    this.skip(extra);
    return { text, font };
  }

  /** Where a text goes on in the next record, that begins with the width of its letters anew. */
  #letters(length: number, wideAtFirst: boolean): string {
    const pieces: string[] = [];
    let wide = wideAtFirst;
    for (let rest = length; rest > 0;) {
      const block = this.blocks[this.#block];
      if (block === undefined) throw damagedFile("chuỗi của tệp .xls bị cụt");
      if (this.#place >= block.length) {
        this.#block += 1;
        this.#place = 0;
        wide = (this.byte() & 1) !== 0;
        continue;
      }
      const size = wide ? 2 : 1;
      const count = Math.min(rest, Math.floor((block.length - this.#place) / size));
      if (count === 0) throw damagedFile("chuỗi của tệp .xls bị cụt");
      const bytes = block.subarray(this.#place, this.#place + count * size);
      pieces.push(wide ? wideText(bytes) : latinText(bytes));
      this.#place += count * size;
      rest -= count;
    }
    return pieces.join("");
  }

  #bytesText(length: number, codePage: TextDecoder): string {
    const bytes = Uint8Array.from({ length: Math.min(length, this.left) }, () => this.byte());
    return codePage.decode(bytes).normalize("NFC");
  }

  #advance(): void {
    while (this.#place >= (this.blocks[this.#block]?.length ?? Infinity)) {
      this.#block += 1;
      this.#place = 0;
    }
  }
}

const wideDecoder = new TextDecoder("utf-16le");

function wideText(bytes: Uint8Array): string {
  return wideDecoder.decode(bytes);
}

/** One byte a letter: the first 256 of Unicode, never a code page. */
function latinText(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
