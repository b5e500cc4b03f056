import type { GridCell } from "../../../../src/cells/grid";
import { plainLetters } from "../../../../src/sheet/text/fold";
import type { SheetCells } from "../mutants/sheetCells";

/** A sheet that says the same in another way; null where it would look as before. */
export type Guise = (sheet: SheetCells) => SheetCells | null;

const eachCell =
  (change: (cell: GridCell) => GridCell): Guise =>
  (sheet) => {
    const rows = sheet.rows.map((cells) => cells.map(change));
    return JSON.stringify(rows) === JSON.stringify(sheet.rows) ? null : { ...sheet, rows };
  };

const eachText = (change: (text: string) => string): Guise =>
  eachCell((cell) => (cell.kind === "text" ? { ...cell, value: change(cell.value) } : cell));

/** Plain numbers with up to two decimals: dates and shares stay. */
const eachNumber = (change: (value: number) => GridCell): Guise =>
  eachCell((cell) =>
    cell.kind === "number" && cell.numberFormat === undefined && cell.formula === undefined
      ? change(cell.value)
      : cell
  );

const vietnamese = (value: number) => String(value).replace(".", ",");
const text = (value: string): GridCell => ({ kind: "text", value });

/** Marks where they stood before the reform of spelling, and where they stand since. */
const olderTones: readonly (readonly [string, string])[] = [
  ["hoà", "hòa"],
  ["hoá", "hóa"],
  ["thoả", "thỏa"],
  ["thuỷ", "thủy"],
  ["Hoà", "Hòa"],
  ["Hoá", "Hóa"],
  ["Thuỷ", "Thủy"],
];

export const wordings: Readonly<Record<string, Guise>> = {
  "capital letters": eachText((typed) => typed.toUpperCase()),
  "no marks": eachText(plainLetters),
  "marks apart": eachText((typed) => typed.normalize("NFD")),
  "marks at the older place": eachText((typed) =>
    olderTones.reduce((said, [older, newer]) => said.replaceAll(newer, older), typed)
  ),
  "no-break spaces": eachText((typed) => typed.replaceAll(" ", "\u00a0")),
  "spaces at both ends": eachText((typed) => `  ${typed} `),
  "long texts in two lines": eachText((typed) => {
    const words = typed.split(" ");
    const half = Math.ceil(words.length / 2);
    return words.length < 4
      ? typed
      : `${words.slice(0, half).join(" ")}\n${words.slice(half).join(" ")}`;
  }),
  "dashes of print": eachText((typed) => typed.replaceAll(" - ", " – ")),
  "numbers as text with a comma": eachNumber((value) => text(vietnamese(value))),
  "numbers as text with a point": eachNumber((value) => text(String(value))),
  "decimals as text with two places": eachNumber((value) =>
    Number.isInteger(value) ? { kind: "number", value } : text(vietnamese(Number(value.toFixed(2))))
  ),
  "numbers as results of formulas": eachNumber((value) => ({
    kind: "number",
    value,
    formula: "Nguon!A1",
  })),
  "numbers in the format of two places": eachNumber((value) => ({
    kind: "number",
    value,
    numberFormat: "0.00",
  })),
  "numbers with the noise of sums": eachNumber((value) => ({
    kind: "number",
    value: Number.isInteger(value) ? value : value + 3e-14,
  })),
  "spaces in empty cells": eachCell((cell) => (cell.kind === "blank" ? text(" ") : cell)),
  "a colon behind short texts of one cell": (sheet) => {
    const rows = sheet.rows.map((cells) =>
      cells.map((cell, at) =>
        cell.kind === "text" && cells[at + 1]?.kind === "number" && !/[:\d]\s*$/u.test(cell.value)
          ? { ...cell, value: `${cell.value}:` }
          : cell
      )
    );
    return JSON.stringify(rows) === JSON.stringify(sheet.rows) ? null : { ...sheet, rows };
  },
};
