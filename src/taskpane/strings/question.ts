import type { SheetState } from "../../cells/grid";
import { formatReference, type CellAddress } from "../../cells/address";

const list = (cells: readonly CellAddress[]): string =>
  `${cells
    .slice(0, 3)
    .map((cell) => formatReference(cell))
    .join(", ")}${cells.length > 3 ? "…" : ""}`;

/** Words of what is asked before writing. */
export const question = {
  title: (count: number) =>
    count === 1
      ? "1 ô của chương trình đã được sửa tay"
      : `${count} ô của chương trình đã được sửa tay`,
  text: "Nội dung sửa tay được giữ; ô nào cần thay thì đánh dấu ở đầu dòng. Chưa ghi gì vào sổ.",
  homeless:
    "Các ô sau không còn chỗ trong bản mới nên không giữ tại chỗ được: chép nội dung sang chỗ khác, hoặc chọn thay.",
  replace: (cell: string) => `Thay nội dung ô ${cell}`,
  blank: "(đã xóa trống)",
  more: (count: number) => `… và ${count} ô nữa, cũng được giữ`,
  keepAll: "Giữ tất cả và ghi",
  keepRest: (replaced: number) => `Thay ${replaced} ô, giữ các ô khác và ghi`,
  replaceAll: "Thay tất cả và ghi",
  cancel: "Thôi, chưa ghi",
  sheetsTitle: (count: number) =>
    count === 1 ? "1 trang cần ghi đang đóng" : `${count} trang cần ghi đang đóng`,
  closedSheet: (sheet: string, { visibility, isProtected, isFiltered }: SheetState) =>
    `“${sheet}”: ${[
      visibility === "hidden" ? "đang ẩn" : "",
      visibility === "veryHidden" ? "ẩn sâu, không có trong danh sách Bỏ ẩn" : "",
      isFiltered ? "đang lọc, có dòng bị che" : "",
      isProtected ? "đang được bảo vệ, phải bỏ bảo vệ mới ghi được" : "",
    ]
      .filter((part) => part !== "")
      .join("; ")}`,
  sheetChoices: { skip: "Bỏ qua các trang này", write: "Vẫn ghi vào các trang này" },
  kept: (cells: readonly CellAddress[]) =>
    cells.length === 0 ? "" : `Giữ nguyên ${cells.length} ô đã sửa tay: ${list(cells)}.`,
} as const;
