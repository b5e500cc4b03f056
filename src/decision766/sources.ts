/** Every document or data set that a value of this room leans on. */
export const sources = {
  decisionSummary: {
    title:
      "Sở Nội vụ tỉnh Nam Định: Thủ tướng Chính phủ phê duyệt Bộ chỉ số (năm nhóm và điểm tối đa)",
    address:
      "https://sonoivu.namdinh.gov.vn/cai-cach-hanh-chinh/thu-tuong-chinh-phu-phe-duyet-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-2373",
  },
  decisionText: {
    title: "Quyết định 766/QĐ-TTg ngày 23/6/2022, phần mở đầu và các tỷ lệ về mức độ hài lòng",
    address: "https://vietjack.me/phap-luat/quyet-dinh-766-qd-ttg-2271.html",
  },
  decisionDigest: {
    title: "Quyết định 766/QĐ-TTg: điểm của một số chỉ số thành phần",
    address:
      "https://baocaotaichinh.vn/thu-vien/quyet-dinh-766-qd-ttg-2022-phe-duyet-bo-chi-so-chi-dao--dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan--doanh-nghiep-2108502745-126270",
  },
  publicationFormula: {
    title: "Cục Tin học hóa: cách tính tỷ lệ công bố thủ tục hành chính đúng hạn",
    address:
      "https://aita.gov.vn/thu-tuong-chinh-phu-ban-hanh-bo-chi-so-chi-dao-dieu-hanh-va-danh-gia-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-trong-thuc-hien-thu-tuc-hanh-chinh-dich-vu-cong-theo-thoi-gian-thuc-tren-moi-truong-dien-tu",
  },
  portalPhuTho: {
    title:
      "Cổng Dịch vụ công quốc gia: số liệu công khai của tỉnh Phú Thọ và các xã, quý III/2026, đọc ngày 26-28/9/2026",
    address: "https://github.com/ChippedTopaz/qd766 (tests/fixtures)",
  },
  portalRadar: {
    title: "Cổng Dịch vụ công quốc gia: số liệu công khai của cả nước, đọc ngày 17/9/2026",
    address:
      "https://github.com/duynghiaqn/Crawler-766 (data/discovery/api-20260917-104019/response.json)",
  },
  formulaDocument: {
    title: "Mô tả công thức tính chỉ số 766 (tài liệu không ghi tác giả)",
    address: "https://github.com/ChippedTopaz/qd766 (web/dist/formula-document.js)",
  },
  formulaSheet: {
    title: "Công thức 766 (bảng tính không ghi tác giả)",
    address: "https://github.com/ChippedTopaz/qd766 (docs/metrics.m0.json)",
  },
  scoreFitting: {
    title: "Phân tích cách chia điểm 3.1-3.6 từ điểm đã công bố",
    address: "https://github.com/ChippedTopaz/qd766 (docs/SCORING_ANALYSIS_M0.md)",
  },
  recomputation: {
    title: "Tính lại từ tử số, mẫu số đã công bố; kết quả có trong các phép thử của dự án",
    address: null,
  },
  offices2026: {
    title: "Bảng điểm trong báo cáo, thông báo của các xã, phường từ tháng 01 đến tháng 5/2026",
    address: null,
  },
  gradeNews: {
    title: "Báo Lâm Đồng, Người Lao Động, Cổng tỉnh Quảng Nam: điểm kèm xếp loại 2024-2025",
    address:
      "https://baolamdong.vn/xa-hoi/202407/14-don-vi-so-ban-nganh-co-chat-luong-phuc-vu-nguoi-dan-doanh-nghiep-xep-loai-xuat-sac-9931eb7",
  },
  gradePractice: {
    title: "Ngưỡng xếp loại do một cán bộ áp dụng: 90/80/70/50",
    address: "https://github.com/hauphanquoc/766-Analyze (src/analyzer.js)",
  },
  observedNames: {
    title: "Cách gọi gặp trong báo cáo, bảng điểm, trang tin và dữ liệu công khai 2022-2026",
    address: null,
  },
} as const satisfies Readonly<Record<string, Source>>;

export interface Source {
  readonly title: string;
  /** Null when the source is not a public page. */
  readonly address: string | null;
}

export type SourceId = keyof typeof sources;
