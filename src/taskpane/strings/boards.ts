import type { Role } from "../../sheet/scoreboard";
import { common } from "./common";

/** Words of the tab *Bảng điểm*. */
export const boards = {
  empty: {
    title: "Chưa thấy bảng điểm nào",
    text:
      "Hãy mở trang tính có bảng điểm sáu nhóm chỉ số (công khai minh bạch, tiến độ giải quyết, dịch vụ công trực tuyến, " +
      "thanh toán trực tuyến, mức độ hài lòng, số hóa hồ sơ). Không cần theo mẫu nào: chương trình đọc bảng đang có.",
  },
  found: (tables: number) => (tables === 1 ? "Đã đọc 1 bảng điểm" : `Đã đọc ${tables} bảng điểm`),
  firstRun:
    "Đây là những gì chương trình hiểu từ sổ điểm. Nếu đúng, chọn Lập báo cáo; nếu sai, sửa ngay ở bảng bên dưới.",
  toReport: "Lập báo cáo",
  toColumns: "Thêm cột tính",
  layout: {
    "groups-by-period": "Mỗi dòng một nhóm chỉ số",
    "units-by-group": "Mỗi dòng một đơn vị",
    "periods-by-group": "Mỗi dòng một kỳ",
    long: "Danh sách từng dòng điểm",
    indicators: "Chỉ số thành phần (tử số, mẫu số)",
  },
  boards: (units: number, periods: number) =>
    [units > 1 ? `${units} đơn vị` : "", periods > 1 ? `${periods} kỳ` : ""]
      .filter((part) => part !== "")
      .join(", "),
  confidence: {
    sure: "Chắc chắn",
    fair: "Khá chắc",
    doubtful: "Cần xem lại",
    title: (percent: number) => `Mức chắc chắn khi đọc: ${percent}%`,
  },
  findings: (count: number) => `Cần xem (${count})`,
  noFindings: "Không thấy sai sót trong bảng này.",
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  roles: "Các cột, dòng đã hiểu",
  roleNames: {
    ...common.group,
    points: "điểm đạt được",
    maxPoints: "điểm tối đa",
    rank: "thứ hạng",
    percent: "tỷ lệ",
    shortfall: "điểm thiếu",
    change: "mức tăng, giảm",
    grade: "xếp loại",
    target: "chỉ tiêu",
    numerator: "tử số",
    denominator: "mẫu số",
    note: "ghi chú",
    ordinal: "số thứ tự",
    code: "mã chỉ số",
    unitName: "tên đơn vị",
    period: "kỳ",
    groupName: "tên nhóm chỉ số",
  } satisfies Readonly<Record<Role, string>>,
  mapping: {
    heading: "Sửa cách hiểu tên nhóm",
    hint: "Chọn đúng nhóm cho tên ghi trong bảng. Lựa chọn được nhớ trong tệp này, lần sau không phải chọn lại.",
    label: (text: string) => `“${text}” là nhóm`,
    ignore: "Không phải nhóm chỉ số",
    asRead: "Chưa rõ",
    saved: "Đã nhớ cách hiểu này trong tệp.",
    forget: "Bỏ các sửa đổi đã nhớ",
  },
  columns: { group: "Nhóm chỉ số", points: "Điểm", maxPoints: "Tối đa", rank: "Vị trí" },
  tableOf: (label: string) => `Điểm từng nhóm, ${label}`,
} as const;
