import { beforeEach, describe, expect, it } from "vitest";
import type { ExcelHost } from "../../../../test/host/ExcelHost";
import { wardPlan } from "../../../../test/host/examples/wardPlan";
import { openInExcel, withDefaultWidths } from "../../../../test/host/examples/wardWorkbook";
import { typingBefore } from "../../../../test/host/examples/typingBefore";
import type { EditPlan } from "../../../plan/plan";
import { WorkbookError } from "../../../plan/port";
import type { ExcelWorkbook } from "../ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

/** A cell of the first computed column, and what a clerk types into it. */
const note = { sheet: "Tổng hợp", row: 4, column: 5, input: "ghi chú của tôi" };
const reportNote = { sheet: "Báo cáo 766", row: 1, column: 0, input: "sửa tay" };

const typed = (cell: typeof note): unknown =>
  host.workbook.findSheet(cell.sheet)?.get(cell.row, cell.column)?.value;

async function outcome(work: Promise<EditPlan>): Promise<"done" | "refused"> {
  try {
    await work;
    return "done";
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code: "staffCell" });
    return "refused";
  }
}

describe("a person types into a cell that is about to be written", () => {
  it("just before the write: their words stand, all else is as before", async () => {
    host.type(note.sheet, note.row, note.column, note.input);
    const expected = host.workbook.state();
    ({ host, workbook } = openInExcel());
    typingBefore(host, 2, note);
    await expect(workbook.apply(wardPlan())).rejects.toMatchObject({
      code: "staffCell",
      message: expect.stringContaining("vừa có người nhập") as string,
    });
    expect(withDefaultWidths(host.workbook.state())).toEqual(expected);
  });

  it.each([0, 1, 2, 3, 4])("before request %i of writing: never lost", async (request) => {
    typingBefore(host, request, note);
    const came = await outcome(workbook.apply(wardPlan()));
    host.type(note.sheet, 20, 0, "sau cùng");
    if (request < 3) {
      expect(typed(note)).toBe(note.input);
      expect(came).toBe("refused");
      expect(host.workbook.findSheet("Báo cáo 766")).toBeNull();
    } else expect(came).toBe("done");
  });

  it.each([0, 1, 2, 3, 4])("before request %i of taking back: never lost", async (request) => {
    const undo = await workbook.apply(wardPlan());
    typingBefore(host, request, note);
    await outcome(workbook.apply(undo));
    expect(typed(note)).toBe(request < 4 ? note.input : "");
  });

  it.each([0, 1, 2, 3])(
    "into a sheet that is being taken away, before request %i",
    async (request) => {
      const undo = await workbook.apply(wardPlan());
      typingBefore(host, request, reportNote);
      await outcome(workbook.apply(undo));
      expect(typed(reportNote)).toBe(reportNote.input);
    }
  );
});

describe("a person types over a cell of ours", () => {
  // Of a workbook that was read, one request looks and the next one writes.
  it.each([0, 1, 2])(
    "after the figures were read, before request %i of writing: never lost",
    async (request) => {
      await workbook.apply(wardPlan());
      const seen = await workbook.read();
      const [write] = wardPlan().steps.filter((step) => step.kind === "write");
      if (write === undefined) throw new Error("Nothing is written.");
      const again: EditPlan = {
        steps: [
          {
            ...write,
            rows: write.rows.map((line) =>
              line.map((cell) => ({ ...cell, content: { kind: "text", value: "mới" } as const }))
            ),
          },
        ],
      };
      typingBefore(host, request, note);
      const came = await outcome(workbook.apply(again, { seen }));
      host.type(note.sheet, 20, 0, "sau cùng");
      expect(typed(note)).toBe(request < 2 ? note.input : "mới");
      expect(came).toBe(request < 2 ? "refused" : "done");
    }
  );
});
