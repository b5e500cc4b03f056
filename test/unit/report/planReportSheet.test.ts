import { describe, expect, it } from "vitest";
import { readSettings } from "../../../src/settings/readSettings";
import { emptySettings, type OfficeSettings } from "../../../src/settings/officeSettings";
import { planSettings } from "../../../src/settings/planSettings";
import { planReportSheet } from "../../../src/report/sheet/planReportSheet";
import { planSourcesSheet } from "../../../src/report/sheet/planSourcesSheet";
import { formatCell } from "../../../src/cells/address";
import { gridFromValues, type GridCell } from "../../../src/cells/grid";
import type { EditPlan, EditStep, PlannedCell } from "../../../src/plan/plan";
import type { WorkbookContents } from "../../../src/plan/port";
import { commune, details, documentOf, paragraphsOf, textOf, ward } from "./samples";

type Write = Extract<EditStep, { kind: "write" }>;

function writeOf(plan: EditPlan): Write {
  const write = plan.steps.find((step) => step.kind === "write");
  if (write === undefined) throw new Error("nothing is written");
  return write;
}

function nameOf(plan: EditPlan): Extract<EditStep, { kind: "name" }> {
  const name = plan.steps.find((step) => step.kind === "name");
  if (name === undefined) throw new Error("nothing is named");
  return name;
}

function textsOf(plan: EditPlan): readonly string[] {
  return writeOf(plan)
    .rows.flat()
    .flatMap(({ content }) => (content.kind === "text" ? [content.value] : []));
}

/** The workbook after a plan that writes one sheet of ours. */
function applied(contents: WorkbookContents, plan: EditPlan): WorkbookContents {
  const { sheet, rows } = writeOf(plan);
  const { name, range } = nameOf(plan);
  const grid = gridFromValues(
    sheet,
    rows.map((row) => row.map(asGridCell))
  );
  return {
    ...contents,
    grids: [...contents.grids.filter((other) => other.sheet !== sheet), grid],
    ownRegions: [
      ...contents.ownRegions.filter((region) => region.name !== name),
      { name, sheet, range },
    ],
  };
}

function asGridCell({ content }: PlannedCell): GridCell {
  switch (content.kind) {
    case "number":
      return { kind: "number", value: content.value };
    case "text":
      return { kind: "text", value: content.value };
    default:
      return { kind: "blank" };
  }
}

describe("the report sheet", () => {
  const document = documentOf(ward);
  const plan = planReportSheet(ward, document);

  it("is a new visible sheet of its own, marked by a hidden name", () => {
    expect(plan.steps[0]).toMatchObject({
      kind: "addSheet",
      sheet: "Báo cáo 766",
      visibility: "visible",
    });
    expect(nameOf(plan).name).toBe("_score766.report");
  });

  it("takes another name when staff have a sheet of that name, whatever its capitals", () => {
    const staff = gridFromValues("BÁO CÁO 766", [["của cán bộ"]]);
    const taken = { ...ward, grids: [...ward.grids, staff] };
    expect(writeOf(planReportSheet(taken, document)).sheet).toBe("Báo cáo 766 (2)");
  });

  it("holds every paragraph, marked once while nobody has confirmed it", () => {
    const texts = textsOf(plan);
    for (const paragraph of paragraphsOf(document)) {
      expect(texts).toContain(`${paragraph.listed ? "- " : ""}${textOf(paragraph)}`);
    }
    expect(texts.some((text) => /cần xác nhận.*cần xác nhận/.test(text))).toBe(false);
  });

  it("links the figures of the table to their cells", () => {
    const links = writeOf(plan)
      .rows.flat()
      .flatMap(({ link }) => link ?? []);
    expect(links).toContain("'Tổng hợp'!I10");
    expect(textsOf(plan).join()).not.toContain("'Tổng hợp'!");
  });

  it("has the sheet of sources beside it only when asked for, and keeps up one that stands", () => {
    const sheetsOf = ({ steps }: EditPlan) =>
      steps.flatMap((step) => (step.kind === "addSheet" ? [step.sheet] : []));
    expect(sheetsOf(plan)).toEqual(["Báo cáo 766"]);
    const asked = planReportSheet(ward, document, { sources: true });
    expect(sheetsOf(asked)).toEqual(["Báo cáo 766", "Nguồn số liệu 766"]);
    const range = { top: 0, left: 0, bottom: 9, right: 3 };
    const known = { name: "_score766.sources", sheet: "Nguồn số liệu 766", range };
    const standing = { ...ward, ownRegions: [known] };
    expect(sheetsOf(planReportSheet(standing, document))).toContain("Nguồn số liệu 766");
    const remembered = { ...emptySettings, details: { ...details, sourcesSheet: true } };
    const told = applied(ward, planSettings(ward, remembered));
    expect(sheetsOf(planReportSheet(told, document))).toContain("Nguồn số liệu 766");
  });

  it("tells in the sheet of sources the cell of every figure, one link a row", () => {
    const sources = planSourcesSheet(ward, document);
    const links = writeOf(sources)
      .rows.flat()
      .flatMap(({ link }) => link ?? []);
    const withCells = document.sources.filter(({ cells }) => cells.length > 0);
    expect(links).toHaveLength(withCells.length);
    expect(textsOf(sources)).toContain("Điểm đạt được chia điểm tối đa, làm tròn đến 0,01%");
  });

  it("feeds its charts from cells of its own", () => {
    const charts = plan.steps.flatMap((step) => (step.kind === "chart" ? [step.chart] : []));
    expect(charts.map(({ name }) => name)).toEqual([
      "score766.points",
      "score766.places",
      "score766.loss",
    ]);
    const { rows, sheet } = writeOf(plan);
    for (const { series, categories, categoryLabels, anchor } of charts) {
      const [only] = series;
      if (only === undefined) throw new Error("a chart without data");
      expect(only.sheet).toBe(sheet);
      const cells = rows.slice(only.range.top, only.range.bottom + 1);
      expect(cells.map((row) => asGridCell(row[only.range.left] ?? blank))).toEqual(
        only.values.map((value) => ({ kind: "number", value }))
      );
      expect(cells.map((row) => asGridCell(row[categories.range.left] ?? blank))).toEqual(
        categoryLabels.map((value) => ({ kind: "text", value }))
      );
      // Nothing is hidden behind a chart.
      for (let row = anchor.top; row <= anchor.bottom; row += 1) {
        for (let column = anchor.left; column <= anchor.right; column += 1) {
          const { kind } = rows[row]?.[column]?.content ?? blank.content;
          expect(kind, formatCell({ row, column })).toBe("blank");
        }
      }
    }
  });

  it("planned again on the workbook that holds it is the same", () => {
    expect(planReportSheet(applied(ward, plan), document)).toEqual(plan);
  });

  it("blanks what a longer report left behind, and names only what it fills", () => {
    const short = documentOf(commune, { length: "short" });
    const after = applied(ward, plan);
    const second = planReportSheet(after, short);
    expect(writeOf(second).rows.length).toBe(writeOf(plan).rows.length);
    expect(nameOf(second).range.bottom).toBeLessThan(nameOf(plan).range.bottom);
    const below = writeOf(second)
      .rows.slice(nameOf(second).range.bottom + 1)
      .flat();
    expect(below.every(({ content }) => content.kind === "blank")).toBe(true);
  });
});

describe("the settings kept in the workbook", () => {
  const settings: OfficeSettings = {
    details,
    causeDecisions: new Map([
      ["3.2.noDossiers", "confirmed"],
      ["2.1.late", "dropped"],
    ]),
    corrections: [{ label: "Chất lượng giải quyết", meaning: "onlineServices" }],
  };

  it("stand in a hidden sheet and are read back as they were", () => {
    const plan = planSettings(ward, settings);
    expect(plan.steps[0]).toMatchObject({ sheet: "Thiết lập 766", visibility: "hidden" });
    expect(readSettings(applied(ward, plan))).toEqual(settings);
  });

  it("are empty in a workbook that holds none, even where staff have a sheet of that name", () => {
    const staff = gridFromValues("Thiết lập 766", [["Tên cơ quan", "UBND xã A", "office"]]);
    expect(readSettings({ ...ward, grids: [...ward.grids, staff] })).toEqual(emptySettings);
  });

  it("forget what is taken out of them", () => {
    const first = applied(ward, planSettings(ward, settings));
    const second = applied(first, planSettings(first, { ...settings, causeDecisions: new Map() }));
    expect(readSettings(second).causeDecisions).toEqual(new Map());
    expect(readSettings(second).details).toEqual(details);
  });
});

const blank: PlannedCell = { content: { kind: "blank" }, style: "keep" };
