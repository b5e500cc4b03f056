import type { ProofreadingWords } from "../proofreading";
import { counted } from "./counted";

export const proofreading: ProofreadingWords = {
  intro:
    "Hand in a draft that somebody wrote in Vietnamese (a report, a notice…). Each figure is held against the open score tables; the text comes back with comments and tracked corrections.",
  privacy: "The draft is read on this machine and sent nowhere.",
  zone: "Drop a .docx or .txt file here",
  or: "or",
  choose: "Choose a draft",
  paste: "Paste text",
  pasteHint: "A table can be pasted too: a line for each row.",
  readPasted: "Proof-read the pasted text",
  several: "One draft at a time, please.",
  reading: "Proof-reading…",
  pasted: "Pasted text",
  other: "Proof-read another draft",
  against: "Held against",
  byDraft: "The unit and period that the draft names",
  byChoice: "The unit and period chosen below",
  subject: (sheet, about) =>
    about === "" ? `Table on sheet “${sheet}”` : `${about} (sheet “${sheet}”)`,
  tally: ({ figures, right, wrong, untied }) =>
    `${counted(figures, "figure")}: ${right} right, ${wrong} wrong, ${untied} not tied`,
  aims: (count) =>
    count === 1
      ? "1 of them is a goal or a citation and is not checked."
      : `${count} of them are goals or citations and are not checked.`,
  ignoredCount: (count) => `${counted(count, "point")} ignored by choice.`,
  noFigures: "No figure found in the draft.",
  groups: {
    wrong: "Wrong",
    document: "About the document",
    untied: "Not tied yet",
    aim: "Goals, citations",
    right: "Right",
  },
  about: {
    wrong: "",
    document: "",
    untied:
      "Which cell this figure stands for is not known, so it is called neither right nor wrong. You can tie it yourself.",
    aim: "No result that is there already, so not checked.",
    right: "Tied to exactly one figure of the tables, and equal to it.",
  },
  none: {
    wrong: "Of the figures that were tied none is wrong.",
    document: "Besides the figures, nothing to mend was found in what is checked.",
  },
  line: (number) => `paragraph ${number}`,
  accept: "Accept",
  ignore: "Ignore",
  of: (action, quote) => `${action}: ${quote}`,
  tie: "Tie to a figure",
  tied: "Tied by hand",
  untie: "Untie",
  tieTo: "This figure is",
  measures: {
    points: "Points",
    lost: "Points lost",
    percent: "Percent of the maximum",
    place: "Place",
    max: "Maximum points",
    share: "Share of all points lost",
    universe: "Number of units ranked",
  },
  subjectOf: "Of",
  total: "Total points",
  period: "Period",
  periods: { now: "The document's period", before: "The period before it" },
  keepTie: "Tie",
  cell: "Or a cell of the workbook",
  cellHint: "Such as 'Tổng hợp'!I10",
  cellWrong: "Enter one cell with its sheet, such as 'Tổng hợp'!I10.",
  takeActive: "Take the selected cell",
  keepCell: "Tie to this cell",
  cancel: "Cancel",
  include: "Write undecided points too",
  summary: "Add a page with the results at the end",
  will: (written, accepted, open, ignored) =>
    [
      written === 0
        ? "There is nothing yet to write into the corrected draft."
        : `${counted(written, "point")} will be written${
            accepted === 0
              ? ", none decided yet."
              : open === 0
                ? ", all accepted."
                : `: ${accepted} accepted, ${open} undecided.`
          }`,
      ...(ignored === 0 ? [] : [`${counted(ignored, "ignored point")} will not be written.`]),
    ].join(" "),
  download: "Download the corrected draft",
  copy: "Copy the corrected text",
  making: "Making the corrected draft…",
  saved: (name, marks) =>
    `“${name}” is made, with ${counted(marks, "point")} marked. The draft itself is unchanged.`,
  copied: "The corrected text is copied. Paste it where you write.",
  copyFailed: "This machine does not let programs copy. Select and copy the text in the box below.",
  corrected: "Corrected text",
  blocked:
    "If no file was downloaded: Excel on this machine may stop downloads. Open the page in a browser and proof-read there.",
  blockedNoPage:
    "If no file was downloaded: Excel on this machine may stop downloads. Open Score766 in a browser and proof-read there.",
  checked: "What was checked",
  unchecked: "What is not checked",
  remembered:
    "Ignored points and figures tied by hand are kept in this workbook by the text of their sentence; save it to have them the next time.",
};
