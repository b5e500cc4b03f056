import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatCell } from "../../../src/cells/address";
import { gridFromValues, type Grid, type GridCell } from "../../../src/cells/grid";
import { journalOf } from "../../../src/memory/journal/journalOf";
import { takeBack } from "../../../src/memory/journal/takeBack";
import { storeSheet } from "../../../src/memory/memoryRows";
import type { EditPlan } from "../../../src/plan/plan";
import type { WorkbookContents } from "../../../src/plan/port";
import { allColumnsOutput, columnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import { reportOutput } from "../../../src/taskpane/report/reportOutput";
import type { Present } from "../../../src/taskpane/session/output";
import { doorNames, openDoor, sessionOn, type Door } from "./doors";

let door: Door;
const report = (present: Present) => reportOutput(present, { template: "report", length: "full" });
const percents = (present: Present) => columnsOutput(present, ["percent"]);

/** What stands on the sheets that people see, cell by cell. */
function seen({ grids }: WorkbookContents): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    grids
      .filter(({ sheet }) => sheet !== storeSheet)
      .map((grid) => {
        const cells: Record<string, string> = {};
        grid.forEachCell((cell, row, column) => {
          const { formula } = cell;
          const shown = formula === undefined ? content(cell) : `=${formula}`;
          if (shown !== "") cells[formatCell({ row, column })] = shown;
        });
        return [grid.sheet, cells];
      })
  );
}

function content(cell: GridCell): string {
  return cell.kind === "blank" ? "" : `${cell.kind} ${String(cell.value)}`;
}

/** The same workbook on another day: what the session knew is gone. */
async function reopen(): Promise<void> {
  door = { ...door, session: sessionOn(door.workbook) };
  await door.session.refresh();
}

const now = async () => seen(await door.workbook.read());
const labels = async () =>
  journalOf(await door.workbook.read()).map(({ isUndone }) => (isUndone ? "undone" : "done"));

describe.each(doorNames)("writes are taken back on another day (%s)", (name) => {
  beforeEach(async () => {
    door = await openDoor(name);
    await door.session.refresh();
  });
  afterEach(() => {
    door.close();
  });

  it("one after the other, and done again", async () => {
    const states = [await now()];
    for (const output of [percents, report, allColumnsOutput]) {
      expect(await door.session.put(output)).toBe(true);
      states.push(await now());
    }
    await reopen();
    expect(await labels()).toEqual(["done", "done", "done"]);
    for (const before of [2, 1, 0]) {
      await door.session.undo();
      expect(await now()).toEqual(states[before]);
    }
    expect(await labels()).toEqual(["undone", "undone", "undone"]);
    await door.session.undo();
    expect(door.session.getState().notice?.text).toContain("Không còn lần ghi nào");
    await reopen();
    for (const after of [1, 2, 3]) {
      await door.session.redo();
      expect(await now()).toEqual(states[after]);
    }
    await door.session.redo();
    expect(door.session.getState().notice?.text).toContain("Không có gì để làm lại");
  });

  it("a report that was written over another one", async () => {
    await door.session.put(report);
    const first = await now();
    await door.session.put((present) =>
      reportOutput(present, { template: "brief", length: "short" })
    );
    await reopen();
    await door.session.undo();
    expect(await now()).toEqual(first);
    await door.session.undo();
    expect(Object.keys(await now())).not.toContain("Báo cáo 766");
  });

  it("but not what a person typed over them", async () => {
    const before = await now();
    await door.session.put(percents);
    const { ownRegions } = await door.workbook.read();
    const [region] = ownRegions;
    if (region === undefined) throw new Error("No columns.");
    await door.type(region.sheet, region.range.top + 1, region.range.left, "của tôi");
    await reopen();
    await door.session.undo();
    const place = formatCell({ row: region.range.top + 1, column: region.range.left });
    expect(await now()).toEqual({
      ...before,
      [region.sheet]: { ...(before[region.sheet] as object), [place]: "text của tôi" },
    });
    expect(door.session.getState().notice?.text).toContain(place);
  });

  it("never a report sheet on which a person wrote", async () => {
    await door.session.put(report);
    await door.type("Báo cáo 766", 0, 0, "BÁO CÁO (bản sửa)");
    const before = await now();
    await reopen();
    await door.session.undo();
    expect(await now()).toEqual(before);
    expect(door.session.getState().notice?.text).toContain("Chưa hoàn tác");
  });

  it("within a session all steps, exactly, and forth again", async () => {
    const states = [await now()];
    for (const output of [allColumnsOutput, report]) {
      await door.session.put(output);
      states.push(await now());
    }
    await door.session.undo();
    expect(await now()).toEqual(states[1]);
    await door.session.undo();
    expect(await now()).toEqual(states[0]);
    await door.session.redo();
    await door.session.redo();
    expect(await now()).toEqual(states[2]);
  });
});

describe("where rows and columns moved since", () => {
  let before: WorkbookContents;
  let after: WorkbookContents;

  beforeEach(async () => {
    door = await openDoor("file");
    await door.session.refresh();
    await door.session.put(percents);
    before = await door.workbook.read();
    await door.session.put(allColumnsOutput);
    after = await door.workbook.read();
  });

  it.each([
    ["above the table", { row: 0 }],
    ["in the middle of it", { row: 6 }],
  ])("a row inserted %s is followed", (_case, insert) => {
    const undo = takeBack(withRow(after, insert.row));
    if (undo.kind === "refused") throw new Error(undo.because);
    expect(seen(applied(withRow(after, insert.row), undo.plan))).toEqual(
      seen(withRow(before, insert.row))
    );
  });

  it("a deleted row is told", () => {
    const [region] = after.ownRegions;
    if (region === undefined) throw new Error("No columns.");
    const { range } = region;
    const shorter = { ...region, range: { ...range, bottom: range.bottom - 1 } };
    const others = after.ownRegions.filter((each) => each !== region);
    expect(takeBack({ ...after, ownRegions: [shorter, ...others] })).toMatchObject({
      kind: "refused",
      because: "rowsDiffer",
    });
    expect(takeBack({ ...after, ownRegions: others })).toMatchObject({
      kind: "refused",
      because: "gone",
    });
  });
});

/** As Excel inserts a row into the first sheet. */
function withRow(contents: WorkbookContents, at: number): WorkbookContents {
  const [first] = contents.grids;
  if (first === undefined) throw new Error("No sheet.");
  const lines = Array.from({ length: first.rowCount }, (_row, row) =>
    Array.from({ length: first.columnCount }, (_column, column) => {
      const cell = first.cell(row, column);
      return cell.formula === undefined ? cell : { ...cell, formula: shifted(cell.formula, at) };
    })
  );
  const grid = gridFromValues(first.sheet, [...lines.slice(0, at), [], ...lines.slice(at)]);
  const down = (row: number): number => (row >= at ? row + 1 : row);
  return {
    ...contents,
    grids: [grid, ...contents.grids.slice(1)],
    ownRegions: contents.ownRegions.map((region) =>
      region.sheet === first.sheet
        ? {
            ...region,
            range: {
              ...region.range,
              top: down(region.range.top),
              bottom: down(region.range.bottom),
            },
          }
        : region
    ),
  };
}

function shifted(formula: string, at: number): string {
  return formula.replace(
    /(\$?[A-Z]{1,2}\$?)(\d+)/g,
    (_whole, column: string, row: string) => `${column}${Number(row) > at ? Number(row) + 1 : row}`
  );
}

/** The workbook after the cells of a plan. */
function applied(contents: WorkbookContents, { steps }: EditPlan): WorkbookContents {
  const grids = contents.grids.map((grid): Grid => {
    const writes = steps.filter((step) => step.kind === "write" && step.sheet === grid.sheet);
    const cells = new Map<string, GridCell>();
    for (const step of writes) {
      if (step.kind !== "write") continue;
      step.rows.forEach((line, down) => {
        line.forEach(({ content: planned }, across) => {
          const place = formatCell({ row: step.top + down, column: step.left + across });
          if (planned.kind === "kept") return;
          cells.set(
            place,
            planned.kind === "formula"
              ? { kind: "text", value: "", formula: planned.formula }
              : planned
          );
        });
      });
    }
    const rows = Array.from({ length: grid.rowCount }, (_row, row) =>
      Array.from(
        { length: grid.columnCount },
        (_column, column) => cells.get(formatCell({ row, column })) ?? grid.cell(row, column)
      )
    );
    return gridFromValues(grid.sheet, rows);
  });
  return { ...contents, grids };
}
