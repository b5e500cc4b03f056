import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  heading: "Thêm cột tính cạnh bảng",
  hint: "Các cột mới nằm bên phải bảng, viết bằng công thức Excel. Ô đã nhập được giữ nguyên.",
  choose: "Cột cần thêm",
  kinds: {
    total: "Tổng điểm",
    points: "Điểm chỉ số",
    percent: "Tỷ lệ so với điểm tối đa",
    shortfall: "Điểm thiếu",
    change: "Tăng, giảm điểm so với kỳ trước",
    places: "Tăng, giảm bậc so với kỳ trước",
    rank: "Hạng trong bảng",
    grade: "Xếp loại",
  },
  draws: "Vẽ thanh ở cột điểm thiếu, mũi tên ở cột tăng giảm",
  none: "Bảng này không có số liệu để tính thêm cột nào.",
  chooseOne: "Chọn ít nhất một cột để xem trước.",
  planning: "Đang tính các cột…",
  preview: "Xem trước",
  previewTable: "Các ô sẽ ghi",
  summary: (fresh: number, changed: number, same: number) =>
    [
      fresh > 0 ? `${fresh} ô mới` : "",
      changed > 0 ? `${changed} ô thay đổi` : "",
      same > 0 ? `${same} ô giữ nguyên` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  upToDate: "Các cột đã có trong trang tính và còn đúng; không cần ghi lại.",
  kept: (count: number) => (count === 0 ? "" : `${count} ô đã sửa tay, được giữ.`),
  review: (count: number) => `Xem lại ${count} ô đã sửa tay`,
  before: "Trước",
  after: "Sau",
  blank: "trống",
  more: (rows: number) => `… và ${rows} dòng nữa`,
  write: "Ghi vào trang tính",
  goToColumns: "Đến các cột vừa ghi",
  writtenAll: "Đã ghi các cột tính cạnh bảng điểm.",
  written: (count: number, where: string) => `Đã ghi ${count} ô vào ${where}.`,
} as const;

export type ColumnWords = Words<typeof vietnamese>;

/** Words of the tab *Tính điểm*; fetched with it. */
export let columnWords: ColumnWords = vietnamese;
followLanguage((english) => {
  columnWords = english?.columns ?? vietnamese;
});
