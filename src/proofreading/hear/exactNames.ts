import type { GroupId } from "../../decision766/identity";
import { unitKey } from "./nameBook";
import { spelled } from "./spelling";
import type { TokenBody } from "./tokens";

interface Name {
  /** Spelled, in small letters. */
  readonly text: string;
  readonly body: TokenBody;
}

/** Names as a workbook writes them, whatever letters, figures and signs they hold, by their first letters. */
export type ExactNames = ReadonlyMap<string, readonly Name[]>;

const keyLength = 3;

/**
 * Our own sentences write names as the sheet does, so that these are heard letter by letter: "Phường 12", "Xã số 1004",
 * a group that the sheet calls by a plain word.
 */
export function exactNames(
  units: Iterable<string>,
  labels: Iterable<readonly [string, GroupId]>
): ExactNames {
  const names: Name[] = [];
  for (const unit of units)
    names.push({ text: lowered(unit), body: { kind: "unit", name: unitKey(unit), known: true } });
  for (const [label, id] of labels)
    for (const text of waysOfWriting(label))
      names.push({ text, body: { kind: "group", groups: [id] } });
  const byStart = new Map<string, Name[]>();
  for (const name of names.sort((a, b) => b.text.length - a.text.length)) {
    if (name.text === "") continue;
    const start = name.text.slice(0, keyLength);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [name]);
    else known.push(name);
  }
  return byStart;
}

/** The exact name that begins at a place of a text in small letters; the longest that ends at a word's end. */
export function exactNameAt(
  low: string,
  at: number,
  names: ExactNames
): { readonly body: TokenBody; readonly length: number } | null {
  const begun = names.get(low.slice(at, at + keyLength));
  if (begun === undefined || (isWordPart(low, at - 1) && isWordPart(low, at))) return null;
  const found = begun.find(({ text }) => {
    const end = at + text.length;
    return low.startsWith(text, at) && !(isWordPart(low, end - 1) && isWordPart(low, end));
  });
  return found === undefined ? null : { body: found.body, length: found.text.length };
}

const wordPart = /[\p{L}\p{M}\p{N}]/u;

function isWordPart(text: string, at: number): boolean {
  const letter = text[at];
  return letter !== undefined && wordPart.test(letter);
}

function lowered(text: string): string {
  return spelled(text).text.toLowerCase().replace(/\s+/gu, " ").trim();
}

/** A label as the sheet has it, and without its number, its brackets with figures, its marks at the end. */
function waysOfWriting(label: string): readonly string[] {
  const bare = label
    .replace(/\s*[([][^)\]]*\d[^)\]]*[)\]]/gu, "")
    .replace(/^\s*(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])\s*[.)]\s*/u, "")
    .replace(/[\s:;*]+$/u, "");
  const alone = bare.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, "").replace(/[\s:;*]+$/u, "");
  return [...new Set([lowered(label), lowered(bare), lowered(alone)])];
}
