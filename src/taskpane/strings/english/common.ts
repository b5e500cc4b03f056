import type { common as vietnamese } from "../common";
import { groupNames } from "../official";
import type { Words } from "../words";
import { counted } from "./counted";

const keeping = (kept: readonly string[]): string =>
  `${counted(kept.length, "cell")} edited by hand: ${kept.slice(0, 3).join(", ")}${kept.length > 3 ? "…" : ""}`;

export const common: Words<typeof vietnamese> = {
  pageTitle: "Score766 – The index of service to people and enterprises",
  tabs: {
    boards: "Tables",
    columns: "Columns",
    analysis: "Analysis",
    report: "Report",
    proofreading: "Proofread",
    settings: "Settings",
  },
  tabList: "Parts of the pane",
  skip: "Skip to content",
  loading: "Reading the workbook…",
  opening: "Opening…",
  writing: "Writing to the sheet…",
  undoing: "Undoing…",
  undoneBut: (kept) =>
    kept.length === 0
      ? "Everything is as it was before."
      : `Everything is as it was before, but for ${keeping(kept)}.`,
  redoing: "Redoing…",
  redoneBut: (kept) =>
    kept.length === 0 ? "Written again." : `Written again, but for ${keeping(kept)}.`,
  undo: "Undo",
  redo: "Redo",
  mending: "Mending formulas…",
  mended: (cells) =>
    cells === 0
      ? "No formula needs mending: every cell knows the functions of Score766."
      : `${counted(cells, "formula")} entered again. If a cell still shows #NAME?, close and reopen the file and choose Mend formulas once more.`,
  stop: "Stop",
  retry: "Try again",
  close: "Close",
  readAgain: "Read again",
  stale: "The workbook has changed but could not be read again: the figures below may be old.",
  failed: "The workbook could not be read",
  unexpected: (detail) =>
    `Something unexpected went wrong; nothing more was written. Try again; if it stays, pass this line on to whoever helps you: ${detail}`,
  unit: "Unit",
  period: "Period",
  noUnit: "No unit named",
  foundUnits: (found, shown) =>
    found === 0
      ? "No unit has such a name."
      : found > shown
        ? `${found} units. Type part of a name to find one.`
        : `${counted(found, "unit")}.`,
  noPeriod: "No period named",
  table: "Table",
  goToCell: (cell) => `Go to cell ${cell}`,
  points: "points",
  absent: "no figure",
  notApplicable: "not applicable",
  total: "Total points",
  progress: "Progress",
  group: groupNames,
  central: {
    unreachable:
      "The server could not be asked for the office's common configuration; this workbook's settings and the usual values are in use. If the office has one, open again with a network.",
    faulty: (message, others) =>
      others === 0 ? message : `${message} ${counted(others, "more item")} to look at in Settings.`,
  },
};
