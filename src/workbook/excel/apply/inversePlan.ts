import type { EditPlan, EditStep, PlannedCell, PlannedChart } from "../../../plan/plan";
import { charactersOf } from "../columnWidth";
import { contentOf } from "./cellState";
import type { CellState } from "./cellState";
import type { HostEdit } from "./hostEdit";
import type { PlanTranslation } from "./PlanTranslation";
import type { Picture } from "./Picture";
import { isSameSheet } from "./Snapshot";
import type { Snapshot } from "./Snapshot";
import { layoutBefore } from "./translateLayout";
import { UndoMemory } from "./UndoMemory";

/**
 * The plan that takes a translated plan back, and what it must remember besides its steps. The writes come
 * before the names go, since cells of ours may be written only inside regions of ours.
 */
export function inversePlan(
  plan: EditPlan,
  snapshot: Snapshot,
  { edits, picture, removed }: Inverted,
  drawn: readonly DrawnChart[]
): { plan: EditPlan; memory: UndoMemory } {
  const memory = new UndoMemory();
  const returning: EditStep[] = [];
  const tables: EditStep[] = [];
  const cells: EditStep[] = [];
  const names: EditStep[] = [];
  const leaving: EditStep[] = [];

  for (const edit of edits) {
    if (edit.kind !== "addSheet") continue;
    rememberNew(edit.sheet, picture(edit.sheet), removed.get(edit.sheet.toLowerCase()), memory);
  }
  for (const edit of edits) {
    switch (edit.kind) {
      case "addSheet":
        if (!removed.has(edit.sheet.toLowerCase())) {
          leaving.push({ kind: "removeSheet", sheet: edit.sheet });
        }
        break;
      case "deleteSheet":
        if (picture(edit.sheet)) returning.push({ kind: "removeSheet", sheet: edit.sheet });
        returning.push(
          ...sheetBack(edit.sheet, snapshot, removed, memory),
          ...chartsBack(edit.sheet, snapshot, drawn)
        );
        break;
      case "name":
      case "deleteName": {
        const region = snapshot.region(edit.name);
        names.push(region ? { kind: "name", ...region } : { kind: "removeName", name: edit.name });
        break;
      }
      case "columnWidth":
        cells.push(...widthBack(edit, snapshot));
        break;
      case "chart":
        cells.push(...chartBefore(edit, drawn));
        if (!edit.replaces && snapshot.sheet(edit.sheet)) {
          memory.charts.push({ sheet: edit.sheet, name: edit.chart.name });
        }
        break;
      case "tableRange":
        tables.push(...edgeBack(edit, snapshot));
        break;
      case "deleteChart":
      case "draw":
      case "undraw":
      case "contents":
      case "look":
      case "link":
      case "merge":
      case "unmerge":
      case "rowHeight":
        break;
    }
  }
  if (edits.some(({ kind }) => kind === "draw" || kind === "undraw"))
    cells.push(...drawingsBack(plan, snapshot));
  for (const step of plan.steps) {
    if (step.kind !== "write") continue;
    const now = picture(step.sheet);
    if (now?.existed !== true) continue;
    const before = layoutBefore(step, snapshot.layout(step));
    cells.push(...writeBack(step, before, now, memory, isLaidOut(edits, step.sheet)));
  }
  return { plan: { steps: [...returning, ...tables, ...cells, ...names, ...leaving] }, memory };
}

/** The charts of a sheet that goes. */
function chartsBack(
  name: string,
  snapshot: Snapshot,
  drawn: readonly DrawnChart[]
): readonly EditStep[] {
  return drawn
    .filter(({ sheet, chart }) => isSameSheet(sheet, name) && snapshot.hasChart(sheet, chart.name))
    .map(({ sheet, chart }) => ({ kind: "chart", sheet, chart }));
}

/** The chart that another one replaces. */
function chartBefore(
  edit: Extract<HostEdit, { kind: "chart" }>,
  drawn: readonly DrawnChart[]
): readonly EditStep[] {
  const before = drawn.find(
    ({ sheet, chart }) => isSameSheet(sheet, edit.sheet) && chart.name === edit.chart.name
  );
  return edit.replaces && before !== undefined ? [{ kind: "chart", ...before }] : [];
}

function widthBack(
  { sheet, column }: Extract<HostEdit, { kind: "columnWidth" }>,
  snapshot: Snapshot
): readonly EditStep[] {
  const before = snapshot.width(sheet, column);
  if (before === null || !snapshot.sheet(sheet)) return [];
  return [{ kind: "columnWidths", sheet, left: column, widths: [charactersOf(before)] }];
}

/** What was drawn into the columns before. */
function drawingsBack({ steps }: EditPlan, snapshot: Snapshot): readonly EditStep[] {
  return steps.flatMap((step) =>
    step.kind === "drawings"
      ? {
          ...step,
          columns: step.columns.map(
            (_wanted, at) => snapshot.drawings(step.sheet, step.range.left + at)[0]?.drawing ?? null
          ),
        }
      : []
  );
}

function edgeBack(
  { sheet, table }: Extract<HostEdit, { kind: "tableRange" }>,
  snapshot: Snapshot
): readonly EditStep[] {
  const before = snapshot.table(sheet, table);
  return before === null ? [] : [{ kind: "tableEdge", sheet, table, right: before.right }];
}

/** A chart as this program drew it last. */
export interface DrawnChart {
  readonly sheet: string;
  readonly chart: PlannedChart;
}

type Inverted = Pick<PlanTranslation, "edits" | "removed"> & {
  readonly picture: (sheet: string) => Picture | null;
};

/** The cells of one write as they were before the plan. */
function writeBack(
  step: Extract<EditStep, { kind: "write" }>,
  layout: ReturnType<typeof layoutBefore>,
  picture: Picture,
  memory: UndoMemory,
  isLaidOut: boolean
): readonly EditStep[] {
  const rows = step.rows.map((line, down) =>
    line.map((_cell, across) => picture.before(step.top + down, step.left + across))
  );
  const changed = rows.flatMap((line, down) =>
    line.flatMap((before, across) => {
      const row = step.top + down;
      const column = step.left + across;
      const now = picture.now(row, column);
      return now === before ? [] : [{ row, column, before, left: now.input }];
    })
  );
  for (const { row, column, before, left } of changed) {
    memory.remember(step.sheet, row, column, before, left);
  }
  return changed.length === 0 && !isLaidOut
    ? []
    : [{ ...step, rows: rows.map((line) => line.map(plannedFrom)), ...layout }];
}

/** Whether merged areas or row heights of the sheet change. */
function isLaidOut(edits: readonly HostEdit[], sheet: string): boolean {
  return edits.some(
    (edit) =>
      (edit.kind === "merge" || edit.kind === "unmerge" || edit.kind === "rowHeight") &&
      isSameSheet(edit.sheet, sheet)
  );
}

/** What the write leaves on a sheet of its own making: the way back may take that away, and only that. */
function rememberNew(
  sheet: string,
  made: Picture | null,
  replaced: Picture | undefined,
  memory: UndoMemory
): void {
  for (const { row, column, now } of made?.changed() ?? []) {
    const before = replaced?.before(row, column) ?? { input: "", look: null, link: null };
    memory.remember(sheet, row, column, before, now.input);
  }
}

/** A sheet that was taken away, with its cells, looks and widths. */
function sheetBack(
  sheet: string,
  snapshot: Snapshot,
  removed: ReadonlyMap<string, Picture>,
  memory: UndoMemory
): readonly EditStep[] {
  const listed = snapshot.sheet(sheet);
  const picture = removed.get(sheet.toLowerCase());
  if (!listed || !picture) return [];
  const steps: EditStep[] = [
    {
      kind: "addSheet",
      sheet: listed.name,
      visibility: listed.isVisible ? "visible" : "hidden",
      columnWidths: [],
    },
  ];
  const extent = picture.recorded();
  if (extent) {
    const { top, left, bottom, right } = extent;
    const rows = Array.from({ length: bottom - top + 1 }, (_row, down) =>
      Array.from({ length: right - left + 1 }, (_column, across) => {
        const before = picture.before(top + down, left + across);
        const leaves = memory.left(sheet, top + down, left + across) ?? before.input;
        memory.remember(listed.name, top + down, left + across, before, leaves);
        return plannedFrom(before);
      })
    );
    steps.push({
      ...{ kind: "write", sheet: listed.name, top, left, rows },
      merges: snapshot.mergesIn(sheet, extent),
      heights: rows.map((_row, down) => snapshot.height(sheet, top + down)),
    });
    for (let column = left; column <= right; column += 1) {
      const width = snapshot.width(sheet, column);
      if (width === null) continue;
      const widths = [charactersOf(width)];
      steps.push({ kind: "columnWidths", sheet: listed.name, left: column, widths });
    }
  }
  for (const region of snapshot.outline.ownRegions) {
    if (isSameSheet(region.sheet, sheet)) steps.push({ kind: "name", ...region });
  }
  return steps;
}

function plannedFrom({ input, link }: CellState): PlannedCell {
  return { content: contentOf(input), style: "keep", ...(link === null ? {} : { link }) };
}
