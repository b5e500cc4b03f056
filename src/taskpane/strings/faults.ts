/** Words for what must never happen, and for what happens to networks. */
export const faults = {
  partTitle: "Chưa tải được phần này",
  part:
    "Một phần của chương trình không tải được: mạng tới máy chủ bị ngắt, hoặc chương trình trên máy chủ vừa được " +
    "nâng cấp. Sổ điểm đang mở và những gì đã ghi vẫn còn nguyên.",
  title: "Phần này gặp lỗi",
  text: (detail: string) =>
    "Sổ điểm đang mở và những gì đã ghi vẫn còn nguyên. Hãy bấm Tải lại; nếu vẫn lỗi, báo người hỗ trợ kèm " +
    `dòng này: ${detail}`,
  reload: "Tải lại",
} as const;
