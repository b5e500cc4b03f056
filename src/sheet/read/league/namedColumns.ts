import type { GroupId, IndicatorCode } from "../../../decision766/identity";
import type { Hundredths } from "../../../decision766/hundredths";
import type { Anchor } from "../../find/anchors";
import type { SheetView } from "../../find/sheetView";
import type { Figure, Period } from "../../scoreboard";
import type { HeaderRole } from "../../text/headerWord";
import type { LeagueHeader } from "./header";
import type { NameColumns } from "./names";

/** The columns under one name: its figures, and what its own sub-headers add. */
export interface NamedColumns {
  readonly label: string;
  readonly labelRow: number;
  readonly labelColumn: number;
  readonly confidence: number;
  readonly columns: ReadonlyMap<HeaderRole, number>;
  /** Maximum in the headers: in the name itself, or under it. */
  readonly labelMaximum: Figure<Hundredths>;
}

export interface IndicatorColumns extends NamedColumns {
  readonly code: IndicatorCode;
}

export interface GroupColumns extends NamedColumns {
  readonly id: GroupId;
  /** False: the sheet names only indicators of the group. */
  readonly isNamed: boolean;
  readonly indicators: readonly IndicatorColumns[];
}

/** What all columns of a league are read with. */
export interface LeagueBase {
  readonly view: SheetView;
  readonly header: LeagueHeader;
  readonly names: NameColumns;
}

/** The columns of one period, or all of them. */
export interface Slice {
  readonly period: Period | null;
  readonly allows: (column: number) => boolean;
}

/** A name placed on its columns, before it is known which group it is. */
export type Placed = Omit<NamedColumns, "confidence"> & { readonly anchor: Anchor };

/** An indicator, and its column under which no header says what it holds. */
export type Unscaled = IndicatorColumns & { readonly bare: number | null };
