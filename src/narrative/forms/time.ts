import type { FormBook } from "./form";

const portal = "Cổng Dịch vụ công quốc gia";

export const timeForms: Pick<FormBook, "provisional" | "undated" | "edition"> = {
  provisional: {
    whole: [
      { text: "số liệu {period:period} là tạm thời", fixed: { reason: "marked" } },
      {
        text: "số liệu {period:at} được lấy trước ngày cuối kỳ nên là tạm thời",
        fixed: { reason: "dataDate" },
      },
    ],
  },
  undated: {
    whole: [
      {
        text: "bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng",
      },
    ],
  },
  // The dates are those on which scores were seen, nobody's law: they are worded so.
  edition: {
    whole: [
      {
        text: `kỳ báo cáo theo cách tính điểm quan sát được trên ${portal} đến ngày 31/5/2026`,
        fixed: { edition: "2022" },
      },
      {
        text: `chưa xác định được cách tính điểm của kỳ báo cáo do ${portal} thay đổi cách tính trong khoảng từ tháng 6 đến giữa tháng 9/2026`,
        fixed: { edition: "transition" },
      },
      {
        text: `kỳ báo cáo theo cách tính điểm quan sát được trên ${portal} từ ngày 17/9/2026`,
        fixed: { edition: "2026" },
      },
    ],
  },
};
