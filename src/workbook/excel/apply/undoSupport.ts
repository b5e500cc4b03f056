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
  tableRange: true,
  draw: true,
  undraw: true,
  rowHeight: true,
  chart: true,
  deleteChart: true,
};

/**
 * New hidden sheets, and their widths, on their own and first where all else may be one step of Excel's undo; else
 * everything together.
 * @example undoRuns([contents, hiddenSheet, look]) // [[hiddenSheet], [contents, look]]
 */
export function undoRuns(edits: readonly HostEdit[]): readonly (readonly HostEdit[])[] {
  const hidden = new Set(
    edits.flatMap((edit) => (edit.kind === "addSheet" && !edit.isVisible ? [edit.sheet] : []))
  );
  const isLead = (edit: HostEdit): boolean =>
    (edit.kind === "addSheet" || edit.kind === "columnWidth") && hidden.has(edit.sheet);
  const rest = edits.filter((edit) => !isLead(edit));
  return hidden.size > 0 && rest.length > 0 && mayBeGrouped(rest)
    ? [edits.filter(isLead), rest]
    : [edits];
}

/**
 * Whether all these edits may be one step of Excel's own undo.
 * @example mayBeGrouped([{ kind: "deleteSheet", sheet: "Báo cáo 766" }]) // false
 */
export function mayBeGrouped(edits: readonly HostEdit[]): boolean {
  return edits.every((edit) =>
    edit.kind === "addSheet" ? edit.isVisible : canBeUndone[edit.kind]
  );
}
