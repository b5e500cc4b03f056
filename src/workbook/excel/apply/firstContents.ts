import type { CellRange } from "../../../cells/address";
import { contains } from "../../../cells/address";
import type { EditPlan, PlannedCell } from "../../../plan/plan";
import { relativeFormula } from "../../../plan/relativeFormula";
import { inputOf } from "./cellState";
import type { CellInput, CellState } from "./cellState";
import type { HostEdit } from "./hostEdit";

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

/**
 * What is put into the columns that come into an Excel table, before they do: their headers, so that Excel makes no names
 * of its own; and a zero in each cell of a column that is not one formula from top to bottom. Excel fills a column that
 * is empty with the one formula entered into it (OfficeDev/office-js#2093, #5909), a column that holds something it
 * leaves as it is written.
 * @param fresh the columns, with the table's header
 */
export function firstContents(
  plan: EditPlan,
  sheet: string,
  fresh: CellRange,
  now: (row: number, column: number) => CellState
): { readonly edits: readonly HostEdit[]; readonly cells: readonly FilledCell[] } {
  const planned = plannedIn(plan, sheet, { ...fresh, left: 0 });
  const taken = new Set<CellInput>();
  for (let column = 0; column < fresh.left; column += 1) {
    if (planned.has(`${fresh.top} ${column}`)) taken.add(now(fresh.top, column).input);
  }
  const cells: FilledCell[] = [];
  for (let column = fresh.left; column <= fresh.right; column += 1) {
    const header = planned.get(`${fresh.top} ${column}`);
    if (header === undefined || header.content.kind === "kept") continue;
    if (now(fresh.top, column).input === "") {
      const name = inputOf(header.content);
      // Two columns of one name: Excel would number the second, also when the first gets another in a moment.
      const input = taken.has(name) ? `${String(name)} ~` : name;
      cells.push({ row: fresh.top, column, input });
    }
    if (isOneFormula(planned, fresh, column)) continue;
    for (let row = fresh.top + 1; row <= fresh.bottom; row += 1) {
      const kind = planned.get(`${row} ${column}`)?.content.kind ?? "kept";
      if (kind !== "kept" && now(row, column).input === "") cells.push({ row, column, input: 0 });
    }
  }
  return { edits: cells.length === 0 ? [] : [contents(sheet, fresh, cells)], cells };
}

function plannedIn(
  { steps }: EditPlan,
  sheet: string,
  range: CellRange
): ReadonlyMap<string, PlannedCell> {
  const cells = new Map<string, PlannedCell>();
  for (const step of steps) {
    if (step.kind !== "write" || step.sheet !== sheet) continue;
    step.rows.forEach((line, down) => {
      line.forEach((cell, across) => {
        const [row, column] = [step.top + down, step.left + across];
        if (contains(range, row, column)) cells.set(`${row} ${column}`, cell);
      });
    });
  }
  return cells;
}

function isOneFormula(
  planned: ReadonlyMap<string, PlannedCell>,
  { top, bottom }: CellRange,
  column: number
): boolean {
  const formulas = new Set<string | null>();
  for (let row = top + 1; row <= bottom; row += 1) {
    const content = planned.get(`${row} ${column}`)?.content;
    formulas.add(
      content?.kind === "formula" ? relativeFormula(content.formula, row, column) : null
    );
  }
  return formulas.size === 1 && !formulas.has(null);
}

function contents(sheet: string, range: CellRange, cells: readonly FilledCell[]): HostEdit {
  const width = range.right - range.left + 1;
  const rows: (CellInput | null)[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: width }, () => null)
  );
  for (const { row, column, input } of cells) {
    const line = rows[row - range.top];
    if (line !== undefined) line[column - range.left] = input;
  }
  return { kind: "contents", sheet, range, rows };
}
