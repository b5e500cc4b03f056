import type { Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { Actor } from "../paragraph";
import type { Audience } from "./audience";
import type { LegalBasis } from "./bases";

/** What the figures must show before an entry is offered. Ratios in hundredths of a percent. */
export type Condition =
  /** Points are lost at all. */
  | { readonly kind: "loses" }
  | { readonly kind: "losesAtLeast"; readonly points: Hundredths }
  | { readonly kind: "ratioBelow"; readonly percent: Hundredths }
  /** Close to the goal and not there: single cases are left. */
  | { readonly kind: "ratioAtLeast"; readonly percent: Hundredths }
  /** The group lost points since the period before. */
  | { readonly kind: "fell" }
  /** So few cases that a single one moves the ratio by over ten points. */
  | { readonly kind: "fewCases" };

/** A cause or a remedy that a person may confirm, and the figures that make the program offer it. */
export interface LibraryEntry {
  /** Stable: confirmations are remembered by it. */
  readonly id: string;
  readonly kind: "cause" | "remedy";
  readonly group: GroupId;
  /** The indicator it explains or moves; null for an office's own entry about a whole group. */
  readonly indicator: IndicatorCode | null;
  /** Who carries it out. */
  readonly actor: Actor;
  /** A sentence without its full stop; "{số hồ sơ}" and the like stand for what an office fills in. */
  readonly text: string;
  readonly condition: Condition;
  /** The documents it rests on, where any are known: the first that is in force at the period's end is cited. */
  readonly bases: readonly LegalBasis[];
  /** Whom it makes sense for, within the levels whose work moves the indicator. */
  readonly levels: readonly Audience[];
}
