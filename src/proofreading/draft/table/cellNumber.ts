import type { GroupId } from "../../../decision766/identity";
import { lex } from "../../hear/lexer";
import { spelled } from "../../hear/spelling";
import type { NumberToken } from "../../hear/tokens";

/** A number standing alone in a cell, with its sign or the number of units behind it. */
export interface CellNumber {
  readonly own: NumberToken;
  readonly of: NumberToken | null;
  readonly sign: "up" | "down" | null;
}

const alone =
  /^\s*[(]?\s*(?<sign>[-+−–▲▼↑↓])?\s*(?<own>\d[\d.,]*)\s*(?:%|điểm|đ)?\s*(?:\/\s*(?<of>\d[\d.,]*))?\s*[)*]*\s*$/u;

/** @example cellNumber("17/114")?.of?.value // 1_140_000 */
export function cellNumber(text: string): CellNumber | null {
  const { own: typed, of, sign } = alone.exec(spelled(text).text)?.groups ?? {};
  const own = typed === undefined ? null : plain(typed);
  if (own === null) return null;
  return {
    own,
    of: of === undefined ? null : plain(of),
    sign: sign === undefined ? null : /[-−–▼↓]/u.test(sign) ? "down" : "up",
  };
}

/** A number by itself, as the lexer of sentences reads it. */
export function plain(typed: string): NumberToken | null {
  const [token] = lex(typed.replace(/[.,]$/, ""), noNames).tokens;
  return token?.kind === "number" ? token : null;
}

const noNames = {
  units: new Map<string, string>(),
  longestUnit: 1,
  groups: new Map<string, readonly GroupId[]>(),
  spoken: new Map<string, readonly (readonly string[])[]>(),
  plain: new Set<string>(),
  beforePoints: new Set<string>(),
  initials: new Map<string, readonly GroupId[]>(),
  periods: new Map<string, string>(),
  exact: new Map(),
};
