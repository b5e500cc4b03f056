import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  title: "Score766",
  subtitle: "Đọc sổ điểm chỉ số 766, tính điểm và lập báo cáo ngay trên máy này",
  drop: "Thả tệp Excel (.xlsx, .xls), .ods hoặc .csv vào đây",
  choose: "Chọn tệp",
  or: "hoặc",
  privacy: "Tệp được đọc ngay trong trình duyệt, không gửi đi đâu.",
  libraryMissing:
    "Chưa kết nối được với Excel. Nếu đang mở trong Excel, hãy kiểm tra mạng tới appsforoffice.microsoft.com rồi " +
    "đóng và mở lại bảng này. Trong khi chờ, vẫn làm việc được với tệp .xlsx ở đây.",
  opening: (name: string, size: string) => `Đang mở ${name} (${size})…`,
  stop: "Dừng",
  closed: "Tệp đã đóng. Hãy mở lại tệp để làm tiếp.",
  workerDied:
    "Trình duyệt không đủ bộ nhớ cho tệp này. Hãy đóng bớt thẻ khác, xóa các trang tính thừa trong tệp rồi mở lại.",
  converted: (from: string) =>
    `Tệp không phải dạng .xlsx (${from}): chỉ đọc. Kết quả được lưu vào tệp .xlsx mới, công thức thành giá trị.`,
  other: "Mở tệp khác",
  save: "Lưu kết quả",
  saving: "Đang lập tệp kết quả…",
  saved: (name: string) => `Đã lưu ${name} vào thư mục Tải xuống. Tệp gốc không bị thay đổi.`,
  nothingToSave: "Chưa có gì mới để lưu: hãy tính điểm hoặc lập báo cáo trước.",
  leave: {
    question: "Kết quả trong tệp này chưa được lưu. Lưu trước khi mở tệp khác?",
    save: "Lưu rồi mở tệp khác",
    leave: "Không lưu",
    stay: "Ở lại tệp này",
  },
  sheets: "Các trang tính",
  grid: (sheet: string) => `Trang tính ${sheet}`,
  emptySheet: "Trang tính trống.",
  pane: "Bảng điều khiển",
  view: "Sổ điểm",
  several: "Chỉ mở được từng tệp một. Hãy thả một tệp.",
} as const;

export type BrowserWords = Words<typeof vietnamese>;

/** Words of the page in an ordinary browser tab; fetched with it. */
export let browserWords: BrowserWords = vietnamese;
followLanguage((english) => {
  browserWords = english?.browser ?? vietnamese;
});
