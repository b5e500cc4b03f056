import type { HostEdit } from "./hostEdit";

/**
 * Whether Excel can take an edit of this kind back itself, and so whether it may stand in an undo group: a call
 * that cannot be undone ends the whole group with `UndoNotSupported`. A new sheet counts apart: hiding it
 * cannot be undone on Windows and Mac.
 * Source: "Undo capabilities with Excel add-ins", Office Add-ins documentation (Worksheet.delete, Worksheet.visibility).
 */
const canBeUndone: Readonly<Record<HostEdit["kind"], boolean>> = {
  addSheet: true,
  deleteSheet: false,
  contents: true,
  look: true,
  link: true,
  name: true,
  deleteName: true,
  columnWidth: true,
  merge: true,
  unmerge: true,
  rowHeight: true,
  chart: true,
  deleteChart: true,
};

/**
 * Whether all these edits may be one step of Excel's own undo.
 * @example mayBeGrouped([{ kind: "deleteSheet", sheet: "Báo cáo 766" }]) // false
 */
export function mayBeGrouped(edits: readonly HostEdit[]): boolean {
  return edits.every((edit) =>
    edit.kind === "addSheet" ? edit.isVisible : canBeUndone[edit.kind]
  );
}
