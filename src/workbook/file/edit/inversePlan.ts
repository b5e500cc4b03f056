import type { EditPlan, EditStep, PlannedCell } from "../../../plan/plan";
import type { OfficePackage } from "../package/officePackage";
import { parseReference } from "../package/references";
import {
  findSheet,
  ownRegionsOf,
  readWorkbookIndex,
  type WorkbookIndex,
} from "../package/workbookIndex";
import { gridSources, readGrid } from "../readContents";
import { readMerges, sheetFrame } from "../sheet/sheetFrame";
import type { SheetGrid } from "../sheet/sheetGrid";
import { readDrawings } from "./cellDrawings";
import { readWidths } from "./columnWidths";
import { findName } from "./definedNames";
import { SheetLinks } from "./hyperlinks";
import { mergesIn } from "./mergedAreas";
import { areaOf, type WriteStep } from "./plannedCells";
import { heightOfRow } from "./rowCells";
import { plannedFrom } from "./sameContent";

/**
 * The plan that gives back what a plan took: contents, links, widths, names and sheets. Cells come before names,
 * since cells with content may be written only inside the program's regions, and sheets go last.
 */
export async function inversePlan(
  before: OfficePackage,
  after: OfficePackage,
  plan: EditPlan
): Promise<EditPlan> {
  const index = await readWorkbookIndex(before);
  const past = new PastSheets(before, index);
  const returning: EditStep[] = [];
  const cells: EditStep[] = [];
  const names: EditStep[] = [];
  const leaving: EditStep[] = [];
  const left = await readWorkbookIndex(after);
  for (const step of plan.steps) {
    const existed = "sheet" in step && findSheet(index, step.sheet) !== null;
    if (step.kind === "addSheet" && !existed && findSheet(left, step.sheet) !== null) {
      leaving.push({ kind: "removeSheet", sheet: step.sheet });
    } else if (step.kind === "removeSheet" && existed) {
      returning.push(...(await past.whole(step.sheet)));
    } else if (step.kind === "write" && existed) cells.push(await past.cells(step));
    else if (existed) cells.push(...(await past.layout(step)));
    if (step.kind === "name" || step.kind === "removeName") {
      names.push(...nameBack(index, step.name));
    }
  }
  return { steps: [...returning, ...cells, ...names, ...leaving] };
}

function nameBack(index: WorkbookIndex, name: string): readonly EditStep[] {
  const present = findName(index, name);
  if (present === null) return [{ kind: "removeName", name }];
  const target = parseReference(present.formula);
  return target === null ? [] : [{ kind: "name", name, ...target }];
}

interface PastSheet {
  readonly grid: SheetGrid;
  readonly frame: string;
  readonly links: SheetLinks;
}

function planned({ grid, links }: PastSheet, row: number, column: number): PlannedCell {
  const link = links.at(row, column);
  const content = plannedFrom(grid.cell(row, column));
  return { content, style: "keep", ...(link === null ? {} : { link }) };
}

/** The sheets as they were before the plan. */
class PastSheets {
  readonly #known = new Map<string, PastSheet>();

  constructor(
    private readonly parts: OfficePackage,
    private readonly index: WorkbookIndex
  ) {}

  async cells(step: WriteStep): Promise<EditStep> {
    const past = await this.#sheet(step.sheet);
    const rows = step.rows.map((line, down) =>
      line.map((_, across) => planned(past, step.top + down, step.left + across))
    );
    const { heights, merges } = step;
    return {
      ...step,
      rows,
      ...(heights === undefined
        ? {}
        : { heights: heights.map((_, down) => heightOfRow(past.grid.scan, step.top + down)) }),
      ...(merges === undefined ? {} : { merges: mergesIn(past.frame, areaOf(step)) }),
    };
  }

  async widths(sheet: string, left: number, count: number): Promise<readonly number[]> {
    return readWidths((await this.#sheet(sheet)).frame, left, count);
  }

  /** Widths, drawings, and how far tables reached; nothing of other steps. */
  async layout(step: EditStep): Promise<readonly EditStep[]> {
    if (step.kind === "columnWidths") {
      const widths = await this.widths(step.sheet, step.left, step.widths.length);
      return [{ ...step, widths }];
    }
    if (step.kind === "drawings") {
      const columns = readDrawings((await this.#sheet(step.sheet)).frame, step.range);
      return [{ ...step, columns }];
    }
    if (step.kind !== "tableEdge") return [];
    const { tables } = (await this.#sheet(step.sheet)).grid;
    const table = tables.find(({ name }) => name.toLowerCase() === step.table.toLowerCase());
    return table === undefined ? [] : [{ ...step, right: table.range.right }];
  }

  /** A sheet that the plan takes away. */
  async whole(name: string): Promise<readonly EditStep[]> {
    const past = await this.#sheet(name);
    const { sheet, visibility, rowCount, columnCount } = past.grid;
    const columnWidths = readWidths(past.frame, 0, columnCount);
    const rows = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => planned(past, row, column))
    );
    const names = ownRegionsOf(this.index).filter((region) => region.sheet === sheet);
    return [
      { kind: "addSheet", sheet, visibility, columnWidths },
      {
        ...{ kind: "write", sheet, top: 0, left: 0, rows },
        heights: rows.map((_, row) => heightOfRow(past.grid.scan, row)),
        merges: readMerges(past.frame),
      },
      ...names.map((region): EditStep => ({ kind: "name", ...region })),
    ];
  }

  async #sheet(name: string): Promise<PastSheet> {
    const known = this.#known.get(name.toLowerCase());
    if (known !== undefined) return known;
    const entry = findSheet(this.index, name);
    if (entry === null) throw new Error(`No such sheet: ${name}`);
    const grid = await readGrid(this.parts, entry, await gridSources(this.parts, this.index));
    const frame = sheetFrame(grid.scan);
    const past = { grid, frame, links: new SheetLinks(frame) };
    this.#known.set(name.toLowerCase(), past);
    return past;
  }
}
