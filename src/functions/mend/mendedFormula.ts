import { functionIds, spillingIds } from "../ids";

const anyId = functionIds.join("|");
/** What Excel, a lost add-in's file or a namespace leaves before the name. */
const prefix = String.raw`(?:'[^']*'!|\[\d+\]!)?(?:_xldudf_|_xlfn\.|_xlws\.|[A-Z][A-Z0-9]*[._](?=(?:${anyId})\())*`;
const call = String.raw`(?<![A-Z0-9_.])(@?)${prefix}(${anyId})\s*\(`;
const someCall = new RegExp(call, "i");
const everyCall = new RegExp(call, "gi");

/**
 * A formula as a person types it: without the marks that Excel puts before a function it does not know, and
 * without the @ that keeps a whole block to one cell. Null when it calls none of our functions.
 * @param formula without its equals sign
 * @example mendedFormula("_xldudf_SCORE766(A2,B2,C2)") // "SCORE766(A2,B2,C2)"
 */
export function mendedFormula(formula: string): string | null {
  if (!someCall.test(formula)) return null;
  return formula.replace(everyCall, (_, at: string, id: string, offset: number) => {
    const name = id.toUpperCase();
    const whole = offset === 0 && spillingIds.has(name);
    return `${whole ? "" : at}${name}(`;
  });
}
