import { describe, expect, test } from "vitest";
import type {
  CellStyle,
  EditPlan,
  EditStep,
  PlannedCell,
  PlannedContent,
} from "../../../src/plan/plan";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { WorkbookError } from "../../../src/plan/port";
import { changedParts, partsOfFile, partText } from "./changedParts";
import { dataSheet, handMade, sampleStyles, type HandMade } from "./handMade";

const planned = (
  content: PlannedContent,
  style: CellStyle = "keep",
  link?: string
): PlannedCell => ({
  content,
  style,
  ...(link === undefined ? {} : { link }),
});
const text = (value: string, style?: CellStyle, link?: string): PlannedCell =>
  planned({ kind: "text", value }, style, link);
const number = (value: number, style?: CellStyle): PlannedCell =>
  planned({ kind: "number", value }, style);
const formula = (source: string, cached: number | string | null, style?: CellStyle): PlannedCell =>
  planned({ kind: "formula", formula: source, cached }, style);
const blank = planned({ kind: "blank" });

const sheet = "Tổng hợp";
const write = (
  top: number,
  left: number,
  rows: readonly (readonly PlannedCell[])[],
  on = sheet
): EditStep => ({ kind: "write", sheet: on, top, left, rows });
const named = (left: number, right: number, bottom = 2): EditStep => ({
  kind: "name",
  name: "_score766.cot",
  sheet,
  range: { top: 0, left, bottom, right },
});

/** Three rows as staff keep them: bordered, with a total by formula; a second sheet. */
const staffSheet: HandMade = {
  sheets: {
    [sheet]: dataSheet(
      '<row r="1" spans="1:2" ht="30"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row><row r="2" spans="1:2"><c r="A2" s="1" t="s"><v>2</v></c><c r="B2" s="1"><v>21.93</v></c></row><row r="3" spans="1:2"><c r="A3" s="1" t="s"><v>3</v></c><c r="B3" s="1"><f>SUM(B2)</f><v>21.93</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
    ),
    Khác: "<sheetData/>",
  },
  strings:
    "<si><t>Nhóm chỉ số</t></si><si><t>Điểm</t></si><si><t>Số hóa</t></si><si><t>Cộng</t></si>",
  styles: sampleStyles,
  extra: {
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B3" i="1"/></calcChain>',
  },
};

const columns: EditPlan = {
  steps: [
    named(2, 3),
    write(0, 2, [
      [text("Tỷ lệ", "tableHeader"), text("Ghi chú", "tableHeader")],
      [formula("B2/22", 21.93 / 22, "tablePercent"), text('a < b & "c"\n_x0041_ ', "tableText")],
      [blank, text("xem", "tableText", "'Tổng hợp'!B3")],
    ]),
    { kind: "columnWidths", sheet, left: 2, widths: [13, 20] },
  ],
};

async function open(made: HandMade = staffSheet) {
  return openFileWorkbook(handMade(made), "chi-so.xlsx");
}

async function cellAt(file: Uint8Array, row: number, column: number, at = 0) {
  const contents = await (await openFileWorkbook(file, "chi-so.xlsx")).read();
  return contents.grids[at]?.cell(row, column);
}

async function refusal(made: HandMade, steps: readonly EditStep[]): Promise<WorkbookError> {
  const workbook = await open(made);
  const fault: unknown = await workbook.apply({ steps }).catch((error: unknown) => error);
  expect(await workbook.save()).toEqual(handMade(made));
  if (!(fault instanceof WorkbookError)) throw new Error("Not refused");
  return fault;
}

describe("saving", () => {
  test("without edits gives back the very same bytes", async () => {
    const workbook = await open();
    await workbook.read();
    expect(await workbook.save()).toEqual(handMade(staffSheet));
    await workbook.apply({ steps: [] });
    expect(await workbook.save()).toEqual(handMade(staffSheet));
  });
});

describe("computed columns beside a table", () => {
  test("change the sheet, the looks and the names, and nothing else", async () => {
    const workbook = await open();
    await workbook.apply(columns);
    const saved = await workbook.save();
    expect(changedParts(handMade(staffSheet), saved)).toEqual([
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect([...partsOfFile(saved).keys()]).toEqual([...partsOfFile(handMade(staffSheet)).keys()]);
  });

  test("are read back as planned, the staff's cells as before", async () => {
    const workbook = await open();
    await workbook.apply(columns);
    const saved = await workbook.save();
    expect(await cellAt(saved, 1, 2)).toMatchObject({
      kind: "number",
      value: 21.93 / 22,
      formula: "B2/22",
      numberFormat: "0.00%",
    });
    expect(await cellAt(saved, 1, 3)).toMatchObject({
      kind: "text",
      value: 'a < b & "c"\n_x0041_ ',
    });
    expect(await cellAt(saved, 2, 1)).toMatchObject({
      kind: "number",
      value: 21.93,
      formula: "SUM(B2)",
    });
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<row r="1" spans="1:4" ht="30"><c r="A1" s="1" t="s"><v>0</v></c>');
    expect(xml).toContain('<dimension ref="A1:D3"/>');
    expect(xml).toContain('<cols><col min="3" max="3" width="13" customWidth="1"/>');
    expect(xml).toMatch(
      /<\/mergeCells><hyperlinks><hyperlink ref="D3" location="'Tổng hợp'!B3"\/><\/hyperlinks><pageMargins/
    );
  });

  test("take the look of the table beside them", async () => {
    const workbook = await open();
    await workbook.apply(columns);
    const saved = await workbook.save();
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain('<c r="C1" s="1" t="inlineStr">');
    expect(partText(saved, "xl/styles.xml")).toContain(
      '<xf applyNumberFormat="1" numFmtId="10" fontId="1" fillId="0" borderId="1"'
    );
  });

  test("twice are the same bytes as once, also in the saved file", async () => {
    const workbook = await open();
    await workbook.apply(columns);
    const once = await workbook.save();
    await workbook.apply(columns);
    expect(await workbook.save()).toEqual(once);
    const again = await openFileWorkbook(once, "chi-so.xlsx");
    await again.apply(columns);
    expect(await again.save()).toEqual(once);
  });

  test("are taken back by the inverse plan, to the byte", async () => {
    const workbook = await open();
    const inverse = await workbook.apply(columns);
    const redo = await workbook.apply(inverse);
    expect(await workbook.save()).toEqual(handMade(staffSheet));
    await workbook.apply(redo);
    expect(await cellAt(await workbook.save(), 0, 2)).toMatchObject({ value: "Tỷ lệ" });
  });

  test("are taken back by the inverse plan as data, in a file opened again", async () => {
    const workbook = await open();
    const inverse = await workbook.apply(columns);
    const again = await openFileWorkbook(await workbook.save(), "chi-so.xlsx");
    await again.apply(JSON.parse(JSON.stringify(inverse)) as EditPlan);
    const contents = await again.read();
    expect([contents.grids[0]?.rowCount, contents.grids[0]?.columnCount]).toEqual([3, 2]);
    expect(contents.ownRegions).toEqual([]);
  });

  test("that shrink leave no formula in Excel's list of formulas", async () => {
    const workbook = await open();
    await workbook.apply(columns);
    await workbook.apply({ steps: [write(1, 2, [[blank]])] });
    const saved = await workbook.save();
    expect(changedParts(handMade(staffSheet), saved)).toContain("- xl/calcChain.xml");
    expect(partText(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
const traps: readonly (readonly [string, HandMade])[] = [
  ["cells without addresses", { sheets: { [sheet]: dataSheet(rows) } }],
  [
    "a prefix on every element",
    {
      prefix: "x:",
      sheets: {
        [sheet]:
          '<x:dimension ref="A1:B2"/><x:sheetData><x:row r="1" spans="1:2"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
      },
    },
  ],
  ["the strict form", { isStrict: true, sheets: { [sheet]: dataSheet(rows) } }],
  ["no cells at all", { sheets: { [sheet]: "<sheetData/>" } }],
  [
    "single quotes",
    {
      sheets: {
        [sheet]:
          "<dimension ref='A1:A2'/><cols><col min='1' max='9' width='8'/></cols><sheetData><row r='1' spans='1:1'><c r='A1'><v>1</v></c></row></sheetData>",
      },
    },
  ],
  [
    "gaps between rows and an empty row",
    { sheets: { [sheet]: dataSheet('<row r="2"/><row r="9"><c r="F9"><v>1</v></c></row>') } },
  ],
  [
    "dates from 1904",
    { before: '<workbookPr date1904="1"/>', sheets: { [sheet]: dataSheet(rows) } },
  ],
];

describe.each(traps)("a workbook with %s", (_, made) => {
  const plan: EditPlan = {
    steps: [
      { kind: "addSheet", sheet: "Báo cáo", visibility: "visible", columnWidths: [60] },
      write(0, 10, [
        [text("Tỷ lệ", "tableHeader")],
        [number(0.5, "tablePercent")],
        [number(2, "tableRank")],
      ]),
      write(0, 0, [[text("Báo cáo", "title")]], "Báo cáo"),
      { kind: "columnWidths", sheet, left: 3, widths: [12] },
      named(10, 10),
    ],
  };

  test("takes new columns and a new sheet, and keeps its own cells", async () => {
    const workbook = await open(made);
    const before = (await workbook.read()).grids[0];
    await workbook.apply(plan);
    const saved = await workbook.save();
    const after = (await (await openFileWorkbook(saved, "a.xlsx")).read()).grids;
    for (let row = 0; row < 10; row += 1) {
      for (let column = 0; column < 8; column += 1) {
        expect({ ...after[0]?.cell(row, column), fontName: 0 }).toEqual({
          ...before?.cell(row, column),
          fontName: 0,
        });
      }
    }
    expect(after[0]?.cell(1, 10)).toMatchObject({
      kind: "number",
      value: 0.5,
      numberFormat: "0.00%",
    });
    expect(after[1]?.cell(0, 0)).toMatchObject({ kind: "text", value: "Báo cáo" });
    await workbook.apply(plan);
    expect(await workbook.save()).toEqual(saved);
  });
});

describe("what is turned down, nothing written", () => {
  test("a cell that staff filled in", async () => {
    const fault = await refusal(staffSheet, [
      write(5, 4, [[text("x")]]),
      write(1, 1, [[number(22)]]),
    ]);
    expect(fault.code).toBe("staffCell");
    expect(fault.message).toContain("'Tổng hợp'!B2");
  });

  test("a staff cell that the same plan calls its own", async () => {
    expect((await refusal(staffSheet, [named(0, 1), write(1, 1, [[number(22)]])])).code).toBe(
      "staffCell"
    );
  });

  test("a formula of the staff, even with its own result", async () => {
    expect((await refusal(staffSheet, [write(2, 1, [[number(21.93)]])])).code).toBe("staffCell");
  });

  test("a merged cell, but for its first one", async () => {
    expect((await refusal(staffSheet, [write(6, 0, [[text("x")]])])).code).toBe("staffCell");
    const workbook = await open();
    await workbook.apply({ steps: [write(5, 0, [[text("x")]])] });
    expect(await cellAt(await workbook.save(), 5, 0)).toMatchObject({ value: "x" });
  });

  test("part of an array formula, though the region is ours", async () => {
    const made: HandMade = {
      sheets: {
        [sheet]: dataSheet(
          '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
        ),
      },
      behind:
        "<definedNames><definedName name=\"_score766.x\">'Tổng hợp'!$A$1:$A$2</definedName></definedNames>",
    };
    expect((await refusal(made, [write(1, 0, [[number(5)]])])).code).toBe("staffCell");
  });

  test("a master of a shared formula, though the region is ours", async () => {
    const made: HandMade = {
      sheets: {
        [sheet]: dataSheet(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>'
        ),
      },
      behind:
        "<definedNames><definedName name=\"_score766.x\">'Tổng hợp'!$A$1:$A$2</definedName></definedNames>",
    };
    expect((await refusal(made, [write(0, 0, [[number(5)]])])).code).toBe("staffCell");
  });

  test("a protected sheet", async () => {
    const made: HandMade = { sheets: { [sheet]: dataSheet(rows, '<sheetProtection sheet="1"/>') } };
    expect((await refusal(made, [write(0, 5, [[number(5)]])])).code).toBe("protectedSheet");
  });

  test("new sheets in a locked structure", async () => {
    const made: HandMade = { ...staffSheet, before: '<workbookProtection lockStructure="1"/>' };
    const step: EditStep = {
      kind: "addSheet",
      sheet: "Báo cáo",
      visibility: "visible",
      columnWidths: [],
    };
    expect((await refusal(made, [step])).code).toBe("lockedStructure");
  });

  test("the removal of a sheet on which somebody wrote", async () => {
    expect((await refusal(staffSheet, [{ kind: "removeSheet", sheet }])).code).toBe("staffCell");
  });

  test("a sheet that is not there, a bad name, a text no cell can hold", async () => {
    expect((await refusal(staffSheet, [write(0, 0, [[blank]], "Không có")])).code).toBe("missing");
    const step: EditStep = {
      kind: "addSheet",
      sheet: "Quý I/2026",
      visibility: "visible",
      columnWidths: [],
    };
    expect((await refusal(staffSheet, [step])).code).toBe("unsupported");
    expect((await refusal(staffSheet, [write(9, 9, [[text("x".repeat(32_768))]])])).code).toBe(
      "unsupported"
    );
  });
});

describe("sheets, names and charts of ours", () => {
  const own = "Báo cáo 766";
  const chart: EditStep = {
    kind: "chart",
    sheet: own,
    chart: {
      name: "Điểm thiếu",
      type: "bar",
      title: "Điểm thiếu theo nhóm",
      categories: { sheet: own, range: { top: 0, left: 0, bottom: 1, right: 0 } },
      categoryLabels: ["Số hóa", "Tiến độ & <khác>"],
      series: [
        {
          name: "Thiếu",
          sheet: own,
          range: { top: 0, left: 1, bottom: 1, right: 1 },
          values: [0.07, null],
        },
      ],
      axis: { minimum: 0, maximum: null, reversed: false },
      anchor: { top: 4, left: 0, bottom: 18, right: 1 },
    },
  };
  const report: EditPlan = {
    steps: [
      { kind: "addSheet", sheet: own, visibility: "visible", columnWidths: [60, 12] },
      write(
        0,
        0,
        [
          [text("Số hóa", "tableText", "'Tổng hợp'!B2"), number(0.07, "tablePoints")],
          [text("Chưa rõ", "paragraphUnconfirmed")],
        ],
        own
      ),
      chart,
      {
        kind: "name",
        name: "_score766.bao_cao",
        sheet: own,
        range: { top: 0, left: 0, bottom: 1, right: 1 },
      },
    ],
  };

  test("come last, with a native chart that holds its values", async () => {
    const workbook = await open();
    await workbook.apply(report);
    const saved = await workbook.save();
    expect(changedParts(handMade(staffSheet), saved)).toEqual([
      "+ xl/charts/chart1.xml",
      "+ xl/drawings/_rels/drawing1.xml.rels",
      "+ xl/drawings/drawing1.xml",
      "+ xl/worksheets/_rels/sheet3.xml.rels",
      "+ xl/worksheets/sheet3.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    expect(partText(saved, "xl/charts/chart1.xml")).toContain(
      "<c:v>Tiến độ &amp; &lt;khác&gt;</c:v>"
    );
    expect(partText(saved, "xl/charts/chart1.xml")).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>0.07</c:v></c:pt></c:numCache>'
    );
    expect(partText(saved, "xl/styles.xml")).toContain('<fgColor rgb="FFFFF2CC"/>');
    await workbook.apply(report);
    expect(await workbook.save()).toEqual(saved);
  });

  test("a chart of the same name is drawn anew, not once more", async () => {
    const workbook = await open();
    await workbook.apply(report);
    await workbook.apply({ steps: [{ ...chart, chart: { ...chart.chart, title: "Khác" } }] });
    const saved = await workbook.save();
    expect(partText(saved, "xl/charts/chart1.xml")).toContain("<a:t>Khác</a:t>");
    expect(partsOfFile(saved).has("xl/charts/chart2.xml")).toBe(false);
  });

  test("go without a trace but for the looks", async () => {
    const workbook = await open();
    await workbook.apply(report);
    const again = await openFileWorkbook(await workbook.save(), "a.xlsx");
    await again.apply({ steps: [{ kind: "removeSheet", sheet: own }] });
    const saved = await again.save();
    expect(changedParts(handMade(staffSheet), saved)).toEqual(["xl/styles.xml"]);
  });

  test("that stand before others take the numbers of names and views along", async () => {
    const made: HandMade = {
      sheets: { [own]: "<sheetData/>", [sheet]: "<sheetData/>" },
      before: '<bookViews><workbookView activeTab="1"/></bookViews>',
      behind: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'${sheet}'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'${own}'!$A$1</definedName></definedNames>`,
    };
    const workbook = await open(made);
    await workbook.apply({ steps: [{ kind: "removeSheet", sheet: own }] });
    const xml = partText(await workbook.save(), "xl/workbook.xml");
    expect(xml).toContain('activeTab="0"');
    expect(xml.match(/<definedName /g)).toHaveLength(1);
    expect(xml).toContain(`localSheetId="0">'${sheet}'`);
  });

  test("hidden names are added, moved and removed", async () => {
    const workbook = await open();
    await workbook.apply({ steps: [named(2, 3)] });
    expect(partText(await workbook.save(), "xl/workbook.xml")).toContain(
      '</sheets><definedNames><definedName name="_score766.cot" hidden="1">\'Tổng hợp\'!$C$1:$D$3</definedName></definedNames></workbook>'
    );
    await workbook.apply({ steps: [named(4, 4)] });
    expect((await workbook.read()).ownRegions).toMatchObject([{ range: { left: 4, right: 4 } }]);
    await workbook.apply({ steps: [{ kind: "removeName", name: "_score766.cot" }] });
    expect(changedParts(handMade(staffSheet), await workbook.save())).toEqual([]);
  });

  test("links of ours go when the plan has them no more", async () => {
    const workbook = await open();
    await workbook.apply(report);
    await workbook.apply({ steps: [write(0, 0, [[text("Số hóa", "tableText")]], own)] });
    expect(partText(await workbook.save(), "xl/worksheets/sheet3.xml")).not.toContain("hyperlink");
  });
});
