import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  empty: "Chưa có bảng điểm để lập báo cáo",
  template: "Loại văn bản",
  templates: { report: "Báo cáo", notice: "Thông báo", brief: "Tóm tắt cho lãnh đạo" },
  whole: {
    label: "Báo cáo của kỳ",
    fromMonths: (label: string) => `${label} (từ số liệu các tháng)`,
  },
  length: "Độ dài",
  lengths: { full: "Đầy đủ", short: "Ngắn gọn" },
  insert: "Chèn vào trang báo cáo",
  inserted: "Đã viết báo cáo vào trang tính riêng trong tệp này.",
  goToReport: "Mở trang báo cáo",
  boardGone:
    "Bảng, đơn vị hoặc kỳ đang xem không còn trong sổ: có thể vừa bị xóa hoặc đổi tên. Chưa ghi gì; hãy chọn lại rồi bấm lần nữa.",
  composing: "Đang lập văn bản…",
  copying: "Đang lập văn bản để sao chép…",
  copy: "Sao chép cho Word",
  copied: "Đã sao chép. Mở Word và nhấn Ctrl+V để dán.",
  copyFailed:
    "Máy không cho chép tự động. Hãy bôi đen đoạn văn bên dưới, nhấn Ctrl+C rồi dán vào Word.",
  word: "Lưu tệp Word",
  wordWorking: "Đang lập tệp Word…",
  wordSaved: (name: string) => `Đã lập ${name}; xem trong thư mục Tải xuống.`,
  wordBlocked:
    "Không thấy tệp trong thư mục Tải xuống? Excel trên máy này không cho lưu từ bảng bên. Hãy lưu sổ điểm, " +
    "mở trang Score766 trong trình duyệt, thả tệp vào đó rồi bấm Lưu tệp Word; hoặc dùng Sao chép cho Word.",
  wordBlockedNoPage:
    "Không thấy tệp trong thư mục Tải xuống? Excel trên máy này không cho lưu từ bảng bên. Hãy dùng Sao chép cho Word.",
  openPage: "Mở trang trong trình duyệt",
  sections: {
    overall: "Đánh giá chung",
    groups: "Từng nhóm chỉ số",
    causes: "Nguyên nhân",
    remedies: "Giải pháp",
  },
  further: {
    causes: (count: number) => `Thêm nguyên nhân từ thư viện (${count})`,
    remedies: (count: number) => `Thêm giải pháp từ thư viện (${count})`,
  },
  offer: {
    unconfirmed: "Chưa xác nhận",
    confirmed: "Đã xác nhận",
    because: (text: string) => `Đề xuất vì: ${text}`,
    confirm: "Đúng, giữ lại",
    confirmAll: (count: number) => `Giữ tất cả ${count} mục`,
    drop: "Bỏ",
    undecide: "Chọn lại",
    dropped: (count: number) => `Đã bỏ ${count} mục. Khôi phục`,
  },
  edit: "Sửa câu chữ",
  editing: "Sửa đoạn văn",
  editSave: "Lưu",
  editCancel: "Hủy",
  editReset: "Dùng lại câu của chương trình",
  edited: "Đã sửa",
  pending: (count: number) =>
    count === 0
      ? ""
      : `${count} nguyên nhân, giải pháp chưa xác nhận sẽ được đánh dấu trong báo cáo.`,
  office: {
    heading: "Thông tin cơ quan",
    hint: "Điền một lần, nhớ trong tệp này. Để trống thì báo cáo có dòng chấm để điền tay.",
    missing: "Chưa điền",
    shared: (value: string) => `Để trống thì lấy theo cấu hình chung: ${value}`,
    parent: "Cơ quan cấp trên (UBND không ghi)",
    office: "Tên cơ quan",
    place: "Địa danh",
    numberSymbol: "Ký hiệu sau số văn bản",
    examples: {
      numberSymbol: "Ví dụ: UBND",
      dataSource: "Ví dụ: Cổng Dịch vụ công quốc gia",
      taskDeadline: "Ví dụ: trước ngày 30/6/2026",
    },
    signerForm: "Hình thức ký",
    forms: {
      direct: "Ký trực tiếp",
      "KT.": "KT. (ký thay)",
      "TM.": "TM. (thay mặt)",
      "TL.": "TL. (thừa lệnh)",
      "TUQ.": "TUQ. (thừa ủy quyền)",
      "Q.": "Q. (quyền)",
    },
    signerTitles: "Chức vụ ký (mỗi dòng một chức vụ)",
    signerName: "Họ tên người ký",
    recipients: "Nơi nhận (mỗi dòng một nơi)",
    legalBases: "Căn cứ thêm (mỗi dòng một căn cứ)",
    dataSource: "Nguồn số liệu",
    amounts: {
      dailyFilings: "Số hồ sơ trực tuyến bình quân mỗi ngày (dùng trong giải pháp)",
      onlineShare: "Tỷ lệ hồ sơ trực tuyến phấn đấu",
      receiveBy: "Giờ tiếp nhận hồ sơ trực tuyến hằng ngày",
      usedProcedures: "Số thủ tục có phát sinh hồ sơ phấn đấu",
      caseSystem: "Tên hệ thống giải quyết thủ tục hành chính",
    },
    amountExamples: {
      dailyFilings: "Ví dụ: 100 - 150",
      onlineShare: "Ví dụ: 95%",
      receiveBy: "Ví dụ: 08 giờ",
      usedProcedures: "Ví dụ: 60 thủ tục",
      caseSystem: "Ví dụ: hệ thống iGate",
    },
    tasks: "Ghi nhiệm vụ thành bảng: đơn vị chủ trì, thời hạn, chỉ tiêu",
    taskDeadline: "Thời hạn chung của các nhiệm vụ",
    sourcesSheet: "Thêm trang nguồn số liệu (ô của từng con số), không nằm trong văn bản ký",
    save: "Lưu thông tin",
    saved: "Đã nhớ thông tin cơ quan trong tệp.",
  },
  batch: {
    open: "Lập báo cáo cho nhiều đơn vị",
    back: "Quay lại một đơn vị",
    heading: "Báo cáo cho nhiều đơn vị",
    hint:
      "Mỗi đơn vị một tệp Word, tất cả trong một tệp nén kèm danh mục. Tên cơ quan lấy theo tên đơn vị; họ tên người ký để " +
      "trống, trừ báo cáo của chính cơ quan đã điền trong Thông tin cơ quan. Báo cáo toàn địa bàn là một tệp Word chung về mọi " +
      "đơn vị có trong bảng.",
    units: "Đơn vị",
    search: "Tìm đơn vị",
    all: "Chọn tất cả",
    none: "Bỏ chọn tất cả",
    more: (count: number) => `Còn ${count} đơn vị khác. Gõ một phần tên để tìm.`,
    nothingFound: "Không có đơn vị nào có tên như vậy.",
    chosen: (chosen: number, of: number) => `Đã chọn ${chosen}/${of} đơn vị`,
    make: (count: number) => `Lập ${count} văn bản`,
    working: (of: number) => `Đang lập ${of} văn bản…`,
    progress: (done: number, of: number) => `${done}/${of}`,
    saved: (name: string, made: number, skipped: number) =>
      `Đã lập ${made} văn bản${skipped === 0 ? "" : `; ${skipped} đơn vị chưa lập được`}. Tất cả trong ${name}; xem trong thư mục Tải xuống.`,
    stopped: "Đã dừng, chưa lưu tệp nào.",
    league: {
      make: "Báo cáo toàn địa bàn",
      working: "Đang lập báo cáo toàn địa bàn…",
      gone: "Bảng không còn từ hai đơn vị có tổng điểm trong kỳ này. Hãy xem lại bảng rồi lập lại.",
    },
    blocked:
      "Không thấy tệp trong thư mục Tải xuống? Excel trên máy này không cho lưu từ bảng bên. Hãy lưu sổ điểm, " +
      "mở trang Score766 trong trình duyệt, thả tệp vào đó rồi lập lại.",
    blockedNoPage:
      "Không thấy tệp trong thư mục Tải xuống? Excel trên máy này không cho lưu từ bảng bên. Hãy lập từng đơn vị và " +
      "dùng Sao chép cho Word.",
  },
  textHeading: "Nội dung",
  /** From the ribbon, when there are several units. */
  askUnit:
    "Bảng có nhiều đơn vị. Hãy chọn đơn vị và kỳ cần lập báo cáo rồi bấm Chèn vào trang báo cáo.",
} as const;

export type ReportWords = Words<typeof vietnamese>;

/** Words of the tab *Báo cáo*; fetched with it. */
export let reportWords: ReportWords = vietnamese;
followLanguage((english) => {
  reportWords = english?.report ?? vietnamese;
});
