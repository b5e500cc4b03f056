import { groupById } from "../../decision766/groups";
import { indicatorByCode } from "../../decision766/indicators";
import { groupSumWords } from "../label/words";
import { foldPlain } from "../text/fold";
import type { Column } from "./column";

/** Whether a sum's name says that it is of one group: "Cộng nhóm 1", "Tổng điểm nhóm II". */
export function namesGroupSum(text: string): boolean {
  return groupSumWords.test(foldPlain(text));
}

/** "1.1 | 1.2 | 1.3 | 1.4 | Tổng nhóm 1": across, the sum behind a group's indicators is that group's, no total. */
export function nameGroupSums(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, at) => {
    const level = column.levels.at(-1);
    if (!column.total || level === undefined || !namesGroupSum(level.meaning.text)) return column;
    const before = columns.slice(0, at).findLast(({ indicator }) => indicator !== null)?.indicator;
    if (before == null) return column;
    const { id } = groupById(indicatorByCode(before.code).group);
    return { ...column, total: false, groups: [{ id, confidence: 0.8 }], named: level };
  });
}
