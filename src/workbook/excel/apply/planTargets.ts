import type { CellRange } from "../../../cells/address";
import type { EditPlan, EditStep } from "../../../plan/plan";

/** What of one existing sheet must be known before a plan is carried out. */
export interface SheetTarget {
  readonly sheet: string;
  readonly ranges: CellRange[];
  readonly columns: Set<number>;
  /** Rows whose height the plan sets. */
  readonly rows: Set<number>;
  hasCharts: boolean;
  /** Excel tables whose edge the plan sets. */
  readonly tables: Set<string>;
  /** What the plan draws into cells. */
  readonly drawings: Extract<EditStep, { kind: "drawings" }>[];
  /** The plan takes the sheet away: all of it must be known. */
  isRemoved: boolean;
}

/** The sheets a plan touches, by name in lower case. */
export function planTargets(plan: EditPlan): ReadonlyMap<string, SheetTarget> {
  const targets = new Map<string, SheetTarget>();
  for (const step of plan.steps) {
    if (step.kind === "removeName" || step.kind === "name") continue;
    const key = step.sheet.toLowerCase();
    const target: SheetTarget = targets.get(key) ?? {
      sheet: step.sheet,
      ranges: [],
      columns: new Set(),
      rows: new Set(),
      hasCharts: false,
      tables: new Set(),
      drawings: [],
      isRemoved: false,
    };
    targets.set(key, target);
    if (step.kind === "write") {
      target.ranges.push(...rangeOf(step));
      step.heights?.forEach((_height, index) => target.rows.add(step.top + index));
    }
    if (step.kind === "columnWidths") {
      step.widths.forEach((_width, index) => target.columns.add(step.left + index));
    }
    if (step.kind === "tableEdge") target.tables.add(step.table);
    if (step.kind === "drawings") target.drawings.push(step);
    if (step.kind === "chart") target.hasCharts = true;
    if (step.kind === "removeSheet") target.isRemoved = true;
  }
  return targets;
}

/** The rectangle of a write; none when it writes nothing. */
export function rangeOf(step: Extract<EditStep, { kind: "write" }>): readonly CellRange[] {
  const width = step.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return [];
  const { top, left } = step;
  return [{ top, left, bottom: top + step.rows.length - 1, right: left + width - 1 }];
}
