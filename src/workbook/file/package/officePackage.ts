import { damagedFile } from "../faults";
import { decodeXml, encodeXml, utf8Bytes } from "../xml/encoding";
import { writeZip } from "../zip/writeZip";
import type { ZipEntry } from "../zip/zipEntry";
import { Part } from "./part";

/**
 * The parts of a workbook in the file's order. Parts never change, a package replaces them: so a copy is cheap,
 * edits go to a copy, and either all of them are kept or none.
 */
export class OfficePackage {
  readonly #parts: Map<string, Part>;

  private constructor(parts: Map<string, Part>) {
    this.#parts = parts;
  }

  static of(entries: readonly ZipEntry[]): OfficePackage {
    return new OfficePackage(
      new Map(entries.map((entry) => [entry.name.toLowerCase(), Part.stored(entry)]))
    );
  }

  copy(): OfficePackage {
    return new OfficePackage(new Map(this.#parts));
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  find(name: string): Part | null {
    return this.#parts.get(name.toLowerCase()) ?? null;
  }

  /** @throws WorkbookError when there is no such part. */
  part(name: string): Part {
    const part = this.find(name);
    if (part === null) throw damagedFile(`thiếu phần “${name}”`);
    return part;
  }

  /** Bytes of a part in UTF-8. */
  async bytes(name: string): Promise<Uint8Array> {
    const part = this.part(name);
    return utf8Bytes(await part.content(), part.name);
  }

  async text(name: string): Promise<string> {
    const part = this.part(name);
    return decodeXml(await part.content(), part.name);
  }

  /** Puts a part in place of the one of that name, else at the end. */
  put(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === "string" ? encodeXml(content) : content;
    this.#parts.set(name.toLowerCase(), Part.written(name, bytes, this.find(name)));
  }

  remove(name: string): void {
    this.#parts.delete(name.toLowerCase());
  }

  /** A name nobody has yet. @example freeName("xl/worksheets/sheet", ".xml") // "xl/worksheets/sheet3.xml" */
  freeName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  /** The package as a file. Parts that nobody wrote are copied as their compressed bytes. */
  async toFile(): Promise<Uint8Array> {
    const entries: ZipEntry[] = [];
    for (const part of this.#parts.values()) entries.push(await part.entry());
    return writeZip(entries);
  }

  /** Whether both hold the very same parts in the same order. */
  equals(other: OfficePackage): boolean {
    const [mine, theirs] = [[...this.#parts.values()], [...other.#parts.values()]];
    return mine.length === theirs.length && mine.every((part, index) => part === theirs[index]);
  }
}
