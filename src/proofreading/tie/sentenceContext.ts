import type { GroupId } from "../../decision766/identity";
import { kindOfKey, lastDay, firstDay, withYear } from "../hear/periods";
import type { HeardFigure } from "../hear/prose/heard";
import type { Stretch } from "../hear/prose/hearSentence";
import { unitKey } from "../hear/nameBook";
import type { Lexed, NumberToken, Token } from "../hear/tokens";
import type { PeriodLeague } from "../figures/periodLeague";
import type { Row, ScoreSubject } from "../figures/row";
import type { Against } from "./subject";

/** What stands around a sentence. */
export interface ParagraphContext {
  /** The group that the paragraph or its heading is about. */
  readonly topic: readonly GroupId[];
  /** The part of the document speaks of what is to be done, not of what was. */
  readonly plans: boolean;
  /** Year that days and months without one belong to. */
  readonly year: number | null;
}

/** A period that the text names: the workbook's, or one it does not have. */
export type NamedPeriod =
  | { readonly kind: "known"; readonly period: PeriodLeague }
  | { readonly kind: "unknown"; readonly key: string };

/** Whose figure it may be; several where the text does not decide. */
export interface NamedSubject {
  readonly subjects: readonly ScoreSubject[];
  /** "mỗi nhóm": each of them. */
  readonly each: boolean;
}

const totalCue =
  /(?<!%[\s*]*(?:trong |của )?)(?<!\p{L})(?:tổng (?:số )?điểm|tổng cộng|tổng hợp|điểm tổng|kết quả chung|điểm chung|vị trí chung|thứ hạng chung|xếp hạng chung|toàn (?:xã|phường|đơn vị)|tổng kết|điểm số chung|xếp hạng tổng)(?!\p{L})/giu;
const comparedWith =
  /(?:so với|hơn|kém|cách|sau|bằng|với|thua|vượt|của kỳ|từ|cùng kỳ|so)(?: mức| điểm| kết quả| số liệu| thời điểm)?(?: của)?(?: kỳ)?[\s(*]*$/iu;
/** "kém đơn vị dẫn đầu (xã An Bình)": the name only says who that is. */
const comparedInBrackets =
  /(?:so với|hơn|kém|cách|thua|vượt)(?: mức| điểm)?(?: của)? (?:đơn vị|xã|phường|địa phương)[^.;‹]{0,30}\([\s*]*$/iu;
/** Whether a name behind these words is only what something is measured by. @example isCompared("thấp hơn ") // true */
export function isCompared(before: string): boolean {
  return comparedWith.test(before) || comparedInBrackets.test(before);
}

/** "Nhóm …: cao nhất là phường A (21,9 điểm)": who has it, of what was named before. */
const whoIsBest =
  /(?:nhất|đầu|cuối|đầu bảng|cuối bảng)(?: toàn tỉnh| trong bảng)?(?: là| thuộc về| gồm| có|:)?[\s(*]*$/iu;
const ofPlace = /(?:của|trên địa bàn|trong|toàn|tại|thuộc|ở)[\s*]*$/iu;

/** Words of a heading before a colon whose figures are the unit's own. */
const ofTotal =
  /^(?:kết quả|đánh giá|số liệu)|tổng|điểm|hạng|vị trí|xếp|thứ|chung|đơn vị|xã|phường|cụ thể|như sau|hiện|tháng|quý|kỳ|năm/iu;

/** Finds, for the figures of one sentence, the names that govern them: the nearest on the left, or right behind. */
export class SentenceContext {
  constructor(
    private readonly lexed: Lexed,
    private readonly stretch: Stretch,
    private readonly paragraph: ParagraphContext,
    private readonly against: Against
  ) {}

  placeOf(token: number): number {
    return this.lexed.places[token] ?? 0;
  }

  /** Groups or the total that a figure belongs to. */
  subject(figure: HeardFigure, partnerMaximum: number | null): NamedSubject {
    if (partnerMaximum === 1_000_000) return one("total");
    const right = this.rightGroups(figure);
    if (right !== null) return right;
    const at = this.placeOf(figure.token);
    const left = this.leftSubject(at);
    if (left !== null) return left;
    const meant = this.pointedAt(at);
    if (meant !== null) return meant;
    if (/^[\s*]*(?:trong|trên)(?: tổng)?(?: số)?[\s*]*$/iu.test(this.before(figure)))
      return { subjects: ["total", ...this.paragraph.topic], each: false };
    const { topic } = this.paragraph;
    if (topic.length > 0) return { subjects: topic, each: false };
    return this.isOfStranger(at) ? { subjects: [], each: false } : one("total");
  }

  /** "Nhóm này chiếm …": the one named last in the sentences before. */
  private pointedAt(at: number): NamedSubject | null {
    const before = this.lexed.words.slice(this.stretch.start, at);
    if (!/(?<!\p{L})(?:nhóm|chỉ tiêu|tiêu chí|chỉ số) (?:này|đó|trên)(?!\p{L})/iu.test(before))
      return null;
    const last = this.lexed.tokens.findLast(
      (token, index) =>
        (token.kind === "group" || token.kind === "groupList") &&
        this.placeOf(index) < this.stretch.start
    );
    return last?.kind === "group" ? subjectsOf(last, "") : null;
  }

  /** "Tiếp nhận hồ sơ: 12 điểm": a line under a name that nobody knows is not the total's. */
  private isOfStranger(at: number): boolean {
    const before = this.lexed.words.slice(this.stretch.start, at);
    const name = /^[\s*]*(?:[-+•]|\d+[.)])?[\s*]*(\p{L}[^‹:.;,]{1,60}):/u.exec(before)?.[1];
    return name !== undefined && !ofTotal.test(name);
  }

  /** The groups named within or right behind a figure's phrase. */
  subjectBehind({ start, end }: HeardFigure): NamedSubject | null {
    const found = this.lexed.tokens.find((token, index) => {
      const place = this.placeOf(index);
      return (
        (token.kind === "groupList" || token.kind === "group") && place >= start && place < end
      );
    });
    return found === undefined ? null : subjectsOf(found, "");
  }

  private rightGroups({ end }: HeardFigure): NamedSubject | null {
    const match =
      /^[\s*]*(?:điểm[\s*]*)?(?:(?:đều )?(?:ở|tại|thuộc|của|về|cho|đối với)\s+(?:các\s+)?(?:nhóm|chỉ tiêu|tiêu chí|chỉ số)?(?: chỉ số| chỉ tiêu| tiêu chí)?[\s"“*]*)‹[gl](\d+)›/iu.exec(
        this.lexed.words.slice(end, this.stretch.end)
      );
    const token = match === null ? undefined : this.lexed.tokens[Number(match[1])];
    return token === undefined ? null : subjectsOf(token, this.wordsBefore(end));
  }

  private leftSubject(at: number): NamedSubject | null {
    let best: { place: number; named: NamedSubject } | null = null;
    this.lexed.tokens.forEach((token, index) => {
      const place = this.placeOf(index);
      if (place < this.stretch.start || place >= at) return;
      if (best !== null && best.place > place) return;
      if (token.kind === "group" || token.kind === "groupList")
        best = { place, named: subjectsOf(token, this.lexed.words.slice(place, at)) };
      else if (
        token.kind === "unit" &&
        !(best !== null && whoIsBest.test(this.wordsBefore(place))) &&
        !ofPlace.test(this.wordsBefore(place)) &&
        !comparedWith.test(this.wordsBefore(place))
      )
        best = { place, named: one("total") };
    });
    const words = this.lexed.words.slice(this.stretch.start, at);
    for (const match of words.matchAll(totalCue)) {
      const place = match.index + this.stretch.start;
      if (best === null || (best as { place: number }).place < place)
        best = { place, named: one("total") };
    }
    return (best as { named: NamedSubject } | null)?.named ?? null;
  }

  /** Folded name of the unit on the left that is not the document's own; null where it is its own. */
  otherUnit(figure: HeardFigure): { readonly name: string; readonly known: boolean } | null {
    const at = this.placeOf(figure.token);
    let found: { name: string; known: boolean } | null = null;
    this.lexed.tokens.forEach((token, index) => {
      const place = this.placeOf(index);
      if (token.kind !== "unit" || place < this.stretch.start || place >= at) return;
      const before = this.wordsBefore(place);
      if (isCompared(before)) return;
      const wider = /^(?:tỉnh|thành phố|sở|toàn)/u.test(token.name);
      if (!token.known && (wider || ofPlace.test(before))) return;
      found = { name: token.name, known: token.known };
    });
    const named = found as { name: string; known: boolean } | null;
    return named === null || named.name === this.against.unit || this.isOwn(named.name)
      ? null
      : named;
  }

  /** A sheet that names no unit is about whoever signs. */
  private isOwn(name: string): boolean {
    return (
      this.against.unit === "" ||
      this.against.unit.endsWith(name) ||
      name.endsWith(this.against.unit)
    );
  }

  /** Unit named inside or right behind the phrase of a distance. */
  comparedUnit({ start, end }: HeardFigure): string | null {
    const found = this.lexed.tokens.find((token, index) => {
      const place = this.placeOf(index);
      return token.kind === "unit" && place >= start && place < end;
    });
    return found?.kind === "unit" ? found.name : null;
  }

  /** Whether points stand before the figure in its clause, or its group's name right before it. */
  followsScore(figure: HeardFigure): boolean {
    const at = this.placeOf(figure.token);
    const before = this.lexed.words.slice(this.stretch.start, at);
    const behind = this.lexed.words.slice(at, at + 60);
    return (
      /‹n\d+›(?:\s*\/\s*‹n\d+›)?[\s*]*(?:điểm|đ(?!\p{L}))(?:[^.;‹]|‹n\d+›){0,60}$/iu.test(before) ||
      /tỷ lệ (?:số )?điểm(?: số)?(?: đạt)?(?: được)?(?: là| chỉ|:)*[\s*]*$/iu.test(before) ||
      /‹[gl]\d+›[\s*]*(?:đạt|=|:|bằng|\()(?: tỷ lệ)?[\s*]*$/iu.test(before) ||
      /^‹n\d+›\s*%[\s*]*(?:số )?(?:điểm|so với (?:mức |điểm )?tối đa|mức tối đa)/iu.test(behind)
    );
  }

  /** Code of the indicator named before the figure in its sentence. */
  codeBefore(figure: HeardFigure): string | null {
    const at = this.placeOf(figure.token);
    const found = this.lexed.tokens.findLast((token, index) => {
      const place = this.placeOf(index);
      return token.kind === "code" && place >= this.stretch.start && place < at;
    });
    return found?.kind === "code" ? found.code : null;
  }

  /** The phrase a figure was heard in. */
  words({ start, end }: HeardFigure): string {
    return this.lexed.words.slice(start, Math.min(end + 40, this.stretch.end));
  }

  /** The part or the whole of the pair that a ratio's figure belongs to. */
  pairOf(
    { start, end, token }: HeardFigure,
    role: "ratioPart" | "ratioWhole",
    tokens: readonly (NumberToken | null)[]
  ): NumberToken | null {
    const inside = tokens.flatMap((each, index) => {
      const place = this.placeOf(index);
      return each !== null && place >= start && place < end ? [index] : [];
    });
    const index = inside[role === "ratioPart" ? 0 : 1] ?? token;
    return tokens[index] ?? null;
  }

  keyOf(row: Row): string {
    return row.unit === null ? "" : unitKey(row.unit);
  }

  /** Period that a figure is of; null where the text names none: the document's. */
  period(figure: HeardFigure): NamedPeriod | null {
    const at = this.placeOf(figure.token);
    const right =
      /^[\s*]*(?:điểm|bậc|%)?[\s*]*(?:(?:vào|trong|tại|ở|của)\s+|\(\s*)(?:kỳ\s+)?‹p(\d+)›(?![\s*]*(?:(?::|=|đạt|là|được|hạng|thứ|xếp|vị trí|đứng)[\s*]*)*‹n)/iu.exec(
        this.lexed.words.slice(figure.end, this.stretch.end)
      );
    if (right !== null) {
      const token = this.lexed.tokens[Number(right[1])];
      if (token?.kind === "period") return this.named(token.key);
    }
    let found: NamedPeriod | null = null;
    this.lexed.tokens.forEach((token, index) => {
      const place = this.placeOf(index);
      if (token.kind !== "period" || place < this.stretch.start || place >= at) return;
      const between = this.lexed.words.slice(place, at);
      const bracketed = /^‹p\d+›[\s*]*\((?:[^)‹]|‹n\d+›)*$/u.test(between);
      const past = this.isPast(place);
      if (past && !bracketed) return;
      if (!past && this.isEarlierBracket(between)) return;
      found = this.named(token.key);
    });
    return found;
  }

  /**
   * "tháng trước hụt 6,85 điểm": the period before, of a figure in its clause; null where none is named. Behind a
   * comma it may be of the document's own period again.
   */
  relativePeriod(
    figure: HeardFigure,
    now: PeriodLeague
  ): { readonly named: NamedPeriod; readonly sure: boolean } | null {
    const at = this.placeOf(figure.token);
    let found: { named: NamedPeriod; sure: boolean } | null = null;
    this.lexed.tokens.forEach((token, index) => {
      const place = this.placeOf(index);
      if (place < this.stretch.start || place >= at) return;
      if (token.kind === "period") found = null;
      if (token.kind !== "relative" || this.isPast(place)) return;
      const between = this.lexed.words.slice(place, at);
      if (/[;)]|(?<!\p{L})(?:này|nay|hiện)(?!\p{L})/iu.test(between)) return;
      const named = this.relative(token.of, now);
      if (named !== null) found = { named, sure: !between.includes(",") };
    });
    return found;
  }

  /** "(tháng 4/2026: 97,1 điểm)" is closed before the figure: it says nothing of what follows. */
  private isEarlierBracket(between: string): boolean {
    return between.includes(")") && !between.slice(0, between.indexOf(")")).includes("(");
  }

  /** What a movement is measured against; null where the text names nothing. */
  earlier(figure: HeardFigure, now: PeriodLeague): NamedPeriod | "ambiguous" | null {
    const found: NamedPeriod[] = [];
    this.lexed.tokens.forEach((token, index) => {
      const place = this.placeOf(index);
      if (place < this.stretch.start || place > this.stretch.end) return;
      if (token.kind !== "period" && token.kind !== "relative") return;
      const named = token.kind === "period" ? this.named(token.key) : this.relative(token.of, now);
      if (named === null || (named.kind === "known" && named.period === now)) return;
      const past = this.isPast(place) || token.kind === "relative";
      const near = place >= figure.start && place < figure.end;
      if (past || near) found.push(named);
    });
    const [first, ...rest] = found;
    if (first === undefined) return null;
    return rest.every((each) => same(each, first)) ? first : this.nearestEarlier(figure, now);
  }

  private nearestEarlier(figure: HeardFigure, now: PeriodLeague): NamedPeriod | "ambiguous" {
    const at = this.placeOf(figure.token);
    let best: { distance: number; named: NamedPeriod } | null = null;
    this.lexed.tokens.forEach((token, index) => {
      const place = this.placeOf(index);
      if (place < this.stretch.start || place > at || token.kind !== "period") return;
      const named = this.named(token.key);
      if (named.kind === "known" && named.period === now) return;
      best = { distance: at - place, named };
    });
    return (best as { named: NamedPeriod } | null)?.named ?? "ambiguous";
  }

  private relative(of: string, now: PeriodLeague): NamedPeriod | null {
    const { periods } = this.against.ledger;
    const before = periods.slice(0, periods.indexOf(now));
    if (of === "sameLastYear" || of === "year") {
      const key = now.key.replace(/^\d{4}/, (year) => String(Number(year) - 1));
      const period = before.find((each) => each.key === key);
      return period === undefined ? { kind: "unknown", key } : { kind: "known", period };
    }
    const alike = before.findLast((each) => kindOfKey(each.key) === kindOfKey(now.key));
    const period = alike ?? before.at(-1);
    return period === undefined ? { kind: "unknown", key: "" } : { kind: "known", period };
  }

  /** The workbook's period of a key: the very one, else the last inside a longer one. */
  named(key: string): NamedPeriod {
    return namedPeriod(withYear(key, this.paragraph.year), this.against.ledger.periods);
  }

  /** "so với ‹kỳ›", "từ 95,5 điểm ‹kỳ› lên …": the period before, not the one told of. */
  private isPast(place: number): boolean {
    const before = this.wordsBefore(place);
    return (
      comparedWith.test(before) ||
      /(?:so với|hơn|kém)(?: mức| con số)* ‹n\d+›(?: điểm)?(?: của| ở| tại| trong)?[\s(]*$/iu.test(
        before
      ) ||
      /(?<!\p{L})từ (?:[^,;.‹]|‹n\d+›){1,30}$/iu.test(before)
    );
  }

  /** What the sentence says before a figure. */
  before(figure: HeardFigure): string {
    return this.lexed.words.slice(this.stretch.start, this.placeOf(figure.token));
  }

  private wordsBefore(place: number): string {
    return this.lexed.words.slice(Math.max(this.stretch.start, place - 40), place);
  }
}

/** @see SentenceContext.named */
export function namedPeriod(key: string, periods: readonly PeriodLeague[]): NamedPeriod {
  const exact = periods.find((period) => period.key === key);
  if (exact !== undefined) return { kind: "known", period: exact };
  const [from, to] = [firstDay(key), lastDay(key)];
  const sameDay = to === null ? undefined : periods.find(({ end }) => end === to);
  if (sameDay !== undefined && (from === null || kindOfKey(sameDay.key).startsWith("day")))
    return { kind: "known", period: sameDay };
  const inside =
    from === null || to === null
      ? undefined
      : periods.findLast(({ end }) => end !== null && end >= from && end <= to);
  return inside === undefined ? { kind: "unknown", key } : { kind: "known", period: inside };
}

function same(one: NamedPeriod, other: NamedPeriod): boolean {
  return one.kind === "known" && other.kind === "known"
    ? one.period === other.period
    : one.kind === other.kind;
}

function one(subject: ScoreSubject): NamedSubject {
  return { subjects: [subject], each: false };
}

function subjectsOf(token: Token, words: string): NamedSubject {
  if (token.kind !== "group" && token.kind !== "groupList") return one("total");
  return {
    subjects: token.groups,
    each: token.kind === "groupList" && /mỗi|đều|cùng|lần lượt/iu.test(words),
  };
}
