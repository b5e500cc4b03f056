import { formulaOn, newestRules } from "../../decision766/formulas";
import { groupById } from "../../decision766/groups";
import type { Hundredths } from "../../decision766/hundredths";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import { indicatorByCode } from "../../decision766/indicators";
import { points } from "../../decision766/units";
import type { GridCell } from "../../cells/grid";
import { matchGroup } from "../../sheet/text/groupName";
import { meaningOf } from "../../sheet/label/meaningOf";
import { matchIndicator } from "../../sheet/text/indicatorName";
import { absent, invalid } from "./fault";

/** What a name in a cell means. */
export type Subject =
  | { readonly kind: "total" }
  | { readonly kind: "group"; readonly id: GroupId }
  | { readonly kind: "indicator"; readonly code: IndicatorCode };

/**
 * The group, the indicator or the total that a cell names; a code may be typed as a number (2.1).
 * @throws FunctionFault absent for an empty cell, invalid for a name that is not known.
 * @example subjectIn({ kind: "text", value: "Số hoá hồ sơ (22đ)" }) // { kind: "group", id: "digitization" }
 */
export function subjectIn(cell: GridCell): Subject {
  if (cell.kind === "blank") throw absent("Chưa có tên nhóm hoặc mã chỉ số.");
  const text = codeTyped(cell) ?? ("value" in cell ? String(cell.value) : "");
  const [indicator] = matchIndicator(text);
  const [group] = matchGroup(text);
  if (group !== undefined && group.confidence >= (indicator?.confidence ?? 0)) {
    return { kind: "group", id: group.id };
  }
  if (indicator !== undefined) return { kind: "indicator", code: indicator.code };
  if (meaningOf(text, null).total) return { kind: "total" };
  throw invalid(
    `Không có nhóm hay chỉ số nào tên là “${text}”. Hãy ghi tên nhóm (ví dụ Số hóa hồ sơ) hoặc mã chỉ số (ví dụ 4.1).`
  );
}

const firstDateSerial = 36_526; // 01/01/2000
const lastDateSerial = 73_050; // 31/12/2099

/**
 * A code as a Vietnamese Excel leaves it: with the comma of its decimals, or made a date (4.1 becomes 4 January).
 * Null where the cell holds anything else.
 * @example codeTyped({ kind: "number", value: 46026 }) // "4.1": the day and month of 4/1/2026
 */
function codeTyped(cell: GridCell): string | null {
  if (cell.kind === "text") {
    const comma = /^\s*(\d),(\d[ab]?)\s*$/iu.exec(cell.value);
    return comma === null ? null : `${comma[1] ?? ""}.${comma[2] ?? ""}`;
  }
  if (cell.kind !== "number" || !Number.isInteger(cell.value)) return null;
  if (cell.value < firstDateSerial || cell.value > lastDateSerial) return null;
  const date = new Date(Date.UTC(1899, 11, 30 + cell.value));
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}`;
}

/**
 * The Decision's maximum of a subject, in hundredths of a point.
 * @throws FunctionFault absent for an indicator that bears no points.
 */
export function maximumOf(subject: Subject): Hundredths {
  switch (subject.kind) {
    case "total":
      return points(100);
    case "group":
      return groupById(subject.id).maxPoints;
    case "indicator": {
      const formula = formulaOn(indicatorByCode(subject.code), newestRules);
      if (formula === null) throw notScored(subject.code);
      return formula.maxPoints;
    }
  }
}

export function notScored(code: IndicatorCode) {
  return absent(`Chỉ số ${code} chỉ để theo dõi, không có điểm.`);
}
