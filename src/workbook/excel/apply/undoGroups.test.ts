import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExcelHost } from "../../../../test/host/ExcelHost";
import { bootNode } from "../../../../test/host/bootNode";
import { wardPlan } from "../../../../test/host/examples/wardPlan";
import { notes, scoreSheet, withDefaultWidths } from "../../../../test/host/examples/wardWorkbook";
import { groupWrites } from "../../../../test/host/undo/groupWrites";
import type { Platform } from "../../../../test/host/undo/undoCapabilities";
import { HostWorkbook } from "../../../../test/host/workbook/HostWorkbook";
import type { EditPlan } from "../../../plan/plan";
import { ExcelWorkbook } from "../ExcelWorkbook";

let host: ExcelHost;
let workbook: ExcelWorkbook;
let lift: () => void = () => undefined;

/** An Excel that can group writes into one step of its own undo (ExcelApi 1.20). */
function openIn(platform: Platform): void {
  host = bootNode(new ExcelHost(HostWorkbook.fromGrids([scoreSheet(), notes()], "chi-so.xlsx")));
  workbook = new ExcelWorkbook(() => true);
  lift = groupWrites(host, platform);
}

afterEach(() => {
  lift();
});

const hiddenSettings: EditPlan = {
  steps: [{ kind: "addSheet", sheet: "Thiết lập 766", visibility: "hidden", columnWidths: [20] }],
};

describe.each<Platform>(["web", "desktop"])("on Excel with undo groups (%s)", (platform) => {
  beforeEach(() => {
    openIn(platform);
  });

  it("groups what Excel can undo", async () => {
    await workbook.apply(wardPlan());
    expect(host.undo.groups).toBe(1);
    // To look where cells are merged, before writing, may cost the steps before; the write itself costs none.
    expect(new Set(host.undo.emptiedBy)).toEqual(
      new Set(platform === "desktop" ? ["Range.getMergedAreasOrNullObject"] : [])
    );
  });

  it("saves settings on a hidden sheet", async () => {
    await workbook.apply(hiddenSettings);
    expect(host.workbook.findSheet("Thiết lập 766")?.visibility).toBe("Hidden");
    expect(host.undo.groups).toBe(0);
  });

  it("takes a report back, sheet and all", async () => {
    const before = host.workbook.state();
    await workbook.apply(await workbook.apply(wardPlan()));
    expect(host.workbook.findSheet("Báo cáo 766")).toBeNull();
    expect(withDefaultWidths(host.workbook.state())).toEqual(before);
    expect(host.undo.groups).toBe(1);
  });

  it("writes without a group, once and for all, when Excel refuses one it should have taken", async () => {
    host.undo.refusesEveryGroup = true;
    await workbook.apply(wardPlan());
    expect(host.workbook.findSheet("Báo cáo 766")?.get(0, 0)?.value).toBe("BÁO CÁO");
    expect(host.undo.groups).toBe(1);
    await workbook.apply(hiddenSettings);
    expect(host.undo.groups).toBe(1);
  });
});

describe("a way back that stays closed", () => {
  it("does not hold up reading", async () => {
    openIn("desktop");
    await workbook.read();
    host.faults.dieAtAction(60);
    await expect(workbook.apply(wardPlan())).rejects.toMatchObject({ code: "hostFault" });
    host.faults.revive();
    host.workbook.isStructureLocked = true;
    expect((await workbook.read()).grids.length).toBeGreaterThan(1);
    await expect(workbook.apply(hiddenSettings)).rejects.toMatchObject({ code: "lockedStructure" });
    host.workbook.isStructureLocked = false;
    await workbook.apply(hiddenSettings);
    expect(host.workbook.findSheet("Báo cáo 766")).toBeNull();
  });
});
