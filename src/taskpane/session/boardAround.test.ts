import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../../chain/analyzeWorkbook";
import { openFileWorkbook } from "../../workbook/file/openFileWorkbook";
import { boardAround } from "./boardAround";

async function meant(name: string, sheet: string, row: number, column: number) {
  const bytes = new Uint8Array(await readFile(`assets/samples/${name}.xlsx`));
  const analysis = analyzeWorkbook(await (await openFileWorkbook(bytes, name)).read());
  const place = boardAround(analysis, { sheet, row, column });
  const board = place === null ? undefined : analysis.joined[place.table]?.boards[place.board];
  return board === undefined ? null : (board.unit?.text ?? board.period?.label ?? "");
}

describe("the board that a cell means", () => {
  it.each([
    ["a unit's name", 6, 1, "Phường Vân Phú"],
    ["one of a unit's points", 4, 4, "Phường Nông Trang"],
    ["the header, which is about all units", 2, 4, null],
    ["a title above the table", 0, 0, null],
  ] as const)("in a league: %s", async (_, row, column, expected) => {
    expect(await meant("cac-xa-quy-iii-2026", "Quý III-2026", row, column)).toBe(expected);
  });

  it.each([
    ["points of January", 4, 4, "31/01/2026"],
    ["places of February", 6, 5, "28/02/2026"],
    ["the names, which all periods share", 4, 1, null],
    ["the latest, which is shown anyway", 4, 8, null],
  ] as const)("of one unit over time: %s", async (_, row, column, expected) => {
    expect(await meant("phuong-quy-i-2026", "Tổng hợp", row, column)).toBe(expected);
  });

  it("none on a sheet without a table", async () => {
    expect(await meant("cac-xa-quy-iii-2026", "Khác", 0, 0)).toBeNull();
  });
});
