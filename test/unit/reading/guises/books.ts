import type { SheetCells } from "../mutants/sheetCells";

/** A book that says the same with other pages beside, or in another order; null where it would look as before. */
export type BookGuise = (sheets: readonly SheetCells[]) => readonly SheetCells[] | null;

const page = (
  name: string,
  rows: readonly (readonly (string | number | null)[])[]
): SheetCells => ({
  name,
  rows: rows.map((cells) =>
    cells.map((typed) =>
      typed === null
        ? { kind: "blank" as const }
        : typeof typed === "number"
          ? { kind: "number" as const, value: typed }
          : { kind: "text" as const, value: typed }
    )
  ),
  merges: [],
  date1904: false,
});

const register = page("Sổ theo dõi", [
  ["SỔ THEO DÕI HỒ SƠ NĂM 2026"],
  ["STT", "Mã hồ sơ", "Người nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Phí"],
  ...Array.from({ length: 30 }, (_, at) => [
    at + 1,
    `H26.${String(1000 + at)}`,
    `Nguyễn Văn ${String.fromCharCode(65 + (at % 26))}`,
    `${String((at % 28) + 1).padStart(2, "0")}/10/2026`,
    `${String((at % 28) + 1).padStart(2, "0")}/11/2026`,
    at * 1500,
  ]),
]);

const timesheet = page("Chấm công", [
  ["BẢNG CHẤM CÔNG THÁNG 11 NĂM 2026"],
  ["STT", "Họ và tên", 1, 2, 3, 4, 5, 6, 7, "Tổng"],
  [1, "Nguyễn Văn A", "x", "x", "x", "x", "x", null, null, 5],
  [2, "Trần Thị B", "x", "x", "P", "x", "x", null, null, 4],
]);

const guidance = page("Hướng dẫn", [
  ["HƯỚNG DẪN SỬ DỤNG"],
  ["1. Nhập số liệu vào cột Điểm đạt."],
  ["2. Không sửa các ô công thức."],
  ["3. Gửi trước ngày 05 hằng tháng."],
]);

export const bookGuises: Readonly<Record<string, BookGuise>> = {
  "pages in the other order": (sheets) => (sheets.length < 2 ? null : [...sheets].reverse()),
  "a register before": (sheets) => [register, ...sheets],
  "a timesheet behind": (sheets) => [...sheets, timesheet],
  "guidance before": (sheets) => [guidance, ...sheets],
  "empty pages behind": (sheets) => [...sheets, page("Sheet2", []), page("Sheet3", [])],
};
