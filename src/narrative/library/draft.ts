import type { IndicatorCode } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import { percent } from "../../decision766/units";
import type { Actor } from "../paragraph";
import { everyone, type Audience } from "./audience";
import { legalBases, type LegalBasis } from "./bases";
import type { Condition, LibraryEntry } from "./entry";

interface Particulars {
  readonly when?: Condition;
  readonly bases?: readonly LegalBasis[];
  readonly levels?: readonly Audience[];
}

/** Number (never given to another text), kind, who acts, text, and what is particular about it. */
type Line = readonly [
  number: number,
  kind: LibraryEntry["kind"],
  actor: Actor,
  text: string,
  particulars?: Particulars,
];

/** The entries of one indicator, the likelier first. */
export function about(indicator: IndicatorCode, lines: readonly Line[]): readonly LibraryEntry[] {
  const { group } = indicatorByCode(indicator);
  return lines.map(([number, kind, actor, text, { when, bases, levels } = {}]) => ({
    id: `${indicator}.${kind}.${String(number)}`,
    kind,
    group,
    indicator,
    actor,
    text,
    condition: when ?? { kind: "loses" },
    bases: bases ?? [],
    levels: levels ?? everyone,
  }));
}

export const below = (share: number): Condition => ({
  kind: "ratioBelow",
  percent: percent(share),
});
export const from = (share: number): Condition => ({
  kind: "ratioAtLeast",
  percent: percent(share),
});
export const fell: Condition = { kind: "fell" };
export const fewCases: Condition = { kind: "fewCases" };
/** Work at the counter and in the villages. */
export const communeOnly: readonly Audience[] = ["commune"];
/** Work of those who govern communes. */
export const overCommunes: readonly Audience[] = ["province", "central"];
export const departmentOnly: readonly Audience[] = ["department"];
/** The decree on the one-stop shop and the one before it. */
export const oneStop = [legalBases.oneStopShop, legalBases.oneStopShop2018] as const;
