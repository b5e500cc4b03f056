import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatReference } from "../../../src/cells/address";
import { ourCalls } from "../../../src/functions/plain/ourCalls";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";

async function plain(bytes: Uint8Array) {
  const workbook = await openFileWorkbook(bytes, "so.xlsx");
  return workbook.savedWithValues(ourCalls);
}

/** What every cell shows, and the formulas that are left. */
async function cellsOf(bytes: Uint8Array) {
  const { grids } = await (await openFileWorkbook(bytes, "so.xlsx")).read();
  const shown: string[] = [];
  const formulas: string[] = [];
  for (const grid of grids)
    grid.forEachCell((cell, row, column) => {
      const at = formatReference({ sheet: grid.sheet, row, column });
      shown.push(`${at} ${cell.kind === "blank" ? "" : String(cell.value)}`);
      if (cell.formula !== undefined) formulas.push(`${at} ${cell.formula}`);
    });
  return { shown, formulas };
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Sổ");
  fill(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a copy for people without the add-in", () => {
  it("shows the same in every cell, without a formula of ours, and all other parts byte for byte", async () => {
    const bytes = new Uint8Array(await readFile("assets/samples/ham-trong-o.xlsx"));
    const { bytes: copy, turned, reworded, without } = await plain(bytes);
    const [before, after] = [await cellsOf(bytes), await cellsOf(copy)];
    expect(after.shown).toEqual(before.shown);
    // The blocks of whole boards, texts and lists; one of two columns got a formula in each of its ten cells.
    expect([turned.length, reworded.length]).toEqual([5, 8]);
    expect(after.formulas.length - before.formulas.length).toBe(9 - turned.length);
    expect(after.formulas.some((formula) => /766\(/.test(formula))).toBe(false);
    expect(without).toEqual([]);
    const [old, fresh] = [unzipSync(bytes), unzipSync(copy)];
    const changed = Object.keys(old).filter(
      (name) =>
        strFromU8(old[name] ?? new Uint8Array()) !== strFromU8(fresh[name] ?? new Uint8Array())
    );
    expect(changed.every((name) => name.startsWith("xl/worksheets/sheet"))).toBe(true);
  });

  it("leaves other formulas, also those that take a value of ours on", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = { formula: "SCORE766(B1:B6)", result: 97.36 };
      sheet.getCell("A2").value = { formula: "A1+1", result: 98.36 };
      sheet.getCell("A3").value = { formula: "ROUND(_xldudf_RANK766(A1*1,B:B),0)", result: 3 };
      sheet.getCell("A4").value = { formula: 'GRADE766(A1+0)&" <b>"', result: "Xuất sắc <b>" };
    });
    const { bytes: copy, turned } = await plain(bytes);
    expect(turned).toHaveLength(3);
    expect(await cellsOf(copy)).toEqual({
      shown: ["'Sổ'!A1 97.36", "'Sổ'!A2 98.36", "'Sổ'!A3 3", "'Sổ'!A4 Xuất sắc <b>"],
      formulas: ["'Sổ'!A2 A1+1"],
    });
  });

  it("takes away the mark of a formula that spills", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = { formula: "TABLE766(B1:B6)", result: 18 };
    });
    const parts = unzipSync(bytes);
    const name = "xl/worksheets/sheet1.xml";
    const marked = strFromU8(parts[name] ?? new Uint8Array()).replace(
      '<c r="A1"',
      '<c r="A1" cm="1"'
    );
    expect(marked).toContain('cm="1"');
    const { bytes: copy } = await plain(zipSync({ ...parts, [name]: strToU8(marked) }));
    expect(strFromU8(unzipSync(copy)[name] ?? new Uint8Array())).toMatch(
      /<c r="A1"[^>]*><v>18<\/v>/
    );
    expect(strFromU8(unzipSync(copy)[name] ?? new Uint8Array())).not.toContain("cm=");
  });

  it("keeps what was never computed as a formula, and names it", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = { formula: "SCORE766(B1:B6)", result: { error: "#NAME?" } };
      sheet.getCell("A2").value = { formula: "POINTS766(B1)", result: 18 };
    });
    const { bytes: copy, turned, without } = await plain(bytes);
    expect(without.map((cell) => formatReference(cell))).toEqual(["'Sổ'!A1"]);
    expect(turned.map((cell) => formatReference(cell))).toEqual(["'Sổ'!A2"]);
    expect((await cellsOf(copy)).formulas).toEqual(["'Sổ'!A1 SCORE766(B1:B6)"]);
  });

  it("has values also where a formula was filled down", async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell("A1").value = { formula: "POINTS766(B1)", result: 1 };
      sheet.fillFormula("A1:A3", "POINTS766(B1)", [1, 2, 3]);
    });
    const copy = (await plain(bytes)).bytes;
    expect(await cellsOf(copy)).toEqual({
      shown: ["'Sổ'!A1 1", "'Sổ'!A2 2", "'Sổ'!A3 3"],
      formulas: [],
    });
  });

  it("is refused where a cell stands on a protected sheet", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Sổ");
    sheet.getCell("A1").value = { formula: "POINTS766(B1)", result: 18 };
    await sheet.protect("1", {});
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    await expect(plain(bytes)).rejects.toMatchObject({ code: "protectedSheet" });
  });
});
