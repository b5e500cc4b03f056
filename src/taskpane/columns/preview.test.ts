import { describe, expect, it } from "vitest";

import { analyzeWorkbook } from "../../chain/analyzeWorkbook";
import { planColumns } from "../../columns/planColumns";
import { finished } from "../../cells/steps";
import { gridFromValues, type Grid } from "../../cells/grid";
import { severalPeriods } from "../gallery/sampleSheets";
import type { Preview } from "./preview";
import { previewPlanInSteps } from "./preview";

function previewOf(grid: Grid): Preview {
  const contents = { name: "so-diem.xlsx", grids: [grid], ownRegions: [] };
  const [assessment] = analyzeWorkbook(contents).tables;
  if (assessment === undefined) throw new Error("No table was read.");
  const plan = planColumns(contents, assessment, { columns: ["percent"] });
  return finished(previewPlanInSteps(contents, assessment, plan));
}

describe("before and after", () => {
  it("shows every new cell beside the name of its row, as it will look", () => {
    const { rows, counts } = previewOf(severalPeriods);
    expect(counts).toMatchObject({ new: 8, changed: 0, same: 0 });
    expect(rows.at(-1)).toMatchObject({
      label: "Tổng cộng",
      cells: [{ after: "96,5%", before: "" }],
    });
    expect(rows[0]?.label).toBe("");
  });

  it("tells what each cell is computed by", () => {
    const cell = previewOf(severalPeriods).rows[1]?.cells[0];
    expect(cell?.formula).toMatch(/E2.*B2/);
  });

  it("counts nothing as new in a sheet without a table", () => {
    const empty = gridFromValues("Trống", [["Ghi chú"]]);
    expect(analyzeWorkbook({ name: "a.xlsx", grids: [empty], ownRegions: [] }).tables).toEqual([]);
  });
});
