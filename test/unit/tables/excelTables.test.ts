import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyzeWorkbook } from "../../../src/chain/analyzeWorkbook";
import { formatRange } from "../../../src/cells/address";
import type { ColumnKind } from "../../../src/columns/columnChoice";
import { planColumns } from "../../../src/columns/planColumns";
import { takeBack } from "../../../src/memory/journal/takeBack";
import type { EditPlan } from "../../../src/plan/plan";
import { WorkbookError, type WorkbookContents } from "../../../src/plan/port";
import { columnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import type { Present } from "../../../src/taskpane/session/output";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { insert } from "../../host/workbook/structure";
import { doorNames, openDoor, sessionOn, type Door } from "../memory/doors";
import { league, tableFile, type TableFile } from "./leagueTable";

const sheet = "Bảng điểm";
let door: Door;

async function open(name: (typeof doorNames)[number], made: TableFile = {}): Promise<void> {
  const bytes = tableFile(made);
  const { grids } = await (await openFileWorkbook(bytes, "chi-so.xlsx")).read();
  door = await openDoor(name, grids, bytes);
}

function planned(contents: WorkbookContents, columns: readonly ColumnKind[]): EditPlan {
  const [table] = analyzeWorkbook(contents).tables;
  if (table === undefined) throw new Error("No table was read.");
  return planColumns(contents, table, { columns });
}

const read = () => door.workbook.read();
const write = async (columns: readonly ColumnKind[]) =>
  door.workbook.apply(planned(await read(), columns));

async function tableNow(): Promise<string> {
  const [grid] = (await read()).grids;
  return (grid?.tables ?? []).map(({ name, range }) => `${name} ${formatRange(range)}`).join();
}

async function formulaAt(row: number, column: number): Promise<string> {
  return (await read()).grids[0]?.cell(row, column).formula ?? "";
}

async function textAt(row: number, column: number): Promise<unknown> {
  const cell = (await read()).grids[0]?.cell(row, column);
  return cell?.kind === "blank" ? "" : cell?.value;
}

const columnsOf = (columns: readonly ColumnKind[]) => (present: Present) =>
  columnsOutput(present, columns);

describe.each(doorNames)("columns beside an Excel table (%s)", (name) => {
  beforeEach(async () => {
    await open(name);
  });
  afterEach(() => {
    door.close();
  });

  it("become columns of it, in formulas that name its columns", async () => {
    await write(["percent", "rank"]);
    expect(await tableNow()).toBe("BangDiem A1:K6");
    expect(await textAt(0, 9)).toBe("Tỷ lệ (tính)");
    const inside =
      name === "file" ? "BangDiem[[#This Row],[Tổng điểm (100đ)]]" : "[@[Tổng điểm (100đ)]]";
    const column = name === "file" ? "BangDiem[[Tổng điểm (100đ)]]" : "[[Tổng điểm (100đ)]]";
    expect(await formulaAt(3, 9)).toBe(`IF(COUNT(${inside})=1,ROUND(${inside}/100,4),"")`);
    expect(await formulaAt(3, 10)).toBe(`IF(COUNT(${inside})=1,RANK(${inside},${column}),"")`);
  });

  it("are the same when written again, with fewer and with more", async () => {
    await write(["percent", "rank"]);
    expect(
      (await write(["percent", "rank"])).steps.filter(({ kind }) => kind === "tableEdge")
    ).toEqual(name === "file" ? [{ kind: "tableEdge", sheet, table: "BangDiem", right: 10 }] : []);
    await write(["rank"]);
    expect(await tableNow()).toBe("BangDiem A1:J6");
    expect([await textAt(0, 9), await textAt(0, 10), await textAt(3, 10)]).toEqual([
      "Hạng (tính)",
      "",
      "",
    ]);
    await write(["percent", "shortfall", "rank"]);
    expect(await tableNow()).toBe("BangDiem A1:L6");
  });

  it("are taken back, table and all", async () => {
    const before = door.host?.workbook.state();
    const undo = await write(["percent", "shortfall", "rank", "grade"]);
    await door.workbook.apply(undo);
    expect(await tableNow()).toBe("BangDiem A1:I6");
    expect([await textAt(0, 9), await formulaAt(2, 9)]).toEqual(["", ""]);
    if (door.host !== null)
      expect(withoutWidths(door.host.workbook.state())).toEqual(withoutWidths(before));
  });

  it("are taken back on another day, also among rows that came since, and done again", async () => {
    await door.session.refresh();
    expect(await door.session.put(columnsOf(["percent", "rank"]))).toBe(true);
    if (door.host !== null) insert(door.host.workbook, sheet, { axis: "row", at: 0, count: 2 });
    door = { ...door, session: sessionOn(door.workbook) };
    await door.session.refresh();
    await door.session.undo();
    const moved = door.host === null ? "A1:I6" : "A3:I8";
    expect(await tableNow()).toBe(`BangDiem ${moved}`);
    expect(await textAt(door.host === null ? 0 : 2, 9)).toBe("");
    if (door.host !== null) return;
    await door.session.redo();
    expect(await tableNow()).toBe("BangDiem A1:K6");
  });

  it("keep their place while columns of others stand behind them, and say so when they cannot", async () => {
    await write(["percent", "rank"]);
    await door.workbook.apply({
      steps: [
        { kind: "tableEdge", sheet, table: "BangDiem", right: 11 },
        {
          ...{ kind: "write", sheet, top: 0, left: 11 },
          rows: [[{ content: { kind: "text", value: "Ghi chú" }, style: "keep" }]],
        },
      ],
    });
    expect(await tableNow()).toBe("BangDiem A1:L6");
    await write(["percent", "rank"]);
    expect(await tableNow()).toBe("BangDiem A1:L6");
    const refused = async (): Promise<unknown> => write(["rank"]).catch((error: unknown) => error);
    expect(await refused()).toMatchObject({ code: "unsupported" });
    expect(await refused()).toBeInstanceOf(WorkbookError);
  });
});

describe("on another day, a column of others behind ours", () => {
  it("stops the way back: a table cannot have a column without a name", async () => {
    await open("file");
    await door.session.refresh();
    await door.session.put(columnsOf(["percent"]));
    await door.workbook.apply({
      steps: [
        { kind: "tableEdge", sheet, table: "BangDiem", right: 10 },
        {
          ...{ kind: "write", sheet, top: 0, left: 10 },
          rows: [[{ content: { kind: "text", value: "Ghi chú" }, style: "keep" }]],
        },
      ],
    });
    expect(takeBack(await read())).toMatchObject({ kind: "refused", because: "tableGrew" });
  });
});

describe.each(doorNames)("beside an Excel table that cannot take them (%s)", (name) => {
  afterEach(() => {
    door.close();
  });

  it.each<readonly [string, TableFile]>([
    ["its header is not the row that names the columns", { reference: "A2:I6" }],
    ["it ends before the last unit", { reference: "A1:I5" }],
    ["the last unit is its row of totals", { attributes: ' totalsRowCount="1"' }],
  ])("a column stays free, so that Excel does not take them in: %s", async (_, made) => {
    await open(name, made);
    await write(["percent"]);
    expect(await tableNow()).toBe(`BangDiem ${made.reference ?? "A1:I6"}`);
    expect([await textAt(0, 9), await textAt(0, 10)]).toEqual(["", "Tỷ lệ (tính)"]);
    expect(await formulaAt(2, 10)).toBe('IF(COUNT(I3)=1,ROUND(I3/100,4),"")');
  });

  it("a column whose name needs escapes is called by its address", async () => {
    const rows = [
      ["TT", "Đơn vị [xã]", ...(league[0] ?? []).slice(2, 8), "Tổng điểm #"],
      ...league.slice(1),
    ];
    await open(name, { rows });
    await write(["percent"]);
    expect(await tableNow()).toBe("BangDiem A1:J6");
    expect(await formulaAt(2, 9)).toBe('IF(COUNT(I3)=1,ROUND(I3/100,4),"")');
  });
});

function withoutWidths(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === "widths" ? undefined : value))
  );
}
