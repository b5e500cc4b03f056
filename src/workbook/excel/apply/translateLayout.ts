import { contains, isSameRange } from "../../../cells/address";
import type { CellRange } from "../../../cells/address";
import type { EditStep } from "../../../plan/plan";
import type { HostEdit } from "./hostEdit";
import { rangeOf } from "./planTargets";

type WriteStep = Extract<EditStep, { kind: "write" }>;

/** How the sheet stands before a write. */
export interface PresentLayout {
  readonly merges: readonly CellRange[];
  /** Points; null where it is not known. */
  height(row: number): number | null;
  /** Of a row that nobody set, in points; null where it is not known. */
  readonly standardHeight: number | null;
}

/** What a write changes of merged areas and row heights. */
export interface LayoutChange {
  /** To be told before the contents, since a merged area takes content in its first cell alone. */
  readonly parted: readonly HostEdit[];
  /** To be told behind the contents. */
  readonly joined: readonly HostEdit[];
  /** Whether the cell will be part of a merged area and not its upper left one, which alone holds content. */
  isSwallowed(row: number, column: number): boolean;
  /** Whether it is so already: then Excel shows and answers its first cell in its place. */
  isSettled(row: number, column: number): boolean;
}

/** Heights that differ by less are the same: Excel keeps them in steps of a screen's dots. */
const sameHeight = 0.8;

/** @param present merged areas that touch the write, and heights */
export function translateLayout(step: WriteStep, present: PresentLayout): LayoutChange {
  const { sheet } = step;
  const wanted = step.merges ?? present.merges;
  // Areas of the staff's own are never written into, settled or not.
  const settled = (step.merges ?? []).filter((area) =>
    present.merges.some((has) => isSameRange(has, area))
  );
  const without = (areas: readonly CellRange[], others: readonly CellRange[]): CellRange[] =>
    areas.filter((area) => !others.some((other) => isSameRange(area, other)));
  return {
    parted: without(present.merges, wanted).map((range) => ({ kind: "unmerge", sheet, range })),
    joined: [
      ...without(wanted, present.merges).map((range): HostEdit => ({
        kind: "merge",
        sheet,
        range,
      })),
      ...heights(step, present),
    ],
    isSwallowed: (row, column) => isInside(wanted, row, column),
    isSettled: (row, column) => isInside(settled, row, column),
  };
}

function isInside(areas: readonly CellRange[], row: number, column: number): boolean {
  return areas.some(
    (area) => contains(area, row, column) && !(area.top === row && area.left === column)
  );
}

function heights(step: WriteStep, present: PresentLayout): readonly HostEdit[] {
  return (step.heights ?? []).flatMap((points, index): HostEdit[] => {
    const row = step.top + index;
    const has = present.height(row);
    const wanted = points ?? present.standardHeight;
    const isNew = points === null && has === null;
    const isSame = has !== null && wanted !== null && Math.abs(has - wanted) < sameHeight;
    return isSame || isNew ? [] : [{ kind: "rowHeight", sheet: step.sheet, row, points }];
  });
}

/** Merged areas and heights as they were under a write, for the plan that takes it back. */
export function layoutBefore(
  step: WriteStep,
  present: PresentLayout
): Pick<WriteStep, "merges" | "heights"> {
  const [area] = rangeOf(step);
  return {
    ...(step.merges === undefined || area === undefined ? {} : { merges: present.merges }),
    ...(step.heights === undefined
      ? {}
      : { heights: step.heights.map((_height, index) => present.height(step.top + index)) }),
  };
}
