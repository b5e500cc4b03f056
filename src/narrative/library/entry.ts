import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { Actor } from "../paragraph";

/** A cause or a remedy that a person may confirm, and the figures that make the program offer it. */
export interface LibraryEntry {
  /** Stable: confirmations are remembered by it. */
  readonly id: string;
  readonly kind: "cause" | "remedy";
  readonly group: GroupId;
  /** The indicator it explains or moves. */
  readonly indicator: IndicatorCode;
  /** Who carries it out. */
  readonly actor: Actor;
  /** A sentence without its full stop. */
  readonly text: string;
}
