import { fold } from "../../text/fold";

const numeratorWords =
  /^(?:số (?!hoá|điểm|thứ tự).*|sl|sl đạt|đạt|(?:đúng|trước|trong) hạn.*|đã .*|có .*)$/u;
const denominatorWords = /^(?:tổng(?: số.*)?|phải .*|tiếp nhận|ms)$/u;

/**
 * Which count a sub-header under an indicator's name heads, where the usual words ("Tử số", "Mẫu số") do not stand
 * there; null when it heads none.
 * @example countUnder("Tổng số hồ sơ") // "denominator"
 */
export function countUnder(text: string): "numerator" | "denominator" | null {
  const words = fold(text);
  if (denominatorWords.test(words)) return "denominator";
  return numeratorWords.test(words) ? "numerator" : null;
}
