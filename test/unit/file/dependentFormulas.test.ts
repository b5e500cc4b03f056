import { describe, expect, it } from "vitest";
import { ourCalls } from "../../../src/functions/plain/ourCalls";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import type { FileWorkbook } from "../../../src/workbook/file/fileWorkbook";
import { partText } from "./changedParts";
import { dataSheet, handMade, type HandMade } from "./handMade";

const open = (bytes: Uint8Array): Promise<FileWorkbook> => openFileWorkbook(bytes, "a.xlsx");
const sheetPart = "xl/worksheets/sheet1.xml";
const one = (rows: string, more: Partial<HandMade> = {}): Uint8Array =>
  handMade({ sheets: { Bảng: dataSheet(`<row r="1">${rows}</row>`) }, ...more });

async function plainOf(bytes: Uint8Array): Promise<Uint8Array> {
  return (await (await open(bytes)).savedWithValues(ourCalls)).bytes;
}

/** The cells of the first sheet, as written. */
async function cellsOf(bytes: Uint8Array): Promise<string> {
  const xml = partText(await plainOf(bytes), sheetPart);
  return xml.slice(xml.indexOf('<row r="1">') + 11, xml.indexOf("</row>"));
}

describe("a copy in which formulas of ours are plain ones or values", () => {
  it.each([
    [
      "one of a shared formula that has no value",
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">SCORE766(A2,A3,18)</f><v>1</v></c><c r="B1" t="e"><f t="shared" si="0"/><v>#NAME?</v></c>',
      '<c r="A1"><v>1</v></c><c r="B1" t="e"><f>SCORE766(B2,B3,18)</f><v>#NAME?</v></c>',
    ],
    [
      "a number",
      '<c r="A1" s="0"><f>SCORE766(B1,C1,18)</f><v>17.5</v></c>',
      '<c r="A1" s="0"><v>17.5</v></c>',
    ],
    [
      "a text",
      '<c r="A1" t="str"><f>IF(1,_xldudf_GRADE766(B1*1))</f><v>Tốt</v></c>',
      '<c r="A1" t="str"><v>Tốt</v></c>',
    ],
    [
      "an answer that is an error",
      '<c r="A1" t="e"><f>GRADE766(B1*1)</f><v>#N/A</v></c>',
      '<c r="A1" t="e"><v>#N/A</v></c>',
    ],
    [
      "a plain formula that says the same",
      '<c r="A1" s="0" cm="1"><f t="array" ref="A1">SHORTFALL766(B1,18)</f><v>1.5</v></c><c r="B1"><v>16.5</v></c>',
      '<c r="A1" s="0"><f>IF(AND(COUNT(B1)=1,ROUND(B1,2)&lt;=18),ROUND(18-ROUND(B1,2),2),NA())</f><v>1.5</v></c><c r="B1"><v>16.5</v></c>',
    ],
    [
      "a block of which every cell can be plain, and what reads it",
      '<c r="A1" cm="1"><f t="array" ref="A1:B1">BOUNDS766(C1,C1:C1)</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>90</v></c><c r="D1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>2</v></c>',
      '<c r="A1"><f>IF(COUNT(C1)=1,1+COUNTIF(C1:C1,"&gt;="&amp;ROUND(C1,2)+0.165),NA())</f><v>1</v></c><c r="B1"><f>IF(COUNT(C1)=1,COUNTIF(C1:C1,"&gt;="&amp;ROUND(C1,2)-0.155),NA())</f><v>1</v></c><c r="C1"><v>90</v></c><c r="D1"><v>2</v></c>'.replaceAll(
        '"&gt;="',
        "&quot;&gt;=&quot;"
      ),
    ],
    [
      "a block with a text that its cell does not hold as a formula would",
      '<c r="A1" t="str"><f t="array" ref="A1:B1">GRADE766(C1:D1)</f><v>Tốt</v></c><c r="B1" t="inlineStr"><is><t>Khá</t></is></c>',
      '<c r="A1" t="str"><v>Tốt</v></c><c r="B1" t="inlineStr"><is><t>Khá</t></is></c>',
    ],
    [
      "a formula of others",
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>',
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c>',
    ],
    [
      "a block that spills, and what reads it",
      '<c r="A1" cm="1" t="str"><f t="array" ref="A1:B1">_xldudf_TABLE766(D1:H9)</f><v>Nhóm</v></c><c r="B1"><v>4</v></c><c r="C1"><f>SUM(_xlfn.ANCHORARRAY(A1))</f><v>4</v></c><c r="D1"><f>SUM(_xlfn.ANCHORARRAY(Z1))</f><v>0</v></c>',
      '<c r="A1" t="str"><v>Nhóm</v></c><c r="B1"><v>4</v></c><c r="C1"><v>4</v></c><c r="D1"><f>SUM(_xlfn.ANCHORARRAY(Z1))</f><v>0</v></c>',
    ],
    [
      "cells that share one formula",
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">SCORE766(A2,A3,18)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
      '<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>',
    ],
    [
      "a shared formula of which only the first cell reads a block of ours",
      '<c r="A1"><f>CHECK766(D1:H9)</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:D1" si="0">SUM(_xlfn.ANCHORARRAY(A1))&amp;0</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c>',
      '<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="D1"><f>SUM(_xlfn.ANCHORARRAY(C1))&amp;0</f><v>2</v></c>',
    ],
  ])("%s", async (_what, before, after) => {
    expect(await cellsOf(one(before))).toBe(after);
  });

  it("turns what uses a name that stands for one of our functions", async () => {
    const bytes = one(
      '<c r="A1"><f>diem_xa+1</f><v>5</v></c><c r="B1"><f>diem_xa2+1</f><v>6</v></c>',
      {
        behind:
          '<definedNames><definedName name="diem_xa">_xldudf_SCORE766(1,2,18)</definedName></definedNames>',
      }
    );
    expect(await cellsOf(bytes)).toBe(
      '<c r="A1"><v>5</v></c><c r="B1"><f>diem_xa2+1</f><v>6</v></c>'
    );
  });

  it("no longer fills new rows of a table with one of our functions", async () => {
    const column = (id: number, name: string, formula: string): string =>
      `<tableColumn id="${id}" name="${name}"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
    const bytes = one('<c r="A1"><f>GRADE766(B1)</f><v>1</v></c>', {
      extra: {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        "xl/tables/table1.xml": `<table ref="A1:B2"><tableColumns>${column(1, "Đ", "_xldudf_GRADE766(T[[#This Row],[Đ]])")}${column(2, "S", "1+1")}</tableColumns></table>`,
      },
    });
    const xml = partText(await plainOf(bytes), "xl/tables/table1.xml");
    expect(xml).not.toContain("GRADE766");
    expect(xml).toContain("<calculatedColumnFormula>1+1</calculatedColumnFormula>");
  });
});
