import type { TableAssessment } from "../../scoring/assessment";
import type { Steps } from "../../cells/steps";
import { formatCell } from "../../cells/address";
import type { Grid, GridCell } from "../../cells/grid";
import type { EditPlan, PlannedCell } from "../../plan/plan";
import type { WorkbookContents } from "../../plan/port";
import { shownContent, shownValue } from "./shownValue";

/** `kept`: a person changed what we had written there; it stays theirs. */
export type CellFate = "new" | "changed" | "same" | "blank" | "kept";

/** One cell of a write: what stands there, and what will. */
export interface PreviewCell {
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly formula: string | null;
  readonly fate: CellFate;
}

export interface PreviewRow {
  /** What the row is about, from the table itself. */
  readonly label: string;
  readonly cells: readonly PreviewCell[];
}

/** Before and after of a plan's cells, to be shown before anything is written. */
export interface Preview {
  readonly sheet: string;
  readonly rows: readonly PreviewRow[];
  readonly counts: Readonly<Record<CellFate, number>>;
}

/**
 * What a plan would do to a table's sheet; in steps, for a page that is to answer meanwhile.
 * @example finished(previewPlanInSteps(contents, assessment, plan)).counts.new // 21
 */
export function* previewPlanInSteps(
  contents: WorkbookContents,
  { table }: TableAssessment,
  plan: EditPlan
): Steps<Preview> {
  const grid = contents.grids.find(({ sheet }) => sheet === table.sheet);
  const counts: Record<CellFate, number> = { new: 0, changed: 0, same: 0, blank: 0, kept: 0 };
  const rows: PreviewRow[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "write" || step.sheet !== table.sheet) continue;
    for (const [down, planned] of step.rows.entries()) {
      const row = step.top + down;
      const cells = planned.map((cell, across) => previewCell(grid, row, step.left + across, cell));
      for (const { fate } of cells) counts[fate] += 1;
      rows.push({ label: down === 0 ? "" : rowLabel(grid, table.range.left, row), cells });
      yield;
    }
  }
  return { sheet: table.sheet, rows, counts };
}

function previewCell(
  grid: Grid | undefined,
  row: number,
  column: number,
  planned: PlannedCell
): PreviewCell {
  const there = grid?.cell(row, column);
  const before = shownContent(there);
  const { content, style } = planned;
  const formula = content.kind === "formula" ? content.formula : null;
  const after = content.kind === "kept" ? before : shownValue(content, style);
  return {
    address: formatCell({ row, column }),
    before: shownValue(asPlanned(there), style),
    after,
    formula,
    fate: fateOf(there, before, planned),
  };
}

function asPlanned(cell: GridCell | undefined): PlannedCell["content"] {
  if (cell?.kind === "number" || cell?.kind === "text") return cell;
  return cell?.kind === "error" ? { kind: "text", value: cell.value } : { kind: "blank" };
}

function fateOf(there: GridCell | undefined, before: string, { content }: PlannedCell): CellFate {
  if (content.kind === "kept") return "kept";
  const occupied = before !== "" || there?.formula !== undefined;
  if (content.kind === "blank") return occupied ? "changed" : "blank";
  if (!occupied) return "new";
  return isSame(there, content) ? "same" : "changed";
}

function isSame(there: GridCell | undefined, content: PlannedCell["content"]): boolean {
  if (there === undefined) return false;
  if (content.kind === "formula") {
    return plain(there.formula ?? "") === plain(content.formula);
  }
  if (content.kind === "number") return there.kind === "number" && there.value === content.value;
  return content.kind === "text" && there.kind === "text" && there.value === content.value;
}

/** Hosts write a formula back in their own spacing. */
function plain(formula: string): string {
  return formula.replace(/^=/, "").replace(/\s+/g, "").toUpperCase();
}

/** The first words of the row, as the table prints them. */
function rowLabel(grid: Grid | undefined, left: number, row: number): string {
  if (grid === undefined) return "";
  for (let column = left; column < left + 3; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind === "text" && /\p{L}{2}/u.test(cell.value)) return cell.value.trim();
  }
  return "";
}
