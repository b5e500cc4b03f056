import { named, carried, type OwnForm } from "./form";
import { score, ofLoss, negative, notTold } from "./phrases";

/** Results of a group. */
export const groupForms: readonly OwnForm[] = [
  named("group", `nhóm <subject> đạt ${score}`),
  named("group", `nhóm <subject> đạt điểm tối đa ${score}`, { full: true }),
  named("group", `nhóm <subject> đạt trọn ${score}`, { full: true }),
  carried("group", `đạt ${score}`),
  named("shortfall", "nhóm <subject> còn thiếu <lost> điểm so với mức tối đa"),
  carried("shortfall", "thiếu <lost> điểm"),
  carried("shortfall", "còn thiếu <lost> điểm"),
  named("percent", "nhóm <subject> đạt <percent> điểm tối đa"),
  carried("percent", "bằng <percent> điểm tối đa"),
  named("share", `nhóm <subject> chiếm <share> ${ofLoss}`),
  carried("share", `chiếm <share> ${ofLoss}`),
  named("absentGroup", "nhóm <subject>: bảng điểm chưa có số liệu"),
  named("notApplicable", "nhóm <subject>: bảng điểm ghi không áp dụng trong kỳ này"),
  named("partsOnly", "nhóm <subject> có số liệu của <count> chỉ số thành phần"),
  named("overMaximum", `nhóm <subject> ghi ${score}, vượt điểm tối đa${notTold}`),
  named("belowZero", `nhóm <subject> ${negative}${notTold}`),
];
