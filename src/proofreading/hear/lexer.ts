import type { GroupId } from "../../decision766/identity";
import { exactNameAt, type ExactNames } from "./exactNames";
import { lawPattern, readLaw } from "./laws";
import { matchesOf } from "./matchesOf";
import { unitKey, type NameBook } from "./nameBook";
import { numeral, readNumeral, wordNumber } from "./numerals";
import { periodForms } from "./periods";
import { placeholder, type Lexed, type Token, type TokenBody } from "./tokens";

const taken = "\u0000";
const unitKind = String.raw`[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Đđ]ặc khu|ĐẶC KHU|[Tt]ỉnh|TỈNH|[Tt]hành phố|THÀNH PHỐ|[Ss]ở|SỞ|[Bb]an [Qq]uản lý|[Tt]hanh tra tỉnh|[Vv]ăn phòng UBND tỉnh`;
/** Case is what ends a name: its kind, then words with a capital. */
const unitPattern = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:UBND|[Ủủ]y ban nhân dân|ỦY BAN NHÂN DÂN)\s+)?(?:${unitKind})\s+(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?![\d/.,%]|\s*(?:điểm|hồ sơ|TTHC|nhóm|đơn vị)))(?:\s+(?:-\s+|và\s+(?=\p{Lu}))?\p{Lu}[\p{L}'’]*)*`,
  "gu"
);
/** Letters within which a name ends. */
const longestName = 80;
const knownPattern = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:UBND|[Ủủ]y ban nhân dân|ỦY BAN NHÂN DÂN)\s+)?(?:${unitKind})(?=\s)`,
  "gu"
);
const capitalRun = /(?<![\p{L}\d])\p{Lu}[\p{L}'’]*(?:\s+(?:-\s+)?(?:\p{Lu}[\p{L}'’]*|\d+))*/gu;
const codePattern =
  /(?<=(?:chỉ số|chỉ tiêu|tiêu chí)(?:\s+(?:thành phần|số|mã))?\s*|\()(?<code>[1-5]\.[1-7][ab]?)(?![\d%.,]*\d)(?!\s*(?:điểm|%))/giu;
const codeLike = /[1-5]\.[1-7]/;
const initials = /(?<![\p{L}\d])\p{Lu}{2,6}(?:[- ]\p{Lu}{2})?(?![\p{L}\d])/gu;
const number = new RegExp(`${wordNumber}|${numeral}`, "giu");

/**
 * Names, periods, codes, legal acts and numbers of a spelled text become tokens; the words between stay as they are.
 * The surest kinds are taken first, and what one has taken no other sees.
 * @param isOwnText names are written letter by letter as the sheet has them, and "nhóm" stands once before a list.
 * @example lex("Nhóm Số hóa hồ sơ đạt 21,41/22 điểm", names).words // "Nhóm ‹g0› đạt ‹n1›/‹n2› điểm"
 */
export function lex(
  text: string,
  names: NameBook,
  { isOwnText = false }: { readonly isOwnText?: boolean } = {}
): Lexed {
  const kept = heard.get(names);
  const known = kept !== undefined && kept.size < mostKept ? kept : new Map<string, Lexed>();
  if (known !== kept) heard.set(names, known);
  const key = `${isOwnText ? "own" : "draft"}|${text}`;
  const lexed = known.get(key) ?? lexedAnew(text, names, isOwnText);
  known.set(key, lexed);
  return lexed;
}

/** Reports on the units of one table have titles, headings and many a sentence in common. */
const heard = new WeakMap<NameBook, Map<string, Lexed>>();
const mostKept = 1000;

function lexedAnew(text: string, names: NameBook, isOwnText: boolean): Lexed {
  const found: Token[] = [];
  const low = text.toLowerCase();
  let rest = text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => TokenBody | null): void => {
    pattern.lastIndex = 0;
    const hits: { start: number; end: number }[] = [];
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      const body = match[0] === "" ? null : read(match);
      if (match[0] === "") pattern.lastIndex += 1;
      if (body === null) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      found.push({ ...body, ...span, typed: match[0] });
      hits.push(span);
    }
    let left = "";
    let from = 0;
    for (const { start, end } of hits) {
      left += rest.slice(from, start) + taken.repeat(end - start);
      from = end;
    }
    rest = left + rest.slice(from);
  };
  if (text.includes("/") || text.includes("766")) take(lawPattern, readLaw);
  takePeriodLabels(rest, names, found, (next) => (rest = next));
  if (isOwnText) takeExactNames(rest, names.exact, found, (next) => (rest = next));
  takeGroups(rest, names, found, (next) => (rest = next));
  take(initials, ([typed]) => {
    const meant = names.initials.get(typed);
    return meant === undefined ? null : { kind: "group", groups: meant };
  });
  takeUnits(rest, names, found, (next) => (rest = next));
  for (const { needs, pattern, read } of periodForms)
    if (needs.some((each) => low.includes(each)))
      take(pattern, (match) => read(match.groups ?? {}, match[0]));
  if (codeLike.test(text))
    take(codePattern, ({ groups }) => ({ kind: "code", code: groups?.["code"] ?? "" }));
  take(number, ([typed]) => readNumeral(typed));
  found.sort((a, b) => a.start - b.start);
  return written(text, joinLists(text, found, isOwnText ? betweenBare : between));
}

/** Names of the sheet letter by letter: figures and signs in them are no figures of the text. */
function takeExactNames(
  text: string,
  names: ExactNames,
  found: Token[],
  put: (rest: string) => void
): void {
  const low = text.toLowerCase();
  let rest = text;
  for (let at = 0; at < low.length; at += 1) {
    const name = exactNameAt(low, at, names);
    if (name === null) continue;
    const end = at + name.length;
    found.push({ ...name.body, start: at, end, typed: text.slice(at, end) });
    rest = rest.slice(0, at) + taken.repeat(name.length) + rest.slice(end);
    at = end - 1;
  }
  put(rest);
}

const word = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of a name. */
const gap = /^[^\p{L}\p{N}.;:\u0000]{1,3}$/u;

/** Names of groups, word by word, the longest that fits. */
function takeGroups(
  text: string,
  { spoken, plain, beforePoints, groups }: NameBook,
  found: Token[],
  put: (rest: string) => void
): void {
  const words = matchesOf(word, text).map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isMeant = (name: string, from: number, to: number): boolean =>
    !(plain.has(name) || beforePoints.has(name)) ||
    (plain.has(name) && isNamed(text, from)) ||
    hasPoints(text, to);
  let rest = text;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const name = spoken
      .get(first?.text ?? "")
      ?.find((each) =>
        each.every((part, offset) => isNext(text, words, at + offset, part, offset))
      );
    const last = name === undefined ? undefined : words[at + name.length - 1];
    const meant = name === undefined ? undefined : groups.get(name.join(" "));
    if (first === undefined || name === undefined || last === undefined || meant === undefined)
      continue;
    const { start } = first;
    if (!isMeant(name.join(" "), start, last.end)) continue;
    // "Chất lượng giải quyết (DVCTT)": the bracket that the name opens is its own.
    const opens = text.slice(start, last.end).includes("(");
    const end = opens && text[last.end] === ")" ? last.end + 1 : last.end;
    found.push({ kind: "group", groups: meant, start, end, typed: text.slice(start, end) });
    rest = rest.slice(0, start) + taken.repeat(end - start) + rest.slice(end);
    at += name.length - 1;
  }
  put(rest);
}

/** Whether words begin with a capital that no beginning of a sentence gave them. */
function isNamed(text: string, start: number): boolean {
  const initial = text.charAt(start);
  return initial !== initial.toLowerCase() && /[\p{L}\p{N},)]\s*$/u.test(text.slice(0, start));
}

/** "riêng số hóa đã mất 2,12 điểm": plain words right before points are the group's name. */
function hasPoints(text: string, end: number): boolean {
  return pointsBehind.test(text.slice(end, end + longestName));
}

const pointsBehind =
  /^[\s:=(]*(?:(?:đã|thì|đủ|trọn|vừa|đạt|mất|thiếu|chỉ|còn|được|là|bị trừ|hụt|tới|mới|đi|giảm|tăng|cũng|vẫn)[\s:=(]+)*-?\d{1,2}(?:[.,]\d{1,2})?\s*(?:điểm|đ(?!\p{L})|\/\s*\d{2}(?!\d))/iu;

function isNext(
  text: string,
  words: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  at: number,
  part: string,
  offset: number
): boolean {
  const [own, before] = [words[at], words[at - 1]];
  if (own?.text !== part) return false;
  return offset === 0 || (before !== undefined && gap.test(text.slice(before.end, own.start)));
}

function takePeriodLabels(
  text: string,
  { periods }: NameBook,
  found: Token[],
  put: (rest: string) => void
): void {
  if (periods.size === 0) return;
  let rest = text;
  const low = text.toLowerCase();
  for (const [label, key] of [...periods].sort(([a], [b]) => b.length - a.length)) {
    for (let at = low.indexOf(label); at >= 0; at = low.indexOf(label, at + 1)) {
      const end = at + label.length;
      if (rest.slice(at, end).includes(taken) || /[\p{L}\d/]/u.test(low[end] ?? " ")) continue;
      found.push({
        kind: "period",
        key,
        yearless: false,
        until: false,
        start: at,
        end,
        typed: text.slice(at, end),
      });
      rest = rest.slice(0, at) + taken.repeat(label.length) + rest.slice(end);
    }
  }
  put(rest);
}

/** Units by their kind and capitals; names of the workbook without a kind by a run of capitals. */
function takeUnits(
  text: string,
  names: NameBook,
  found: Token[],
  put: (rest: string) => void
): void {
  let rest = text;
  const take = (start: number, typed: string, known: boolean): void => {
    found.push({
      kind: "unit",
      name: unitKey(typed),
      known,
      start,
      end: start + typed.length,
      typed,
    });
    rest = rest.slice(0, start) + taken.repeat(typed.length) + rest.slice(start + typed.length);
  };
  // A name of the workbook is heard in any letters: "Xã số 7" has none of the capitals that end a name.
  for (const match of matchesOf(knownPattern, text)) {
    const typed = longestKnown(text.slice(match.index, match.index + longestName), names);
    if (typed !== null) take(match.index, typed, true);
  }
  const left = rest;
  unitPattern.lastIndex = 0;
  for (let match = unitPattern.exec(left); match !== null; match = unitPattern.exec(left)) {
    const typed = longestKnown(match[0], names) ?? shownName(match[0]);
    if (typed === null) continue;
    take(match.index, typed, names.units.has(unitKey(typed)));
    // The run of capitals may go on with the next name: "xã An Bình và UBND xã Tân Phú".
    unitPattern.lastIndex = match.index + typed.length;
  }
  for (const match of matchesOf(capitalRun, rest)) {
    const typed = longestKnown(match[0], names);
    if (typed !== null && unitKey(typed).includes(" ")) take(match.index, typed, true);
  }
  put(rest);
}

const gaps = /\s+|$/gu;

/** The longest beginning of a run of words that the workbook knows as a unit. */
function longestKnown(run: string, { units, longestUnit }: NameBook): string | null {
  const ends = matchesOf(gaps, run)
    .map(({ index }) => index)
    .slice(0, longestUnit + 6);
  for (const end of ends.reverse()) {
    // The stop behind a name is the sentence's, though names are known without signs.
    const typed = run.slice(0, end).replace(/[^\p{L}\d)]+$/u, "");
    if (units.has(unitKey(typed))) return typed;
  }
  return null;
}

/** A name nobody knows, without what a title in capitals goes on with. */
function shownName(run: string): string | null {
  const upper = run === run.toUpperCase();
  const name = upper
    ? run.replace(
        /\s+(?:THÁNG|QUÝ|NĂM|TUẦN|ĐẾN|THEO|TRÊN|TRONG|KỲ|TÍNH|VỀ|NGÀY|SỐ|ĐẠT)(?:\s.*)?$/u,
        ""
      )
    : run.replace(/\s+(?:Quý|Tháng|Năm|Theo|Kỳ)(?:\s.*)?$/u, "");
  return name.split(/\s+/).length > 1 ? name : null;
}

const between = /^(?:\s*[,;]\s*|\s+và\s+|\s*,\s*và\s+|\s*;\s*và\s+)(?:(?:các\s+)?nhóm\s+)?$/u;

/** In our own lists the word "nhóm" stands once, before the first name. */
const betweenBare = /^(?:[,;]\s+|\s+và\s+)$/u;

/** "A, B và C" is one token. Names hold commas themselves, so this comes after them. */
function joinLists(text: string, tokens: readonly Token[], gapOfList: RegExp): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (
      token.kind !== "group" ||
      (last?.kind !== "group" && last?.kind !== "groupList") ||
      !gapOfList.test(text.slice(last.end, token.start))
    ) {
      joined.push(token);
      continue;
    }
    const groups: readonly GroupId[] = [
      ...last.groups.slice(0, last.kind === "group" ? 1 : 99),
      ...token.groups.slice(0, 1),
    ];
    joined[joined.length - 1] = {
      kind: "groupList",
      groups,
      start: last.start,
      end: token.end,
      typed: text.slice(last.start, token.end),
    };
  }
  return joined;
}

function written(text: string, tokens: readonly Token[]): Lexed {
  let words = "";
  let place = 0;
  const places: number[] = [];
  tokens.forEach((token, index) => {
    words += text.slice(place, token.start);
    places.push(words.length);
    words += placeholder(token, index);
    place = token.end;
  });
  return { text, words: words + text.slice(place), tokens, places };
}
