import { groups } from "../../../decision766/groups";
import { matchesOf } from "../matchesOf";
import type { Lexed, Token } from "../tokens";
import type { HeardFigure, Role, Way } from "./heard";
import { patterns, wayOf, type Pattern } from "./patterns";

/** A part of the words: what is looked at together. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isRole = (name: string): name is Role => name !== "way";

/**
 * The figures of one sentence, each with the role that the words around it give it. A number is heard once; what no
 * pattern knows is not here.
 * @param stretch the sentence within the words.
 */
export function hearSentence(
  { words, tokens }: Lexed,
  { start, end }: Stretch
): readonly HeardFigure[] {
  const sentence = words.slice(start, end);
  if (!sentence.includes("‹n")) return [];
  const taken = new Set<number>();
  const heard: HeardFigure[] = [];
  for (const pattern of patterns)
    for (const match of matchesOf(pattern.source, sentence)) {
      const figures = figuresIn(match, sentence, pattern, start);
      if (figures.length === 0 || figures.some(({ token }) => taken.has(token))) continue;
      if (
        pattern.ofMaximum === true &&
        !figures.some(({ role, token }) => role === "max" && isMaximum(tokens[token]))
      )
        continue;
      if (
        pattern.withDecimals === true &&
        !figures.every(({ token }) => hasDecimals(tokens[token]))
      )
        continue;
      for (const figure of figures) {
        taken.add(figure.token);
        heard.push(figure);
      }
    }
  const inOrder = heard
    .map((figure) => asListed(figure, words.slice(start, figure.start)))
    .sort((a, b) => a.start - b.start || a.token - b.token);
  return inOrder.map((figure, at) => asShare(figure, inOrder[at - 1], words));
}

/** "(thiếu) 3,2 điểm (48,48%)": a percent right behind a loss may be its share of all losses. */
function asShare(figure: HeardFigure, before: HeardFigure | undefined, words: string): HeardFigure {
  return figure.role === "percent" &&
    before?.role === "lost" &&
    /^[\s*]*(?:điểm|đ)?[\s*]*$/u.test(words.slice(before.end, figure.start))
    ? { ...figure, loose: true }
    : figure;
}

/** Words after which a bare number of points is a score: a verb of having, a sign, or the name itself. */
const saysScore =
  /(?:(?<!\p{L})(?:đạt|giành|ghi|chấm|hưởng|nhận|có|là|ở mức|tổng điểm|điểm số|kết quả|trọn|đủ)(?: (?:được|nhận|điểm|ở|mức|là|chỉ|mới|trọn|đủ|đúng|tổng|số|tới|đến|khoảng|gần))*[\s*(]*|(?<!(?:thêm|mất|trừ|tăng|giảm) )(?<!\p{L})được[\s*]*|[:=(–-][\s*]*|‹[gl]\d+›[\s*"”’]*|^[\s*]*)$/iu;
/** Words of what was lost or won: a bare number behind them in the sentence may be of those. */
const saysOther =
  /(?<!\p{L})(?:thiếu|mất|trừ|hụt|rơi|khoảng trống|tăng|giảm|thêm|bù|kéo|gỡ)(?!\p{L})/iu;
/** Movements in plain words; another word may tell a loss or a distance. */
const plainMovement = /^(?:tăng|giảm|cao hơn|thấp hơn|lên|xuống|tụt|vươn)$/iu;

function isLoose(pattern: Pattern, way: string | null, before: string): boolean {
  if (pattern.bare === true) return !saysScore.test(before) || saysOther.test(before);
  return pattern.soft === true && way !== null && !plainMovement.test(way);
}

const listOfLosses =
  /(?:thiếu|bị trừ|trừ điểm|bị mất|mất điểm|hụt|chưa đạt)(?:[^.:]|‹n\d+›){0,80}(?:gồm|trong đó|cụ thể|là|:)[^.]*$/iu;
const ownVerb = /(?:đạt|được|chấm|hiện có|tổng điểm|cao|thấp)[^,;:(]*$/iu;

/** "Điểm thiếu gồm: số hóa hồ sơ 0,64 điểm; …": what is listed is what the list is of. */
function asListed(figure: HeardFigure, before: string): HeardFigure {
  return figure.role === "points" &&
    figure.partner === null &&
    listOfLosses.test(before) &&
    !ownVerb.test(before)
    ? { ...figure, role: "lost", loose: false }
    : figure;
}

const maxima = new Set([10_000, ...groups.map(({ maxPoints }) => maxPoints)]);

function isMaximum(token: Token | undefined): boolean {
  return token?.kind === "number" && maxima.has(token.value / 100);
}

function hasDecimals(token: Token | undefined): boolean {
  return token?.kind === "number" && token.decimals > 0;
}

function figuresIn(
  match: RegExpExecArray,
  sentence: string,
  pattern: Pattern,
  offset: number
): readonly HeardFigure[] {
  const [whole] = match;
  const at = match.index;
  const before = sentence.slice(Math.max(0, at - 40), at);
  if (pattern.needs?.test(before + whole) === false) return [];
  if (pattern.unless?.test(before + whole) === true) return [];
  const groups = Object.entries(match.groups ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string"
  );
  const way = groups.find(([name]) => name === "way")?.[1] ?? null;
  const slots = groups.flatMap(([name, text]) =>
    isRole(name) ? [{ role: name, token: Number(text.slice(1)) }] : []
  );
  const wayAt = way === null ? -1 : at + whole.indexOf(way);
  return slots.map(({ role, token }) => ({
    role,
    token,
    start: at + offset,
    end: at + whole.length + offset,
    way: way === null ? null : directionOf(way),
    wayWord:
      way === null ? null : { text: way, start: wayAt + offset, end: wayAt + way.length + offset },
    counted: pattern.counted ?? null,
    holder: role === "extremePoints" ? (pattern.holder ?? "own") : "own",
    partner: partnerOf(role, slots),
    loose: isLoose(pattern, way, sentence.slice(0, at)),
    about: /(?:khoảng|gần|trên|hơn|xấp xỉ|ước)\s*[*]*$/iu.test(
      sentence.slice(0, sentence.indexOf(`‹n${String(token)}›`)).slice(-12)
    ),
  }));
}

/** "đến", "cách" say no direction. */
function directionOf(way: string): Way | null {
  if (/^(?:đến|thành|về|cách)$/iu.test(way)) return null;
  if (/^(?:lên|\+)$/iu.test(way)) return "up";
  return /^(?:xuống|còn|[-–])$/iu.test(way) ? "down" : wayOf(way);
}

const partners: Readonly<Partial<Record<Role, Role>>> = {
  points: "max",
  gapToPlace: "placeMeant",
  extremePoints: "max",
  ratioPart: "ratioWhole",
  ratioWhole: "ratioPart",
  ratioPercent: "ratioPart",
  groupCount: "groupsAll",
  place: "universe",
};

function partnerOf(
  role: Role,
  slots: readonly { readonly role: Role; readonly token: number }[]
): number | null {
  return slots.find((slot) => slot.role === partners[role])?.token ?? null;
}
