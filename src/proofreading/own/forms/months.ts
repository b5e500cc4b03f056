import { total, type OwnForm } from "./form";

/** A longer period told by its months. */
export const monthForms: readonly OwnForm[] = [
  total("onlyMonths", "bảng điểm chỉ có số liệu từng tháng, chưa có điểm công bố của <whole>"),
  total("monthsGiven", "bảng điểm mới có số liệu của <count> tháng trong <whole>"),
  total("months", "tổng điểm các tháng của <whole>: <values>"),
];
