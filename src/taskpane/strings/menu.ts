/** Words of the menu that every tab has. */
export const menu = {
  name: "Thêm",
  undo: "Hoàn tác lần ghi gần nhất",
  nothingToUndo: "Chưa có lần ghi nào để hoàn tác",
  guide: "Hướng dẫn",
  guideOf: (tab: string) => `Phần về thẻ ${tab}`,
  about: "Phiên bản, dữ liệu lưu ở đâu",
} as const;
