import { findingSentence } from "../../sheet/findingSentence";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { BoardIndex } from "../../chain/chooseBoard";
import type { Grid } from "../../cells/grid";
import { storedCells } from "../../cells/storedCells";
import { cellOf } from "../arguments/cells";
import { invalid } from "../arguments/fault";
import { withDates } from "./dates";
import { rangePlace } from "./place";
import { TableMemory } from "./TableMemory";

/** A range read and scored by the same chain as the pane. */
export interface TableInCells {
  readonly analysis: WorkbookAnalysis;
  readonly boards: BoardIndex;
}

const memory = new TableMemory<TableInCells>((rows, address) => {
  const analysis = analyzeWorkbook({
    name: "",
    grids: [gridOf(rows, address)],
    ownRegions: [],
  });
  return { analysis, boards: new BoardIndex(analysis.joined) };
});

/**
 * What a range holds.
 * @param address where the range stands, for messages that name cells.
 * @throws FunctionFault invalid when no table of scores is found in it.
 */
export function readTable(range: unknown, address?: string): TableInCells {
  const table = memory.of(range, address ?? "");
  const [finding] = table.analysis.findings;
  if (table.analysis.tables.length === 0) {
    throw invalid(
      finding === undefined ? "Không tìm thấy bảng điểm." : findingSentence(finding, "range")
    );
  }
  return table;
}

function gridOf(rows: readonly (readonly unknown[])[], address: string): Grid {
  const { sheet, top, left } = rangePlace(address);
  const cells = withDates(rows.map((row) => row.map(cellOf)));
  return {
    sheet,
    visibility: "visible",
    merges: [],
    date1904: false,
    ...storedCells(cells, { top, left }),
  };
}
