import { strFromU8 } from "fflate";
import { JSDOM } from "jsdom";

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const documents = new WeakMap<Uint8Array, Document | null>();

/** A part as XML; null where it is missing or none. */
export function parsedPart(parts: Parts, name: string): Document | null {
  const bytes = parts[name];
  if (bytes === undefined) return null;
  const known = documents.get(bytes);
  if (known !== undefined) return known;
  const document = parsed(bytes);
  documents.set(bytes, document);
  return document;
}

/** A window of its own for each part: one for all keeps every document it ever parsed. */
function parsed(bytes: Uint8Array): Document | null {
  try {
    return new JSDOM(strFromU8(bytes), { contentType: "application/xml" }).window.document;
  } catch {
    return null;
  }
}

/** Elements by a selector of local names, whatever prefix they are written with. */
export function elementsIn(document: Document, selector: string): readonly Element[] {
  return [...document.querySelectorAll(selector)];
}
