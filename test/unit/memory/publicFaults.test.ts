import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gridFromValues, type Grid } from "../../../src/cells/grid";
import { insertReport, scoreNow } from "../../../src/commands/ribbonCommands";
import { table766 } from "../../../src/functions/table";
import { reportOutput } from "../../../src/taskpane/report/reportOutput";
import { chosenBoard } from "../../../src/taskpane/session/chosenBoard";
import type { Present } from "../../../src/taskpane/session/output";
import { hostStatus } from "../../host/faults";
import type { ExcelHost } from "../../host/ExcelHost";
import { rename } from "../../host/workbook/structure";
import { openDoor, type Door } from "./doors";

/**
 * What went wrong in Excel with add-ins like this one, worst first, and the test that holds each: file and title. The
 * tests below are run at both ends of what Excel offers, those named here in the same way where Excel takes part.
 */
const map: Readonly<Record<string, readonly (readonly [file: string, title: string])[]>> = {
  "settings, undo and the pane itself refused by an undo group": [
    ["src/workbook/excel/apply/undoGroups.test.ts", "saves settings on a hidden sheet"],
    ["src/workbook/excel/apply/undoGroups.test.ts", "takes a report back, sheet and all"],
    ["src/workbook/excel/apply/undoGroups.test.ts", "does not hold up reading"],
  ],
  "a report from old figures": [
    ["test/unit/memory/publicFaults.test.ts", "a result that nobody told of is in the report"],
    ["test/unit/memory/publicFaults.test.ts", "no report where Excel lets nothing be read"],
  ],
  "words over our cells": [
    [
      "test/unit/memory/theirWords.test.ts",
      "is asked about, kept by choice, and not asked about twice",
    ],
    [
      "test/unit/memory/everyMoment.test.ts",
      "a person types into $what: before or after, and never lost",
    ],
  ],
  "Excel's own undo emptied by reading": [
    [
      "src/workbook/excel/ExcelWorkbook.test.ts",
      "is not touched by reading again after a typed cell",
    ],
  ],
  "nothing seen after success": [
    [
      "test/unit/memory/publicFaults.test.ts",
      "the report sheet is opened, the columns are selected",
    ],
  ],
  "a sheet for each month": [
    [
      "test/unit/memory/publicFaults.test.ts",
      "the latest month is meant, compared with the one before",
    ],
  ],
  "whole columns": [
    ["src/functions/wholeColumns.test.ts", "are ranked among: RANK766(x; A:A)"],
    ["src/functions/wholeColumns.test.ts", "are read as a table: TABLE766(A:E)"],
  ],
  "a renamed sheet": [
    [
      "test/unit/memory/publicFaults.test.ts",
      "a figure of a renamed sheet leads to it once it is read again",
    ],
    [
      "src/workbook/excel/ExcelWorkbook.test.ts",
      "another name of a sheet, where Excel tells it (ExcelApi 1.17)",
    ],
  ],
  "screen readers told nothing, focus lost": [
    ["test/ui/accessible.test.tsx", "of success, politely, and of a fault, at once"],
    [
      "test/ui/accessible.test.tsx",
      "does not lose its place when a tab takes the place of another",
    ],
    ["test/ui/accessible.test.tsx", "closes a notice with Esc, and goes from part to part with F6"],
  ],
  "undo of one step, one session": [
    ["test/unit/memory/journal.test.ts", "one after the other, and done again"],
    ["test/unit/memory/movedSince.test.ts", "columns are taken back to those before, and to none"],
  ],
  "hidden sheets written to": [
    ["test/unit/memory/closedSheets.test.ts", "%s, is asked about and can be left out"],
  ],
  "unsaved work in the tab thrown away": [
    ["test/pages/inTab.test.ts", "beforeunload"],
    [
      "test/ui/pane.test.tsx",
      "keeps a paragraph that is half rewritten while another tab is looked at",
    ],
  ],
  "a table named without its headers": [
    [
      "test/unit/memory/publicFaults.test.ts",
      "a table named without its headers is told how to be named",
    ],
  ],
  "silent oddities of functions": [
    ["test/unit/functions/helpPages.test.ts", "%s shows what Excel's own library answers"],
    ["test/unit/functions/life.test.ts", "know neither empty cells nor errors as 0"],
    ["test/unit/functions/names.test.ts", "each lead to their part of the guide"],
  ],
  "startup stored in the staff's file": [
    [
      "test/ui/questions.test.tsx",
      "is asked where a cell calls a function of ours, and done only on a yes",
    ],
    ["test/unit/functions/life.test.ts", "write nothing into the workbook by being used"],
  ],
  "look and words": [
    ["test/ui/questions.test.tsx", "is told in Vietnamese"],
    [
      "src/workbook/excel/apply/PlanApplier.test.ts",
      "Printed as from a file: A4 upright, one page wide.",
    ],
    ["test/ui/manyUnits.test.tsx", "finds a unit by part of its name"],
  ],
};

it.each(Object.entries(map))("%s: its tests are there", async (_fault, tests) => {
  for (const [file, title] of tests) expect(await readFile(file, "utf8"), file).toContain(title);
});

let door: Door;
const scores = "Tổng hợp";
const report = (present: Present) => reportOutput(present, { template: "report", length: "full" });
const closedPane = { show: () => Promise.resolve() };

function host(): ExcelHost {
  if (door.host === null) throw new Error("Not in Excel.");
  return door.host;
}

/** Six groups of a ward in one month; the last one's points come by a formula. */
const month = (name: string, digitization: number): Grid =>
  gridFromValues(name, [
    ["UBND PHƯỜNG AN BÌNH"],
    [name.toLocaleUpperCase("vi")],
    ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
    ["Công khai, minh bạch", 18, 18],
    ["Tiến độ giải quyết", 20, 19.5],
    ["Dịch vụ công trực tuyến", 12, 10],
    ["Thanh toán trực tuyến", 10, 10],
    ["Mức độ hài lòng", 18, 18],
    ["Số hóa hồ sơ", 22, { kind: "number", value: digitization, formula: "Nguồn!A1" }],
    ["Tổng cộng", 100, { kind: "number", value: 75.5 + digitization, formula: "SUM(C4:C9)" }],
  ]);

const wordsOf = (sheet: string): string =>
  (host().workbook.findSheet(sheet)?.entries() ?? [])
    .map(({ cell }) => String(cell.value))
    .join("\n");

describe.each(["Excel 1.14", "Excel 1.20"] as const)("in Excel (%s)", (name) => {
  beforeEach(async () => {
    door = await openDoor(name, [month(scores, 21)]);
    await door.session.refresh();
  });
  afterEach(() => {
    door.close();
  });

  it("a result that nobody told of is in the report", async () => {
    const sheet = host().workbook.findSheet(scores);
    sheet?.entries().forEach(({ row, column, cell }) => {
      if (cell.formula !== null && column === 2) cell.value = row === 8 ? 14.5 : 90;
    });
    expect(await door.session.put(report)).toBe(true);
    expect(wordsOf("Báo cáo 766")).toContain("90/100");
    expect(wordsOf("Báo cáo 766")).not.toContain("96,5");
  });

  it.each([
    ["Chèn báo cáo", insertReport],
    ["Tính điểm ngay", scoreNow],
  ] as const)("no report where Excel lets nothing be read: %s", async (_case, command) => {
    const before = host().workbook.state();
    host().faults.refuseRequest(hostStatus.cellEditMode);
    await command(door.session, closedPane);
    expect(host().workbook.state()).toEqual(before);
    expect(door.session.getState().notice).toMatchObject({ intent: "error" });
  });

  it("the report sheet is opened, the columns are selected", async () => {
    await insertReport(door.session, closedPane);
    expect(host().workbook.active.name).toBe("Báo cáo 766");
    await scoreNow(door.session, closedPane);
    expect(host().workbook.active.name).toBe(scores);
    const { left, right, top, bottom } = host().workbook.selection;
    expect([left, right > left, bottom - top]).toEqual([3, true, 7]);
  });

  it("a figure of a renamed sheet leads to it once it is read again", async () => {
    rename(host().workbook, scores, "Quý I");
    await door.session.select({ sheet: scores, row: 9, column: 2 });
    expect(door.session.getState().notice?.text).toContain("Đọc lại");
    await door.session.refresh();
    await door.session.select({ sheet: "Quý I", row: 9, column: 2 });
    expect(host().workbook.selection).toMatchObject({ top: 9, left: 2 });
  });

  it("the latest month is meant, compared with the one before", async () => {
    door.close();
    const months = Array.from({ length: 12 }, (_month, at) =>
      month(`Tháng ${at + 1}/2026`, 10 + at)
    );
    door = await openDoor(name, months);
    await door.session.refresh();
    const { analysis } = door.session.getState();
    if (analysis === null) throw new Error("Nothing was read.");
    const board = chosenBoard(analysis, null)?.board;
    expect(board?.period?.label).toContain("12/2026");
    expect(board?.total?.movement?.points?.value).toBe(100);
  });
});

it("a table named without its headers is told how to be named", () => {
  const said: string[] = [];
  Reflect.set(globalThis, "CustomFunctions", {
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    Error: class extends Error {
      constructor(code: string, message: string) {
        super(message);
        said.push(`${code} ${message}`);
      }
    },
  });
  const body = [
    ["Công khai, minh bạch", 18, 18],
    ["Tiến độ giải quyết", 20, 19.5],
    ["Số hóa hồ sơ", 22, 21],
  ];
  const units = [
    ["Xã An Bình", 17.5, 19, 21, 57.5],
    ["Xã Chí Minh", 18, 20, 20.5, 58.5],
  ];
  expect(() => table766(units)).toThrow();
  expect(said.join()).toContain("[#All]");
  // Rows that say themselves what they are need no header; then there is nothing to tell.
  expect(table766([["Nhóm chỉ số", "Điểm tối đa", "Điểm"], ...body])).toHaveLength(4);
});
