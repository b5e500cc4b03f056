import type { firstRun as vietnamese } from "../firstRun";
import type { Words } from "../words";

export const firstRun: Words<typeof vietnamese> = {
  sample: "Try a sample workbook",
  newBook: "New score workbook",
  unit: "Name of the office",
  unitExample: "Such as UBND xã An Bình",
  level: "Level whose points are kept",
  levels: {
    commune: "Commune, ward, special zone",
    province: "Province, city",
    department: "Provincial department",
  },
  year: "Year",
  months: "Months",
  quarters: "Quarters",
  units: "Units kept together",
  unitsHint:
    "A name in each line; can be pasted from Excel. Leave empty for your own office alone.",
  form: "Layout",
  forms: { across: "Periods side by side on one sheet", sheets: "A sheet for each period" },
  make: "Make the workbook",
  made: (name) =>
    `${name} is made: enter the points, then choose Save results or open it again with Excel.`,
  hint: "The sample is only there to get to know the program.",
  noNewBook:
    "Excel on this machine does not let the pane open a new workbook. Open the Score766 page in a browser and choose Try a sample workbook or New score workbook there.",
  stored: {
    heading: "What is kept, and where",
    workbook:
      "In the workbook: added columns, the sheet “Báo cáo 766”, a hidden sheet “Thiết lập 766” (the office's details, grades, edited wordings, targets, past writes for undo, marks of what was written, points tied or ignored in proof-reading) and hidden names that begin with _score766.",
    browser:
      "In this browser: the choice of light or dark and of the language; a page opened from a server also keeps its own files for use without a network. No figures are kept.",
    clear: "Clear these choices",
    cleared: "The choices of look and language are cleared; the workbook is unchanged.",
  },
};
