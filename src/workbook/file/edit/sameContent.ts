import type { GridCell } from "../../../cells/grid";
import type { WrittenContent } from "../../../plan/plan";

/** Whether a cell already holds what is planned: the same plan twice writes nothing the second time. */
export function sameContent(cell: GridCell, planned: WrittenContent): boolean {
  if (planned.kind === "formula") {
    if (cell.formula !== planned.formula) return false;
    return planned.cached === null
      ? cell.kind === "blank"
      : "value" in cell && cell.value === planned.cached;
  }
  if (cell.formula !== undefined) return false;
  if (planned.kind === "blank" || (planned.kind === "text" && planned.value === "")) {
    return cell.kind === "blank";
  }
  return cell.kind === planned.kind && cell.value === planned.value;
}

/** What a cell holds, as a plan would write it. Errors and logical values have no plan of their own. */
export function plannedFrom(cell: GridCell): WrittenContent {
  const value = cell.kind === "number" || cell.kind === "text" ? cell.value : null;
  if (cell.formula !== undefined) return { kind: "formula", formula: cell.formula, cached: value };
  if (cell.kind === "number") return { kind: "number", value: cell.value };
  if (cell.kind === "text") return { kind: "text", value: cell.value };
  if (cell.kind === "boolean")
    return { kind: "formula", formula: cell.value ? "TRUE()" : "FALSE()", cached: null };
  if (cell.kind === "error") return { kind: "formula", formula: cell.value, cached: null };
  return { kind: "blank" };
}
