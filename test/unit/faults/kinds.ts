import type { Random } from "../proofreading/random";
import { linesOf, main, partOf, withPart, withText, type Line, type Written } from "./writtenText";

/** Names that a fault may put in another's place. */
export interface Names {
  readonly groups: readonly string[];
  readonly units: readonly string[];
  readonly periods: readonly string[];
}

/** The file with one fault; null where it has no place for one of the kind. */
export type Plant = (written: Written, random: Random, names: Names) => Uint8Array | null;

interface Place {
  readonly line: Line;
  readonly at: number;
  readonly typed: string;
}

type Where = (line: Line) => boolean;

const prose: Where = ({ inTable }) => !inTable;
const cell: Where = ({ inTable }) => inTable;

function places(xml: string, pattern: RegExp, where: Where): readonly Place[] {
  return linesOf(xml)
    .filter(where)
    .flatMap((line) =>
      [...line.text.matchAll(pattern)].map(({ index, 0: typed }) => ({ line, at: index, typed }))
    );
}

/** One place of a pattern changed. */
function changing(
  pattern: RegExp,
  change: (typed: string, random: Random, names: Names) => string | null,
  where: Where = prose
): Plant {
  return (written, random, names) => {
    const xml = partOf(written, main);
    const tried = random.shuffled(places(xml, pattern, where)).flatMap(({ line, at, typed }) => {
      const wrong = change(typed, random, names);
      return wrong === null || wrong === typed ? [] : [{ line, at, typed, wrong }];
    });
    const [first] = tried;
    return first === undefined
      ? null
      : withPart(
          written,
          main,
          withText(xml, first.line, first.at, first.at + first.typed.length, first.wrong)
        );
  };
}

/** One digit of a number, never the first of several by a nought. */
function anotherDigit(typed: string, random: Random): string {
  const digits = [...typed.matchAll(/\d/gu)].map(({ index }) => index);
  const at = random.pick(digits);
  const old = Number(typed[at]);
  return `${typed.slice(0, at)}${String((old + random.between(1, 8)) % 10)}${typed.slice(at + 1)}`;
}

const swapped =
  (one: string, other: string) =>
  (typed: string): string =>
    typed === one
      ? other
      : typed === other
        ? one
        : typed.charAt(0) === typed.charAt(0).toUpperCase()
          ? upperFirst(typed.toLowerCase() === one ? other : one)
          : one;

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function another(list: readonly string[], typed: string, random: Random): string | null {
  const rest = list.filter((each) => each.toLowerCase() !== typed.toLowerCase());
  return rest.length === 0 ? null : random.pick(rest);
}

const anyOf = (list: readonly string[]): RegExp =>
  new RegExp(
    [...list]
      .sort((a, b) => b.length - a.length)
      .map((each) => each.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
      .join("|") || "(?!)",
    "giu"
  );

/** A name exchanged for another of its list. */
const renaming =
  (list: (names: Names) => readonly string[], where: Where = prose): Plant =>
  (written, random, names) =>
    changing(anyOf(list(names)), (typed) => another(list(names), typed, random), where)(
      written,
      random,
      names
    );

/** Two places of a pattern exchange what they hold. */
function exchanging(pattern: RegExp, where: Where): Plant {
  return (written, random) => {
    const xml = partOf(written, main);
    const found = random.shuffled(places(xml, pattern, where));
    const one = found[0];
    const other = found.find((each) => each.line !== one?.line && each.typed !== one?.typed);
    if (one === undefined || other === undefined) return null;
    const [last, first] = one.line.start > other.line.start ? [one, other] : [other, one];
    const half = withText(xml, last.line, last.at, last.at + last.typed.length, first.typed);
    return withPart(
      written,
      main,
      withText(half, first.line, first.at, first.at + first.typed.length, last.typed)
    );
  };
}

/** A whole sentence put in, taken out or moved. */
function sentence(what: "dropped" | "added" | "moved"): Plant {
  return (written, random) => {
    const xml = partOf(written, main);
    const lines = linesOf(xml).filter(
      (line) => prose(line) && /[^.]{30,}\. \p{Lu}/u.test(line.text)
    );
    if (lines.length === 0) return null;
    const line = random.pick(lines);
    const end = line.text.indexOf(". ") + 2;
    if (what === "dropped") return withPart(written, main, withText(xml, line, 0, end, ""));
    if (what === "added")
      return withPart(
        written,
        main,
        withText(xml, line, 0, 0, "Có đơn vị khác tăng điểm nhiều hơn. ")
      );
    const other = lines.find((each) => each.start > line.start);
    if (other === undefined) return null;
    const moved = withText(xml, other, 0, 0, line.text.slice(0, end));
    return withPart(written, main, withText(moved, line, 0, end, ""));
  };
}

/** A chart's cached values, its labels or its categories. */
function charted(what: "value" | "label" | "categories"): Plant {
  return (written, random) => {
    const charts = Object.keys(written).filter((name) => /charts\/chart\d+\.xml$/u.test(name));
    if (charts.length === 0) return null;
    const name = random.pick(charts);
    const xml = partOf(written, name);
    if (what === "label") {
      const labels = [...xml.matchAll(/<a:t>([^<]*\d[^<]*)<\/a:t>/gu)];
      if (labels.length === 0) return null;
      const { index, 1: typed = "" } = random.pick(labels);
      return withPart(
        written,
        name,
        xml.slice(0, index + 5) + anotherDigit(typed, random) + xml.slice(index + 5 + typed.length)
      );
    }
    const tag = what === "value" ? "val" : "cat";
    const from = xml.indexOf(`<c:${tag}>`);
    const to = xml.indexOf(`</c:${tag}>`);
    const points = [...xml.slice(from, to).matchAll(/<c:v>([^<]*)<\/c:v>/gu)];
    if (from < 0 || points.length < 2) return null;
    const [one, other] = random.shuffled(points);
    if (one === undefined || other === undefined || one[1] === other[1]) return null;
    const [at, typed = ""] = [from + one.index + 5, one[1]];
    if (what === "value")
      return withPart(
        written,
        name,
        xml.slice(0, at) + anotherDigit(typed, random) + xml.slice(at + typed.length)
      );
    const otherAt = from + other.index + 5;
    const [left, right] = at < otherAt ? [at, otherAt] : [otherAt, at];
    const [first = "", second = ""] = at < otherAt ? [one[1], other[1]] : [other[1], one[1]];
    return withPart(
      written,
      name,
      xml.slice(0, left) +
        second +
        xml.slice(left + first.length, right) +
        first +
        xml.slice(right + second.length)
    );
  };
}

const grades = [
  "Xuất sắc",
  "Tốt",
  "Khá",
  "Trung bình",
  "Yếu",
  "Loại A",
  "Rất tốt",
  "Hoàn thành tốt",
];
const points = /(?<![\d/,.])\d+(?:,\d+)?(?=\/\d+ điểm| điểm)/gu;
const results: Where = ({ inTable, text }) => !inTable && /điểm|xếp/u.test(text);

/** Every kind of fault, by name. */
export const kinds: Readonly<Record<string, Plant>> = {
  "points in prose": changing(points, anotherDigit),
  "percent in prose": changing(/\d+(?:,\d+)?(?=%)/gu, anotherDigit),
  "place in prose": changing(/(?<=thứ )\d+/gu, anotherDigit),
  "steps of a movement": changing(/\d+(?= bậc)/gu, anotherDigit),
  "universe in prose": changing(/(?<=thứ \d+\/)\d+|\d+(?= đơn vị)/gu, anotherDigit),
  "count of groups": changing(/\d+(?=\/\d+ nhóm)/gu, anotherDigit),
  "count of periods or falls": changing(/\d+(?= kỳ có| lần liên)/gu, anotherDigit),
  "rising and falling": changing(
    /(?<!\p{L})(?:tăng|giảm)(?= \d| nhiều nhất)/gu,
    swapped("tăng", "giảm")
  ),
  "up and down": changing(/(?<!\p{L})(?:lên|xuống)(?= (?:thứ )?\d)/gu, swapped("lên", "xuống")),
  "but and and": changing(/(?<= )(?:nhưng|và)(?= (?:vị trí|thứ tự))/gu, swapped("nhưng", "và")),
  "more and less": changing(/cao hơn|thấp hơn/gu, swapped("cao hơn", "thấp hơn")),
  "above and below": changing(/liền trên|liền dưới/gu, swapped("liền trên", "liền dưới")),
  "best and worst": changing(/cao nhất|thấp nhất/gu, swapped("cao nhất", "thấp nhất")),
  "most and half": changing(/phần lớn|một nửa|toàn bộ/giu, swapped("phần lớn", "một nửa")),
  "published and counted": changing(
    /được công bố xếp|(?<!bố )xếp(?= thứ)/gu,
    swapped("được công bố xếp", "xếp")
  ),
  "place and published order": changing(
    /vị trí|thứ tự công bố/gu,
    swapped("vị trí", "thứ tự công bố")
  ),
  "group in prose": renaming(({ groups }) => groups),
  "group in a table": renaming(({ groups }) => groups, cell),
  "unit in prose": renaming(({ units }) => units),
  "period in prose": renaming(({ periods }) => periods, results),
  "year in title or opening": changing(/(?<=năm )20\d\d/gu, anotherDigit),
  "month in title or opening": changing(
    /(?<=tháng )\d+(?= năm)|(?<=quý )[IV]+(?=\/| năm)/gu,
    (typed, random) =>
      /\d/u.test(typed) ? String((Number(typed) % 12) + 1) : random.pick(["I", "II", "III", "IV"])
  ),
  grade: changing(
    /(?<=xếp loại )(?:Xuất sắc|Tốt|Khá|Trung bình|Yếu|Loại A|Rất tốt|Hoàn thành tốt)/gu,
    (typed, random) => another(grades, typed, random)
  ),
  "source of the grade": changing(/ \(theo ngưỡng do đơn vị thiết lập\)/gu, () => ""),
  "number of the Decision": changing(/766(?=\/QĐ-TTg)/gu, anotherDigit),
  "legal basis": changing(
    /\d+(?=\/(?:20\d\d\/)?(?:QH|NĐ|QĐ|TT|NQ))|(?<=ngày )\d\d?(?= tháng|\/)/gu,
    anotherDigit
  ),
  "office of the letterhead": changing(
    /(?<=UBND |ỦY BAN NHÂN DÂN |XÃ |PHƯỜNG )\p{Lu}{2,}/gu,
    (typed) => `${typed} ĐÔNG`,
    () => true
  ),
  "points in a table": changing(/^\d+,\d+$/gu, anotherDigit, cell),
  "maximum, place or loss in a table": changing(/^\d+$/gu, anotherDigit, cell),
  "rate in a table": changing(/^\d+(?:,\d+)?(?=%$)/gu, anotherDigit, cell),
  "universe in a table": changing(/(?<=^\d+\/)\d+$/gu, anotherDigit, cell),
  "header of a table": changing(
    /Điểm thiếu|Điểm tối đa|Xếp vị trí|Tỷ lệ|Điểm đạt được/gu,
    (typed, random) => another(["Điểm thiếu", "Điểm tối đa", "Xếp vị trí", "Tỷ lệ"], typed, random),
    cell
  ),
  "two cells exchanged": exchanging(/^\d+(?:,\d+)?$/gu, cell),
  "a figure with its origin, of another place": exchanging(points, results),
  "counts of an indicator": changing(
    /\d[\d.]*(?=\/[\d.]+ (?:hồ sơ|thủ tục|dịch vụ|phản ánh))/gu,
    anotherDigit
  ),
  "code of an indicator": changing(/(?<=chỉ số )\d\.\d/giu, (typed, random) =>
    another(["2.1", "3.2", "3.3", "4.1", "5.2", "1.4"], typed, random)
  ),
  "value of a chart": charted("value"),
  "label of a chart": charted("label"),
  "categories of a chart": charted("categories"),
  "sentence dropped": sentence("dropped"),
  "sentence nothing entails": sentence("added"),
  "sentence moved": sentence("moved"),
};
