import { finished, type Steps } from "../cells/steps";
import { defaultGradeBands } from "../decision766/gradeBands";
import type { TableAssessment } from "../scoring/assessment";
import type { CellRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { EditPlan, EditStep, PlannedCell } from "../plan/plan";
import type { WorkbookContents } from "../plan/port";
import {
  columnDrawings,
  columnHeaders,
  computedMark,
  defaultColumns,
  type ColumnChoice,
  type ColumnKind,
} from "./columnChoice";
import { placeColumns, type ColumnPlace, type SharedContents } from "./columnPlace";
import { columnSubjects } from "./columnSubjects";
import { computedCell } from "./computedCell";
import { leaguesOf } from "./rankFormula";
import { namedLines, tableNames, type TableNames } from "./tableColumns";

const blankCell: PlannedCell = { content: { kind: "blank" }, style: "keep" };
const columnWidth = 18;

/**
 * The computed columns beside a table, as native formulas over the sheet's own cells wherever they give what
 * the assessment says, so that the sheet stays alive without this program. Points in points, rates as
 * fractions of 1. Planning again on the result gives the same plan. Empty when nothing can be computed.
 * @throws WorkbookError "unsupported" when the sheet has no free column left.
 * @example planColumns(contents, assessment, { columns: ["percent", "shortfall"] })
 */
export function planColumns(
  contents: WorkbookContents,
  assessment: TableAssessment,
  choice: ColumnChoice = {}
): EditPlan {
  return finished(planColumnsInSteps(contents, assessment, choice));
}

/** The same in steps, for a page that is to answer meanwhile. */
export function* planColumnsInSteps(
  contents: SharedContents,
  assessment: TableAssessment,
  choice: ColumnChoice = {}
): Steps<EditPlan> {
  const { table } = assessment;
  const grid = contents.grids.find(({ sheet }) => sheet === table.sheet);
  const wanted = choice.columns ?? defaultColumns(assessment);
  const kinds = [...columnHeaders.keys()].filter((kind) => wanted.includes(kind));
  if (grid === undefined || kinds.length === 0) return { steps: [] };

  const subjects = columnSubjects(grid, assessment, kinds);
  yield;
  const place = placeColumns(contents, grid, table, kinds.length * subjects.length);
  const { top, left, bottom, right } = place.range;
  const cells: PlannedCell[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => blankCell)
  );
  const headers = subjects.flatMap(({ caption }) => kinds.map((kind) => headerText(kind, caption)));
  const names = namesIn(grid, place, headers);
  for (const [order, subject] of subjects.entries()) {
    const first = order * kinds.length;
    const addressed = yield* subject.lines(left + first);
    const lines = names === null ? addressed : namedLines(addressed, names);
    const leagues = leaguesOf(lines, names);
    for (const [at, kind] of kinds.entries()) {
      const header = { kind: "text", value: headers[first + at] ?? "" } as const;
      put(cells, 0, first + at, { content: header, style: "tableHeader" });
      for (const line of lines) {
        const cell = computedCell(kind, line, leagues, choice.gradeBands ?? defaultGradeBands);
        put(cells, line.row - top, first + at, cell);
        yield;
      }
    }
  }

  const steps: EditStep[] = [
    ...edgeOf(table.sheet, place),
    ...place.leaves.map((range) => clearing(table.sheet, range)),
  ];
  steps.push(
    { kind: "name", name: place.name, sheet: table.sheet, range: place.range },
    { kind: "write", sheet: table.sheet, top, left, rows: cells },
    {
      kind: "columnWidths",
      sheet: table.sheet,
      left,
      widths: cells[0]?.map(() => columnWidth) ?? [],
    }
  );
  const { draws = false } = choice;
  const isDrawn = typeof draws === "boolean" ? draws : draws.has(table.sheet);
  steps.push(...drawingsOf(table.sheet, place, kinds, isDrawn));
  return { steps };
}

/** What is drawn into our columns; where they stood before, what was drawn there goes. */
function drawingsOf(
  sheet: string,
  { range, leaves, isNew }: ColumnPlace,
  kinds: readonly ColumnKind[],
  draws: boolean
): readonly EditStep[] {
  if (isNew && !draws) return [];
  const count = range.right - range.left + 1;
  const columns = Array.from({ length: count }, (_column, at) => {
    const kind = kinds[at % kinds.length];
    return draws && kind !== undefined ? columnDrawings[kind] : null;
  });
  return [
    ...leaves.map((left): EditStep => ({
      ...{ kind: "drawings", sheet, range: left },
      columns: Array.from({ length: left.right - left.left + 1 }, () => null),
    })),
    { kind: "drawings", sheet, range: { ...range, top: range.top + 1 }, columns },
  ];
}

/** How formulas name cells of the Excel table that the columns are part of; null where they are of none. */
function namesIn(
  grid: Grid,
  { table, range }: ColumnPlace,
  headers: readonly string[]
): TableNames | null {
  if (table === null) return null;
  return tableNames(grid, table, new Map(headers.map((name, at) => [range.left + at, name])));
}

function edgeOf(sheet: string, { table, edge }: ColumnPlace): readonly EditStep[] {
  return table === null || edge === null
    ? []
    : [{ kind: "tableEdge", sheet, table: table.name, right: edge }];
}

function headerText(kind: ColumnKind, caption: string): string {
  const words = [columnHeaders.get(kind) ?? "", caption, computedMark];
  return words.filter((word) => word !== "").join(" ");
}

function put(cells: PlannedCell[][], row: number, column: number, cell: PlannedCell): void {
  const line = cells[row];
  if (line !== undefined) line[column] = cell;
}

function clearing(sheet: string, { top, left, bottom, right }: CellRange): EditStep {
  const row = Array.from({ length: right - left + 1 }, () => blankCell);
  return {
    kind: "write",
    sheet,
    top,
    left,
    rows: Array.from({ length: bottom - top + 1 }, () => row),
  };
}
