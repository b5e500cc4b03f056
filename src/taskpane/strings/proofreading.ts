import { tallyText, type ItemGroup } from "../../chain/draft/draftReport";
import type { HandMeasure, HandPeriod } from "../../proofreading/tie/handTie";
import { followLanguage } from "./language";
import type { Words } from "./words";

const vietnamese = {
  intro:
    "Đưa vào dự thảo do người viết (báo cáo, thông báo…). Từng số được đối chiếu với bảng điểm đang mở; văn bản được trả lại kèm ghi chú và sửa đổi theo dõi được.",
  privacy: "Dự thảo được đọc ngay trên máy này, không gửi đi đâu.",
  zone: "Thả tệp .docx hoặc .txt vào đây",
  or: "hoặc",
  choose: "Chọn tệp dự thảo",
  paste: "Dán văn bản",
  pasteHint: "Dán cả bảng cũng được: mỗi dòng một hàng.",
  readPasted: "Soát văn bản đã dán",
  several: "Mỗi lần soát một dự thảo. Hãy chọn một tệp.",
  reading: "Đang soát…",
  pasted: "Văn bản đã dán",
  other: "Soát dự thảo khác",
  against: "Đối chiếu với",
  byDraft: "Đơn vị và kỳ mà dự thảo nêu",
  byChoice: "Đơn vị và kỳ chọn dưới đây",
  subject: (sheet: string, about: string) =>
    about === "" ? `Bảng ở trang “${sheet}”` : `${about} (trang “${sheet}”)`,
  tally: tallyText,
  aims: (count: number) =>
    `Trong đó ${String(count)} số là mục tiêu, trích dẫn nên không đối chiếu.`,
  ignoredCount: (count: number) => `${String(count)} điểm đã chọn bỏ qua.`,
  noFigures: "Không thấy số liệu nào trong dự thảo.",
  groups: {
    wrong: "Sai",
    document: "Nhận xét về văn bản",
    untied: "Chưa gắn được",
    aim: "Mục tiêu, trích dẫn",
    right: "Khớp",
  } satisfies Readonly<Record<ItemGroup, string>>,
  about: {
    wrong: "",
    document: "",
    untied: "Chưa biết số này ứng với ô nào nên không kết luận đúng hay sai. Có thể tự gắn.",
    aim: "Không phải kết quả đã có nên không đối chiếu.",
    right: "Gắn được với đúng một số liệu trong bảng và bằng nhau.",
  } satisfies Readonly<Record<ItemGroup, string>>,
  none: {
    wrong: "Không có số nào sai trong các số đã gắn được.",
    document: "Ngoài các con số, chưa thấy điểm nào cần sửa trong các nội dung đã kiểm tra.",
  },
  line: (number: number) => `đoạn ${String(number)}`,
  accept: "Chấp nhận",
  ignore: "Bỏ qua",
  of: (action: string, quote: string) => `${action}: ${quote}`,
  tie: "Gắn với số liệu",
  tied: "Đã gắn bằng tay",
  untie: "Bỏ gắn",
  tieTo: "Số này là",
  measures: {
    points: "Điểm đạt được",
    lost: "Điểm thiếu",
    percent: "Tỷ lệ so với điểm tối đa",
    place: "Thứ hạng",
    max: "Điểm tối đa",
    share: "Phần trong tổng số điểm thiếu",
    universe: "Số đơn vị được xếp hạng",
  } satisfies Readonly<Record<HandMeasure, string>>,
  subjectOf: "Của",
  total: "Tổng điểm",
  period: "Kỳ",
  periods: {
    now: "Kỳ của văn bản",
    before: "Kỳ liền trước",
  } satisfies Readonly<Record<HandPeriod, string>>,
  keepTie: "Gắn",
  cell: "Hoặc ô trong bảng tính",
  cellHint: "Ví dụ: 'Tổng hợp'!I10",
  cellWrong: "Hãy ghi một ô kèm tên trang, ví dụ 'Tổng hợp'!I10.",
  takeActive: "Lấy ô đang chọn",
  keepCell: "Gắn với ô này",
  cancel: "Thôi",
  include: "Ghi cả điểm chưa quyết định",
  summary: "Thêm trang kết quả soát ở cuối",
  will: (written: number, accepted: number, open: number, ignored: number) =>
    [
      written === 0
        ? "Chưa có điểm nào để ghi vào bản đã soát."
        : `Sẽ ghi ${String(written)} điểm${
            accepted === 0 || open === 0
              ? accepted === 0
                ? ", chưa điểm nào được quyết định."
                : " đã chấp nhận."
              : `: ${String(accepted)} đã chấp nhận, ${String(open)} chưa quyết định.`
          }`,
      ...(ignored === 0 ? [] : [`Không ghi ${String(ignored)} điểm đã bỏ qua.`]),
    ].join(" "),
  download: "Tải văn bản đã soát",
  copy: "Sao chép văn bản đã sửa",
  making: "Đang lập bản đã soát…",
  saved: (name: string, marks: number) =>
    `Đã lập tệp “${name}” với ${String(marks)} điểm được ghi chú. Dự thảo gốc giữ nguyên.`,
  copied: "Đã sao chép văn bản đã sửa. Dán vào nơi soạn thảo để dùng.",
  copyFailed: "Máy này không cho sao chép tự động. Hãy chọn và sao chép trong ô dưới đây.",
  corrected: "Văn bản đã sửa",
  blocked:
    "Nếu không thấy tệp được tải xuống: Excel trên máy này có thể chặn tải tệp. Hãy mở trang trong trình duyệt rồi soát ở đó.",
  blockedNoPage:
    "Nếu không thấy tệp được tải xuống: Excel trên máy này có thể chặn tải tệp. Hãy mở Score766 trong trình duyệt rồi soát ở đó.",
  checked: "Đã kiểm tra",
  unchecked: "Không kiểm tra",
  remembered:
    "Điểm bỏ qua và số gắn bằng tay được ghi nhớ trong sổ điểm này theo nội dung câu; lưu sổ để giữ cho lần sau.",
} as const;

export type ProofreadingWords = Words<typeof vietnamese>;

/** Words of the tab *Soát văn bản*; fetched with the tab. */
export let proofreading: ProofreadingWords = vietnamese;
followLanguage((english) => {
  proofreading = english?.proofreading ?? vietnamese;
});
