import { deriveCertainty } from "./deriveCertainty";
import { deriveIndicators } from "./deriveIndicators";
import { deriveLosses } from "./deriveLosses";
import { deriveMovement } from "./deriveMovement";
import { deriveResults } from "./deriveResults";
import { deriveStanding } from "./deriveStanding";
import { deriveWinning } from "./deriveWinning";
import type { OwnClaim, OwnValue } from "./ownClaim";
import type { Case, Truth } from "./ownTruth";

const rules = {
  ...deriveResults,
  ...deriveLosses,
  ...deriveStanding,
  ...deriveMovement,
  ...deriveIndicators,
  ...deriveCertainty,
  ...deriveWinning,
};

/** What a claim of that kind should say of the case, worked out anew from the cells. */
export function derive(claim: OwnClaim, self: Case): Truth {
  const rule = rules[claim.kind];
  const subject = claim.subject === "league" ? "total" : claim.subject;
  return rule === undefined ? { because: "không rõ loại nhận định" } : rule(self, subject, claim);
}

/** Why a claim is wrong. */
export interface OwnFault {
  /** The field that differs; null where nothing of the kind may be said. */
  readonly field: string | null;
  readonly heard: OwnValue;
  readonly expected: OwnValue;
  /** Vietnamese. */
  readonly because: string;
}

/** Null when the cells say the same. A claim of another unit or period is wrong where it stands, though true there. */
export function judgeOwn(claim: OwnClaim, self: Case): OwnFault | null {
  if (claim.unit !== self.unit && claim.subject !== "league")
    return { field: "unit", heard: claim.unit, expected: self.unit, because: "nói về đơn vị khác" };
  const expected = claim.kind === "title" ? (self.whole ?? self.now.key) : self.now.key;
  if (claim.period !== expected)
    return { field: "period", heard: claim.period, expected, because: "nói về kỳ khác" };
  const truth = derive(claim, self);
  if ("because" in truth)
    return { field: null, heard: null, expected: null, because: truth.because };
  for (const [field, heard] of Object.entries(claim.fields)) {
    const expected = truth.fields[field] ?? null;
    if (JSON.stringify(heard) !== JSON.stringify(expected))
      return { field, heard, expected, because: "khác với số liệu trong bảng" };
  }
  return null;
}
