import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  name: "Bản sao không cần Score766",
  detail: "Ô dùng hàm thành công thức thường hoặc giá trị, gửi được cho máy chưa cài",
  making: "Đang làm bản sao không cần Score766…",
  none: "Chưa làm bản sao: không có ô nào dùng hàm của Score766 mà đã có giá trị.",
  turned: (cells: number) =>
    `${cells} ô chỉ còn giá trị, không tự tính lại, vì không có công thức thường thay được.`,
  without: (cells: number) =>
    `Còn ${cells} ô chưa có giá trị nên vẫn là công thức: bấm “Sửa công thức”, chờ tính xong rồi làm lại.`,
  opened:
    "Bản sao không cần Score766 đã mở ở cửa sổ mới: hãy lưu với tên khác rồi gửi. Sổ này không đổi.",
  saved: (name: string) => `Đã lưu ${name} vào thư mục Tải xuống. Sổ đang mở không đổi.`,
  refused:
    "Excel chưa đưa được nội dung tệp để làm bản sao. Hãy kết thúc sửa ô, lưu tệp rồi làm lại.",
  cut: "Excel đưa nội dung tệp không đủ nên chưa làm được bản sao. Hãy lưu tệp rồi làm lại.",
} as const;

export type PlainWords = Words<typeof vietnamese>;

/** Words of the copy for people without the add-in; fetched with the menu. */
export let plain: PlainWords = vietnamese;
followLanguage((english) => {
  plain = english?.plain ?? vietnamese;
});
