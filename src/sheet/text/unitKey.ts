import { oneSpelling } from "./fold";
import { memoised } from "./memo";

/** The agency in front of the place. */
const office = /^(?:ubnd|uỷ ban nhân dân) (?=\p{L})/u;

const keyOf = memoised((name) => oneSpelling(name).replace(office, ""));

/**
 * By which a unit is known again on another sheet or in another row: "UBND xã A" and "Xã A" are one. Every mark of the
 * name counts, "xã Hòa" and "xã Hoa" are two.
 * @example unitKey("UBND xã Hoà An") === unitKey("Xã Hòa An") // true
 */
export function unitKey(unit: { readonly text: string } | null | undefined): string {
  return unit == null ? "" : keyOf(unit.text);
}
