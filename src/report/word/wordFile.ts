import { Packer, type Document } from "docx";
import { defaultLimits } from "../../workbook/file/limits";
import { deflateEntry } from "../../workbook/file/zip/deflateEntry";
import { inflateEntry } from "../../workbook/file/zip/inflateEntry";
import { readZip } from "../../workbook/file/zip/readZip";
import { storeEntry } from "../../workbook/file/zip/storeEntry";
import { writeZip } from "../../workbook/file/zip/writeZip";
import type { ZipEntry } from "../../workbook/file/zip/zipEntry";
import { FixedText } from "./fixedText";

type Parts = Iterable<readonly [name: string, content: string | Uint8Array]>;

/**
 * A Word file with everything random or of the moment made a matter of order: the same document gives the same
 * bytes on any day. What the last file held in the same part (styles, theme, settings, headers) is not packed again.
 */
export async function wordFile(document: Document): Promise<Uint8Array> {
  return packed(compiledParts(document), "");
}

/** @param folder names the file in a file, for what is remembered of its parts. */
async function packed(parts: Parts, folder: string): Promise<Uint8Array> {
  const fixed = new FixedText();
  const entries: ZipEntry[] = [];
  for (const [name, content] of parts) {
    if (name.endsWith(".xlsx") && typeof content !== "string") {
      entries.push(storeEntry(name, await packed(await partsIn(content), `${folder}${name}/`)));
    } else if (/\.(?:xml|rels)$/.test(name)) {
      const text = typeof content === "string" ? content : decoder.decode(content);
      entries.push(await textEntry(name, fixed.of(text), folder));
    } else {
      const bytes = typeof content === "string" ? encoder.encode(content) : content;
      entries.push(await deflateEntry(name, bytes, null));
    }
  }
  return writeZip(entries);
}

async function partsIn(file: Uint8Array): Promise<Parts> {
  const parts: [string, Uint8Array][] = [];
  for (const entry of readZip(file, defaultLimits))
    parts.push([entry.name, await inflateEntry(entry)]);
  return parts;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const lastEntries = new Map<string, { readonly text: string; readonly entry: ZipEntry }>();

async function textEntry(name: string, text: string, folder: string): Promise<ZipEntry> {
  const last = lastEntries.get(folder + name);
  if (last?.text === text) return last.entry;
  const entry = await deflateEntry(name, encoder.encode(text), null);
  lastEntries.set(folder + name, { text, entry });
  return entry;
}

/**
 * The parts as the library compiles them. Its packer would zip them, only for us to unzip, mend and zip again:
 * half the cost of a report. The compiler is no part of its promises: the version is pinned, the tests build files.
 */
function compiledParts(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, "compiler");
  if (!isCompiler(compiler)) throw new Error("The Word library has no compiler of parts.");
  const compiled = compiler.compile(document);
  if (!(compiled instanceof Map)) throw new Error("The Word library compiled no parts.");
  return [...compiled].map(([name, content]: readonly [unknown, unknown]) => {
    if (typeof name === "string" && (typeof content === "string" || content instanceof Uint8Array))
      return [name, content] as const;
    throw new Error(`The Word library compiled no text: ${String(name)}`);
  });
}

function isCompiler(value: unknown): value is { compile(document: Document): unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "compile" in value &&
    typeof value.compile === "function"
  );
}
