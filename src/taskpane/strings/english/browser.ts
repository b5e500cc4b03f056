import type { BrowserWords } from "../browser";

export const browser: BrowserWords = {
  title: "Score766",
  subtitle: "Reads 766 score sheets, scores them and writes the report, all on this machine",
  drop: "Drop an Excel file (.xlsx, .xls), .ods or .csv here",
  choose: "Choose a file",
  or: "or",
  privacy: "The file is read in the browser and sent nowhere.",
  libraryMissing:
    "Excel could not be reached. If this stands inside Excel, check the network to appsforoffice.microsoft.com, then " +
    "close this pane and open it again. Meanwhile .xlsx files can be worked on here.",
  opening: (name, size) => `Opening ${name} (${size})…`,
  stop: "Stop",
  closed: "The file was closed. Open it again to go on.",
  workerDied:
    "The browser has not enough memory for this file. Close other tabs, delete sheets that are not needed, and open it again.",
  converted: (from) =>
    `The file is not an .xlsx (${from}): it is only read. Results are saved as a new .xlsx file, with values for formulas.`,
  other: "Open another file",
  save: "Save results",
  saving: "Making the file with the results…",
  saved: (name) => `${name} was saved to Downloads. The file you opened is unchanged.`,
  nothingToSave: "There is nothing new to save: add columns or compose the report first.",
  leave: {
    question: "Results in this file are not saved. Save them before another file is opened?",
    save: "Save, then open another",
    leave: "Do not save",
    stay: "Stay with this file",
  },
  sheets: "Sheets",
  grid: (sheet) => `Sheet ${sheet}`,
  emptySheet: "An empty sheet.",
  pane: "Pane",
  view: "Workbook",
  several: "One file at a time, please.",
};
