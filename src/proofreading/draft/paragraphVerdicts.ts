import { hearSentence, type Stretch } from "../hear/prose/hearSentence";
import { clausesOf, sentencesOf } from "../hear/prose/sentences";
import { typedPlace } from "../hear/spelling";
import type { NumberToken } from "../hear/tokens";
import { aimed, untied, type Judged } from "../tie/judged";
import { FigureJudge } from "../tie/judgeFigure";
import { SentenceContext } from "../tie/sentenceContext";
import type { Against } from "../tie/subject";
import type { Verdict } from "../tie/verdict";
import type { OutlinedParagraph } from "./outline";
import { judgeWords } from "./wordVerdicts";

/** Words of aims, orders and quoted rules: a figure beside them is not a report of what was. */
export const aims =
  /phấn đấu|mục tiêu|chỉ tiêu (?:được )?giao|yêu cầu|bảo đảm|đảm bảo|duy trì|tối thiểu|ít nhất|kế hoạch|trở lên|≥|>=|\\geq|hướng tới|quyết tâm|đề ra|được giao|đăng ký|muốn (?:đạt|được|có|lên)[^.;,]{0,20}‹n|(?<!\p{L})(?:nếu|giả sử|sẽ)(?!\p{L})|dự kiến|ước đạt|không để|cần đạt|phải đạt|nâng (?:tỷ lệ|điểm|cao|tổng)/iu;

/** Numbers that count nothing of the sheet: list numbers, hours, levels, articles, years, telephone numbers. */
const notFigure =
  /(?:mức độ|điều|khoản|mục|phụ lục|bảng|biểu|biểu đồ|hình|năm|số|lúc|giai đoạn|lần thứ|khóa|nhiệm kỳ|đt|điện thoại|tổ|thôn|khu|đường|phố)\s*[:.]?\s*(?:‹[np]\d+›\s*[,;/-]\s*)*$/iu;
const hourOrDay = /^‹n\d+›\s*(?:giờ|h\d*(?!\p{L})|phút|ngày|tháng|năm|tuần|buổi)/iu;
const measured =
  /^‹n\d+›\s*(?:\/\s*‹n\d+›\s*)?(?:[*]*)(?:điểm|đ(?!\p{L})|%|bậc|hạng|nhóm|TTHC|thủ tục|hồ sơ|dịch vụ|DVC|đơn vị|xã|phường|phản ánh|kiến nghị|chỉ tiêu|trường hợp|-|–)/iu;

/** Every figure of a paragraph with its verdict, in reading order. */
export function judgeParagraph(
  paragraph: OutlinedParagraph,
  against: Against,
  year: number | null
): readonly Verdict[] {
  const { lexed } = paragraph;
  const numbers = lexed.tokens.map((token): NumberToken | null =>
    token.kind === "number" ? token : null
  );
  return sentencesOf(lexed.words).flatMap((sentence) => {
    const plans =
      paragraph.part === "remedies" || aims.test(lexed.words.slice(sentence.start, sentence.end));
    const heard = hearSentence(lexed, sentence);
    const seen = new Set(heard.map(({ token }) => token));
    const verdicts: Verdict[] = [];
    for (const figure of heard) {
      const stretch = reachOf(lexed.words, sentence, lexed.places[figure.token] ?? 0);
      const context = new SentenceContext(
        lexed,
        stretch,
        { topic: paragraph.topic, plans, year },
        against
      );
      const judged = new FigureJudge(against, context, numbers, plans).judge(figure);
      const token = lexed.tokens[figure.token];
      if (token === undefined) continue;
      verdicts.push(verdict(paragraph, sentence, token.start, token.end, judged));
      if (judged.wrongWay !== undefined && figure.wayWord !== null)
        verdicts.push(
          wrongWay(paragraph, sentence, figure.wayWord.start, judged.wrongWay, figure.wayWord.text)
        );
    }
    for (const { start, end, judged } of judgeWords(lexed, sentence, against, plans))
      verdicts.push(
        verdict(paragraph, sentence, textPlace(paragraph, start), textPlace(paragraph, end), judged)
      );
    lexed.tokens.forEach((token, index) => {
      const place = lexed.places[index] ?? 0;
      if (token.kind !== "number" || seen.has(index)) return;
      if (place < sentence.start || place >= sentence.end || !isFigure(lexed.words, place, token))
        return;
      verdicts.push(verdict(paragraph, sentence, token.start, token.end, unheard(plans)));
    });
    return verdicts.sort((a, b) => a.start - b.start);
  });
}

/** A figure's names are looked for in its own clause, and before it in the sentence. */
function reachOf(words: string, sentence: Stretch, place: number): Stretch {
  const own = clausesOf(words, sentence).find(({ end }) => place < end);
  return { start: sentence.start, end: own?.end ?? sentence.end };
}

/** A number with decimals is a figure whatever stands beside it. */
function isFigure(words: string, place: number, { decimals, mark }: NumberToken): boolean {
  const behind = words.slice(place, place + 60);
  const before = words.slice(Math.max(0, place - 40), place);
  if (hourOrDay.test(behind) || notFigure.test(before)) return false;
  if (decimals > 0 && !isNumbering(words, place, mark)) return true;
  if (
    /^\s*(?:[-+*•]\s*)?$/u.test(words.slice(Math.max(0, words.lastIndexOf("\n", place) + 1), place))
  )
    return measured.test(behind) && !/^‹n\d+›\s*[.)]/u.test(behind);
  return (
    measured.test(behind) ||
    /(?:từ|đến|-|–|≥|≤|>=|<=|\\[gl]eq|>|<|trên|khoảng|tới)\s*$/iu.test(before)
  );
}

/** "2.1. Tiến độ", "mục 2.1": the number of a heading. */
function isNumbering(words: string, place: number, mark: NumberToken["mark"]): boolean {
  const line = words.slice(words.lastIndexOf("\n", place) + 1, place);
  return mark === "point" && /^[\s*#(-]*$/u.test(line);
}

function unheard(plans: boolean): Judged {
  return plans ? aimed("number") : untied("number", "chưa rõ số này nói về điều gì");
}

function wrongWay(
  paragraph: OutlinedParagraph,
  sentence: Stretch,
  start: number,
  way: "up" | "down" | "same",
  word: string
): Verdict {
  const opposite: ReadonlyMap<string, string> = new Map([
    ["tăng", "giảm"],
    ["giảm", "tăng"],
    ["lên", "xuống"],
    ["xuống", "lên"],
    ["cao hơn", "thấp hơn"],
    ["thấp hơn", "cao hơn"],
    ["nhiều hơn", "ít hơn"],
    ["ít hơn", "nhiều hơn"],
    ["hơn", "kém"],
    ["kém", "hơn"],
  ]);
  const expected = way === "same" ? null : (opposite.get(word.toLowerCase()) ?? null);
  const from = textPlace(paragraph, start);
  return verdict(paragraph, sentence, from, from + word.length, {
    status: "wrong",
    kind: "direction",
    cells: [],
    expected,
    message: `Sai chiều: theo bảng là ${way === "up" ? "tăng (cao hơn)" : way === "down" ? "giảm (thấp hơn)" : "không đổi"}.`,
  });
}

/** Place in the spelled text of a place in the words. */
export function textPlace({ lexed }: Pick<OutlinedParagraph, "lexed">, place: number): number {
  let shift = 0;
  for (let index = 0; index < lexed.tokens.length; index += 1) {
    const at = lexed.places[index] ?? 0;
    const token = lexed.tokens[index];
    if (token === undefined || at >= place) break;
    const length = lexed.words.indexOf("›", at) + 1 - at;
    if (at + length > place) return token.start;
    shift += token.end - token.start - length;
  }
  return place + shift;
}

function verdict(
  paragraph: OutlinedParagraph,
  sentence: Stretch,
  start: number,
  end: number,
  { status, kind, cells, expected, message, value, aim, pointsAsPercent }: Judged
): Verdict {
  const { spelled, source, index } = paragraph;
  const typed = (place: number): number => typedPlace(spelled, place);
  const [from, to] = [typed(start), typed(end)];
  return {
    status,
    kind,
    quote: source.text.slice(from, to),
    sentence: source.text
      .slice(typed(textPlace(paragraph, sentence.start)), typed(textPlace(paragraph, sentence.end)))
      .trim(),
    paragraph: index,
    start: from,
    end: to,
    cells,
    expected,
    value: value ?? null,
    aim: aim ?? false,
    pointsAsPercent: pointsAsPercent ?? false,
    message,
  };
}
