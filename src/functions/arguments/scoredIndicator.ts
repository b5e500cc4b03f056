import { isScored } from "../../decision766/formulas";
import type { IndicatorCode } from "../../decision766/identity";
import { indicatorByCode, indicatorsOf } from "../../decision766/indicators";
import { invalid } from "./fault";
import { notScored, type Subject } from "./subject";

/**
 * The indicator meant; a group may stand for its only scored one.
 * @throws FunctionFault absent where it bears no points, invalid for other groups and the total.
 */
export function scoredIndicator(subject: Subject): IndicatorCode {
  switch (subject.kind) {
    case "indicator":
      if (!isScored(indicatorByCode(subject.code))) throw notScored(subject.code);
      return subject.code;
    case "group": {
      const scored = indicatorsOf(subject.id).filter(isScored);
      const [only, ...others] = scored;
      if (only === undefined || others.length > 0) {
        throw invalid(
          `Nhóm này gồm các chỉ số ${scored.map(({ code }) => code).join(", ")}. Hãy tính từng chỉ số rồi cộng lại, ví dụ =SUM(SCORE766(A4:A8;C4:C8;D4:D8)).`
        );
      }
      return only.code;
    }
    case "total":
      throw invalid("Tổng điểm không tính từ một tử số và mẫu số. Hãy cộng điểm các nhóm.");
  }
}
