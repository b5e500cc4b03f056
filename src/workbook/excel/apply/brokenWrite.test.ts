import { beforeEach, describe, expect, it } from "vitest";
import type { ExcelHost } from "../../../../test/host/ExcelHost";
import { errorOf } from "../../../../test/host/examples/errorOf";
import { wardPlan } from "../../../../test/host/examples/wardPlan";
import { openInExcel, withDefaultWidths } from "../../../../test/host/examples/wardWorkbook";
import { hostStatus } from "../../../../test/host/faults";
import type { ExcelWorkbook } from "../ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;

beforeEach(() => {
  ({ host, workbook } = openInExcel());
});

/** The number of actions of the write of `wardPlan()`, counted on a workbook of its own. */
async function writeActions(): Promise<number> {
  await workbook.apply(wardPlan());
  const actions = host.addinRequests.at(-1)?.request.Actions.length ?? 0;
  ({ host, workbook } = openInExcel());
  return actions;
}

describe("when the host breaks in the middle of a write", () => {
  it("leaves the workbook as it was, at whichever action it breaks", async () => {
    const before = host.workbook.state();
    const count = await writeActions();
    expect(count).toBeGreaterThan(50);
    for (let action = 0; action < count; action += 1) {
      ({ host, workbook } = openInExcel());
      const skipped = await actionsBeforeWrite();
      host.faults.breakAtAction(skipped + action);
      const error = await errorOf(workbook.apply(wardPlan()));
      expect(error.code).toBe("hostFault");
      expect(withDefaultWidths(host.workbook.state()), `broken at action ${action}`).toEqual(
        before
      );
    }
  }, 60_000);

  it("finishes the way back with the next contact when the host was gone, at whichever action", async () => {
    const before = host.workbook.state();
    const count = await writeActions();
    for (let action = 0; action < count; action += 7) {
      ({ host, workbook } = openInExcel());
      host.faults.dieAtAction((await actionsBeforeWrite()) + action);
      const error = await errorOf(workbook.apply(wardPlan()));
      expect(error.message).toContain("ghi dở");
      host.faults.revive();
      const { grids } = await workbook.read();
      expect(grids).toHaveLength(2);
      expect(withDefaultWidths(host.workbook.state()), `died at action ${action}`).toEqual(before);
      await workbook.apply(wardPlan());
      expect(host.workbook.findSheet("Báo cáo 766")?.get(0, 0)?.value).toBe("BÁO CÁO");
    }
  }, 60_000);

  it("does not try again by itself while a cell is being edited, and nothing is written", async () => {
    const before = host.workbook.state();
    host.faults.refuseRequest(hostStatus.cellEditMode, 2);
    const error = await errorOf(workbook.apply(wardPlan()));
    expect(error.code).toBe("cellEditMode");
    expect(host.addinRequests).toHaveLength(3);
    expect(host.workbook.state()).toEqual(before);
    await workbook.apply(wardPlan());
    expect(host.workbook.findSheet("Báo cáo 766")).not.toBeNull();
  });
});

/** Actions of the two requests that look before the plan is written. */
async function actionsBeforeWrite(): Promise<number> {
  const probe = host;
  const requests = probe.addinRequests.length;
  probe.faults.refuseRequest(hostStatus.cellEditMode, 2);
  await errorOf(workbook.apply(wardPlan()));
  return probe.addinRequests
    .slice(requests, requests + 2)
    .reduce((sum, { request }) => sum + request.Actions.length, 0);
}
