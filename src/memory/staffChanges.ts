import type { CellAddress, CellRange } from "../cells/address";
import type { Grid, GridCell } from "../cells/grid";
import { finished, type Steps } from "../cells/steps";
import type { NamedRange, WorkbookContents } from "../plan/port";
import { alignRows } from "./alignRows";
import { blankMark, markOfCell } from "./contentMark";
import { memoryRegion, readMemory, settingsRegion, type MemoryRows } from "./memoryRows";
import { holdsParagraphs, keptPlace, writtenRegion, type WrittenRegion } from "./writtenRegion";

/** Rows whose cells are looked at in one step. */
const rowsAtOnce = 100;

/** A cell of ours that a person changed since we wrote it: it is theirs. */
export interface StaffChange {
  readonly cell: CellAddress;
  readonly region: string;
  readonly now: GridCell;
  /** Of what stands there now. */
  readonly mark: string;
  /** Of what we had written there; null where people inserted the row. */
  readonly wrote: string | null;
  /** The key of the paragraph that we had written there; null for all other cells. */
  readonly paragraph: string | null;
  /** Row and column of the region as we wrote it; null where people inserted the row. */
  readonly place: { readonly row: number; readonly column: number } | null;
  /** A person has decided before to keep exactly this. */
  readonly isSettled: boolean;
}

/**
 * The cells of our regions that no longer hold what we left there, as far as the workbook remembers what that was:
 * a region of an earlier version, without memory, tells of no change. A cell that was only emptied counts where it
 * was a paragraph: elsewhere nothing of anybody's stands there.
 * @example staffChanges(contents).map(({ cell }) => formatReference(cell)) // ["'Tổng hợp'!K4"]
 */
export function staffChanges(contents: WorkbookContents): readonly StaffChange[] {
  return finished(staffChangesInSteps(contents));
}

/** The same in steps, for a page that is to answer meanwhile. */
export function* staffChangesInSteps(contents: WorkbookContents): Steps<readonly StaffChange[]> {
  const known = found.get(contents);
  if (known !== undefined) return known;
  const changes: StaffChange[] = [];
  for (const each of writtenRegions(contents)) changes.push(...(yield* changesIn(each)));
  found.set(contents, changes);
  return changes;
}

/** The same of the regions alone that hold paragraphs: asked for by every reading of the settings. */
export function textChanges(contents: WorkbookContents): readonly StaffChange[] {
  const known = foundInTexts.get(contents);
  if (known !== undefined) return known;
  const changes = writtenRegions(contents, holdsParagraphs).flatMap((each) =>
    finished(changesIn(each))
  );
  foundInTexts.set(contents, changes);
  return changes;
}

const found = new WeakMap<WorkbookContents, readonly StaffChange[]>();
const foundInTexts = new WeakMap<WorkbookContents, readonly StaffChange[]>();

/** A region of ours with what was written there. */
interface OwnRegion {
  readonly region: NamedRange;
  readonly written: WrittenRegion;
  readonly grid: Grid;
}

function writtenRegions(
  contents: WorkbookContents,
  isAsked: (rows: MemoryRows, region: string) => boolean = () => true
): readonly OwnRegion[] {
  const rows = readMemory(contents);
  if (rows.size === 0) return [];
  return contents.ownRegions.flatMap((region): OwnRegion[] => {
    if (region.name === memoryRegion || region.name === settingsRegion) return [];
    if (!isAsked(rows, region.name)) return [];
    const written = writtenRegion(rows, region.name);
    const grid = contents.grids.find(({ sheet }) => sheet === region.sheet);
    return written === null || grid === undefined ? [] : [{ region, written, grid }];
  });
}

function* changesIn({ region, written, grid }: OwnRegion): Steps<readonly StaffChange[]> {
  const { range, sheet } = region;
  const present: (readonly string[])[] = [];
  for (let top = range.top; top <= range.bottom; top += rowsAtOnce) {
    const bottom = Math.min(top + rowsAtOnce - 1, range.bottom);
    present.push(...marksOf(grid, { ...range, top, bottom }));
    yield;
  }
  const places = rowPlaces(written, present);
  const columns = columnPlaces(written, present);
  const changes: StaffChange[] = [];
  present.forEach((line, down) => {
    const row = places[down] ?? null;
    line.forEach((mark, across) => {
      const column = columns[across] ?? null;
      if (column === null) return;
      const wrote = row === null ? null : (written.marks[row]?.[column] ?? "");
      const paragraph = row === null ? undefined : written.paragraphs.get(row);
      const isParagraph = paragraph !== undefined && column === 0;
      if (wrote === mark || wrote === "") return;
      if (mark === blankMark && !isParagraph) return;
      changes.push({
        cell: { sheet, row: range.top + down, column: range.left + across },
        region: region.name,
        now: grid.cell(range.top + down, range.left + across),
        mark,
        wrote,
        paragraph: isParagraph ? paragraph : null,
        place: row === null ? null : { row, column },
        isSettled: row !== null && written.kept.get(keptPlace(row, column)) === mark,
      });
    });
  });
  return changes;
}

/** @returns The marks of a part of a sheet, row by row. */
export function marksOf(grid: Grid, range: CellRange): readonly (readonly string[])[] {
  const lines = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => blankMark)
  );
  grid.forEachCell((cell, row, column) => {
    const line = lines[row - range.top];
    if (line !== undefined) line[column - range.left] = markOfCell(cell);
  }, range);
  return lines;
}

function rowPlaces(
  { marks }: WrittenRegion,
  present: readonly (readonly string[])[]
): readonly (number | null)[] {
  if (marks.length === present.length) return present.map((_line, row) => row);
  const signature = (line: readonly string[]): string => line.join(" ");
  return alignRows(marks.map(signature), present.map(signature));
}

/** A column of another width is told by its header, the first cell. */
function columnPlaces(
  { marks }: WrittenRegion,
  present: readonly (readonly string[])[]
): readonly (number | null)[] {
  const [headers = []] = marks;
  const [now = []] = present;
  if (headers.length === now.length) return now.map((_mark, column) => column);
  return now.map((mark) => {
    const column = mark === blankMark ? -1 : headers.indexOf(mark);
    return column < 0 ? null : column;
  });
}
