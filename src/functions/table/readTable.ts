import { findingSentence } from "../../sheet/findingSentence";
import { analyzeWorkbook, type WorkbookAnalysis } from "../../chain/analyzeWorkbook";
import { BoardIndex } from "../../chain/chooseBoard";
import type { Grid } from "../../cells/grid";
import { storedCells } from "../../cells/storedCells";
import { cellOf, filledRowsOf } from "../arguments/cells";
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
    const said =
      finding === undefined ? "Không tìm thấy bảng điểm." : findingSentence(finding, "range");
    throw invalid(lacksHeader(range) ? `${said} ${howToNameAll}` : said);
  }
  return table;
}

/** How Excel names a table with its header row. */
const wholeTable = "BangDiem[#All]";
const howToNameAll = `Dòng đầu của vùng là số liệu, không phải tiêu đề. Với bảng Excel, hãy ghi tên bảng kèm phần tiêu đề, ví dụ ${wholeTable}.`;

/** Whether a range begins with figures, as the name of an Excel table does: it stands for the rows below the header. */
function lacksHeader(range: unknown): boolean {
  const [first = []] = filledRowsOf(range);
  return first.filter((value) => cellOf(value).kind === "number").length >= 2;
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
