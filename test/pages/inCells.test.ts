import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";

import { gridFromValues } from "../../src/cells/grid";
import { functionCatalogue } from "../../src/functions/catalogue";
import { builtPages } from "./builtPages";
import { openInExcel, openInTab } from "./openPane";
import { withPages } from "./withPages";

const surroundings = withPages();
const ids = Object.keys(functionCatalogue);

const rows = [
  ["Nhóm chỉ số", "Điểm tối đa", "Điểm đạt được"],
  ["Công khai, minh bạch", 18, 18],
  ["Tiến độ giải quyết", 20, "19,5"],
  ["Dịch vụ công trực tuyến", 12, 10],
  ["Thanh toán trực tuyến", 10, 10],
  ["Mức độ hài lòng", 18, 18],
  ["Số hóa hồ sơ", 22, 21],
];
const sheet = gridFromValues("Tổng hợp", rows);

/** Arguments with which each function has a value. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  SCORE766: [[["2.1"], ["3.2"]], [[46], [46]], [[50], [378]], null],
  PERCENT766: [[["19,5/20"]], null],
  SHORTFALL766: [[[19.5]], [["Tiến độ"]]],
  GRADE766: [[[96.5]], null],
  RANK766: [[[96.5]], [[96.5], [97]], null],
  CHANGE766: [[[96.5]], [[97]], null, null, null],
  POINTS766: [rows, null, null, null],
  TABLE766: [rows, null, null],
  ANALYSIS766: [rows, null, null, "ngắn"],
  CHECK766: [rows],
  CRITERIA766: [null],
  TARGET766: [[["3.2"]], [[46]], [[378]], 0.13, null],
  BOUNDS766: [[[64.4]], [[64.4], [64.48], [65.1]], null],
};

async function openCells(): Promise<Page> {
  const { browser, origin } = surroundings();
  const { page } = await openInExcel(browser, origin, [sheet]);
  await page.waitForFunction(() => globalThis.emulated?.host.functions.isReady === true);
  return page;
}

describe("functions of cells in the delivered pages", () => {
  it("are all registered, and their metadata lies beside the pages", async () => {
    const page = await openCells();
    const registered = await page.evaluate(() => {
      const { _association } = CustomFunctions as unknown as {
        readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
      };
      return Object.keys(_association.mappings);
    });
    expect(registered.sort()).toEqual([...ids].sort());
    const metadata = JSON.parse(await readFile(`${builtPages}/functions.json`, "utf8")) as {
      readonly functions: readonly { readonly id: string }[];
    };
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...ids].sort());
    await page.context().close();
  });

  it("answer values, arrays, errors and cancelled calls", async () => {
    const page = await openCells();
    const outcomes = await page.evaluate(async (asked) => {
      const functions = globalThis.emulated?.host.functions;
      if (!functions) return {};
      const cancelled = functions.call("CRITERIA766", [null], { cancelable: true });
      functions.cancel(cancelled.id);
      const named = Object.entries(asked).map(
        async ([id, values]) => [id, await functions.call(id, values).outcome] as const
      );
      const absent = functions.call("PERCENT766", [[[""]], [[20]]]).outcome;
      return { ...Object.fromEntries(await Promise.all(named)), absent: await absent };
    }, calls);
    expect(outcomes).toMatchObject({
      SCORE766: { ok: true, value: [[18.4], [0.49]] },
      PERCENT766: { ok: true, value: [[0.975]] },
      SHORTFALL766: { ok: true, value: [[0.5]] },
      GRADE766: { ok: true, value: [["Xuất sắc"]] },
      RANK766: { ok: true, value: [[2]] },
      CHANGE766: { ok: true, value: [["giảm 0,5 điểm"]] },
      POINTS766: { ok: true, value: [[96.5]] },
      TABLE766: { ok: true },
      ANALYSIS766: { ok: true },
      CHECK766: { ok: true },
      CRITERIA766: { ok: true },
      TARGET766: { ok: true, value: [[13]] },
      BOUNDS766: { ok: true, value: [[2, 3]] },
      absent: { ok: false, errorCode: 1 },
    });
    await page.context().close();
  });

  it("do not make the workbook start with them: that is for a person to say", async () => {
    const page = await openCells();
    const starts = (): Promise<boolean | undefined> =>
      page.evaluate(() => globalThis.emulated?.host.around.startsWithDocument);
    const answer = await page.evaluate(
      () => globalThis.emulated?.host.functions.call("CRITERIA766", [null]).outcome
    );
    expect(answer).toMatchObject({ ok: true });
    expect(await starts()).toBe(false);
    await page.context().close();
  });

  it("are answered although Excel asks the moment it can", async () => {
    const { browser, origin } = surroundings();
    const { page } = await openInExcel(browser, origin, [sheet]);
    const outcome = await page.evaluate(async () => {
      const functions = globalThis.emulated?.host.functions;
      while (functions && !functions.isReady) await new Promise((next) => setTimeout(next));
      return functions?.call("GRADE766", [[[90]], null]).outcome;
    });
    expect(outcome).toEqual({ ok: true, value: [["Xuất sắc"]] });
    await page.context().close();
  });

  it("are not fetched outside Excel", async () => {
    const { browser, origin } = surroundings();
    const { page, faults } = await openInTab(browser, origin);
    await page.getByText("Chọn tệp").first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
