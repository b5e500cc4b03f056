/** Words of the settings. */
export const settings = {
  heading: "Cài đặt",
  bands: "Mức xếp loại (tổng điểm từ)",
  bandsHint: "Theo thứ tự từ cao xuống thấp. Lưu trong tệp này.",
  bandName: (place: number) => `Tên mức ${place}`,
  bandFrom: (place: number) => `Từ điểm, mức ${place}`,
  bandsWrong: "Mỗi mức cần tên và điểm từ 0 đến 100, giảm dần từ trên xuống.",
  save: "Lưu",
  saved: "Đã lưu cài đặt trong tệp.",
  reset: "Trở về mức mặc định",
  ties: "Khi bằng điểm, xếp hạng theo",
  tieRules: {
    competition: "Cùng hạng, bỏ qua hạng kế tiếp (1, 2, 2, 4)",
    dense: "Cùng hạng, không bỏ qua (1, 2, 2, 3)",
    rowOrder: "Theo thứ tự dòng (1, 2, 3, 4)",
  },
  theme: "Giao diện",
  themes: { auto: "Theo máy", light: "Sáng", dark: "Tối" },
  privacy:
    "Chương trình chạy hoàn toàn trên máy này: không gửi số liệu đi đâu, không cần mạng để tính điểm.",
  edition: "Bộ chỉ số đang áp dụng",
} as const;
