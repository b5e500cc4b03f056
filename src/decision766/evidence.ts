import type { SourceId } from "./sources";

/**
 * How far a value can be relied on.
 * - `high`: printed by the Decision or by the portal, and seen to hold on published figures;
 * - `medium`: found by fitting published points, or told by a single source;
 * - `low`: not contradicted, not proven.
 */
export type Confidence = "high" | "medium" | "low";

/** Where a value of the Decision's data comes from, and when somebody last looked. */
export interface Evidence {
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** ISO date on which the value was last checked against its sources. */
  readonly verified: string;
}

/**
 * @example evidence("high", "2026-11-20", "portalPhuTho")
 */
export function evidence(
  confidence: Confidence,
  verified: string,
  ...sources: readonly [SourceId, ...SourceId[]]
): Evidence {
  return { sources, confidence, verified };
}
