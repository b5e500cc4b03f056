import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { severalPeriods } from "../../../src/taskpane/gallery/sampleSheets";
import { gridFromValues, type Grid } from "../../../src/cells/grid";
import { allColumnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import type { Question } from "../../../src/taskpane/session/question";
import type { HostSheet } from "../../host/workbook/HostSheet";
import { openDoor, type Door } from "./doors";

let door: Door;

const open: Grid = severalPeriods;
const other: Grid = gridFromValues(
  "Năm trước",
  Array.from({ length: open.rowCount }, (_row, row) =>
    Array.from({ length: open.columnCount }, (_column, column) => open.cell(row, column))
  )
);

function sheet(name: string): HostSheet {
  const found = door.host?.workbook.findSheet(name) ?? null;
  if (found === null) throw new Error(`No sheet ${name}`);
  return found;
}

const columnsOf = (name: string): number =>
  sheet(name)
    .entries()
    .filter(({ cell }) => cell.formula !== null).length;

/** Answers the first question; answers what was asked. */
function onQuestion(choice: "write" | "skip" | null): Question[] {
  const asked: Question[] = [];
  const { session } = door;
  session.subscribe(() => {
    const { question } = session.getState();
    if (question === null || asked.includes(question)) return;
    asked.push(question);
    queueMicrotask(() => {
      session.answer(choice && { kind: "sheets", choice });
    });
  });
  return asked;
}

const closings: readonly (readonly [string, (closed: HostSheet) => void, object])[] = [
  ["hidden", (closed) => void (closed.visibility = "Hidden"), { visibility: "hidden" }],
  [
    "very hidden",
    (closed) => void (closed.visibility = "VeryHidden"),
    { visibility: "veryHidden" },
  ],
  ["filtered", (closed) => void (closed.isFiltered = true), { isFiltered: true }],
  [
    "with a filtered table",
    (closed) => {
      const area = { top: 0, left: 0, bottom: 9, right: 3 };
      const table = door.host?.workbook.addTable(closed, area);
      if (table !== undefined) table.isFiltered = true;
    },
    { isFiltered: true },
  ],
  ["protected", (closed) => void (closed.isProtected = true), { isProtected: true }],
];

describe.each(["Excel 1.14", "Excel 1.20"] as const)("a sheet that is closed (%s)", (name) => {
  beforeEach(async () => {
    door = await openDoor(name, [open, other]);
  });
  afterEach(() => {
    door.close();
  });

  it.each(closings)("%s, is asked about and can be left out", async (_case, close, state) => {
    close(sheet("Năm trước"));
    await door.session.refresh();
    const asked = onQuestion("skip");
    expect(await door.session.put(allColumnsOutput)).toBe(true);
    expect(asked).toMatchObject([{ kind: "sheets", sheets: [{ sheet: "Năm trước", state }] }]);
    expect(columnsOf("Năm trước")).toBe(0);
    expect(columnsOf("Theo dõi")).toBeGreaterThan(0);
  });

  it.each(closings.slice(0, 4))("%s, is written to on a yes", async (_case, close) => {
    close(sheet("Năm trước"));
    await door.session.refresh();
    onQuestion("write");
    expect(await door.session.put(allColumnsOutput)).toBe(true);
    expect(columnsOf("Năm trước")).toBeGreaterThan(0);
  });

  it("is not written to, nor any other, when the question is taken back", async () => {
    sheet("Năm trước").visibility = "VeryHidden";
    await door.session.refresh();
    onQuestion(null);
    expect(await door.session.put(allColumnsOutput)).toBe(false);
    expect(columnsOf("Theo dõi") + columnsOf("Năm trước")).toBe(0);
  });

  it("protected, and the only one, is refused with the way out", async () => {
    sheet("Năm trước").isProtected = true;
    sheet("Theo dõi").isProtected = true;
    await door.session.refresh();
    const asked = onQuestion("write");
    expect(await door.session.put(allColumnsOutput)).toBe(false);
    expect(asked).toEqual([]);
    expect(door.session.getState().notice?.text).toContain("đang được bảo vệ");
  });
});
