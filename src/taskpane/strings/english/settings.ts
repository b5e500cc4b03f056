import type { SettingsWords } from "../settings";

export const settings: SettingsWords = {
  heading: "Settings",
  bands: "Grades (total points from)",
  bandsHint: "From the highest to the lowest. Kept in this file.",
  bandName: (place) => `Name of grade ${place}`,
  bandFrom: (place) => `Points from, grade ${place}`,
  bandsWrong: "Each grade needs a name and points from 0 to 100, falling from top to bottom.",
  save: "Save",
  saved: "Settings are kept in the file.",
  reset: "Back to the usual grades",
  ties: "Places when points are equal",
  tieRules: {
    competition: "Same place, the next is skipped (1, 2, 2, 4)",
    dense: "Same place, none is skipped (1, 2, 2, 3)",
    rowOrder: "In the order of rows (1, 2, 3, 4)",
  },
  theme: "Look",
  themes: { auto: "As the machine", light: "Light", dark: "Dark" },
  language: "Language of the interface",
  languages: { auto: "As Excel or the browser" },
  languageHint:
    "Reports and what is found in the tables stay in Vietnamese, the language of the Decision.",
  privacy:
    "The program runs on this machine alone: no figures are sent anywhere, no network is needed to score.",
  edition: "Set of indicators in force",
  otherwise: (rule) => `Not set here: ${rule}`,
  fileName: "Names of Word files",
  fileNameHint:
    "Use {don-vi} (unit), {ky} (period), {loai} (kind), {tep} (file) and any text; if empty, as suggested.",
  fileNameWrong: (fault) => `Name of files: ${fault}.`,
  central: {
    heading: "The office's common configuration",
    status: {
      given: "cau-hinh.json of the office is in use; this workbook's own settings come first.",
      absent:
        "The office has no common configuration; this workbook's settings and the usual values are in use.",
      unreachable:
        "The server could not be asked for the common configuration. If the office has one, open the page again with a network before a report is composed.",
    },
    inForce: "Values in force, and where they are set",
    empty: "Not filled in",
    usualBands: "The usual grades",
    library: (own, shared) =>
      own + shared === 0
        ? "As built in"
        : `${own} of this workbook, ${shared} of the common configuration, and those built in`,
    provenances: { workbook: "This workbook", central: "Common configuration", builtIn: "Usual" },
    names: {
      gradeBands: "Grades",
      tieRule: "Places when points are equal",
      parent: "Superior office",
      office: "Name of the office",
      place: "Place of issue",
      numberSymbol: "Symbol behind the number",
      signerTitles: "Form of signature and titles",
      signerName: "Signer's name",
      recipients: "Recipients",
      legalBases: "Further legal bases",
      dataSource: "Source of the figures",
      library: "Causes, remedies",
      fileName: "Names of Word files",
    },
    export: "Download cau-hinh.json",
    exported:
      "cau-hinh.json was saved to Downloads: send it to the administrator, or import it into another workbook.",
    import: "Import cau-hinh.json",
    imported: "The configuration is written to this workbook.",
    libraryStays:
      "Causes and remedies of the file are not written to the workbook: copy them into the sheet Thư viện if you need them.",
    hint: "Download the values in force to share them, or import a configuration into this very workbook.",
  },
};
