import type { CellAddress } from "../cells/address";
import type { GridCell } from "../cells/grid";
import { finished, type Steps } from "../cells/steps";
import type { EditPlan, EditStep, PlannedCell, WrittenContent } from "../plan/plan";
import { markOfContent } from "./contentMark";
import type { StaffChange } from "./staffChanges";

/** @example placeKey({ sheet: "T9", row: 3, column: 1 }) // "3 1 t9" */
export function placeKey({ sheet, row, column }: CellAddress): string {
  return `${row} ${column} ${sheet.toLowerCase()}`;
}

/** The cells of a plan by their place; a later write goes over an earlier one. */
export class PlannedCells {
  /** Cells that stay a person's: by place, what is theirs. */
  readonly kept = new Map<string, StaffChange>();
  readonly #cells = new Map<string, PlannedCell>();

  private constructor(private readonly wanted: EditPlan) {}

  static of(wanted: EditPlan): PlannedCells {
    return finished(PlannedCells.inSteps(wanted));
  }

  static *inSteps(wanted: EditPlan): Steps<PlannedCells> {
    const cells = new PlannedCells(wanted);
    for (const step of wanted.steps) {
      if (step.kind !== "write") continue;
      for (const [down, line] of step.rows.entries()) {
        line.forEach((cell, across) => {
          const place = { sheet: step.sheet, row: step.top + down, column: step.left + across };
          cells.#cells.set(placeKey(place), cell);
        });
        yield;
      }
    }
    return cells;
  }

  at(place: CellAddress): PlannedCell | null {
    return this.#cells.get(placeKey(place)) ?? null;
  }

  /** Keys of paragraphs that the plan writes on a sheet, by row. */
  paragraphs(sheet: string): ReadonlyMap<number, string> {
    const rows = new Map<number, string>();
    for (const step of this.wanted.steps) {
      if (step.kind !== "write" || step.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
      step.rows.forEach((line, down) => {
        const key = line[0]?.paragraph;
        if (key !== undefined) rows.set(step.top + down, key);
      });
    }
    return rows;
  }

  /** The one cell of a region where the plan writes content of this mark; null: none, or several. */
  onlyPlaceOf(
    mark: string,
    { sheet, range }: Extract<EditStep, { kind: "name" }>
  ): CellAddress | null {
    const places: CellAddress[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const cell = this.at({ sheet, row, column });
        if (cell !== null && markOfContent(cell.content) === mark)
          places.push({ sheet, row, column });
      }
    }
    return places.length === 1 ? (places[0] ?? null) : null;
  }

  /** @param home where it will stand: where it is, or another cell that takes its words along. */
  keep(home: CellAddress, change: StaffChange): void {
    this.kept.set(placeKey(home), change);
  }

  /** The plan with the kept cells in place of ours. */
  plan(): EditPlan {
    if (this.kept.size === 0) return this.wanted;
    return { steps: this.wanted.steps.map((step) => this.#keeping(step)) };
  }

  #keeping(step: EditStep): EditStep {
    if (step.kind !== "write") return step;
    const rows = step.rows.map((line, down) =>
      line.map((cell, across) => {
        const place = { sheet: step.sheet, row: step.top + down, column: step.left + across };
        const change = this.kept.get(placeKey(place));
        if (change === undefined) return cell;
        const stays = placeKey(change.cell) === placeKey(place);
        return stays ? keptCell : { content: plannedFrom(change.now), style: cell.style };
      })
    );
    return { ...step, rows };
  }
}

/** The content that makes a cell what it is now. */
export function plannedFrom(now: GridCell): WrittenContent {
  if (now.formula !== undefined) {
    const cached = now.kind === "number" || now.kind === "text" ? now.value : null;
    return { kind: "formula", formula: now.formula, cached };
  }
  if (now.kind === "number") return { kind: "number", value: now.value };
  if (now.kind === "text") return { kind: "text", value: now.value };
  if (now.kind === "boolean")
    return { kind: "formula", formula: now.value ? "TRUE()" : "FALSE()", cached: null };
  return { kind: "blank" };
}

const keptCell: PlannedCell = { content: { kind: "kept" }, style: "keep" };
