import { isFraction, kindIn, type ChangeKind } from "../../arguments/changeKind";
import { quoted } from "../Conditions";
import { isLeftOutIn, valueOf, type PlainCall } from "../plainCall";

/** CHANGE766 in the same words. Where days are given, whether two periods compare is no matter of a formula. */
export function change(call: PlainCall): string | null {
  const { conditions, operand } = call;
  if (!isLeftOutIn(call, 3) && !isLeftOutIn(call, 4)) return null;
  const named = conditions.fixed(operand(2));
  const [now, before] = [conditions.number(operand(0)), conditions.number(operand(1))];
  if (named === null || now === null || before === null) return null;
  const kind = kindIn(valueOf(named));
  if (kind === "points" && isFraction(operand(0).cell) && isFraction(operand(1).cell)) return null;
  return sayings[kind](now, before);
}

const sayings: Readonly<Record<ChangeKind, (now: string, before: string) => string>> = {
  points: (now, before) =>
    said(`ROUND(ROUND(${now},2)-ROUND(${before},2),2)`, "giữ nguyên điểm", "điểm"),
  // The first place is the best: fewer is better.
  places: (now, before) => said(`(${before}-${now})`, "giữ nguyên thứ hạng", "bậc"),
  percent: (now, before) =>
    said(`ROUND(${inPercent(now)}-${inPercent(before)},2)`, "giữ nguyên tỷ lệ", "điểm phần trăm"),
};

function said(change: string, same: string, unit: string): string {
  const size = `SUBSTITUTE(ABS(${change}),".",",")`;
  const words = `IF(${change}>0,${quoted("tăng ")},${quoted("giảm ")})&${size}&${quoted(` ${unit}`)}`;
  return `IF(${change}=0,${quoted(same)},${words})`;
}

function inPercent(text: string): string {
  return `ROUND(IF(ABS(${text})<=1,${text}*100,${text}),2)`;
}
