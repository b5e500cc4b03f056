import { describe, expect, it } from "vitest";

import { analyzeWorkbook, type WorkbookAnalysis } from "../../../src/chain/analyzeWorkbook";
import { groups } from "../../../src/decision766/groups";
import type { EditStep } from "../../../src/plan/plan";
import {
  readTracking,
  type TrackingField,
  type TrackingInput,
} from "../../../src/report/tracking/readTracking";
import {
  chosenPlaces,
  namedUnits,
  type TrackingOptions,
} from "../../../src/report/tracking/trackingOptions";
import { trackingPeriods } from "../../../src/report/tracking/trackingPeriods";
import { trackingWorkbook } from "../../../src/report/tracking/trackingWorkbook";
import { openFileWorkbook } from "../../../src/workbook/file/openFileWorkbook";
import { officeParts } from "../validity/officeParts";
import { packageFaults } from "../validity/packageFaults";
import { schemaFaults } from "../validity/schemaFaults";
import { workbookFaults } from "../validity/workbookFaults";

async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const parts = officeParts(bytes);
  return [...packageFaults(parts), ...workbookFaults(parts), ...(await schemaFaults(parts))];
}

const options: TrackingOptions = {
  year: 2026,
  unit: "UBND xã An Bình",
  level: "commune",
  months: [10, 11, 12],
  quarters: [4],
  form: "across",
  units: [],
};
const units = ["Xã An Bình", "Phường 1", "Xã Hy Cương"];
const kinds: readonly (readonly [string, Partial<TrackingOptions>])[] = [
  ["one office, its periods across", {}],
  ["one office, a sheet for each period", { form: "sheets" }],
  ["a league, its periods across", { units }],
  ["a league, a sheet for each period", { units, form: "sheets" }],
  [
    "provinces, quarters alone",
    { level: "province", units: ["Phú Thọ", "Hà Nội"], months: [], quarters: [1, 2, 3, 4] },
  ],
  [
    "departments, one month",
    { level: "department", units: ["Sở Tư pháp", "Sở Nội vụ"], months: [9], quarters: [] },
  ],
];

/** Hundredths of a point that a test fills in: each group of each place another. */
const pointsAt = (group: number, place: number): number =>
  (groups[group]?.maxPoints ?? 0) - 100 * group - 7 * place - 1;

/** As an office does: points into the empty cells under or beside the names of the groups, from the left and the top. */
async function filledIn(given: TrackingOptions): Promise<WorkbookAnalysis> {
  const workbook = await openFileWorkbook(await trackingWorkbook(given), "so.xlsx");
  const steps: EditStep[] = [];
  let place = 0;
  const periods = trackingPeriods(given).length;
  const { grids } = await workbook.read();
  for (const grid of grids) {
    const names = groups.slice(0, 6).map(({ name }) => name);
    const put = (row: number, column: number, group: number, at: number): void => {
      const content = { kind: "number", value: pointsAt(group, at) / 100 } as const;
      steps.push({ kind: "write", sheet: grid.sheet, top: row, left: column, rows: [[{ content, style: "keep" }]] }); // prettier-ignore
    };
    const text = (row: number, column: number): string => {
      const cell = grid.cell(row, column);
      return cell.kind === "text" ? cell.value : "";
    };
    for (let row = 0; row < 12; row += 1)
      for (let column = 0; column < 140; column += 1) {
        const group = names.findIndex((name) => text(row, column).startsWith(name));
        if (group < 0) continue;
        if (given.units.length > 0)
          given.units.forEach((_, unit) => {
            put(row + 1 + unit, column, group, place + unit);
          });
        else
          for (let at = 0; at < periods; at += 1)
            if (given.form === "across") put(row, 3 + 2 * at, group, at);
            else put(row, 3, group, place);
        if (given.units.length > 0 && group === 5) place += 10;
      }
    if (given.units.length === 0 && given.form === "sheets") place += 1;
  }
  await workbook.apply({ steps });
  return analyzeWorkbook(await (await openFileWorkbook(await workbook.save(), "so.xlsx")).read());
}

/** What a board says, in a line. @example "Xã An Bình | tháng 10/2026 | 8494: 1799, 1899, 999, 699, 1399, 1699" */
function told({ boards }: WorkbookAnalysis["joined"][number]): readonly string[] {
  return boards.map(({ unit, period, total, groups: own }) => {
    const points = own.map((group) => group.points?.value ?? null).join(", ");
    return `${unit?.text.toLocaleLowerCase("vi") ?? ""} | ${period?.label ?? ""} | ${total?.points?.value ?? 0}: ${points}`;
  });
}

/** The same of what was filled in. */
function expected(unit: string, period: string, place: number): string {
  const points = [0, 1, 2, 3, 4, 5].map((group) => pointsAt(group, place));
  const total = points.reduce((sum, each) => sum + each, 0);
  return `${unit.toLocaleLowerCase("vi")} | ${period} | ${total}: ${points.join(", ")}`;
}

describe("a new workbook", () => {
  it.each(kinds)("of %s is blank: nothing is said but that", async (_, change) => {
    const bytes = await trackingWorkbook({ ...options, ...change });
    const read = analyzeWorkbook(await (await openFileWorkbook(bytes, "so.xlsx")).read());
    expect(new Set(read.findings.map(({ facts }) => facts.kind))).toEqual(new Set(["noPointsYet"]));
    expect(await trackingWorkbook({ ...options, ...change })).toEqual(bytes);
  });

  it.each(kinds)("of %s, filled in, is read as it says, without a finding", async (_, change) => {
    const given = { ...options, ...change };
    const read = await filledIn(given);
    expect(read.findings).toEqual([]);
    const labels = trackingPeriods(given).map(({ label }) => label);
    const whole =
      given.units.length === 0
        ? labels.map((label, at) => expected(given.unit ?? "", label, at))
        : given.units.flatMap((unit, at) =>
            labels.map((label, period) => expected(unit, label, 10 * period + at))
          );
    expect(read.joined.flatMap(told).sort()).toEqual([...whole].sort());
  });

  it("holds only what Excel takes", async () => {
    for (const [, change] of kinds)
      expect(await faultsOf(await trackingWorkbook({ ...options, ...change }))).toEqual([]);
  });

  it("names an office as it is, whatever letters it has", async () => {
    const bytes = await trackingWorkbook({ ...options, unit: "UBND xã <A & B>" });
    const { grids } = await (await openFileWorkbook(bytes, "so.xlsx")).read();
    expect(grids[0]?.cell(0, 0)).toMatchObject({
      value: "THEO DÕI ĐIỂM BỘ CHỈ SỐ 766 CỦA UBND XÃ <A & B> NĂM 2026",
    });
  });
});

describe("the choice of months and quarters", () => {
  it.each<[string, number, readonly number[] | null]>([
    ["1-12", 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["9, 1-3;3", 12, [1, 2, 3, 9]],
    ["I–III", 4, [1, 2, 3]],
    ["", 12, []],
    ["13", 12, null],
    ["0", 12, null],
    ["3-1", 12, null],
    ["1-2-3", 12, null],
    ["tháng 5", 12, null],
  ])("%j of %i", (text, last, chosen) => {
    expect(chosenPlaces(text, last)).toEqual(chosen);
  });
});

describe("a pasted list of units", () => {
  it.each([
    ["a column", "Xã An Bình\r\nPhường 1\r\n\r\n", ["Xã An Bình", "Phường 1"]],
    ["a table with numbers", "1\tXã An Bình\t98,5\n2\tPhường 1\t97", ["Xã An Bình", "Phường 1"]],
    [
      "a list",
      "1. Xã An Bình\n2) Phường 1\n- Xã  Hy Cương",
      ["Xã An Bình", "Phường 1", "Xã Hy Cương"],
    ],
    ["nothing", " \n\t\n", []],
  ])("%s", (_, text, names) => {
    expect(namedUnits(text)).toEqual({ units: names, repeated: [] });
  });

  it("tells names that stand there twice", () => {
    expect(namedUnits("Xã A\nxã a\nXã B").repeated).toEqual(["xã a"]);
  });
});

describe("what a person gives", () => {
  const given: TrackingInput = {
    year: "2026",
    unit: " UBND  xã An Bình ",
    level: "commune",
    months: "10-12",
    quarters: "IV",
    form: null,
    units: "",
  };

  it("becomes options; several units have a sheet for each period unless one asks otherwise", () => {
    expect(readTracking(given)).toEqual({ kind: "options", options });
    const league = readTracking({ ...given, units: units.join("\n") });
    expect(league).toEqual({ kind: "options", options: { ...options, units, form: "sheets" } });
    const across = readTracking({ ...given, units: units.join("\n"), form: "across" });
    expect(across).toEqual({ kind: "options", options: { ...options, units } });
  });

  it.each<[Partial<TrackingInput>, TrackingField, string]>([
    [{ year: "26" }, "year", "bốn chữ số"],
    [{ months: "13" }, "months", "từ 1 đến 12"],
    [{ months: "", quarters: "" }, "months", "ít nhất một tháng"],
    [{ quarters: "V" }, "quarters", "từ 1 đến 4"],
    [{ units: "Xã A\nXã A" }, "units", "“Xã A” có nhiều lần"],
    [{ units: "Xã A" }, "units", "từ hai đơn vị"],
    [{ units: Array.from({ length: 4001 }, (_, at) => `Xã ${at}`).join("\n") }, "units", "4000"],
  ])("%j is told beside its field", (change, field, words) => {
    const reading = readTracking({ ...given, ...change });
    const faults = reading.kind === "faults" ? [...reading.faults] : [];
    expect(faults).toEqual([[field, expect.stringContaining(words) as string]]);
  });
});
