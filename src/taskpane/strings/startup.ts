import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  question:
    "Sổ này dùng hàm Score766. Có để Excel tự nạp Score766 mỗi khi mở tệp không? Có thì các ô tự tính, không cần mở ngăn; nhưng người nhận tệp chưa cài Score766 có thể thấy thông báo lỗi tiện ích khi mở. Gửi cho họ thì làm “Bản sao không cần Score766” ở nút Thêm.",
  load: "Tự nạp với tệp này",
  none: "Không",
  label: "Tự nạp Score766 khi mở tệp này",
  hint: "Gửi cho nơi không dùng Score766: bỏ chọn rồi lưu tệp, và làm “Bản sao không cần Score766” ở nút Thêm.",
  kept: (starts: boolean) =>
    starts
      ? "Excel sẽ tự nạp Score766 khi mở tệp này, sau khi lưu tệp. Bỏ ở mục Cài đặt."
      : "Tệp này không tự nạp Score766. Đổi lại ở mục Cài đặt.",
} as const;

export type StartupWords = Words<typeof vietnamese>;

/** Words about starting with a workbook; fetched with what asks for it. */
export let startupWords: StartupWords = vietnamese;
followLanguage((english) => {
  startupWords = english?.startup ?? vietnamese;
});
