import { lex } from "../../hear/lexer";
import type { NameBook } from "../../hear/nameBook";
import { folded, spelled } from "../../hear/spelling";
import type { Stretch } from "./changedWords";

/** What a report is held to, word for word. */
export interface Weighed {
  readonly names: NameBook;
  readonly grades: readonly string[];
}

/**
 * Whether a stretch of a text holds a figure, a name, a period, an act or a grade. Other words are a person's to choose.
 * @example isWeighed("đạt 90 điểm", { from: 4, to: 6 }, { names, grades: [] }) // true
 */
export function isWeighed(
  typed: string,
  { from, to }: Stretch,
  { names, grades }: Weighed
): boolean {
  const words = typed.slice(from, to);
  if (words === "") return false;
  if (/\d/u.test(words)) return true;
  const start = spelled(typed.slice(0, from)).text.length;
  const end = start + spelled(words).text.length;
  const { tokens } = lex(spelled(typed).text, names, { isOwnText: true });
  if (tokens.some((token) => token.start < end && token.end > start)) return true;
  const plain = ` ${folded(words)} `;
  return grades.some((grade) => plain.includes(` ${folded(grade)} `));
}

/** Words by which a result turns into another: how it was had, which way it went, how much of it. */
const turning =
  /(?<!\p{L})(?:công bố|tạm thời|theo ngưỡng|tăng|giảm|lên|xuống|cao|thấp|trên|dưới|nhiều|ít|nhất|hơn|kém|nhưng|phần lớn|một nửa|toàn bộ|thứ tự|vị trí|chưa|không|thiếu|tối đa)(?!\p{L})/iu;

/** @example turnsResult("được công bố") // true */
export function turnsResult(words: string): boolean {
  return turning.test(spelled(words).text);
}
