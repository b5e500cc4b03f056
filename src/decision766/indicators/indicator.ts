import type { Evidence } from "../evidence";
import type { Hundredths } from "../hundredths";
import type { EditionId, GroupId, IndicatorCode, Level } from "../identity";

/**
 * Points of an indicator whose denominator is 0:
 * `full` the maximum, `zero` none, `unknown` never seen or left empty by the portal.
 */
export type ZeroDenominator = "full" | "zero" | "unknown";

/** points = maximum × min(1, ratio / fullAt), rounded half-up to hundredths. */
export interface Formula {
  /** Ratio from which the maximum is given, in hundredths of a percent. */
  readonly fullAt: Hundredths;
  readonly zeroDenominator: ZeroDenominator;
}

/** One line of the portal's index. */
export interface Indicator {
  readonly code: IndicatorCode;
  readonly group: GroupId;
  /** Code in the portal's data; null where it has none. */
  readonly portalCode: string | null;
  readonly name: string;
  readonly shortName: string;
  /** Other names met; compare folded. */
  readonly nameVariants: readonly string[];
  readonly numerator: string;
  readonly denominator: string;
  /** 0 for an indicator that is only followed. */
  readonly maxPoints: Hundredths;
  /** By edition; an edition without one gives no way to compute points. */
  readonly formulas: Readonly<Partial<Record<EditionId, Formula>>>;
  /** Levels whose own work changes it; a commune only receives the others' result. */
  readonly movedBy: readonly Level[];
  readonly evidence: Readonly<
    Record<
      | "portalCode"
      | "name"
      | "nameVariants"
      | "counts"
      | "maxPoints"
      | "fullAt"
      | "zeroDenominator"
      | "movedBy",
      Evidence
    >
  >;
}

export const everyLevel: readonly Level[] = ["commune", "province", "central"];
export const aboveCommune: readonly Level[] = ["province", "central"];
