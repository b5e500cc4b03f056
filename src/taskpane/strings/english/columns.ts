import type { ColumnWords } from "../columns";
import { counted } from "./counted";

export const columns: ColumnWords = {
  heading: "Add columns beside the table",
  hint: "New columns stand to the right of the table, as Excel formulas with Vietnamese headings. Cells that were typed are left alone.",
  choose: "Columns to add",
  kinds: {
    total: "Total points",
    points: "Points of the indicator",
    percent: "Percent of the maximum",
    shortfall: "Shortfall",
    change: "Points against the period before",
    places: "Places against the period before",
    rank: "Place in the table",
    grade: "Grade",
  },
  draws: "Draw bars in the shortfall column and arrows in the columns of change",
  none: "This table has no figures from which a column could be computed.",
  chooseOne: "Choose at least one column to see what would be written.",
  planning: "Working out the columns…",
  preview: "Preview",
  previewTable: "Cells that will be written",
  summary: (fresh, changed, same) =>
    [
      fresh > 0 ? counted(fresh, "new cell") : "",
      changed > 0 ? `${counted(changed, "cell")} changed` : "",
      same > 0 ? `${counted(same, "cell")} the same` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  upToDate: "The columns are in the sheet already and still right: nothing to write.",
  kept: (count) => (count === 0 ? "" : `${counted(count, "cell")} edited by hand will be kept.`),
  review: (count) => `Look at ${counted(count, "cell")} edited by hand`,
  before: "Before",
  after: "After",
  blank: "blank",
  more: (rows) => `… and ${counted(rows, "more row")}`,
  write: "Write to the sheet",
  goToColumns: "Go to the new columns",
  writtenAll: "The columns beside the score tables are written.",
  written: (count, where) => `${counted(count, "cell")} written to ${where}.`,
};
