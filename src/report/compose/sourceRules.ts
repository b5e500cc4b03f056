import { editionById } from "../../decision766/editions";
import type { EditionId } from "../../decision766/identity";
import type { Origin, RuleName } from "../../scoring/assessment";
import { decisionShortName, upperFirst } from "./officialWords";

const rules: Readonly<Record<RuleName, string>> = {
  decisionMaximum: `Điểm tối đa theo ${decisionShortName}`,
  sumOfGroups: "Cộng điểm các nhóm chỉ số",
  sumOfMaxima: "Cộng điểm tối đa các nhóm chỉ số",
  sumOfIndicators: "Cộng điểm các chỉ số thành phần",
  indicatorPoints: "Điểm tính từ tử số và mẫu số của chỉ số thành phần",
  ratio: "Tử số chia mẫu số, làm tròn đến 0,01%",
  percent: "Điểm đạt được chia điểm tối đa, làm tròn đến 0,01%",
  shortfall: "Điểm tối đa trừ điểm đạt được",
  lossShare:
    "Điểm thiếu của nhóm chia tổng điểm thiếu, làm tròn đến 0,01% sao cho các tỷ lệ cộng lại bằng 100%",
  change: "Kỳ này so với kỳ trước",
  rankInLeague: "Xếp hạng theo điểm giữa các đơn vị trong bảng",
  gapToLeader: "Điểm của đơn vị cao nhất trừ điểm của đơn vị",
  gapToNextGrade: "Ngưỡng của mức xếp loại liền trên trừ tổng điểm",
  gradeBand: "Ngưỡng xếp loại do đơn vị thiết lập",
  count: "Đếm theo số liệu trong bảng",
  mean: "Trung bình cộng tổng điểm các đơn vị trong bảng, làm tròn đến 0,01 điểm",
  median: "Tổng điểm đứng giữa khi xếp các đơn vị trong bảng theo điểm",
  gapToMean: "Tổng điểm của đơn vị trừ trung bình các đơn vị trong bảng",
  meanLoss: "Trung bình cộng điểm thiếu của các đơn vị trong bảng, làm tròn đến 0,01 điểm",
  missingCount: "Mẫu số trừ tử số",
  lowerQuartile: "Tổng điểm mà ít nhất một phần tư số đơn vị trong bảng không vượt quá",
  upperQuartile: "Tổng điểm mà ít nhất ba phần tư số đơn vị trong bảng không vượt quá",
  bestPlace:
    "Thứ tự cao nhất có thể có trước khi làm tròn: điểm mỗi chỉ số thành phần có thể lệch đến 0,005 điểm",
  worstPlace:
    "Thứ tự thấp nhất có thể có trước khi làm tròn: điểm mỗi chỉ số thành phần có thể lệch đến 0,005 điểm",
  ownPart:
    "Thay đổi thứ tự khi chỉ điểm của đơn vị thay đổi, trung bình của hai cách: đơn vị thay đổi trước và thay đổi sau",
  othersPart:
    "Thay đổi thứ tự khi chỉ điểm của các đơn vị khác thay đổi, trung bình của hai cách: đơn vị thay đổi trước và thay đổi sau",
  rankAmong: "Xếp theo tổng điểm giữa các đơn vị có số hồ sơ gần bằng",
  lowerCount: "Đếm các đơn vị trong bảng có tổng điểm thấp hơn",
  lowerShare: "Số đơn vị có tổng điểm thấp hơn chia số đơn vị trong bảng, làm tròn đến 0,01%",
  casesForStep: "Số trường hợp thêm vào tử số để được thêm điểm, mẫu số không đổi",
};

/** How a figure is had, in one Vietnamese phrase. */
export function describeRule(origin: Origin): string {
  return origin.kind === "cell" ? "Số liệu ghi trong ô" : rules[origin.rule];
}

export function describeEdition(edition: EditionId | null): string {
  return edition === null ? "" : upperFirst(editionById(edition).name);
}
