import { indicatorByCode } from "../../decision766/indicators";
import { formatCount, formatPercent } from "../../narrative/format/number";
import { lowerFirst } from "../../narrative/say/names";
import { roundedRatio } from "../../scoring/arithmetic";
import type { BoardAssessment, Origin, Quantity } from "../../scoring/assessment";
import { ruled } from "../../scoring/quantity";
import type { KeptTarget } from "../../settings/keptTargets";
import type { ReportBlock, ReportSpan } from "../reportDocument";
import { text, words } from "./blocks";
import type { FigureMarks } from "./figureMarks";

/** "58/378": the numerator that an office set itself, over the denominator of then. */
export function targetFigure({ code, to, of, cell }: KeptTarget, marks: FigureMarks): ReportSpan {
  const shown = `${formatCount(to)}/${formatCount(of)}`;
  return cell === null
    ? text(shown)
    : marks.figure(shown, { kind: "cell", cell }, `Chỉ số ${code}, chỉ tiêu do đơn vị đặt`);
}

/**
 * What became of the targets of the period before: one line a target, its ratio beside that of now. Only targets that
 * stand in a cell are told of, since every figure leads to one.
 */
export function followUp(
  past: readonly KeptTarget[],
  board: BoardAssessment,
  marks: FigureMarks
): readonly ReportBlock[] {
  const lines = past.flatMap((target) => {
    const spans = outcome(target, board, marks);
    return spans === null
      ? []
      : [{ kind: "paragraph" as const, spans, listed: true, unconfirmed: false, because: null }];
  });
  return lines.length === 0
    ? []
    : [words("Kết quả thực hiện các chỉ tiêu đã đặt ra ở kỳ trước:"), ...lines];
}

function outcome(
  target: KeptTarget,
  { groups }: BoardAssessment,
  marks: FigureMarks
): readonly ReportSpan[] | null {
  const { code, to, of, cell } = target;
  if (cell === null || of === 0) return null;
  const origin: Origin = { kind: "cell", cell };
  const kept = (value: number): Quantity => ({ value, origin, provisional: false });
  const wanted = ruled(roundedRatio(to, of, 10_000), "ratio", [kept(to), kept(of)]);
  const about = `Chỉ số ${code}`;
  const now = groups.flatMap(({ indicators }) => indicators).find((each) => each.code === code);
  const head = [
    text(`Chỉ số ${code} (${lowerFirst(indicatorByCode(code).name)}): chỉ tiêu là `),
    targetFigure(target, marks),
    text(", bằng "),
    marks.figure(formatPercent(wanted.value), wanted.origin, `${about}, chỉ tiêu do đơn vị đặt`),
  ];
  if (now?.numerator == null || now.denominator === null || now.ratio === null)
    return [...head, text("; kỳ này bảng điểm chưa có số liệu.")];
  const { numerator, denominator, ratio } = now;
  const isMet = numerator.value * of >= to * denominator.value;
  return [
    ...head,
    text("; kỳ này là "),
    marks.figure(
      `${formatCount(numerator.value)}/${formatCount(denominator.value)}`,
      numerator.origin,
      about
    ),
    text(", bằng "),
    marks.figure(formatPercent(ratio.value), ratio.origin, about),
    text(isMet ? ", đạt chỉ tiêu." : ", chưa đạt chỉ tiêu."),
  ];
}
