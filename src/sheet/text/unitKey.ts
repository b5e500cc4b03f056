import { foldPlain, oneSpelling } from "./fold";
import { memoised } from "./memo";
import { eitherSpelling } from "./eitherSpelling";

/** Names remembered: a table in cells is read again after each change, a country has three thousand. */
const mostNames = 20_000;

/** `foldPlain` of a name, remembered. @example plainName("Xã Hòa An") // "xa hoa an" */
export const plainName = memoised(foldPlain, mostNames);

/** The agency in front of the place. */
const office = eitherSpelling(/^(?:ubnd|uỷ ban nhân dân) (?=\p{L})/u);

const keyOf = memoised((name) => oneSpelling(name).replace(office, ""), mostNames);

/**
 * By which a unit's name is known again on another sheet or in another row: "UBND xã A" and "Xã A" are one. Every mark
 * of the name counts, "xã Hòa" and "xã Hoa" are two.
 * @example nameKey("UBND xã Hoà An") === nameKey("Xã Hòa An") // true
 */
export function nameKey(name: string | null): string {
  return name === null ? "" : keyOf(name);
}

/** The same of a unit as a board names it. */
export function unitKey(unit: { readonly text: string } | null | undefined): string {
  return nameKey(unit?.text ?? null);
}
