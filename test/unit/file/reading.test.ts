import { describe, expect, test } from "vitest";
import { formatCell } from "../../../src/cells/address";
import type { Grid, GridCell } from "../../../src/cells/grid";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { dataSheet, handMade, sampleStyles, zipOf, partsOf, type HandMade } from "./handMade";

/** Cells that hold something, by address. */
function cellsOf(grid: Grid | undefined): Record<string, GridCell> {
  const cells: Record<string, GridCell> = {};
  for (let row = 0; row < (grid?.rowCount ?? 0); row += 1) {
    for (let column = 0; column < (grid?.columnCount ?? 0); column += 1) {
      const cell = grid?.cell(row, column) ?? { kind: "blank" };
      if (cell.kind !== "blank" || cell.formula !== undefined) {
        cells[formatCell({ row, column })] = cell;
      }
    }
  }
  return cells;
}

async function read(made: HandMade) {
  return (await openFileWorkbook(handMade(made), "chi-so.xlsx")).read();
}

async function cells(rows: string, more: Partial<HandMade> = {}) {
  const contents = await read({ sheets: { "Tổng hợp": dataSheet(rows) }, ...more });
  return cellsOf(contents.grids[0]);
}

const number = (value: number): GridCell => ({ kind: "number", value });
const text = (value: string): GridCell => ({ kind: "text", value });

const written: readonly (readonly [
  name: string,
  rows: string,
  expected: Record<string, GridCell>,
  more?: Partial<HandMade>,
])[] = [
  [
    "numbers of every form",
    '<row r="1"><c r="A1"><v>19.96</v></c><c r="B1"><v>-0.5</v></c><c r="C1"><v>1.2E-3</v></c><c r="D1"><v>0.1234567890123456</v></c><c r="E1"><v>0</v></c></row>',
    {
      A1: number(19.96),
      B1: number(-0.5),
      C1: number(0.0012),
      D1: number(0.1234567890123456),
      E1: number(0),
    },
  ],
  [
    "cells and rows without addresses",
    "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    { A1: number(1), B1: number(2), A2: number(3) },
  ],
  [
    "addresses that skip, then none",
    '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    { B2: number(1), C2: number(2), A3: number(3) },
  ],
  [
    "empty values are blank, not zero",
    '<row r="1"><c r="A1"><v></v></c><c r="B1"><v/></c><c r="C1" s="0"/><c r="D1"><v>1</v></c></row>',
    { D1: number(1) },
  ],
  [
    "single quotes and spaces in tags",
    "<row r = '1' ><c r = 'B1' t = 'str' ><v>Số hóa</v></c ></row >",
    { B1: text("Số hóa") },
  ],
  [
    "texts in the cell",
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Công khai</t></is></c><c r="B1" t="inlineStr"><is><r><t>Số </t></r><r><rPr><b/></rPr><t>hóa</t></r></is></c></row>',
    { A1: text("Công khai"), B1: text("Số hóa") },
  ],
  [
    "logical values and errors",
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c></row>',
    {
      A1: { kind: "boolean", value: true },
      B1: { kind: "boolean", value: false },
      C1: { kind: "error", value: "#DIV/0!" },
    },
  ],
  [
    "dates in ISO form",
    '<row r="1"><c r="A1" t="d"><v>2026-01-31</v></c></row>',
    { A1: number(46053) },
  ],
  [
    "dates in ISO form, counted from 1904",
    '<row r="1"><c r="A1" t="d"><v>2026-01-31</v></c></row>',
    { A1: number(44591) },
    { before: '<workbookPr date1904="1"/>' },
  ],
  [
    "entities, CDATA and Excel's escapes",
    '<row r="1"><c r="A1" t="str"><v>a &lt; b &amp;amp; c &#273;</v></c><c r="B1" t="str"><v><![CDATA[x<y]]></v></c><c r="C1" t="str"><v>a_x000D_b_x005F_x0041_</v></c></row>',
    { A1: text("a < b &amp; c đ"), B1: text("x<y"), C1: text("a\rb_x0041_") },
  ],
  [
    "line ends of Windows",
    '<row r="1"><c r="A1" t="str"><v>một\r\nhai</v></c></row>',
    { A1: text("một\nhai") },
  ],
  [
    "comments between rows and cells",
    '<!-- x --><row r="1"><!-- <c/> --><c r="A1"><!-- y --><v>1</v></c></row>',
    { A1: number(1) },
  ],
  [
    "a formula with and without result",
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    {
      A1: { kind: "number", value: 3, formula: "SUM(B1:C1)" },
      B1: { kind: "blank", formula: "1+1" },
      C1: { kind: "text", value: "", formula: '""' },
    },
  ],
  [
    "formulas shared down a column",
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    {
      B1: { kind: "number", value: 1, formula: "A1*$A$1" },
      B2: { kind: "number", value: 2, formula: "A2*$A$1" },
    },
  ],
  [
    "an array formula",
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    { A1: { kind: "number", value: 2, formula: "B1:B2*2" }, A2: number(4) },
  ],
  [
    "what should be a number and is none stays as typed",
    '<row r="1"><c r="A1"><v>19,96</v></c></row>',
    { A1: text("19,96") },
  ],
  [
    "a prefix on every element",
    '<x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row>',
    { A1: { kind: "number", value: 2, formula: "1+1" }, B1: text("Nhóm") },
    {
      prefix: "x:",
      sheets: {
        "Tổng hợp":
          '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>',
      },
      strings: "<x:si><x:t>Nhóm</x:t></x:si>",
    },
  ],
  [
    "the strict form of the standard",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    { A1: number(1) },
    { isStrict: true },
  ],
  [
    "shared texts, their reading aids left out",
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    { A1: text("Số hóa"), B1: text("Tiến độ giải quyết") },
    {
      strings:
        '<si><t>Số hóa</t><rPh sb="0" eb="1"><t>so</t></rPh></si><si><r><t xml:space="preserve">Tiến độ </t></r><r><t>giải quyết</t></r></si><si/>',
    },
  ],
];

describe("what other programs write", () => {
  const cases = written.map(([name, rows, expected, more = {}]) => ({
    name,
    rows,
    expected,
    more,
  }));
  test.each(cases)("$name", async ({ rows, expected, more }) => {
    expect(await cells(rows, more)).toEqual(expected);
  });
});

describe("looks that tell what a value means", () => {
  test("number formats, built in and own, and fonts", async () => {
    const found = await cells(
      '<row r="1"><c r="A1" s="2"><v>46053</v></c><c r="B1" s="3" t="str"><v>Sè hãa</v></c></row>',
      { styles: sampleStyles }
    );
    expect(found["A1"]).toMatchObject({ numberFormat: "dd/mm/yyyy", fontName: "Calibri" });
    expect(found["B1"]).toMatchObject({ fontName: ".VnTime" });
    expect(found["B1"]).not.toHaveProperty("numberFormat");
  });

  test("the font of a text's own run goes before the cell's", async () => {
    const found = await cells('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings: '<si><r><rPr><rFont val=".VnArial"/></rPr><t>Sè hãa</t></r></si>',
      styles: sampleStyles,
    });
    expect(found["A1"]).toMatchObject({ fontName: ".VnArial" });
  });
});

describe("a workbook as a whole", () => {
  test("sheets, merges, hidden sheets and own regions", async () => {
    const contents = await read({
      sheets: {
        "Tổng hợp": dataSheet(
          '<row r="3"><c r="C3"><v>1</v></c></row>',
          '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>'
        ),
        "Thiết lập": "<sheetData/>",
      },
      hidden: ["Thiết lập"],
      behind:
        '<definedNames><definedName name="_score766.cot" hidden="1">\'Tổng hợp\'!$J$3:$K$9</definedName><definedName name="_score766.mat">#REF!</definedName><definedName name="Vung_in">\'Tổng hợp\'!$A$1:$C$9</definedName></definedNames>',
    });
    expect(
      contents.grids.map(({ sheet, visibility, rowCount, columnCount }) => [
        sheet,
        visibility,
        rowCount,
        columnCount,
      ])
    ).toEqual([
      ["Tổng hợp", "visible", 3, 3],
      ["Thiết lập", "hidden", 0, 0],
    ]);
    expect(contents.grids[0]?.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect(contents.ownRegions).toEqual([
      {
        name: "_score766.cot",
        sheet: "Tổng hợp",
        range: { top: 2, left: 9, bottom: 8, right: 10 },
      },
    ]);
  });

  test("areas under a chart and of an Excel table", async () => {
    const drawing =
      '<xdr:wsDr xmlns:xdr="d"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>9</xdr:colOff><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:row>20</xdr:row></xdr:to></xdr:twoCellAnchor><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:row>4</xdr:row></xdr:from></xdr:oneCellAnchor></xdr:wsDr>';
    const contents = await read({
      sheets: { A: dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') },
      extra: {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="x/table" Target="/xl/tables/table1.xml"/><Relationship Id="rId3" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>',
        "xl/drawings/drawing1.xml": drawing,
        "xl/tables/table1.xml": '<table ref="A1:C9"/>',
      },
    });
    expect(contents.grids[0]?.covered).toEqual([
      { top: 1, left: 6, bottom: 20, right: 12 },
      { top: 4, left: 3, bottom: 4, right: 3 },
      { top: 0, left: 0, bottom: 8, right: 2 },
    ]);
  });

  test("part names in another case, and with backslashes", async () => {
    const parts = partsOf({ sheets: { A: dataSheet('<row r="1"><c r="A1"><v>1</v></c></row>') } });
    const renamed = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name.startsWith("xl/w") ? name.replaceAll("/", "\\").toUpperCase() : name,
        content,
      ])
    );
    const contents = await (await openFileWorkbook(zipOf(renamed), "a.xlsx")).read();
    expect(cellsOf(contents.grids[0])).toEqual({ A1: number(1) });
  });

  test("one lonely cell in the last corner costs nothing", async () => {
    const contents = await read({
      sheets: { A: dataSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') },
    });
    expect(contents.grids[0]?.cell(1_048_575, 16_383)).toEqual(number(1));
    expect(contents.grids[0]?.cell(1_048_574, 16_383)).toEqual({ kind: "blank" });
  });

  test("a part in UTF-16 reads the same", async () => {
    const made: HandMade = {
      sheets: { A: dataSheet('<row r="1"><c r="A1" t="str"><v>Số hóa</v></c></row>') },
    };
    const sheet = new TextDecoder()
      .decode(partsOf(made)["xl/worksheets/sheet1.xml"])
      .replace("UTF-8", "UTF-16");
    const wide = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${sheet}`, (letter) => letter.charCodeAt(0))).buffer
    );
    expect(
      cellsOf((await read({ ...made, extra: { "xl/worksheets/sheet1.xml": wide } })).grids[0])
    ).toEqual({ A1: text("Số hóa") });
  });
});
