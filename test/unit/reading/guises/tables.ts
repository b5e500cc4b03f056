import { BLANK_CELL, type GridCell } from "../../../../src/cells/grid";
import type { ScoreTable } from "../../../../src/sheet/scoreboard";
import { withBlankColumn, withBlankRow, withCell, type SheetCells } from "../mutants/sheetCells";

/** A sheet whose one table is laid out otherwise; null where that makes no sense for it. */
export type TableGuise = (sheet: SheetCells, table: ScoreTable) => SheetCells | null;

const text = (value: string): GridCell => ({ kind: "text", value });
const number = (value: number): GridCell => ({ kind: "number", value });
const bodyTop = ({ range, headerRows }: ScoreTable) => range.top + headerRows;
const rowsFrom = (top: number, bottom: number) =>
  Array.from({ length: Math.max(bottom - top + 1, 0) }, (_, at) => top + at);

/** No merge reaches over rows of the body. */
const isPlainBelow = (sheet: SheetCells, table: ScoreTable) =>
  sheet.merges.every(({ top, bottom }) => bottom < bodyTop(table) || top === bottom);

const headed = (sheet: SheetCells, { range }: ScoreTable, pattern: RegExp) =>
  sheet.rows
    .slice(range.top, range.bottom + 1)
    .some((cells) => cells.some((cell) => cell.kind === "text" && pattern.test(cell.value.trim())));

function withColumn(
  sheet: SheetCells,
  table: ScoreTable,
  column: number,
  { head, cell }: { readonly head: string; readonly cell: (nth: number) => GridCell }
): SheetCells | null {
  if (table.headerRows === 0) return null;
  const moved = withBlankColumn(sheet, column);
  const withHead = withCell(moved, table.range.top, column, text(head));
  return rowsFrom(bodyTop(table), table.range.bottom).reduce(
    (each, row, nth) => withCell(each, row, column, cell(nth)),
    withHead
  );
}

export const tableGuises: Readonly<Record<string, TableGuise>> = {
  "numbering in front": (sheet, table) =>
    headed(sheet, table, /^(?:s?tt|no\.?)$/iu)
      ? null
      : withColumn(sheet, table, table.range.left, {
          head: "STT",
          cell: (nth) => number(nth + 1),
        }),
  "remarks behind": (sheet, table) =>
    withColumn(sheet, table, table.range.right + 1, {
      head: "Ghi chú",
      cell: (nth) => (nth % 2 === 0 ? text("Đã rà soát") : BLANK_CELL),
    }),
  "an office in charge behind": (sheet, table) =>
    withColumn(sheet, table, table.range.right + 1, {
      head: "Đơn vị phụ trách",
      cell: () => text("Phòng Văn hóa - Xã hội"),
    }),
  "columns numbered": (sheet, table) => {
    if (table.headerRows === 0) return null;
    const row = bodyTop(table);
    return rowsFrom(table.range.left, table.range.right).reduce(
      (each, column, nth) => withCell(each, row, column, text(`(${String(nth + 1)})`)),
      withBlankRow(sheet, row)
    );
  },
  "an empty row below the headings": (sheet, table) =>
    table.headerRows === 0 ? null : withBlankRow(sheet, bodyTop(table)),
  "empty rows between": (sheet, table) =>
    rowsFrom(bodyTop(table) + 1, table.range.bottom)
      .filter((_, nth) => nth % 2 === 1)
      .reduceRight(withBlankRow, sheet),
  "an empty column behind the first": (sheet, { range }) =>
    sheet.merges.some(({ left, right }) => left <= range.left && right > range.left)
      ? null
      : withBlankColumn(sheet, range.left + 1),
  "thin columns between all": (sheet, { range }) =>
    rowsFrom(range.left + 1, range.right).reduceRight(withBlankColumn, sheet),
  "headings again amid the rows": (sheet, table) => {
    const body = rowsFrom(bodyTop(table), table.range.bottom);
    if (table.headerRows === 0 || body.length < 6 || !isPlainBelow(sheet, table)) return null;
    const at = bodyTop(table) + Math.floor(body.length / 2);
    const headings = sheet.rows.slice(table.range.top, bodyTop(table));
    const moved = headings.reduce<SheetCells>((each) => withBlankRow(each, at), sheet);
    const shifted = sheet.merges
      .filter(({ top, bottom }) => top >= table.range.top && bottom < bodyTop(table))
      .map((merge) => ({
        ...merge,
        top: merge.top + at - table.range.top,
        bottom: merge.bottom + at - table.range.top,
      }));
    return {
      ...moved,
      rows: moved.rows.map((cells, row) => headings[row - at] ?? cells),
      merges: [...moved.merges, ...shifted],
    };
  },
  "rows in the other order": (sheet, table) => {
    if (!isPlainBelow(sheet, table)) return null;
    const body = sheet.rows.slice(bodyTop(table), table.range.bottom + 1).reverse();
    return {
      ...sheet,
      rows: sheet.rows.map((cells, row) => body[row - bodyTop(table)] ?? cells),
    };
  },
  "mean, best and worst below": (sheet, table) => {
    if (table.layout !== "units-by-group" || table.boards.length < 3) return null;
    const unit = table.boards[0]?.unit?.cell;
    const isDown = table.boards.every(({ unit: each }) => each?.cell?.column === unit?.column);
    if (unit == null || !isDown || unit.row < bodyTop(table)) return null;
    const numbersOf = (column: number) =>
      sheet.rows.slice(bodyTop(table), table.range.bottom + 1).flatMap((cells) => {
        const cell = cells[column];
        return cell?.kind === "number" && cell.numberFormat === undefined ? [cell.value] : [];
      });
    const line = (label: string, of: (values: readonly number[]) => number) =>
      rowsFrom(0, table.range.right).map((column) => {
        if (column === unit.column) return text(label);
        const values = column > unit.column ? numbersOf(column) : [];
        return values.length === 0 ? BLANK_CELL : number(Math.round(of(values) * 100) / 100);
      });
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const below = [
      line("Bình quân", mean),
      line("Cao nhất", (values) => Math.max(...values)),
      line("Thấp nhất", (values) => Math.min(...values)),
    ];
    const at = table.range.bottom + 1;
    const moved = below.reduce<SheetCells>((each) => withBlankRow(each, at), {
      ...sheet,
      rows: [...sheet.rows, []],
    });
    return { ...moved, rows: moved.rows.map((cells, row) => below[row - at] ?? cells) };
  },
  transposed: (sheet, { range }) => {
    const isAlone = sheet.rows.every(
      (cells, row) =>
        row < range.top ||
        row > range.bottom ||
        cells.every(
          (cell, column) => cell.kind === "blank" || (column >= range.left && column <= range.right)
        )
    );
    if (!isAlone || range.right - range.left > 40 || range.bottom - range.top > 40) return null;
    const turned = rowsFrom(range.left, range.right).map((column) => [
      ...Array<GridCell>(range.left).fill(BLANK_CELL),
      ...rowsFrom(range.top, range.bottom).map((row) => sheet.rows[row]?.[column] ?? BLANK_CELL),
    ]);
    const inside = ({ top, left }: { top: number; left: number }) =>
      top >= range.top && top <= range.bottom && left >= range.left && left <= range.right;
    const lost = range.right - range.left - (range.bottom - range.top);
    return {
      ...sheet,
      rows: [...sheet.rows.slice(0, range.top), ...turned, ...sheet.rows.slice(range.bottom + 1)],
      merges: sheet.merges.flatMap((merge) => {
        if (inside(merge))
          return [
            {
              top: range.top + merge.left - range.left,
              bottom: range.top + merge.right - range.left,
              left: range.left + merge.top - range.top,
              right: range.left + merge.bottom - range.top,
            },
          ];
        return merge.top > range.bottom
          ? [{ ...merge, top: merge.top + lost, bottom: merge.bottom + lost }]
          : [merge];
      }),
    };
  },
};
