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

/** "DVCTT | TTTT | Cộng" under one heading: the sum is the merged group's. */
export function nameMergedSums(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const [top, ...below] = column.levels.filter(
      ({ meaning }) => meaning.groups.length > 0 || meaning.total
    );
    if (top === undefined || !below.some(({ meaning }) => meaning.total)) return column;
    const beside = columns.filter(({ levels }) => levels.some(({ cell }) => cell === top.cell));
    const merged = top.meaning.groups.filter(({ id }) => {
      const parts = groupById(id).mergedFrom;
      return beside.some(({ groups: [part] }) => part !== undefined && parts.includes(part.id));
    });
    return merged.length === 0 ? column : { ...column, groups: merged };
  });
}
