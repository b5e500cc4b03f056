import { findingSentence } from "../sheet/findingSentence";
import type { Severity } from "../sheet/finding";
import { formatReference } from "../cells/address";
import { answer } from "./answers/answer";
import { block } from "./answers/block";
import { readTable } from "./table/readTable";

const header = ["Mức độ", "Ô", "Nội dung"];
const severities: Readonly<Record<Severity, string>> = {
  error: "Sai",
  warning: "Cần xem",
  info: "Lưu ý",
};

/**
 * Kiểm tra bảng điểm và liệt kê những chỗ sai hoặc cần xem lại.
 * @customfunction CHECK766 CHECK766
 * @param bảng Vùng bảng điểm, gồm cả dòng tiêu đề.
 * @param invocation Do Excel đưa vào.
 * @requiresParameterAddresses
 * @returns Bảng ba cột có dòng tiêu đề; một dòng “Đạt” khi không phát hiện gì.
 */
export function check766(bảng: unknown[][], invocation: CustomFunctions.Invocation): unknown[][] {
  return answer(() => {
    const { analysis } = readTable(bảng, invocation.parameterAddresses?.[0]);
    const rows = analysis.tables
      .flatMap(({ findings }) => findings)
      .map((finding) => [
        severities[finding.severity],
        finding.cell === null ? "" : formatReference(finding.cell),
        findingSentence(finding),
      ]);
    const none = [["Đạt", "", "Không phát hiện chỗ sai lệch."]];
    return block([header, ...(rows.length > 0 ? rows : none)]);
  });
}
