import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatCell } from "../../../src/cells/address";
import { storeSheet } from "../../../src/memory/memoryRows";
import { allColumnsOutput, columnsOutput } from "../../../src/taskpane/columns/columnsOutput";
import { reportOutput } from "../../../src/taskpane/report/reportOutput";
import type { Present } from "../../../src/taskpane/session/output";
import type { HostWorkbook } from "../../host/workbook/HostWorkbook";
import { insert, move, rename } from "../../host/workbook/structure";
import { openDoor, sessionOn, type Door } from "./doors";

const scores = "Tổng hợp";
const reportSheet = "Báo cáo 766";
let door: Door;

const report = (present: Present) => reportOutput(present, { template: "report", length: "full" });
const brief = (present: Present) => reportOutput(present, { template: "brief", length: "short" });
const percents = (present: Present) => columnsOutput(present, ["percent"]);

function book(): HostWorkbook {
  if (door.host === null) throw new Error("Not in Excel.");
  return door.host.workbook;
}

/** What people see, sheet by sheet in the order of the tabs. */
function seen(): unknown {
  return book()
    .sheets.filter(({ name }) => name !== storeSheet)
    .map((sheet) => [
      sheet.name,
      Object.fromEntries(
        sheet.entries().flatMap(({ row, column, cell }) => {
          const shown = cell.formula ?? cell.value;
          return shown === "" ? [] : [[formatCell({ row, column }), shown] as const];
        })
      ),
    ]);
}

/** The same workbook on another day. */
async function reopen(): Promise<void> {
  door = { ...door, session: sessionOn(door.workbook) };
  await door.session.refresh();
}

interface Change {
  readonly what: string;
  readonly make: (workbook: HostWorkbook) => void;
}

const inTable = (axis: "row" | "column", at: number) => (workbook: HostWorkbook) => {
  insert(workbook, scores, { axis, at, count: 1 });
};

const renamed = (workbook: HostWorkbook) => {
  rename(workbook, scores, "Quý I");
};
const moved = (workbook: HostWorkbook) => {
  move(workbook, scores, 2);
};

const changes: readonly Change[] = [
  { what: "a row was inserted above the table", make: inTable("row", 0) },
  { what: "a row was inserted in the table", make: inTable("row", 6) },
  { what: "a column was inserted before the table", make: inTable("column", 0) },
  { what: "a column was inserted in the table", make: inTable("column", 3) },
  { what: "the sheet was renamed", make: renamed },
  { what: "the sheet was moved", make: moved },
];

describe.each(["Excel 1.14", "Excel 1.20"] as const)("since the write (%s)", (name) => {
  /** A fresh workbook; the client library speaks to the one that was opened last. */
  async function open(): Promise<void> {
    door = await openDoor(name);
    book().addSheet("Trang khác");
    await door.session.refresh();
  }

  beforeEach(open);
  afterEach(() => {
    door.close();
  });

  describe.each(changes)("$what", ({ make }) => {
    /** What the workbook would be, had nothing been written but before the change. */
    async function expected(writes: number): Promise<unknown> {
      for (const output of [percents, allColumnsOutput].slice(0, writes))
        await door.session.put(output);
      make(book());
      const state = seen();
      door.close();
      await open();
      return state;
    }

    it("columns are taken back to those before, and to none", async () => {
      const [none, one] = [await expected(0), await expected(1)];
      await door.session.put(percents);
      await door.session.put(allColumnsOutput);
      make(book());
      await reopen();
      await door.session.undo();
      expect(seen()).toEqual(one);
      await door.session.undo();
      expect(seen()).toEqual(none);
    });

    it("columns are done again, or it is said why not and nothing is touched", async () => {
      const again = await expected(1);
      await door.session.put(percents);
      await reopen();
      await door.session.undo();
      make(book());
      const changed = seen();
      await reopen();
      await door.session.redo();
      const text = door.session.getState().notice?.text ?? "";
      if (text.startsWith("Đã làm lại")) expect(seen()).toEqual(again);
      else {
        expect(text).toContain("Chưa làm lại, sổ giữ nguyên");
        expect(seen()).toEqual(changed);
      }
    });

    it("a report is taken back, all else stays", async () => {
      const none = await expected(0);
      await door.session.put(report);
      make(book());
      await reopen();
      await door.session.undo();
      expect(seen()).toEqual(none);
    });
  });

  it("the report sheet was renamed: the report before comes back under that name", async () => {
    await door.session.put(report);
    const first = seen();
    await door.session.put(brief);
    rename(book(), reportSheet, "BC tháng 9");
    await reopen();
    await door.session.undo();
    rename(book(), "BC tháng 9", reportSheet);
    expect(seen()).toEqual(first);
  });

  it.each(changes.filter(({ make }) => make !== moved))(
    "$what: the report before is not put back with links that lead astray",
    async ({ make }) => {
      await door.session.put(report);
      await door.session.put(brief);
      make(book());
      const changed = seen();
      await reopen();
      await door.session.undo();
      expect(seen()).toEqual(changed);
      expect(door.session.getState().notice?.text).toContain(
        "Chưa hoàn tác, sổ giữ nguyên: trang bảng điểm đã đổi tên"
      );
    }
  );

  it("other words beside the scores: the report before comes back", async () => {
    await door.session.put(report);
    const first = seen();
    await door.session.put(brief);
    door.host?.type(scores, 30, 0, "ghi chú");
    await reopen();
    await door.session.undo();
    door.host?.type(scores, 30, 0, "");
    expect(seen()).toEqual(first);
  });
});
