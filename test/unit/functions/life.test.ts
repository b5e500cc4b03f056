import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { registerFunctions } from "../../../src/functions/register";
import { startupOf } from "../../../src/taskpane/host/startup";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { bootFunctions } from "../../host/bootFunctions";
import type { FunctionOutcome } from "../../host/customFunctions";
import { ExcelHost } from "../../host/ExcelHost";
import { HostWorkbook } from "../../host/workbook/HostWorkbook";

let host: ExcelHost;

beforeAll(async () => {
  host = await bootFunctions(new ExcelHost(new HostWorkbook({})));
  registerFunctions();
});

const value = async (outcome: Promise<FunctionOutcome>): Promise<unknown> => {
  const ended = await outcome;
  return ended.ok ? ended.value : ended;
};

describe("the functions behind Excel's own library", () => {
  it("answer a cancelled call without harm to the next", async () => {
    const cancelled = host.functions.call("CRITERIA766", [null], { cancelable: true });
    host.functions.cancel(cancelled.id);
    expect(
      await value(host.functions.call("SCORE766", [[["4.1"]], [[378]], [[378]], null]).outcome)
    ).toEqual([[6]]);
  });

  it("know neither empty cells nor errors as 0", async () => {
    const { functions } = host;
    const [empty, none, error, text] = await Promise.all(
      [
        functions.call("SHORTFALL766", [[[""]], [[20]]]),
        functions.call("SHORTFALL766", [[[null]], [[20]]]),
        functions.call("SHORTFALL766", [[[{ type: "Error", basicValue: "#DIV/0!" }]], [[20]]]),
        functions.call("SHORTFALL766", [[["hai mươi"]], [[20]]]),
      ].map(({ outcome }) => outcome)
    );
    expect(empty).toMatchObject({ ok: false, errorCode: 1 });
    expect(none).toMatchObject({ ok: false, errorCode: 1 });
    expect(error).toMatchObject({ ok: false, errorCode: 7 });
    expect(text).toMatchObject({
      ok: false,
      message: "“hai mươi” không phải là điểm. Hãy nhập số, ví dụ 19,96.",
    });
  });

  it("take a formatted number as its number, and a sole cell as a range", async () => {
    const outcome = host.functions.call("PERCENT766", [
      [[{ type: "FormattedNumber", basicValue: 19.95, basicType: "Double" }]],
      20,
    ]).outcome;
    expect(await value(outcome)).toEqual([[0.9975]]);
  });

  it("repeat a single row or column, and refuse ranges that do not fit", async () => {
    const { functions } = host;
    const [repeated, unfit] = await Promise.all([
      value(functions.call("PERCENT766", [[[9], [10]], [[10, 20]]]).outcome),
      functions.call("PERCENT766", [
        [[1], [2]],
        [[1], [2], [3]],
      ]).outcome,
    ]);
    expect(repeated).toEqual([
      [0.9, 0.45],
      [1, 0.5],
    ]);
    expect(unfit).toMatchObject({ ok: false });
  });

  it("read the three sample workbooks as the command line does", async () => {
    const totals = await Promise.all(
      ["phuong-quy-i-2026", "xa-chi-minh-thang-5-2026", "cac-xa-quy-iii-2026"].map(async (name) => {
        const bytes = new Uint8Array(await readFile(`assets/samples/${name}.xlsx`));
        const [grid] = (await (await openFileWorkbook(bytes, name)).read()).grids;
        if (grid === undefined) throw new Error("A sample has no sheet.");
        const rows = Array.from({ length: grid.rowCount }, (_, row) =>
          Array.from({ length: grid.columnCount }, (_column, column) => {
            const cell = grid.cell(row, column);
            return cell.kind === "blank" ? "" : cell.value;
          })
        );
        return value(host.functions.call("POINTS766", [rows, null, null, null]).outcome);
      })
    );
    expect(totals).toEqual([[[97.36]], [[97.89]], [[53.27]]]);
  });

  it("write nothing into the workbook by being used: whether it starts them is for a person to say", async () => {
    await value(host.functions.call("CRITERIA766", [null]).outcome);
    expect(host.around.startsWithDocument).toBe(false);
    const start = startupOf();
    if (start === null) throw new Error("No way to start.");
    await start(true);
    expect(host.around.startsWithDocument).toBe(true);
    await start(false);
    expect(host.around.startsWithDocument).toBe(false);
  });
});
