import { groupById } from "../decision766/groups";
import { hundredths } from "../decision766/hundredths";
import { indicatorByCode } from "../decision766/indicators";
import { formatCount, formatHundredths } from "../narrative/format/number";
import type { BoardAssessment } from "../scoring/assessment";
import type { NoWay, Target, TargetAnswer, TargetWay, WayStep } from "../scoring/decisions/target";

/** Said with every answer: what it rests on. */
export const assumption =
  "Giả định: các đơn vị khác giữ nguyên điểm và mẫu số của các chỉ số không đổi; kỳ còn mở thì mẫu số sẽ tăng thêm, kỳ đã chốt thì không thay đổi được nữa.";

/** The answer for people. Ends with a line break. */
export function targetText(
  { board }: { readonly board: BoardAssessment },
  target: Target,
  answer: TargetAnswer
): string {
  const { now, needed, ways } = answer;
  const about = [board.unit?.text, board.period?.label].filter((each) => each !== undefined);
  const lines = [
    `${about.length === 0 ? "Bảng điểm" : about.join(", ")}: mục tiêu ${wantedText(target)}.`,
    now.points === null ? "" : `Hiện nay: ${standing(now.points, now.rank)}.`,
    needed !== null && needed > 0 ? `Còn thiếu ${formatHundredths(hundredths(needed))} điểm.` : "",
    ...ways.flatMap((way, at) => ["", ...wayLines(way, at + 1)]),
    ...(answer.reason === null ? ["", assumption] : ["", reasonText(answer)]),
  ];
  return `${lines.filter((line, at) => line !== "" || lines[at - 1] !== "").join("\n")}\n`;
}

function wantedText(target: Target): string {
  switch (target.kind) {
    case "rank":
      return `thứ ${formatCount(target.place)}`;
    case "points":
      return `${formatHundredths(target.points)} điểm`;
    case "grade":
      return `xếp loại ${target.name}`;
  }
}

function standing(points: number, rank: number | null): string {
  const score = `${formatHundredths(hundredths(points))} điểm`;
  return rank === null ? score : `${score}, thứ ${formatCount(rank)} theo điểm trong bảng`;
}

function wayLines(way: TargetWay, number: number): readonly string[] {
  const count = `thêm ${formatCount(way.dossiers)} trường hợp ở ${way.steps.length} chỉ số`;
  return [
    `Cách ${number} (${kindText(way)}): ${count}`,
    ...way.steps.map(stepLine),
    `  Khi đó: ${standing(way.points, way.rank)}.`,
  ];
}

function kindText({ spares, group }: TargetWay): string {
  switch (spares) {
    case "dossiers":
      return "ít trường hợp nhất";
    case "indicators":
      return "ít chỉ số nhất";
    case "oneGroup":
      return group === null ? "trong một nhóm" : `chỉ trong nhóm ${groupById(group).name}`;
  }
}

function stepLine({ code, add, from, to, gain }: WayStep): string {
  const { shortName, numerator } = indicatorByCode(code);
  return `  ${code} ${shortName}. ${numerator}: ${formatCount(from)} → ${formatCount(to)} (thêm ${formatCount(add)}), được thêm ${formatHundredths(hundredths(gain))} điểm`;
}

const reasons: Readonly<Record<NoWay, string>> = {
  reached: "Mục tiêu này đã đạt.",
  noTotal: "Bảng chưa có tổng điểm của đơn vị và kỳ này nên chưa tính được.",
  noLeague:
    "Bảng không có điểm của các đơn vị khác trong cùng kỳ nên chưa biết điểm của thứ hạng đó.",
  noSuchGrade: "Không có xếp loại tên như vậy trong thang xếp loại của sổ này.",
  noFormula:
    "Kỳ này chưa có công thức tính điểm được biết nên chưa quy được điểm thiếu thành số trường hợp.",
  noCounts:
    "Bảng không có tử số, mẫu số của các chỉ số mà đơn vị tác động được, nên chưa quy được điểm thiếu thành số trường hợp.",
  notEnough: "Các chỉ số có số liệu chưa đủ để đạt mục tiêu này.",
};

/** Why there is no way, with what all together would win where that is known. */
export function reasonText({ reason, winnable }: TargetAnswer): string {
  if (reason === null) return "";
  if (reason !== "notEnough" || winnable === null) return reasons[reason];
  return `${reasons[reason]} Làm hết các chỉ số đó được thêm ${formatHundredths(hundredths(winnable))} điểm.`;
}
