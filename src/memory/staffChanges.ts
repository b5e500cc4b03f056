import type { CellAddress, CellRange } from "../cells/address";
import type { Grid, GridCell } from "../cells/grid";
import type { NamedRange, WorkbookContents } from "../plan/port";
import { alignRows } from "./alignRows";
import { blankMark, markOfCell } from "./contentMark";
import { memoryRegion, readMemory, settingsRegion } from "./memoryRows";
import { keptPlace, writtenRegion, type WrittenRegion } from "./writtenRegion";

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
  const known = found.get(contents) ?? changesOf(contents);
  found.set(contents, known);
  return known;
}

/** Asked for by every reading of the settings. */
const found = new WeakMap<WorkbookContents, readonly StaffChange[]>();

function changesOf(contents: WorkbookContents): readonly StaffChange[] {
  const rows = readMemory(contents);
  if (rows.size === 0) return [];
  return contents.ownRegions.flatMap((region) => {
    if (region.name === memoryRegion || region.name === settingsRegion) return [];
    const written = writtenRegion(rows, region.name);
    const grid = contents.grids.find(({ sheet }) => sheet === region.sheet);
    return written === null || grid === undefined ? [] : changesIn(region, written, grid);
  });
}

function changesIn(region: NamedRange, written: WrittenRegion, grid: Grid): readonly StaffChange[] {
  const { range, sheet } = region;
  const present = marksOf(grid, range);
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
