import { groupById } from "../../decision766/groups";
import { hundredths } from "../../decision766/hundredths";
import type { Outlook } from "../../scoring/decisions/outlook";
import type { NoWay, Target, TargetAnswer, TargetWay } from "../../scoring/decisions/target";
import { formatCount, formatHundredths } from "../format/number";

/**
 * Said with every answer: what it rests on.
 * @example assumptionWords({ others: "still", growth: 0 }) // "Giả định: các đơn vị khác giữ nguyên điểm; …"
 */
export function assumptionWords({ others, growth }: Outlook): string {
  return `Giả định: ${othersWords[others]}; ${
    growth === 0
      ? "mẫu số của các chỉ số không đổi; kỳ còn mở thì mẫu số sẽ tăng thêm, kỳ đã chốt thì không thay đổi được nữa"
      : `hồ sơ và phản ánh, kiến nghị tăng thêm ${growth}% đến hết kỳ, phần tăng thêm chưa tính là đạt; kỳ đã chốt thì không thay đổi được nữa`
  }.`;
}

const othersWords: Readonly<Record<Outlook["others"], string>> = {
  still: "các đơn vị khác giữ nguyên điểm",
  trend: "mỗi đơn vị khác tăng, giảm thêm đúng bằng mức đã tăng, giảm so với kỳ trước",
};

/** @example targetWords({ kind: "rank", place: 17 }) // "thứ 17" */
export function targetWords(target: Target): string {
  switch (target.kind) {
    case "rank":
      return `thứ ${formatCount(target.place)}`;
    case "points":
      return `${formatHundredths(target.points)} điểm`;
    case "grade":
      return `xếp loại ${target.name}`;
  }
}

/** By what a way is the best: "ít trường hợp nhất". */
export function wayWords({ spares, group }: TargetWay): string {
  switch (spares) {
    case "dossiers":
      return "ít trường hợp nhất";
    case "indicators":
      return "ít chỉ số nhất";
    case "oneGroup":
      return group === null ? "trong một nhóm" : `chỉ trong nhóm ${groupById(group).name}`;
  }
}

const reasons: Readonly<Record<NoWay, string>> = {
  reached: "Mục tiêu này đã đạt.",
  noTotal: "Bảng chưa có tổng điểm của đơn vị và kỳ này nên chưa tính được.",
  noLeague:
    "Bảng không có điểm của các đơn vị khác trong cùng kỳ nên chưa biết điểm của thứ hạng đó.",
  noTrend:
    "Bảng không có điểm của cùng các đơn vị ở kỳ trước nên chưa biết các đơn vị khác tăng, giảm thế nào.",
  noSuchGrade: "Không có xếp loại tên như vậy trong thang xếp loại của sổ này.",
  noFormula:
    "Kỳ này chưa có công thức tính điểm được biết nên chưa quy được điểm thiếu thành số trường hợp.",
  noCounts:
    "Bảng không có tử số, mẫu số của các chỉ số mà đơn vị tác động được, nên chưa quy được điểm thiếu thành số trường hợp.",
  notEnough: "Các chỉ số có số liệu chưa đủ để đạt mục tiêu này.",
};

/** Why there is no way, with what all together would win where that is known. */
export function reasonText({ reason, winnable }: TargetAnswer): string {
  if (reason === null) return "";
  if (reason !== "notEnough" || winnable === null) return reasons[reason];
  return `${reasons[reason]} Làm hết các chỉ số đó được thêm ${formatHundredths(hundredths(winnable))} điểm.`;
}
