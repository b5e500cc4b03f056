import type { PageCell } from "../../cells/page";
import type { GroupId } from "../../decision766/identity";
import { meaningIn, type Block } from "../axes/block";
import type { SaidPeriod } from "../label/meaning";

/** What the headings amid the rows say of the rows below them. */
export interface Section {
  unit: string | null;
  unitCell: PageCell | null;
  period: SaidPeriod | null;
  periodCell: PageCell | null;
  group: GroupId | null;
}

/** No heading yet. */
export function noSection(): Section {
  return { unit: null, unitCell: null, period: null, periodCell: null, group: null };
}

/** A heading adds to what the ones above it said. */
export function addSection(block: Block, section: Section, cells: readonly PageCell[]): void {
  for (const cell of cells) {
    const meaning = meaningIn(block, cell);
    if (meaning.unit !== null) {
      section.unit = meaning.unit;
      section.unitCell = cell;
    }
    if (meaning.period !== null) {
      section.period = meaning.period;
      section.periodCell = cell;
    }
    if (meaning.groups[0] !== undefined) section.group = meaning.groups[0].id;
  }
}
