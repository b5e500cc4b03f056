import type { Refusal } from "../../../memory/journal/takeBack";
import type { journal as vietnamese } from "../journal";
import type { Words } from "../words";
import { counted } from "./counted";

const reasons: Readonly<Record<Exclude<Refusal, "edited" | "nothing">, string>> = {
  gone: "the columns or the sheet that were written are no longer there",
  rowsDiffer: "the table has another number of rows than then",
  formulasDiffer: "formulas lead to other cells now, so it is not known where the old figures are",
  tooOld: "what stood there before this write is no longer remembered",
  moved: "the sheet has changed around the place",
  tableGrew: "the Excel table has got another column behind the computed ones",
  linksMoved:
    "the score sheet was renamed, or got other rows, columns or headings, so the report's figures no longer lead to the right cells",
};

const edited = (cells: readonly string[]): string =>
  `${counted(cells.length, "cell")} of that sheet were edited by hand (${cells.slice(0, 3).join(", ")}${cells.length > 3 ? "…" : ""}); copy what you want to keep elsewhere, then delete the sheet yourself`;

const because = (reason: Exclude<Refusal, "nothing">, cells: readonly string[]): string =>
  reason === "edited" ? edited(cells) : reasons[reason];

export const journal: Words<typeof vietnamese> = {
  heading: "What was written to the workbook",
  hint: "The workbook remembers recent writes, also after it was closed. The last one is undone first.",
  none: "No write is remembered in this workbook.",
  isUndone: "undone",
  notUndone: (reason, cells) =>
    reason === "nothing"
      ? "There is nothing more to undo."
      : `Not undone, the workbook is unchanged: ${because(reason, cells)}.`,
  notRedone: (reason, cells) =>
    reason === "nothing"
      ? "There is nothing to redo."
      : `Not redone, the workbook is unchanged: ${because(reason, cells)}. Write it again from the tab Columns or Report.`,
};
