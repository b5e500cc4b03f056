import type { ReportWords } from "../report";
import { counted } from "./counted";

export const report: ReportWords = {
  empty: "There is no score table to report on yet",
  template: "Kind of document",
  templates: { report: "Report", notice: "Notice", brief: "Brief for the head" },
  whole: {
    label: "Report on",
    fromMonths: (label) => `${label} (from the months' figures)`,
  },
  length: "Length",
  lengths: { full: "Full", short: "Short" },
  insert: "Put into the report sheet",
  inserted: "The report is written to a sheet of its own in this file.",
  goToReport: "Open the report sheet",
  boardGone:
    "The table, unit or period on view is no longer in the workbook: it may have been deleted or renamed just now. Nothing was written; choose again and press once more.",
  composing: "Composing the document…",
  copying: "Composing the document to copy…",
  copy: "Copy for Word",
  copied: "Copied. Open Word and press Ctrl+V.",
  copyFailed:
    "This machine does not let programs copy. Select the text below, press Ctrl+C and paste it into Word.",
  word: "Save Word file",
  wordWorking: "Making the Word file…",
  wordSaved: (name) => `${name} is made; see Downloads.`,
  wordBlocked:
    "No file in Downloads? Excel on this machine does not let the pane save. Save the workbook, open the Score766 page " +
    "in a browser, drop the file there and choose Save Word file; or use Copy for Word.",
  wordBlockedNoPage:
    "No file in Downloads? Excel on this machine does not let the pane save. Use Copy for Word.",
  openPage: "Open the page in a browser",
  sections: {
    overall: "Overall",
    groups: "Group by group",
    causes: "Causes",
    remedies: "Remedies",
  },
  further: {
    causes: (count) => `More causes from the library (${count})`,
    remedies: (count) => `More remedies from the library (${count})`,
  },
  offer: {
    unconfirmed: "Not confirmed",
    confirmed: "Confirmed",
    because: (text) => `Offered because: ${text}`,
    confirm: "True, keep it",
    confirmAll: (count) => `Keep all ${count}`,
    drop: "Drop",
    undecide: "Decide again",
    dropped: (count) => `${count} dropped. Bring back`,
  },
  edit: "Edit wording",
  editing: "Editing the paragraph",
  editSave: "Save",
  editCancel: "Cancel",
  editReset: "Back to the program's words",
  edited: "Edited",
  pending: (count) =>
    count === 0
      ? ""
      : `${counted(count, "cause or remedy", "causes and remedies")} not confirmed will be marked in the report.`,
  office: {
    heading: "The office's details",
    hint: "Enter once; kept in this file. What is empty becomes a dotted line to fill by hand. The report is in Vietnamese, so enter Vietnamese.",
    missing: "Not filled in",
    shared: (value) => `If empty, from the common configuration: ${value}`,
    parent: "Superior office (none for a People's Committee)",
    office: "Name of the office",
    place: "Place of issue",
    numberSymbol: "Symbol behind the document's number",
    examples: {
      numberSymbol: "Such as UBND",
      dataSource: "Such as Cổng Dịch vụ công quốc gia",
      taskDeadline: "Such as trước ngày 30/6/2026",
    },
    signerForm: "Form of signature",
    forms: {
      direct: "Signed by the head",
      "KT.": "KT. (a deputy, for the head)",
      "TM.": "TM. (on behalf of the body)",
      "TL.": "TL. (by order)",
      "TUQ.": "TUQ. (by delegation)",
      "Q.": "Q. (acting)",
    },
    signerTitles: "Signer's titles (one in each line)",
    signerName: "Signer's name",
    recipients: "Recipients (one in each line)",
    legalBases: "Further legal bases (one in each line)",
    dataSource: "Source of the figures",
    amounts: {
      dailyFilings: "Online filings a day on average (used in remedies)",
      onlineShare: "Share of online filings aimed at",
      receiveBy: "Hour by which online filings are received each day",
      usedProcedures: "Procedures with filings aimed at",
      caseSystem: "Name of the case system",
    },
    amountExamples: {
      dailyFilings: "Such as 100 - 150",
      onlineShare: "Such as 95%",
      receiveBy: "Such as 08 giờ",
      usedProcedures: "Such as 60 thủ tục",
      caseSystem: "Such as hệ thống iGate",
    },
    tasks: "Tasks as a table: who leads, deadline, target",
    taskDeadline: "Common deadline of the tasks",
    sourcesSheet: "Add a page of sources (the cell of each figure), apart from the signed text",
    save: "Save details",
    saved: "The office's details are kept in the file.",
  },
  batch: {
    open: "Reports for several units",
    back: "Back to one unit",
    heading: "Reports for several units",
    hint:
      "A Word file for each unit, all in one zip with a list. The office's name is the unit's; the signer's name is left " +
      "empty, but for the office that filled in its details. The report on the whole area is one Word file about all units " +
      "of the table.",
    units: "Units",
    search: "Find a unit",
    all: "Choose all",
    none: "Choose none",
    more: (count) => `${counted(count, "more unit")}. Type part of a name to find one.`,
    nothingFound: "No unit has such a name.",
    chosen: (chosen, of) => `${chosen} of ${counted(of, "unit")} chosen`,
    make: (count) => `Make ${counted(count, "document")}`,
    working: (of) => `Making ${counted(of, "document")}…`,
    progress: (done, of) => `${done}/${of}`,
    saved: (name, made, skipped) =>
      `${counted(made, "document")} made${skipped === 0 ? "" : `; ${counted(skipped, "unit")} could not be reported on`}. All in ${name}; see Downloads.`,
    stopped: "Stopped, no file was saved.",
    league: {
      make: "Report on the whole area",
      working: "Making the report on the whole area…",
      gone: "The table no longer has two units with a total in this period. Look at the table and try again.",
    },
    blocked:
      "No file in Downloads? Excel on this machine does not let the pane save. Save the workbook, open the Score766 page " +
      "in a browser, drop the file there and try again.",
    blockedNoPage:
      "No file in Downloads? Excel on this machine does not let the pane save. Make the reports one by one and use Copy for Word.",
  },
  textHeading: "Text",
  askUnit:
    "The table has several units. Choose the unit and period of the report, then Put into the report sheet.",
};
