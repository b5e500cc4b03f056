import { BLANK_CELL, type GridCell } from "../../../../src/cells/grid";
import type { CellRange } from "../../../../src/cells/address";
import { withBlankColumn, withBlankRow, type SheetCells } from "../mutants/sheetCells";
import type { Guise } from "./wording";

type Typed = string | number | null;

const toCell = (typed: Typed): GridCell =>
  typed === null
    ? BLANK_CELL
    : typeof typed === "number"
      ? { kind: "number", value: typed }
      : { kind: "text", value: typed };

/** Rows of further texts above everything. */
export function withAbove(sheet: SheetCells, lines: readonly (readonly Typed[])[]): SheetCells {
  const moved = lines.reduce<SheetCells>((each) => withBlankRow(each, 0), sheet);
  return {
    ...moved,
    rows: moved.rows.map((cells, at) => lines[at]?.map(toCell) ?? cells),
  };
}

/** Rows of further texts below everything, an empty row between. */
export function withBelow(sheet: SheetCells, lines: readonly (readonly Typed[])[]): SheetCells {
  return { ...sheet, rows: [...sheet.rows, [], ...lines.map((line) => line.map(toCell))] };
}

/** The same cells, each merge written out in all its cells. */
export function withMergesWrittenOut(sheet: SheetCells): SheetCells | null {
  if (sheet.merges.length === 0) return null;
  const rows = sheet.rows.map((cells) => [...cells]);
  for (const { top, left, bottom, right } of sheet.merges) {
    const cell = sheet.rows[top]?.[left] ?? BLANK_CELL;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cells = rows[row];
        if (cells === undefined) continue;
        while (cells.length <= column) cells.push(BLANK_CELL);
        cells[column] = cell;
      }
  }
  return { ...sheet, rows, merges: [] };
}

const widthOf = (sheet: SheetCells) => Math.max(...sheet.rows.map((cells) => cells.length));

/** Further columns behind everything, with empty ones between. */
export function withBeside(
  sheet: SheetCells,
  columns: readonly (readonly Typed[])[],
  { from, gap }: { readonly from: number; readonly gap: number }
): SheetCells {
  const width = widthOf(sheet) + gap;
  const rows = Array.from(
    { length: Math.max(sheet.rows.length, from + columns.length) },
    (_, at) => {
      const cells = [...(sheet.rows[at] ?? [])];
      const line = columns[at - from];
      if (line === undefined) return cells;
      while (cells.length < width) cells.push(BLANK_CELL);
      return [...cells, ...line.map(toCell)];
    }
  );
  return { ...sheet, rows };
}

/** Titles before the table: rows with one text each and nothing else. */
function titleRows({ rows }: SheetCells): number {
  const first = rows.findIndex((cells) => cells.filter((cell) => cell.kind !== "blank").length > 1);
  return Math.max(first, 0);
}

const titleMerge = (sheet: SheetCells, row: number): readonly CellRange[] =>
  sheet.merges.some((merge) => merge.top <= row && row <= merge.bottom)
    ? []
    : [{ top: row, bottom: row, left: 0, right: widthOf(sheet) - 1 }];

export const frames: Readonly<Record<string, Guise>> = {
  "three empty rows above": (sheet) => [0, 0, 0].reduce(withBlankRow, sheet),
  "two empty columns on the left": (sheet) => [0, 0].reduce(withBlankColumn, sheet),
  "the nation's heading above": (sheet) =>
    withAbove(sheet, [
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["Độc lập - Tự do - Hạnh phúc"],
      ["-------------------"],
    ]),
  "a number of the form above": (sheet) => withAbove(sheet, [[null, null, null, "Biểu số 01"]]),
  "the document it is attached to above": (sheet) =>
    withAbove(sheet, [["(Kèm theo Báo cáo số 123/BC-TTHCC ngày 05 tháng 12 năm 2026)"]]),
  "a general heading above": (sheet) => withAbove(sheet, [["BẢNG TỔNG HỢP SỐ LIỆU"]]),
  "the unit of measure above the table": (sheet) => {
    const row = titleRows(sheet);
    const moved = withBlankRow(sheet, row);
    const line = [...Array<Typed>(Math.max(widthOf(sheet) - 1, 0)).fill(null), "Đơn vị tính: điểm"];
    return {
      ...moved,
      rows: moved.rows.map((cells, at) => (at === row ? line.map(toCell) : cells)),
    };
  },
  "an empty row below the titles": (sheet) => {
    const row = titleRows(sheet);
    return row === 0 ? null : withBlankRow(sheet, row);
  },
  "titles merged over the table": (sheet) => {
    const rows = Array.from({ length: titleRows(sheet) }, (_, at) => at);
    const merges = rows.flatMap((row) => titleMerge(sheet, row));
    return merges.length === 0 ? null : { ...sheet, merges: [...sheet.merges, ...merges] };
  },
  "titles in the third column": (sheet) => {
    const count = titleRows(sheet);
    if (count === 0 || sheet.merges.some(({ top }) => top < count)) return null;
    return {
      ...sheet,
      rows: sheet.rows.map((cells, at) =>
        at < count ? [BLANK_CELL, BLANK_CELL, ...cells] : cells
      ),
    };
  },
  "titles in one cell of several lines": (sheet) => {
    const count = titleRows(sheet);
    const texts = sheet.rows
      .slice(0, count)
      .flatMap((cells) => cells.flatMap((cell) => (cell.kind === "text" ? [cell.value] : [])));
    if (texts.length < 2 || sheet.merges.some(({ top }) => top < count)) return null;
    return {
      ...sheet,
      rows: sheet.rows.map((cells, at) =>
        at === 0 ? [toCell(texts.join("\n"))] : at < count ? [] : cells
      ),
    };
  },
  "merges written out": withMergesWrittenOut,
  "signatures below": (sheet) =>
    withBelow(sheet, [
      [null, null, null, "An Bình, ngày 05 tháng 12 năm 2026"],
      [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
      [null, "(Ký, ghi rõ họ tên)", null, "(Ký tên, đóng dấu)"],
      [],
      [null, "Nguyễn Văn A", null, "Trần Thị B"],
    ]),
  "where the figures come from below": (sheet) =>
    withBelow(sheet, [
      ["Nguồn: Cổng Dịch vụ công quốc gia, trích xuất lúc 08:30 ngày 03/12/2026"],
      ["Ghi chú: số liệu làm tròn hai chữ số thập phân"],
    ]),
  "day of the printing and page below": (sheet) =>
    withBelow(sheet, [["Ngày in: 03/12/2026", null, null, "Trang 1/1"]]),
  "a list of telephones beside": (sheet) =>
    withBeside(
      sheet,
      [
        ["Danh bạ", null],
        ["Họ tên", "Số máy"],
        ["Nguyễn Văn A", "0912 345 678"],
        ["Trần Thị B", "0987 654 321"],
      ],
      { from: titleRows(sheet), gap: 2 }
    ),
  "a list of duties below": (sheet) =>
    withBelow(sheet, [
      [],
      ["PHÂN CÔNG NHIỆM VỤ"],
      ["STT", "Họ và tên", "Nhiệm vụ", "Ghi chú"],
      [1, "Nguyễn Văn A", "Tiếp nhận hồ sơ", null],
      [2, "Trần Thị B", "Trả kết quả", "Kiêm nhiệm"],
    ]),
  "counts of files below": (sheet) =>
    withBelow(sheet, [
      [],
      ["TÌNH HÌNH TIẾP NHẬN HỒ SƠ"],
      ["STT", "Lĩnh vực", "Tiếp nhận", "Đã giải quyết", "Quá hạn"],
      [1, "Hộ tịch", 125, 120, 1],
      [2, "Chứng thực", 310, 310, 0],
      [3, "Đất đai", 42, 30, 4],
      [null, "Tổng cộng", 477, 460, 5],
    ]),
};
