import type { PlainWords } from "../plain";
import { counted } from "./counted";

export const plain: PlainWords = {
  name: "Copy without Score766",
  detail: "Plain formulas or values for functions: for machines without the add-in",
  making: "Making a copy without Score766…",
  none: "No copy was made: no cell with a function of Score766 has a value yet.",
  turned: (cells) =>
    `${counted(cells, "cell")} hold only the value and are not computed again: no plain formula says the same.`,
  without: (cells) =>
    `${counted(cells, "cell")} without a value stay formulas: choose “Mend formulas”, wait until they are computed, and make the copy again.`,
  opened:
    "The copy without Score766 is open in a new window: save it under another name and send it. This workbook is unchanged.",
  saved: (name) => `${name} was saved to Downloads. The open workbook is unchanged.`,
  refused:
    "Excel did not hand out the file for a copy. Finish editing the cell, save the file and try again.",
  cut: "Excel handed out only part of the file, so no copy was made. Save the file and try again.",
};
