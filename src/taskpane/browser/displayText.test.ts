import { expect, it } from "vitest";

import type { GridCell } from "../../cells/grid";
import { displayText } from "./displayText";

const number = (value: number, numberFormat?: string): GridCell => ({
  kind: "number",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

it.each<[GridCell, boolean, string]>([
  [{ kind: "blank" }, false, ""],
  [{ kind: "text", value: "19,96" }, false, "19,96"],
  [{ kind: "error", value: "#DIV/0!" }, false, "#DIV/0!"],
  [number(19.96), false, "19,96"],
  [number(0.9975, "0.00%"), false, "99,75%"],
  [number(46_053, "dd/mm/yyyy"), false, "31/01/2026"],
  [number(44_591, "dd/mm/yyyy"), true, "31/01/2026"],
  [number(12, '0 "điểm"'), false, "12"],
])("shows %o as a Vietnamese reader expects", (cell, date1904, text) => {
  expect(displayText(cell, date1904)).toBe(text);
});
