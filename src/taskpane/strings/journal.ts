import type { Refusal } from "../../memory/journal/takeBack";

const reasons: Readonly<Record<Exclude<Refusal, "edited" | "nothing">, string>> = {
  gone: "các cột hoặc trang đã ghi không còn trong sổ",
  rowsDiffer: "số dòng của bảng đã khác lúc ghi",
  formulasDiffer: "công thức đã dẫn sang ô khác, không rõ số liệu cũ nay ở đâu",
  tooOld: "sổ không còn nhớ nội dung trước lần ghi này",
  moved: "trang tính đã thay đổi quanh vùng cần ghi",
  tableGrew: "trong bảng Excel đã có cột khác đứng sau các cột tính",
  linksMoved:
    "trang bảng điểm đã đổi tên, thêm bớt dòng, cột hoặc đổi tiêu đề, nên số liệu của báo cáo đó không còn dẫn đúng ô",
};

const edited = (cells: readonly string[]): string =>
  `trang đó có ${cells.length} ô đã sửa tay (${cells.slice(0, 3).join(", ")}${cells.length > 3 ? "…" : ""}); hãy chép nội dung cần giữ sang chỗ khác rồi xóa trang bằng tay`;

const because = (reason: Exclude<Refusal, "nothing">, cells: readonly string[]): string =>
  reason === "edited" ? edited(cells) : reasons[reason];

/** Words of the list of what was written into the workbook. */
export const journal = {
  heading: "Các lần ghi vào sổ",
  hint: "Sổ nhớ các lần ghi gần đây, kể cả sau khi đóng tệp. Lần ghi cuối được hoàn tác trước.",
  none: "Chưa có lần ghi nào được nhớ trong sổ này.",
  isUndone: "đã hoàn tác",
  notUndone: (reason: Refusal, cells: readonly string[]) =>
    reason === "nothing"
      ? "Không còn lần ghi nào để hoàn tác."
      : `Chưa hoàn tác, sổ giữ nguyên: ${because(reason, cells)}.`,
  notRedone: (reason: Refusal, cells: readonly string[]) =>
    reason === "nothing"
      ? "Không có gì để làm lại."
      : `Chưa làm lại, sổ giữ nguyên: ${because(reason, cells)}. Hãy ghi lại từ thẻ Tính điểm hoặc Báo cáo.`,
} as const;
