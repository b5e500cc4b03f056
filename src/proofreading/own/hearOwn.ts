import { indicators } from "../../decision766/indicators";
import { decision } from "../../decision766/decision";
import type { GroupId } from "../../decision766/identity";
import { gradeNames } from "../draft/gradeNames";
import { lex } from "../hear/lexer";
import type { NameBook } from "../hear/nameBook";
import { withYear } from "../hear/periods";
import { folded, spelled } from "../hear/spelling";
import type { Lexed, Token } from "../hear/tokens";
import { ownWords, typeOfField, type FieldType } from "./fieldTypes";
import { FormOpenings } from "./formOpenings";
import type { OwnForm } from "./forms/form";
import type { OwnClaim, OwnContext, OwnSubject, OwnValue } from "./ownClaim";
import { lackingWords } from "./lackingWords";
import { ownForms } from "./ownForms";

interface Reader {
  readonly form: OwnForm;
  readonly pattern: RegExp;
  readonly fields: readonly { readonly name: string; readonly type: FieldType }[];
}

/** What a paragraph says: each claim with where its clause stands in the spelled text. */
export interface HeardClause {
  readonly claim: OwnClaim;
  readonly start: number;
  readonly end: number;
}

export interface HeardOwn {
  /** All ways in which the whole paragraph can be understood; empty where it cannot. */
  readonly readings: readonly (readonly HeardClause[])[];
  /** How far it was understood, in the spelled text. */
  readonly reached: number;
}

const mostReadings = 3;
const title = decision.subject.replace(/^phê duyệt\s+/u, "");

const lackingOf: ReadonlyMap<string, string> = new Map(
  Object.entries(lackingWords).map(([words, code]) => [folded(words), code])
);

let openings: FormOpenings | null = null;

/** The strict ear for reports of ours. Built for the names of one workbook. */
export class OwnEar {
  private readonly readers = new Map<OwnForm, Reader>();
  private readonly grades: string;

  constructor(
    private readonly names: NameBook,
    grades: readonly string[]
  ) {
    this.grades = [...new Set([...gradeNames, ...grades].map((name) => name.trim()))]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join("|");
  }

  /** @param subject what the paragraph is about until it names something. */
  hear(paragraph: string, context: Omit<OwnContext, "carried">): HeardOwn {
    const lexed = lex(spelled(paragraph).text.trim(), this.names, { isOwnText: true });
    const { words } = lexed;
    const readings: (readonly HeardClause[])[] = [];
    const opening: OwnContext = { ...context, ...topicOf(lexed), carried: {} };
    let reached = 0;
    const follow = (at: number, here: OwnContext, said: readonly HeardClause[]): void => {
      for (const { claim, end } of this.clauses(lexed, at, here)) {
        if (readings.length >= mostReadings) return;
        reached = Math.max(reached, end);
        const clauses = [...said, { claim, start: at, end }];
        const rest = words.slice(end, end + 2);
        if (rest === "" || rest === ".") readings.push(clauses);
        else if (rest === ". ") follow(end + 2, opening, clauses);
        else if (rest === "; " || rest === ", ") follow(end + 2, behind(claim, here), clauses);
      }
    };
    follow(0, opening, []);
    const places = (each: readonly HeardClause[]): readonly HeardClause[] =>
      each.map(({ claim, start, end }) => ({
        claim,
        start: textAt(lexed, start),
        end: textAt(lexed, end),
      }));
    return { readings: distinct(readings).map(places), reached: textAt(lexed, reached) };
  }

  private *clauses(
    lexed: Lexed,
    at: number,
    context: OwnContext
  ): Generator<{ readonly claim: OwnClaim; readonly end: number }> {
    openings ??= new FormOpenings(ownForms);
    for (const place of openings.at(lexed.words, at)) {
      const form = ownForms[place];
      if (form === undefined) continue;
      if (form.about === "indicator" && !("code" in context.carried)) continue;
      if (form.about === "carried" && isCodeless(form) && "code" in context.carried) continue;
      const reader = this.readerOf(form);
      const { pattern } = reader;
      pattern.lastIndex = at;
      const match = pattern.exec(lexed.words);
      const claim = match === null ? null : this.claimOf(reader, match, lexed, context);
      if (match !== null && claim !== null) yield { claim, end: at + match[0].length };
    }
  }

  /** A pattern is costly to make: those of forms that no text begins like are never made. */
  private readerOf(form: OwnForm): Reader {
    const known = this.readers.get(form);
    if (known !== undefined) return known;
    const reader = readerOf(form, this.grades);
    this.readers.set(form, reader);
    return reader;
  }

  private claimOf(
    { form, fields }: Reader,
    match: RegExpExecArray,
    lexed: Lexed,
    context: OwnContext
  ): OwnClaim | null {
    const heard: Record<string, OwnValue> = {};
    const named = new Set<string>();
    let { unit, period } = context;
    let subject: OwnSubject =
      form.about === "total" || form.about === "league" ? form.about : context.subject;
    for (const [index, { name, type }] of fields.entries()) {
      const value = valueOf(match[index + 1] ?? "", type, lexed.tokens);
      if (value === null) return null;
      // A name that a clause says twice is the same both times.
      if (name === "unit" && named.has(name) && unit !== value) return null;
      if (name === "unit" && typeof value === "string") unit = value;
      else if (name === "period" && typeof value === "string") period = value;
      else if (name === "subject" && typeof value === "string") subject = value as GroupId;
      else heard[name] = value;
      named.add(name);
    }
    if (form.about === "carried" && subject === "league") return null;
    const missing = leaning(form.kind, { ...heard, ...form.implied }, context);
    return missing === null
      ? null
      : {
          kind: form.kind,
          unit,
          period,
          subject,
          fields: { ...missing, ...heard, ...form.implied },
        };
  }
}

/** A paragraph that begins with a group is about it to its end. */
function topicOf({ words, tokens }: Lexed): { readonly subject?: OwnSubject } {
  const token = tokens[Number(/^nhóm\s+‹g(\d+)›/iu.exec(words)?.[1] ?? -1)];
  const subject = token?.kind === "group" ? token.groups[0] : undefined;
  return subject === undefined ? {} : { subject };
}

/** Behind an indicator, a short form of the group's own would be taken for the indicator's. */
function isCodeless({ kind }: OwnForm): boolean {
  return kind === "shortfall" || kind === "group" || kind === "percent" || kind === "share";
}

const leaningOn: Readonly<Record<string, readonly string[]>> = {
  changePoints: ["against"],
  changePlace: ["against"],
  moved: ["against"],
  samePlace: ["against"],
  unchanged: ["against"],
  unchangedAll: ["against"],
  unchangedMoved: ["against"],
  universe: ["against"],
  othersRose: ["against"],
  mover: ["against"],
  soleMover: ["against"],
  overtaken: ["against"],
  leagueMoved: ["against"],
  course: ["first", "last"],
  coursePlace: ["first", "last", "count"],
  extremes: ["first", "last", "count"],
  median: ["units"],
  quartiles: ["units"],
  aim: ["aiming"],
  aimGroup: ["aiming"],
  indicatorPoints: ["code"],
  indicatorShortfall: ["code"],
  indicatorBeyond: ["code"],
};

/** Fields that the clause before gives; null where neither gives them. */
function leaning(
  kind: string,
  heard: Readonly<Record<string, OwnValue>>,
  { carried }: OwnContext
): Readonly<Record<string, OwnValue>> | null {
  const found: Record<string, OwnValue> = {};
  for (const field of leaningOn[kind] ?? []) {
    if (field in heard) continue;
    const value = carried[field];
    if (value === undefined) return null;
    found[field] = value;
  }
  return found;
}

const carriedOn = ["against", "first", "last", "count", "code", "units", "aiming"];

function behind({ subject, fields }: OwnClaim, context: OwnContext): OwnContext {
  const carried: Record<string, OwnValue> = {};
  for (const field of carriedOn) {
    const value = fields[field];
    if (value !== undefined) carried[field] = value;
  }
  return { ...context, subject, carried };
}

function readerOf(form: OwnForm, grades: string): Reader {
  const fields: { name: string; type: FieldType }[] = [];
  const source = form.text
    .replace(/<(\w+)>/g, (_, name: string) => {
      const type = typeOfField(name, form.kind);
      fields.push({ name, type });
      return `(${patternOf(type, grades)})`;
    })
    .replace(/ /g, "\\s+");
  return { form, fields, pattern: new RegExp(source, "iuy") };
}

const unitMark = "‹u\\d+›";
const bracket = "(?:\\s\\((?:[^()]|\\([^()]*\\))*\\))?";

function patternOf(type: FieldType, grades: string): string {
  switch (type) {
    case "hundredths":
    case "count":
    case "halves":
      return "‹n\\d+›";
    case "percent":
      return "‹n\\d+›%";
    case "period":
      return "(?:trong\\s|đến\\s)?‹p\\d+›";
    case "unit":
      return unitMark;
    case "units":
      return `${unitMark}(?:(?:[,;]| và) ${unitMark})*`;
    case "group":
      return "‹g\\d+›";
    case "groups":
      return "‹[gl]\\d+›";
    case "code":
      return `‹c\\d+›${bracket}`;
    case "law":
      return "‹d\\d+›";
    case "grade":
      return grades;
    case "title":
      return ".+?";
    case "lacking":
      return "[^.;(]+?(?=\\s?[.;(]|$)";
    case "ways":
      return "‹n\\d+› trường hợp ở chỉ số ‹c\\d+›(?:(?:,| và) ‹n\\d+› trường hợp ở chỉ số ‹c\\d+›)*";
    case "months":
      return "‹p\\d+› ‹n\\d+› điểm(?:, ‹p\\d+› ‹n\\d+› điểm)*";
    default:
      return Object.keys(ownWords[type])
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join("|");
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function valueOf(text: string, type: FieldType, tokens: readonly Token[]): OwnValue {
  const found = [...text.matchAll(/‹[a-z](\d+)›/gu)].map(([, index]) => tokens[Number(index)]);
  const [token] = found;
  if (isReadOfTokens(type)) return readers[type](found);
  if (isReadWhole(type)) return wholeReaders[type](restored(text, tokens));
  switch (type) {
    case "hundredths":
    case "percent":
      return token?.kind === "number" && token.value % 100 === 0 && token.decimals <= 2
        ? token.value / 100
        : null;
    case "count":
      return token?.kind === "number" && token.decimals === 0 ? token.value / 10_000 : null;
    case "period":
      return token?.kind === "period" ? withYear(token.key, null) : null;
    case "unit":
      return token?.kind === "unit" && token.known ? token.name : null;
    case "units":
      return found.every((each) => each?.kind === "unit") ? found.map(({ name }) => name) : null;
    case "group":
      return token?.kind === "group" ? (token.groups[0] ?? null) : null;
    case "groups":
      return token?.kind === "group"
        ? token.groups.slice(0, 1)
        : token?.kind === "groupList"
          ? token.groups
          : null;
    case "code":
      return token?.kind === "code" && isItsName(token.code, text) ? token.code : null;
    case "law":
      return token?.kind === "law" && token.date === null ? token.number : null;
    case "grade":
      return folded(text);
    default:
      return (
        Object.entries(ownWords[type]).find(([word]) => word === text.toLowerCase())?.[1] ?? null
      );
  }

  function isItsName(code: string, words: string): boolean {
    const name = /\((.*)\)$/su.exec(words)?.[1];
    if (name === undefined) return true;
    const rule = indicators.find((each) => each.code === code);
    return rule !== undefined && restored(name, tokens) === folded(rule.name);
  }
}

/** The folded text of words, names put back in place of their tokens. */
function restored(words: string, tokens: readonly Token[]): string {
  return folded(
    words.replace(/‹[a-z](\d+)›/gu, (_, index: string) => {
      const token = tokens[Number(index)];
      return token?.typed ?? "";
    })
  );
}

type Found = readonly (Token | undefined)[];

/** Fields of several tokens, or of numbers of a kind of their own. */
const readers: Readonly<Record<"ways" | "months" | "halves", (found: Found) => OwnValue>> = {
  ways,
  months,
  halves: ([token]) =>
    token?.kind === "number" && token.value % 5_000 === 0 ? token.value / 10_000 : null,
};

function isReadOfTokens(type: FieldType): type is keyof typeof readers {
  return type in readers;
}

/** Fields whose words hold names of groups: read with the names put back. */
const wholeReaders: Readonly<Record<"title" | "lacking", (words: string) => OwnValue>> = {
  title: (words) => (words === folded(title) ? true : null),
  lacking: (words) => lackingOf.get(words) ?? null,
};

function isReadWhole(type: FieldType): type is keyof typeof wholeReaders {
  return type in wholeReaders;
}

function months(found: Found): OwnValue {
  const values: { period: string; points: number }[] = [];
  for (let at = 0; at + 1 < found.length; at += 2) {
    const [period, points] = [found[at], found[at + 1]];
    if (period?.kind !== "period" || points?.kind !== "number") return null;
    values.push({ period: period.key, points: points.value / 100 });
  }
  return values;
}

function ways(found: Found): OwnValue {
  const steps: { code: string; add: number }[] = [];
  for (let at = 0; at + 1 < found.length; at += 2) {
    const [count, code] = [found[at], found[at + 1]];
    if (count?.kind !== "number" || count.decimals > 0 || code?.kind !== "code") return null;
    steps.push({ code: code.code, add: count.value / 10_000 });
  }
  return steps;
}

function distinct(
  readings: readonly (readonly HeardClause[])[]
): readonly (readonly HeardClause[])[] {
  const seen = new Map<string, readonly HeardClause[]>();
  for (const each of readings) seen.set(JSON.stringify(each.map(({ claim }) => claim)), each);
  return [...seen.values()];
}

/** Place in the spelled text of a place in the words. */
function textAt({ words, tokens, places }: Lexed, place: number): number {
  let shift = 0;
  for (const [index, token] of tokens.entries()) {
    const at = places[index] ?? 0;
    if (at >= place) break;
    const length = words.indexOf("›", at) + 1 - at;
    if (at + length > place) return token.start;
    shift += token.end - token.start - length;
  }
  return place + shift;
}
