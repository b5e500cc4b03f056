/** Words of the notes on cells. */
export const notes = {
  hint: "Lỗi và cảnh báo có thể ghi thành ghi chú ngay tại ô, để người nhập số liệu thấy khi mở tệp.",
  put: "Ghi chú vào ô",
  clear: "Xóa ghi chú của Score766",
  putting: "Đang ghi chú vào các ô…",
  clearing: "Đang xóa ghi chú…",
  done: (written: number, left: number) =>
    [
      written === 0
        ? "Không có ghi chú mới nào cần ghi."
        : `Đã ghi ${written} ghi chú vào ô; bấm Xóa ghi chú của Score766 để bỏ đi.`,
      left === 0 ? "" : `${left} ô đã có ghi chú của người khác nên giữ nguyên.`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  cleared: (count: number) =>
    count === 0
      ? "Không có ghi chú nào của Score766 để xóa."
      : `Đã xóa ${count} ghi chú của Score766; ghi chú đã có người sửa hoặc trả lời được giữ.`,
} as const;
