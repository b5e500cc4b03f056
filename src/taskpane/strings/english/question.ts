import { formatReference, type CellAddress } from "../../../cells/address";
import type { question as vietnamese } from "../question";
import type { Words } from "../words";
import { counted } from "./counted";

const list = (cells: readonly CellAddress[]): string =>
  `${cells
    .slice(0, 3)
    .map((cell) => formatReference(cell))
    .join(", ")}${cells.length > 3 ? "…" : ""}`;

export const question: Words<typeof vietnamese> = {
  title: (count) => `${counted(count, "cell")} of ours edited by hand`,
  text: "What was edited by hand is kept; tick the cells that are to be replaced. Nothing has been written yet.",
  homeless:
    "These cells have no place in what would be written now and cannot be kept there: copy them elsewhere, or have them replaced.",
  replace: (cell) => `Replace cell ${cell}`,
  blank: "(emptied)",
  more: (count) => `… and ${counted(count, "more cell")}, kept too`,
  keepAll: "Keep all and write",
  keepRest: (replaced) => `Replace ${counted(replaced, "cell")}, keep the others and write`,
  replaceAll: "Replace all and write",
  cancel: "Cancel, write nothing",
  sheetsTitle: (count) =>
    count === 1 ? "1 sheet to be written is closed" : `${count} sheets to be written are closed`,
  closedSheet: (sheet, { visibility, isProtected, isFiltered }) =>
    `“${sheet}”: ${[
      visibility === "hidden" ? "hidden" : "",
      visibility === "veryHidden" ? "hidden so that Unhide does not list it" : "",
      isFiltered ? "filtered, some rows are out of sight" : "",
      isProtected ? "protected, can be written only when it is unprotected" : "",
    ]
      .filter((part) => part !== "")
      .join("; ")}`,
  sheetChoices: { skip: "Leave these sheets out", write: "Write to these sheets all the same" },
  kept: (cells) =>
    cells.length === 0
      ? ""
      : `${counted(cells.length, "cell")} edited by hand kept: ${list(cells)}.`,
};
