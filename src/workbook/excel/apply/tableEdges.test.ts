import { beforeEach, describe, expect, it } from "vitest";
import type { ExcelHost } from "../../../../test/host/ExcelHost";
import { errorOf } from "../../../../test/host/examples/errorOf";
import { openInExcel } from "../../../../test/host/examples/wardWorkbook";
import { gridFromValues } from "../../../cells/grid";
import type { EditPlan, PlannedCell } from "../../../plan/plan";
import type { ExcelWorkbook } from "../ExcelWorkbook";

const sheet = "Điểm";
let host: ExcelHost;
let workbook: ExcelWorkbook;

const table = {
  ...{ name: "BangDiem", hasHeader: true, hasTotals: false },
  range: { top: 0, left: 0, bottom: 3, right: 1 },
};

beforeEach(() => {
  const rows = [
    ["Nhóm", "Điểm"],
    ["Công khai", 18],
    ["Tiến độ", 19.96],
    ["Số hóa", null],
  ];
  ({ host, workbook } = openInExcel([gridFromValues(sheet, rows, { tables: [table] })]));
});

const text = (value: string): PlannedCell => ({
  content: { kind: "text", value },
  style: "tableHeader",
});
const formula = (written: string): PlannedCell => ({
  content: { kind: "formula", formula: written, cached: 0 },
  style: "tablePoints",
});
const blank: PlannedCell = { content: { kind: "blank" }, style: "tablePoints" };

/** One column of one formula, and one that has a blank and another formula below. */
const twoColumns: EditPlan = {
  steps: [
    { kind: "tableEdge", sheet, table: "BangDiem", right: 3 },
    {
      kind: "name",
      name: "_score766.columns.1",
      sheet,
      range: { top: 0, left: 2, bottom: 3, right: 3 },
    },
    {
      ...{ kind: "write", sheet, top: 0, left: 2 },
      rows: [
        [text("Tỷ lệ (tính)"), text("Hạng (tính)")],
        [formula("BangDiem[[#This Row],[Điểm]]/20"), formula("RANK(B2,$B$2:$B$4)")],
        [formula("BangDiem[[#This Row],[Điểm]]/20"), blank],
        [formula("BangDiem[[#This Row],[Điểm]]/20"), formula("RANK(B4,$B$2:$B$3)")],
      ],
    },
  ],
};

const formulas = (column: number): readonly (string | null | undefined)[] =>
  [1, 2, 3].map((row) => host.workbook.findSheet(sheet)?.get(row, column)?.formula);

describe("columns that come into an Excel table", () => {
  it("hold what was planned, though Excel fills columns of its own accord", async () => {
    await workbook.apply(twoColumns);
    expect(host.workbook.tables[0]?.area.right).toBe(3);
    expect(formulas(2)).toEqual(["=[@Điểm]/20", "=[@Điểm]/20", "=[@Điểm]/20"]);
    expect(formulas(3)).toEqual(["=RANK(B2,$B$2:$B$4)", null, "=RANK(B4,$B$2:$B$3)"]);
    expect(host.workbook.findSheet(sheet)?.get(2, 3)?.value).toBe("");
  });

  it("are the same where the person switched off that tables grow by themselves", async () => {
    host.workbook.expandsTables = false;
    await workbook.apply(twoColumns);
    expect(host.workbook.tables[0]?.area.right).toBe(3);
    expect(formulas(2)[0]).toBe("=[@Điểm]/20");
    expect(await workbook.apply(twoColumns)).toEqual({ steps: [] });
  });

  it("leave the workbook as it was, at whichever action the host breaks", async () => {
    const before = host.workbook.state();
    const columns = [2, 3];
    for (let action = 0; ; action += 1) {
      host.faults.breakAtAction(action);
      const error = await workbook.apply(twoColumns).then(
        () => null,
        (fault: unknown) => fault
      );
      if (error === null) break;
      expect(bare(host.workbook.state()), `broken at action ${action}`).toEqual(bare(before));
      expect(action).toBeLessThan(400);
    }
    expect(columns.map((column) => formulas(column).length)).toEqual([3, 3]);
  });

  it("finish the way back when the host was gone in between", async () => {
    const before = host.workbook.state();
    let died = 0;
    for (let action = 0; action < 160; action += 3) {
      host.faults.dieAtAction(action);
      const error = await workbook.apply(twoColumns).then(
        () => null,
        (fault: unknown) => fault
      );
      host.faults.revive();
      if (error === null) break;
      died += 1;
      await workbook.read();
      expect(bare(host.workbook.state()), `died at action ${action}`).toEqual(bare(before));
    }
    expect(died).toBeGreaterThan(5);
  });

  it("give way to what a person types beside the table meanwhile", async () => {
    await workbook.read();
    let requests = 0;
    host.beforeRequest = () => {
      requests += 1;
      if (requests === 2) host.type(sheet, 2, 3, "ghi chú");
    };
    expect((await errorOf(workbook.apply(twoColumns))).code).toBe("staffCell");
    expect(host.workbook.findSheet(sheet)?.get(2, 3)?.value).toBe("ghi chú");
  });
});

/** Widths that were given back are listed by the host, or not. */
function bare(state: unknown): unknown {
  return JSON.parse(
    JSON.stringify(state, (key, value: unknown) => (key === "widths" ? undefined : value))
  );
}
