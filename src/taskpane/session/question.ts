import { placeKey } from "../../memory/PlannedCells";
import type { PreparedWrite } from "../../memory/prepareWrite";
import type { StaffChange } from "../../memory/staffChanges";

/** What a person is asked before anything is written. */
export interface Question {
  /** Cells of ours that they changed; the ones without a place any more can only be replaced. */
  readonly changed: readonly StaffChange[];
  readonly homeless: readonly StaffChange[];
}

/** Keys of the changed cells that may be replaced; the others are kept. Null: nothing is to be written. */
export type Answer = ReadonlySet<string> | null;

/** A decision is about what stands in the cell: typed over again, it is asked about again. */
export function changeKey({ cell, mark }: StaffChange): string {
  return `${placeKey(cell)} ${mark}`;
}

/** Null when everything is decided. */
export function questionAbout({ undecided, homeless }: PreparedWrite): Question | null {
  const changed = undecided.filter((change) => !homeless.includes(change));
  return undecided.length === 0 && homeless.length === 0 ? null : { changed, homeless };
}
