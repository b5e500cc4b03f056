import type { Evidence } from "../evidence";
import type { History } from "../history";
import type { Hundredths } from "../hundredths";
import type { GroupId, IndicatorCode, Level } from "../identity";

/**
 * Points of an indicator whose denominator is 0:
 * `full` the maximum, `zero` none, `unknown` never seen or left empty by the portal.
 */
export type ZeroDenominator = "full" | "zero" | "unknown";

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
  /** Whether cases still come in while the period is open: dossiers and petitions do, lists of procedures do not. */
  readonly denominatorGrows: boolean;
  /** 0 for an indicator that is only followed. */
  readonly maxPoints: History<Hundredths>;
  /** Ratio from which the maximum is given, in hundredths of a percent. */
  readonly fullAt: History<Hundredths>;
  readonly zeroDenominator: History<ZeroDenominator>;
  /** Levels whose own work changes it; a commune only receives the others' result. */
  readonly movedBy: readonly Level[];
  readonly evidence: Readonly<
    Record<"portalCode" | "name" | "nameVariants" | "counts" | "movedBy", Evidence>
  >;
}

export const everyLevel: readonly Level[] = ["commune", "province", "central"];
export const aboveCommune: readonly Level[] = ["province", "central"];
