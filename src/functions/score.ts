import { editionAt, editionById } from "../decision766/editions";
import type { IndicatorCode } from "../decision766/identity";
import { indicatorPoints } from "../scoring/indicatorPoints";
import { formatCount } from "../narrative/format/number";
import { answer } from "./answers/answer";
import { eachCell } from "./answers/eachCell";
import { absent, invalid } from "./arguments/fault";
import { countIn } from "./arguments/numbers";
import { dayOfRules } from "./arguments/period";
import { scoredIndicator } from "./arguments/scoredIndicator";
import { subjectIn } from "./arguments/subject";

/**
 * Tính điểm của một chỉ số từ tử số và mẫu số, theo cách tính áp dụng cho kỳ.
 * @customfunction SCORE766 SCORE766
 * @param chỉ_số Mã hoặc tên chỉ số (ví dụ 4.1), hoặc tên nhóm chỉ có một chỉ số tính điểm. Có thể chọn cả cột.
 * @param tử_số Số hồ sơ đạt yêu cầu (tử số).
 * @param mẫu_số Tổng số hồ sơ (mẫu số).
 * @param [kỳ] Ngày, tháng hoặc quý của số liệu; bỏ trống là cách tính mới nhất.
 * @returns Điểm của chỉ số, làm tròn đến hai chữ số thập phân.
 */
export function score766(
  chỉ_số: unknown[][],
  tử_số: unknown[][],
  mẫu_số: unknown[][],
  kỳ?: unknown
): unknown[][] {
  const day = answer(() => dayOfRules(kỳ));
  return eachCell([chỉ_số, tử_số, mẫu_số], (subject, numerator, denominator) => {
    const code = scoredIndicator(subjectIn(subject));
    const top = countIn(numerator, "tử số");
    const bottom = countIn(denominator, "mẫu số");
    if (top > bottom) {
      throw invalid(
        `Tử số (${formatCount(top)}) lớn hơn mẫu số (${formatCount(bottom)}). Hãy kiểm tra hai ô đã nhập.`
      );
    }
    const points = indicatorPoints(code, top, bottom, day);
    if (points === null) throw unknownPoints(code, day);
    return points / 100;
  });
}

function unknownPoints(code: IndicatorCode, day: string) {
  const { formulasKnown, name } = editionById(editionAt(day));
  return formulasKnown
    ? absent(`Mẫu số của chỉ số ${code} bằng 0 và chưa rõ quy định tính điểm trường hợp này.`)
    : absent(`Không tính được: công thức của ${name} chưa được công bố. Hãy nhập điểm đã công bố.`);
}
