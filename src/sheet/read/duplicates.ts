import { groupById } from "../../decision766/groups";
import type { GroupId } from "../../decision766/identity";
import { formatReference, type CellAddress } from "../../cells/address";
import type { Finding } from "../finding";

/** What tells two rows (or columns) of one group apart. */
export interface Twin {
  /** Maximum printed with it, in hundredths; null when none is. */
  readonly maximum: number | null;
  readonly hasPoints: boolean;
}

/** Why the one that is used is used. */
export type TwinChoice = "first" | "maximum" | "filled";

/**
 * Which of two rows of one group counts: the one whose maximum is the Decision's, else the one with points, else
 * the first. A first draft is often left standing above the right row.
 * @example chooseTwin("digitization", { maximum: 2000, hasPoints: true }, { maximum: 2200, hasPoints: true })
 */
export function chooseTwin(
  id: GroupId,
  first: Twin,
  second: Twin
): { readonly used: "first" | "second"; readonly because: TwinChoice } {
  const decided = groupById(id).maxPoints;
  const fits = [first, second].map(({ maximum }) => maximum === decided);
  if (fits[0] !== fits[1])
    return { used: fits[0] === true ? "first" : "second", because: "maximum" };
  if (first.hasPoints !== second.hasPoints)
    return { used: first.hasPoints ? "first" : "second", because: "filled" };
  return { used: "first", because: "first" };
}

/**
 * Tells that a group stands twice.
 * @param dropped the label that does not count
 * @param kept the label that does
 * @param line what holds a group: a row of the sheet, or a column
 */
export function duplicateGroup(
  dropped: CellAddress,
  text: string,
  kept: CellAddress,
  because: TwinChoice,
  line: "dòng" | "cột"
): Finding {
  const keptCell = formatReference(kept);
  const used: Readonly<Record<TwinChoice, string>> = {
    first: `Chương trình dùng ${line} đầu`,
    maximum: `Chương trình dùng ${line} của ô ${keptCell} vì điểm tối đa ở đó đúng Quyết định 766/QĐ-TTg`,
    filled: `Chương trình dùng ${line} của ô ${keptCell} vì ${line} kia chưa có điểm`,
  };
  return {
    code: "duplicate-group",
    severity: "error",
    cell: dropped,
    message: `“${text}” trùng với nhóm chỉ số đã có ở ô ${keptCell}. ${used[because]}; hãy xóa hoặc đổi tên ${line} thừa.`,
  };
}
