import type { IndicatorCode, Level } from "../../decision766/identity";
import { everyLevel } from "../../decision766/indicators/indicator";
import { indicatorByCode } from "../../decision766/indicators";
import { percent } from "../../decision766/units";
import type { Actor } from "../paragraph";
import type { Condition, LibraryEntry } from "./entry";

interface Particulars {
  readonly when?: Condition;
  readonly basis?: string;
  readonly levels?: readonly Level[];
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
  return lines.map(([number, kind, actor, text, { when, basis, levels } = {}]) => ({
    id: `${indicator}.${kind}.${String(number)}`,
    kind,
    group,
    indicator,
    actor,
    text,
    condition: when ?? { kind: "loses" },
    basis: basis ?? null,
    levels: levels ?? everyLevel,
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
export const communeOnly: readonly Level[] = ["commune"];
export const oneStopDecree = "Nghị định số 118/2025/NĐ-CP";
export const electronicIdentityDecision = "Quyết định số 29/2026/QĐ-TTg";
