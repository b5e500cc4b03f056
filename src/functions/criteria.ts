import { formulaOn } from "../decision766/formulas";
import { separateGroups } from "../decision766/groups";
import { indicatorsOf } from "../decision766/indicators";
import { answer } from "./answers/answer";
import { block, type BlockCell } from "./answers/block";
import { dayOfRules } from "./arguments/period";

const header = ["Mã", "Nhóm, chỉ số", "Điểm tối đa", "Đạt tối đa từ"];

/**
 * Bảng tra cứu các nhóm, chỉ số và điểm tối đa theo Quyết định 766.
 * @customfunction CRITERIA766 CRITERIA766
 * @param [kỳ] Ngày, tháng hoặc quý; bỏ trống là cách tính mới nhất.
 * @returns Bảng bốn cột có dòng tiêu đề; cột cuối là tỷ lệ, để trống khi chưa được công bố.
 */
export function criteria766(kỳ?: unknown): unknown[][] {
  return answer(() => {
    const day = dayOfRules(kỳ);
    return block([
      header,
      ...separateGroups.flatMap((group): readonly (readonly BlockCell[])[] => [
        [group.code, group.name, group.maxPoints / 100, ""],
        ...indicatorRows(group.id, day),
      ]),
      [
        "",
        "Tổng cộng",
        separateGroups.reduce((sum, { maxPoints }) => sum + maxPoints, 0) / 100,
        "",
      ],
    ]);
  });
}

/** Maxima of indicators belong to the formulas: unknown where those are. */
function indicatorRows(
  group: Parameters<typeof indicatorsOf>[0],
  day: string
): readonly (readonly BlockCell[])[] {
  return indicatorsOf(group).map((indicator) => {
    const { code, name } = indicator;
    const formula = formulaOn(indicator, day);
    if (formula === null) return [code, name, "", ""];
    return [code, name, formula.maxPoints / 100, formula.fullAt / 10_000];
  });
}
