import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatReference } from "../../../src/cells/address";
import type { GridCell } from "../../../src/cells/grid";
import { staffChanges } from "../../../src/memory/staffChanges";
import { readSettings } from "../../../src/settings/readSettings";
import { allColumnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import { reportOutput } from "../../../src/taskpane/report/reportOutput";
import type { Present } from "../../../src/taskpane/session/output";
import type { Question } from "../../../src/taskpane/session/question";
import { changeKey } from "../../../src/taskpane/session/question";
import { doorNames, openDoor, type Door } from "./doors";

type Changed = Extract<Question, { kind: "changed" }>;

let door: Door;
const report = (present: Present) => reportOutput(present, { template: "report", length: "full" });

async function cell(sheet: string, row: number, column: number): Promise<GridCell> {
  const { grids } = await door.workbook.read();
  const grid = grids.find((each) => each.sheet === sheet);
  if (grid === undefined) throw new Error(`No sheet ${sheet}`);
  return grid.cell(row, column);
}

/** Where our columns stand: the first cell below the header. */
async function ours(): Promise<{ sheet: string; row: number; column: number }> {
  const { ownRegions } = await door.workbook.read();
  const region = ownRegions.find(({ name }) => name.startsWith("_score766.columns."));
  if (region === undefined) throw new Error("No columns.");
  return { sheet: region.sheet, row: region.range.top + 1, column: region.range.left };
}

/** Answers the next question of the pane. */
function onQuestion(answer: (question: Changed) => ReadonlySet<string> | null): {
  readonly asked: Changed[];
} {
  const asked: Changed[] = [];
  const { session } = door;
  session.subscribe(() => {
    const { question } = session.getState();
    if (question?.kind !== "changed" || asked.includes(question)) return;
    asked.push(question);
    queueMicrotask(() => {
      const replaced = answer(question);
      session.answer(replaced && { kind: "changed", replaced });
    });
  });
  return { asked };
}

describe.each(doorNames)("what a person typed over our cells (%s)", (name) => {
  beforeEach(async () => {
    door = await openDoor(name);
    await door.session.refresh();
  });
  afterEach(() => {
    door.close();
  });

  it("is asked about, kept by choice, and not asked about twice", async () => {
    await door.session.put(allColumnsOutput);
    const at = await ours();
    await door.type(at.sheet, at.row, at.column, "ghi chú của tôi");
    const { asked } = onQuestion(() => new Set());
    expect(await door.session.put(allColumnsOutput)).toBe(true);
    expect(asked.map(({ changed }) => changed.map((each) => formatReference(each.cell)))).toEqual([
      [formatReference(at)],
    ]);
    expect(await cell(at.sheet, at.row, at.column)).toMatchObject({ value: "ghi chú của tôi" });
    expect(door.session.getState().notice?.text).toContain(formatReference(at));
    await door.session.put(allColumnsOutput);
    expect(asked).toHaveLength(1);
    await door.session.put(allColumnsOutput, undefined, true);
    expect(asked).toHaveLength(2);
  });

  it("gives way only to a yes, and only where it was said", async () => {
    await door.session.put(allColumnsOutput);
    const at = await ours();
    const below = { ...at, row: at.row + 1 };
    await door.type(at.sheet, at.row, at.column, 7);
    await door.type(below.sheet, below.row, below.column, "của tôi");
    onQuestion(({ changed }) => new Set(changed.slice(0, 1).map(changeKey)));
    await door.session.put(allColumnsOutput);
    expect((await cell(at.sheet, at.row, at.column)).formula).toBeDefined();
    expect(await cell(below.sheet, below.row, below.column)).toMatchObject({ value: "của tôi" });
  });

  it("stops the write when the person takes the question back", async () => {
    await door.session.put(allColumnsOutput);
    const at = await ours();
    await door.type(at.sheet, at.row, at.column, "ghi chú");
    onQuestion(() => null);
    expect(await door.session.put(allColumnsOutput)).toBe(false);
    expect(await cell(at.sheet, at.row, at.column)).toMatchObject({ value: "ghi chú" });
    expect(door.session.getState().work).toBeNull();
  });

  it("in a paragraph of the report is their wording: in the next report, in Word, in the settings", async () => {
    await door.session.put(report);
    const paragraph = await firstParagraph();
    const words = `${paragraph.text} Đơn vị đã họp rút kinh nghiệm.`;
    await door.type("Báo cáo 766", paragraph.row, 0, words);
    const { asked } = onQuestion(() => null);
    expect(await door.session.put(report)).toBe(true);
    expect(asked).toEqual([]);
    expect((await firstParagraph()).text).toBe(words);
    const contents = await door.workbook.read();
    expect([...(readSettings(contents).wordings ?? new Map<string, string>()).values()]).toEqual([
      words,
    ]);
    expect(staffChanges(contents)).toEqual([]);
  });

  it("in a paragraph can be taken back in the pane, for good", async () => {
    await door.session.put(report);
    const paragraph = await firstParagraph();
    await door.type("Báo cáo 766", paragraph.row, 0, `${paragraph.text} Câu thêm.`);
    await door.session.refresh();
    expect(door.session.getState().remembered.wordings?.size).toBe(1);
    await door.session.remember(({ wordings: _, ...known }) => known);
    expect(door.session.getState().remembered.wordings?.size ?? 0).toBe(0);
    await door.session.put(report);
    expect((await firstParagraph()).text).toBe(paragraph.text);
  });

  it("in the title of the report is asked about", async () => {
    await door.session.put(report);
    await door.type("Báo cáo 766", 0, 0, "BÁO CÁO (bản sửa)");
    const { asked } = onQuestion(() => new Set());
    await door.session.put(report);
    expect(asked).toHaveLength(1);
    expect(await cell("Báo cáo 766", 0, 0)).toMatchObject({ value: "BÁO CÁO (bản sửa)" });
  });

  it("is not told of in a workbook that an earlier version wrote", async () => {
    const { analysis } = door.session.getState();
    if (analysis === null) throw new Error("Not read.");
    const present = { analysis, remembered: readSettings(analysis.contents) } as Present;
    const output = await allColumnsOutput(present);
    if (output.kind === "refused") throw new Error("Refused.");
    await door.workbook.apply(output.plan);
    const at = await ours();
    await door.type(at.sheet, at.row, at.column, 7);
    const { asked } = onQuestion(() => null);
    expect(await door.session.put(allColumnsOutput)).toBe(true);
    expect(asked).toEqual([]);
    expect((await cell(at.sheet, at.row, at.column)).formula).toBeDefined();
  });
});

async function firstParagraph(): Promise<{ readonly row: number; readonly text: string }> {
  const { grids } = await door.workbook.read();
  const grid = grids.find(({ sheet }) => sheet === "Báo cáo 766");
  for (let row = 0; row < (grid?.rowCount ?? 0); row += 1) {
    const each = grid?.cell(row, 0);
    if (each?.kind === "text" && /tổng điểm đạt/i.test(each.value))
      return { row, text: each.value };
  }
  throw new Error("No paragraph.");
}
