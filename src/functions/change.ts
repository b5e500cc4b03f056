import { hundredths } from "../decision766/hundredths";
import { editionOf } from "../decision766/editions";
import { formatCount, formatHundredths } from "../narrative/format/number";
import { difference } from "../scoring/arithmetic";
import { areComparable, type UnderRules } from "../scoring/comparisons";
import type { GridCell } from "../cells/grid";
import { answer } from "./answers/answer";
import { eachCell } from "./answers/eachCell";
import { firstCell, isLeftOut } from "./arguments/cells";
import { isFraction, kindIn, type ChangeKind } from "./arguments/changeKind";
import { invalid } from "./arguments/fault";
import { numberIn, pointsIn } from "./arguments/numbers";
import { dateIn } from "./arguments/period";

const notComparable = "không so sánh (hai kỳ khác cách tính điểm)";

/**
 * Nói bằng chữ mức tăng, giảm giữa kỳ này và kỳ trước.
 * @customfunction CHANGE766 CHANGE766
 * @param kỳ_này Điểm, thứ hạng hoặc tỷ lệ của kỳ này. Có thể chọn cả cột.
 * @param kỳ_trước Số tương ứng của kỳ trước.
 * @param [loại] “điểm” (mặc định), “bậc” cho thứ hạng, hoặc “tỷ lệ”.
 * @param [ngày_kỳ_này] Ngày của kỳ này, để biết hai kỳ có cùng cách tính điểm không.
 * @param [ngày_kỳ_trước] Ngày của kỳ trước.
 * @returns Câu ngắn, ví dụ “tăng 0,02 điểm”, “giảm 44 bậc”, “giữ nguyên điểm”.
 */
export function change766(
  kỳ_này: unknown[][],
  kỳ_trước: unknown[][],
  loại?: unknown,
  ngày_kỳ_này?: unknown,
  ngày_kỳ_trước?: unknown
): unknown[][] {
  const kind = answer(() => kindIn(loại));
  const comparable = answer(() => sameRules(ngày_kỳ_này, ngày_kỳ_trước));
  return eachCell([kỳ_này, kỳ_trước], (now, before) => {
    const said = sayings[kind](now, before);
    return comparable || kind === "places" ? said : notComparable;
  });
}

const sayings: Readonly<Record<ChangeKind, (now: GridCell, before: GridCell) => string>> = {
  points(now, before) {
    if (isFraction(now) && isFraction(before)) throw needsKind();
    const change = difference(pointsIn(now, "điểm kỳ này"), pointsIn(before, "điểm kỳ trước"));
    if (change === 0) return "giữ nguyên điểm";
    const size = formatHundredths(hundredths(Math.abs(change)));
    return `${change > 0 ? "tăng" : "giảm"} ${size} điểm`;
  },
  places(now, before) {
    const places =
      numberIn(before, "thứ hạng kỳ trước").value - numberIn(now, "thứ hạng kỳ này").value;
    if (places === 0) return "giữ nguyên thứ hạng";
    return `${places > 0 ? "tăng" : "giảm"} ${formatCount(Math.abs(places))} bậc`;
  },
  percent(now, before) {
    const change = difference(percentIn(now), percentIn(before));
    if (change === 0) return "giữ nguyên tỷ lệ";
    const size = formatHundredths(hundredths(Math.abs(change)));
    return `${change > 0 ? "tăng" : "giảm"} ${size} điểm phần trăm`;
  },
};

function needsKind() {
  return invalid(
    "Hai số này giống tỷ lệ hơn là điểm (0,9736 là 97,36%). Hãy ghi thêm loại “tỷ lệ” ở tham số thứ ba."
  );
}

/** A number up to 1 is a fraction, as a cell formatted as percent holds it. */
function percentIn(cell: GridCell) {
  const { value, suffix } = numberIn(cell, "tỷ lệ");
  const percent = suffix === "none" && Math.abs(value) <= 1 ? value * 100 : value;
  return pointsIn({ kind: "number", value: percent });
}

/** Days left out: nothing is known against comparing. */
function sameRules(now: unknown, before: unknown): boolean {
  if (isLeftOut(now) || isLeftOut(before)) return true;
  const [one, other] = [dateIn(firstCell(now)), dateIn(firstCell(before))];
  return one === null || other === null || areComparable(underRules(one), underRules(other));
}

function underRules(date: string): UnderRules {
  return { edition: editionOf(date), period: { date } };
}
