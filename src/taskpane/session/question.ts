import { placeKey } from "../../memory/PlannedCells";
import type { PreparedWrite } from "../../memory/prepareWrite";
import type { StaffChange } from "../../memory/staffChanges";
import type { ClosedSheet } from "../../plan/closedSheets";

/** What a person is asked before anything is written. */
export type Question =
  | {
      readonly kind: "changed";
      /** Cells of ours that they changed; the ones without a place any more can only be replaced. */
      readonly changed: readonly StaffChange[];
      readonly homeless: readonly StaffChange[];
    }
  /** Sheets on which nobody would see what is written, or that are protected. */
  | {
      readonly kind: "sheets";
      readonly sheets: readonly ClosedSheet[];
      /** Whether the plan writes on other sheets too, so that these can be left out. */
      readonly hasOthers: boolean;
    };

/** Null: nothing is to be written. */
export type Answer =
  /** Keys of the changed cells that may be replaced; the others are kept. */
  | { readonly kind: "changed"; readonly replaced: ReadonlySet<string> }
  | { readonly kind: "sheets"; readonly choice: "write" | "skip" }
  | null;

/** A decision is about what stands in the cell: typed over again, it is asked about again. */
export function changeKey({ cell, mark }: StaffChange): string {
  return `${placeKey(cell)} ${mark}`;
}

/** Null when everything is decided. */
export function questionAbout({ undecided, homeless }: PreparedWrite): Question | null {
  const changed = undecided.filter((change) => !homeless.includes(change));
  return undecided.length === 0 && homeless.length === 0
    ? null
    : { kind: "changed", changed, homeless };
}
