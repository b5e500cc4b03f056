import { expect, test } from "vitest";
import { readWidths, writeWidths } from "./columnWidths";

const frame = (cols: string): string => `<worksheet>${cols}<sheetData/></worksheet>`;

test.each([
  ["", '<cols><col min="3" max="3" width="13" customWidth="1"/></cols>'],
  [
    '<cols><col min="1" max="9" width="8" style="2"/></cols>',
    '<cols><col min="1" max="2" width="8" style="2"/><col customWidth="1" min="3" max="3" width="13" style="2"/><col min="4" max="9" width="8" style="2"/></cols>',
  ],
  [
    '<cols><col min="3" max="3" width="5"/><col min="5" max="5" width="6"/></cols>',
    '<cols><col customWidth="1" min="3" max="3" width="13"/><col min="5" max="5" width="6"/></cols>',
  ],
  [
    '<cols><col min="3" max="3" width="13" hidden="1"/></cols>',
    '<cols><col min="3" max="3" width="13" hidden="1"/></cols>',
  ],
])("one width into %s", (before, after) => {
  expect(writeWidths(frame(before), 2, [13])).toBe(frame(after));
});

test("widths nobody set are the sheet's own, else the usual one", () => {
  expect(readWidths(frame(""), 0, 1)).toEqual([9.140625]);
  expect(readWidths(`<worksheet><sheetFormatPr defaultColWidth="12"/></worksheet>`, 0, 1)).toEqual([
    12,
  ]);
});
