import { groups } from "../../decision766/groups";
import { indicators } from "../../decision766/indicators";
import { foldPlain, plainLetters } from "../text/fold";
import { abbreviationWords } from "../text/groupName";
import { fieldWords } from "./words";

/** Every name that a group or an indicator has; abbreviations stand for words of them. */
const names: readonly (readonly string[])[] = [
  ...groups.flatMap(({ name, code, shortName, nameVariants }) => [
    name,
    code,
    shortName,
    ...nameVariants,
  ]),
  ...indicators.flatMap(({ code, portalCode, name, shortName, nameVariants }) => [
    code,
    portalCode ?? code,
    name,
    shortName,
    ...nameVariants,
  ]),
  ...abbreviationWords,
].map((name) => foldPlain(name).split(" "));

/** For each word the names it stands in, also two words run together. */
const namesWith = new Map<string, (readonly string[])[]>();
for (const name of names) {
  for (const word of new Set(name.flatMap((each, at) => [each, each + (name[at + 1] ?? "")]))) {
    const list = namesWith.get(word);
    if (list === undefined) namesWith.set(word, [name]);
    else list.push(name);
  }
}
const abbreviations: ReadonlySet<string> = new Set(abbreviationWords.map(foldPlain));

/**
 * Whether a text may name a group or an indicator: it holds about half of the words of some name, or an
 * abbreviation. Most texts of a sheet fail this first glance and are never compared with the names. Derived from
 * the names, so that a new name needs no second entry here.
 * @param plain the text without marks and numbering
 * @example couldName("so hoa ho so") // true
 */
export function couldName(plain: string): boolean {
  const shared = new Map<readonly string[], number>();
  for (const word of new Set(plain.split(" "))) {
    if (abbreviations.has(word)) return true;
    for (const name of namesWith.get(word) ?? []) {
      const count = (shared.get(name) ?? 0) + 1;
      if (count * 2 >= name.length) return true;
      shared.set(name, count);
    }
  }
  return false;
}

/** Whether a text may belong to a score table at all: it could name a group, or speaks of a group's field. */
export function couldScore(text: string): boolean {
  if (text.length > 300) return false;
  const plain = plainLetters(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return couldName(plain) || fieldWords.some(([, words]) => words.test(plain));
}
