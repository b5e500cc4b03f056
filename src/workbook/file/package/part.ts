import { deflateEntry } from "../zip/deflateEntry";
import { inflateEntry } from "../zip/inflateEntry";
import type { ZipEntry } from "../zip/zipEntry";

/** One part of a package. It never changes; what is costly is done once, when first asked for. */
export class Part {
  #content: Promise<Uint8Array> | null;
  #entry: Promise<ZipEntry> | null;

  private constructor(
    readonly name: string,
    content: Promise<Uint8Array> | null,
    entry: Promise<ZipEntry> | null,
    /** What the zip held under this name when the file was opened. */
    readonly original: ZipEntry | null
  ) {
    this.#content = content;
    this.#entry = entry;
  }

  static stored(entry: ZipEntry): Part {
    return new Part(entry.name, null, Promise.resolve(entry), entry);
  }

  static written(name: string, content: Uint8Array, before: Part | null): Part {
    return new Part(before?.name ?? name, Promise.resolve(content), null, before?.original ?? null);
  }

  /** @throws WorkbookError when the stored part is broken. */
  content(): Promise<Uint8Array> {
    return (this.#content ??= this.entry().then((entry) => inflateEntry(entry)));
  }

  entry(): Promise<ZipEntry> {
    return (this.#entry ??= this.content().then((content) =>
      deflateEntry(this.name, content, this.original)
    ));
  }
}
