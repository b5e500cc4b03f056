import type { GroupId, IndicatorCode } from "../decision766/identity";
import type { BoardAssessment, IndicatorAssessment, ScoreAssessment } from "../scoring/assessment";
import { matchGroup } from "../sheet/text/groupName";
import { isTotalLabel } from "../sheet/text/headerWord";
import { matchIndicator } from "../sheet/text/indicatorName";
import type { ArgumentCell } from "./argument";
import { FunctionFault } from "./fault";

/** What a cell asks about: the total, a group or an indicator. */
export type Subject =
  | { readonly kind: "total" }
  | { readonly kind: "group"; readonly ids: readonly GroupId[] }
  | { readonly kind: "indicator"; readonly code: IndicatorCode };

/**
 * The subject a person typed: a group's or indicator's name, code or number; left out, the total.
 * @throws FunctionFault invalid when it names nothing known.
 * @example readSubject("Số hoá hồ sơ") // { kind: "group", ids: ["digitization"] }
 */
export function readSubject(cell: ArgumentCell): Subject {
  const label = cell === null ? "" : String(cell).trim();
  if (label === "" || isTotalLabel(label)) return { kind: "total" };
  const groups = matchGroup(label);
  const [indicator] = matchIndicator(label);
  const groupConfidence = groups[0]?.confidence ?? 0;
  if (indicator !== undefined && indicator.confidence > groupConfidence) {
    return { kind: "indicator", code: indicator.code };
  }
  if (groups.length > 0) return { kind: "group", ids: groups.map(({ id }) => id) };
  throw new FunctionFault(
    "invalid",
    `Không hiểu "${label}". Hãy nhập tên nhóm chỉ số, mã nhóm (ví dụ MDSH) hoặc mã chỉ số (ví dụ 4.1).`
  );
}

/**
 * What the board says of the subject.
 * @throws FunctionFault absent when the board does not hold it.
 */
export function scoreOf(
  board: BoardAssessment,
  subject: Subject
): ScoreAssessment | IndicatorAssessment {
  const found = lookUp(board, subject);
  if (found === null) throw new FunctionFault("absent", "Bảng không có chỉ tiêu này.");
  return found;
}

function lookUp(
  board: BoardAssessment,
  subject: Subject
): ScoreAssessment | IndicatorAssessment | null {
  switch (subject.kind) {
    case "total":
      return board.total;
    case "group": {
      // A name that fits two groups means the one the board holds.
      const id = subject.ids.find((each) => board.groups.some((group) => group.id === each));
      return board.groups.find((group) => group.id === id) ?? null;
    }
    case "indicator":
      return (
        board.groups
          .flatMap((group) => group.indicators)
          .find((indicator) => indicator.code === subject.code) ?? null
      );
  }
}
