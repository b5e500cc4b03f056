import type { boards as vietnamese } from "../boards";
import { groupNames } from "../official";
import type { Words } from "../words";
import { counted } from "./counted";

export const boards: Words<typeof vietnamese> = {
  empty: {
    title: "No score table found yet",
    text:
      "Open the sheet that holds the scores of the six groups of indicators (transparency, timeliness, online services, " +
      "online payment, satisfaction, digitization). No template is needed: the table you have is read as it is.",
  },
  found: (tables) => `${counted(tables, "score table")} read`,
  firstRun:
    "This is what was understood from the workbook. If it is right, choose Compose report; if not, put it right in the table below.",
  toReport: "Compose report",
  toColumns: "Add columns",
  layout: {
    "groups-by-period": "A group in each row",
    "units-by-group": "A unit in each row",
    "periods-by-group": "A period in each row",
    long: "A list of single scores",
    indicators: "Indicators (numerator, denominator)",
  },
  boards: (units, periods) =>
    [units > 1 ? `${units} units` : "", periods > 1 ? `${periods} periods` : ""]
      .filter((part) => part !== "")
      .join(", "),
  confidence: {
    sure: "Sure",
    fair: "Fairly sure",
    doubtful: "To be checked",
    title: (percent) => `How sure the reading is: ${percent}%`,
  },
  findings: (count) => `To look at (${count})`,
  noFindings: "No fault found in this table.",
  severity: { error: "Error", warning: "Warning", info: "Note" },
  roles: "Columns and rows as understood",
  roleNames: {
    ...groupNames,
    points: "points",
    maxPoints: "maximum points",
    rank: "place",
    percent: "percent",
    shortfall: "shortfall",
    change: "rise or fall",
    grade: "grade",
    target: "target",
    numerator: "numerator",
    denominator: "denominator",
    note: "note",
    ordinal: "number in order",
    code: "code of the indicator",
    unitName: "name of the unit",
    period: "period",
    groupName: "name of the group",
  },
  mapping: {
    heading: "Put names of groups right",
    hint: "Choose the group that a name in the table stands for. The choice is kept in this file and not asked again.",
    label: (text) => `“${text}” is the group`,
    ignore: "No group of indicators",
    asRead: "Not known yet",
    saved: "Kept in the file.",
    forget: "Forget what was put right",
  },
  columns: { group: "Group", points: "Points", maxPoints: "Maximum", rank: "Place" },
  tableOf: (label) => `Points by group, ${label}`,
};
