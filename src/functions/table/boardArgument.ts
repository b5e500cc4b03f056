import type { BoardChoice, BoardRequest } from "../../chain/chooseBoard";
import type { BoardAssessment, TableAssessment } from "../../scoring/assessment";
import type { GridCell } from "../../cells/grid";
import { absent, FunctionFault, invalid } from "../arguments/fault";
import { dateIn } from "../arguments/period";
import type { TableInCells } from "./readTable";

export interface ChosenBoard {
  readonly table: TableAssessment;
  readonly board: BoardAssessment;
}

/**
 * The board that period and unit name; left out, the latest period and the first unit, as in the pane.
 * @throws FunctionFault invalid for a unit or a period that the table does not have, absent without points.
 */
export function boardIn(table: TableInCells, period: GridCell, unit: GridCell): ChosenBoard {
  const wanted: BoardRequest = unit.kind === "blank" ? {} : { unit: textOf(unit) };
  if (period.kind === "blank") return chosen(table.boards.choose(wanted));
  const byLabel = table.boards.choose({ ...wanted, period: textOf(period) });
  if (byLabel.kind !== "unknownPeriod") return chosen(byLabel);
  const date = dateOrNull(period);
  return chosen(date === null ? byLabel : table.boards.choose({ ...wanted, period: date }));
}

function textOf(cell: GridCell): string {
  return "value" in cell ? String(cell.value) : "";
}

function dateOrNull(cell: GridCell): string | null {
  try {
    return dateIn(cell);
  } catch (error) {
    if (error instanceof FunctionFault) return null;
    throw error;
  }
}

function chosen(choice: BoardChoice): ChosenBoard {
  switch (choice.kind) {
    case "chosen":
      return choice;
    case "noBoard":
      throw absent("Bảng chưa có điểm nào. Hãy nhập điểm vào bảng.");
    case "unknownUnit":
      throw invalid(`Bảng không có đơn vị đó. Các đơn vị: ${listed(choice.units)}.`);
    case "unknownPeriod":
      throw invalid(`Bảng không có kỳ đó. Các kỳ: ${listed(choice.periods)}.`);
  }
}

function listed(names: readonly string[]): string {
  if (names.length === 0) return "bảng không ghi tên nào";
  return names.slice(0, 8).join("; ") + (names.length > 8 ? "; …" : "");
}
