import { total, type OwnForm } from "./form";
import { portal } from "./phrases";

/** Figures that may change, and the rules of a time. */
export const timeForms: readonly OwnForm[] = [
  total("provisional", "số liệu <period> là tạm thời", { reason: "marked" }),
  total("provisional", "số liệu <period> được lấy trước ngày cuối kỳ nên là tạm thời", {
    reason: "dataDate",
  }),
  total("undated", "bảng điểm không ghi kỳ báo cáo nên chưa xác định được cách tính điểm áp dụng"),
  total("edition", `kỳ báo cáo theo cách tính điểm quan sát được trên ${portal} <lastOld>`, {
    edition: "2022",
  }),
  total(
    "edition",
    `chưa xác định được cách tính điểm của kỳ báo cáo do ${portal} thay đổi cách tính trong khoảng từ <openFrom> đến giữa <openTo>`,
    { edition: "transition" }
  ),
  total("edition", `kỳ báo cáo theo cách tính điểm quan sát được trên ${portal} từ <firstNew>`, {
    edition: "2026",
  }),
];
