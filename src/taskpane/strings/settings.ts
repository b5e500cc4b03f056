import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
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
  /** Each language names itself. */
  language: "Ngôn ngữ giao diện",
  languages: { auto: "Theo Excel, trình duyệt" },
  languageHint:
    "Báo cáo và nội dung kiểm tra bảng điểm luôn bằng tiếng Việt, ngôn ngữ của Quyết định.",
  privacy:
    "Chương trình chạy hoàn toàn trên máy này: không gửi số liệu đi đâu, không cần mạng để tính điểm.",
  edition: "Bộ chỉ số đang áp dụng",
  otherwise: (rule: string) => `Không quy định riêng: ${rule}`,
  fileName: "Cách đặt tên tệp Word",
  fileNameHint: "Dùng {don-vi}, {ky}, {loai}, {tep} và chữ tùy ý; để trống thì đặt như gợi ý.",
  fileNameWrong: (fault: string) => `Tên tệp ${fault}.`,
  central: {
    heading: "Cấu hình chung của cơ quan",
    status: {
      given: "Đang dùng cau-hinh.json do cơ quan đặt sẵn; cài đặt của sổ này được ưu tiên.",
      absent: "Cơ quan chưa đặt cấu hình chung; đang dùng cài đặt của sổ này và giá trị mặc định.",
      unreachable:
        "Chưa hỏi được máy chủ về cấu hình chung. Nếu cơ quan có cấu hình chung, hãy mở lại trang khi có mạng trước khi lập báo cáo.",
    },
    inForce: "Giá trị đang dùng và nơi đặt",
    empty: "Chưa điền",
    usualBands: "Theo mức mặc định",
    library: (own: number, shared: number) =>
      own + shared === 0
        ? "Có sẵn trong chương trình"
        : `${own} nội dung của sổ này, ${shared} nội dung của cấu hình chung, và nội dung có sẵn`,
    provenances: { workbook: "Sổ này", central: "Cấu hình chung", builtIn: "Mặc định" },
    names: {
      gradeBands: "Mức xếp loại",
      tieRule: "Xếp hạng khi bằng điểm",
      parent: "Cơ quan cấp trên",
      office: "Tên cơ quan",
      place: "Địa danh",
      numberSymbol: "Ký hiệu sau số văn bản",
      signerTitles: "Hình thức và chức vụ ký",
      signerName: "Họ tên người ký",
      recipients: "Nơi nhận",
      legalBases: "Căn cứ thêm",
      dataSource: "Nguồn số liệu",
      library: "Nguyên nhân, giải pháp",
      fileName: "Cách đặt tên tệp Word",
    },
    export: "Tải cau-hinh.json",
    exported:
      "Đã lưu cau-hinh.json vào thư mục Tải xuống: gửi tệp này cho người quản trị hoặc nhập vào sổ khác.",
    import: "Nhập cau-hinh.json",
    imported: "Đã ghi cấu hình vào sổ này.",
    libraryStays:
      "Nguyên nhân, giải pháp trong tệp không ghi vào sổ: chép vào trang Thư viện nếu cần.",
    hint: "Tải về các giá trị đang dùng để chia sẻ, hoặc nhập một tệp cấu hình để ghi vào chính sổ này.",
  },
} as const;

export type SettingsWords = Words<typeof vietnamese>;

/** Words of the settings; fetched with what shows them. */
export let settingsWords: SettingsWords = vietnamese;
followLanguage((english) => {
  settingsWords = english?.settings ?? vietnamese;
});
