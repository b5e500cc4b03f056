import { groupNames } from "./official";

/** Words that every part of the pane uses. */
export const common = {
  pageTitle: "Score766 – Điểm chỉ số phục vụ người dân, doanh nghiệp",
  tabs: {
    boards: "Bảng điểm",
    columns: "Tính điểm",
    analysis: "Phân tích",
    report: "Báo cáo",
    proofreading: "Soát văn bản",
    settings: "Cài đặt",
  },
  tabList: "Các phần của bảng điều khiển",
  skip: "Đến nội dung",
  loading: "Đang đọc sổ điểm…",
  opening: "Đang mở…",
  writing: "Đang ghi vào trang tính…",
  undoing: "Đang hoàn tác…",
  undoneBut: (kept: readonly string[]) =>
    kept.length === 0
      ? "Đã trả lại như trước khi ghi."
      : `Đã trả lại như trước khi ghi; giữ nguyên ${kept.length} ô đã được sửa tay: ${kept.slice(0, 3).join(", ")}${kept.length > 3 ? "…" : ""}.`,
  redoing: "Đang làm lại…",
  redoneBut: (kept: readonly string[]) =>
    kept.length === 0
      ? "Đã làm lại."
      : `Đã làm lại; giữ nguyên ${kept.length} ô đã được sửa tay: ${kept.slice(0, 3).join(", ")}${kept.length > 3 ? "…" : ""}.`,
  undo: "Hoàn tác",
  redo: "Làm lại",
  mending: "Đang sửa công thức…",
  mended: (cells: number) =>
    cells === 0
      ? "Không có công thức nào cần sửa: các ô đều nhận ra hàm của Score766."
      : `Đã nhập lại ${String(cells)} công thức. Ô nào vẫn báo #NAME? thì hãy đóng, mở lại tệp rồi bấm Sửa công thức lần nữa.`,
  stop: "Dừng",
  retry: "Thử lại",
  close: "Đóng",
  readAgain: "Đọc lại",
  stale: "Sổ đã thay đổi nhưng chưa đọc lại được: số liệu dưới đây có thể đã cũ.",
  failed: "Chưa đọc được sổ điểm",
  unexpected: (detail: string) =>
    `Có lỗi ngoài dự kiến, chưa ghi thêm gì. Hãy thử lại; nếu vẫn lỗi, báo người hỗ trợ kèm dòng này: ${detail}`,
  unit: "Đơn vị",
  period: "Kỳ",
  noUnit: "Không ghi tên đơn vị",
  foundUnits: (found: number, shown: number) =>
    found === 0
      ? "Không có đơn vị nào có tên như vậy."
      : found > shown
        ? `Có ${found} đơn vị. Gõ một phần tên để tìm.`
        : `Có ${found} đơn vị.`,
  noPeriod: "Không ghi kỳ",
  table: "Bảng",
  goToCell: (cell: string) => `Đến ô ${cell}`,
  points: "điểm",
  absent: "không có số liệu",
  notApplicable: "không áp dụng",
  total: "Tổng điểm",
  progress: "Tiến độ",
  group: groupNames,
  /** Of the configuration that an office puts beside the page. */
  central: {
    unreachable:
      "Chưa hỏi được máy chủ về cấu hình chung của cơ quan; đang dùng cài đặt của sổ này và giá trị mặc định. Nếu cơ quan có cấu hình chung, hãy mở lại khi có mạng.",
    faulty: (message: string, others: number) =>
      others === 0 ? message : `${message} Còn ${others} mục khác cần xem ở phần Cài đặt.`,
  },
} as const;
