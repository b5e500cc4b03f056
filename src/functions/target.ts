import { formulaOn } from "../decision766/formulas";
import { indicatorByCode } from "../decision766/indicators";
import type { IndicatorCode } from "../decision766/identity";
import { formatCount, formatHundredths } from "../narrative/format/number";
import { hundredths, type Hundredths } from "../decision766/hundredths";
import { cheapestWay } from "../scoring/decisions/cheapestWay";
import { pointSteps, type PointStep } from "../scoring/decisions/pointSteps";
import { answer } from "./answers/answer";
import { block } from "./answers/block";
import { cellOf, firstCell, usedRowsOfAll } from "./arguments/cells";
import { absent, invalid } from "./arguments/fault";
import { countIn, pointsIn } from "./arguments/numbers";
import { dayOfRules } from "./arguments/period";
import { subjectIn } from "./arguments/subject";

/**
 * Số trường hợp ít nhất cần thêm vào tử số của từng chỉ số để được thêm một số điểm; mẫu số giữ nguyên.
 * @customfunction TARGET766 TARGET766
 * @param chỉ_số Mã hoặc tên chỉ số (ví dụ 4.1). Có thể chọn nhiều dòng: điểm được chia giữa các chỉ số sao cho ít trường hợp nhất.
 * @param tử_số Số trường hợp đạt yêu cầu (tử số).
 * @param mẫu_số Tổng số trường hợp (mẫu số).
 * @param điểm_cần_thêm Số điểm cần tăng, ví dụ 0,13.
 * @param [kỳ] Ngày, tháng hoặc quý của số liệu; bỏ trống là cách tính mới nhất.
 * @returns Một cột: số trường hợp cần thêm ở mỗi chỉ số, 0 là không cần.
 */
export function target766(
  chỉ_số: unknown[][],
  tử_số: unknown[][],
  mẫu_số: unknown[][],
  điểm_cần_thêm: unknown,
  kỳ?: unknown
): unknown[][] {
  return answer(() => {
    const day = dayOfRules(kỳ);
    const needed = pointsIn(firstCell(điểm_cần_thêm), "số điểm cần thêm");
    if (needed < 0) throw invalid("Số điểm cần thêm phải từ 0 trở lên.");
    const fields = fieldsIn([chỉ_số, tử_số, mẫu_số], day, needed);
    const known = fields.filter((field) => field !== null);
    const way = cheapestWay(known, needed, "dossiers");
    if (way === null) throw notEnough(known);
    const adds = new Map(way.map(({ code, add }) => [code, add]));
    return block(fields.map((field) => [field === null ? "" : (adds.get(field.code) ?? 0)]));
  });
}

interface Field {
  readonly code: IndicatorCode;
  readonly steps: readonly PointStep[];
}

/** A row an indicator; null for an empty row. An indicator twice would win its points twice. */
function fieldsIn(
  inputs: readonly unknown[],
  day: string,
  needed: Hundredths
): readonly (Field | null)[] {
  const [names = [], tops = [], bottoms = []] = usedRowsOfAll(inputs);
  if (names.length !== tops.length || names.length !== bottoms.length)
    throw invalid("Chỉ số, tử số và mẫu số phải cùng số dòng. Hãy chọn lại các vùng.");
  const seen = new Set<IndicatorCode>();
  return names.map((row, at): Field | null => {
    const name = cellOf(row[0]);
    if (name.kind === "blank") return null;
    const code = indicatorIn(name, day);
    if (seen.has(code)) throw invalid(`Chỉ số ${code} có hai dòng. Hãy chọn mỗi chỉ số một dòng.`);
    seen.add(code);
    const numerator = countIn(cellOf(tops[at]?.[0]), "tử số");
    const denominator = countIn(cellOf(bottoms[at]?.[0]), "mẫu số");
    if (numerator > denominator)
      throw invalid(
        `Tử số (${formatCount(numerator)}) lớn hơn mẫu số (${formatCount(denominator)}). Hãy kiểm tra hai ô đã nhập.`
      );
    return { code, steps: pointSteps({ code, numerator, denominator }, day, needed) };
  });
}

function indicatorIn(cell: ReturnType<typeof cellOf>, day: string): IndicatorCode {
  const subject = subjectIn(cell);
  if (subject.kind !== "indicator")
    throw invalid("Hãy ghi mã hoặc tên chỉ số (ví dụ 4.1), không phải tên nhóm.");
  if (formulaOn(indicatorByCode(subject.code), day) === null)
    throw absent(`Chưa biết công thức tính điểm của chỉ số ${subject.code} ở kỳ này.`);
  return subject.code;
}

function notEnough(fields: readonly Field[]) {
  const most = fields.reduce((sum, { steps }) => sum + (steps.at(-1)?.gain ?? 0), 0);
  return absent(
    `Các chỉ số đã chọn chỉ được thêm nhiều nhất ${formatHundredths(hundredths(most))} điểm.`
  );
}
