import { hundredths } from "../decision766/hundredths";
import { indicatorByCode } from "../decision766/indicators";
import { formatCount, formatHundredths } from "../narrative/format/number";
import { assumptionWords, reasonText, targetWords, wayWords } from "../narrative/say/targetWords";
import type { BoardAssessment } from "../scoring/assessment";
import type { Outlook } from "../scoring/decisions/outlook";
import type { Target, TargetAnswer, TargetWay, WayStep } from "../scoring/decisions/target";

/** The answer for people. Ends with a line break. */
export function targetText(
  { board }: { readonly board: BoardAssessment },
  target: Target,
  outlook: Outlook,
  answer: TargetAnswer
): string {
  const { now, needed, ways } = answer;
  const about = [board.unit?.text, board.period?.label].filter((each) => each !== undefined);
  const lines = [
    `${about.length === 0 ? "Bảng điểm" : about.join(", ")}: mục tiêu ${targetWords(target)}.`,
    now.points === null ? "" : `Hiện nay: ${standing(now.points, now.rank)}.`,
    needed !== null && needed > 0 ? `Còn thiếu ${formatHundredths(hundredths(needed))} điểm.` : "",
    ...ways.flatMap((way, at) => ["", ...wayLines(way, at + 1)]),
    ...(answer.reason === null ? ["", assumptionWords(outlook)] : ["", reasonText(answer)]),
  ];
  return `${lines.filter((line, at) => line !== "" || lines[at - 1] !== "").join("\n")}\n`;
}

function standing(points: number, rank: number | null): string {
  const score = `${formatHundredths(hundredths(points))} điểm`;
  return rank === null ? score : `${score}, thứ ${formatCount(rank)} theo điểm trong bảng`;
}

function wayLines(way: TargetWay, number: number): readonly string[] {
  const count = `thêm ${formatCount(way.dossiers)} trường hợp ở ${way.steps.length} chỉ số`;
  return [
    `Cách ${number} (${wayWords(way)}): ${count}`,
    ...way.steps.map(stepLine),
    `  Khi đó: ${standing(way.points, way.rank)}.`,
  ];
}

function stepLine({ code, add, from, to, of, gain }: WayStep): string {
  const { shortName, numerator } = indicatorByCode(code);
  return `  ${code} ${shortName}. ${numerator}: ${formatCount(from)} → ${formatCount(to)}/${formatCount(of)} (thêm ${formatCount(add)}), được thêm ${formatHundredths(hundredths(gain))} điểm`;
}
