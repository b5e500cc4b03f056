import type { Scene } from "./scene";
import type { Rule, Said, Value } from "./vocabulary/rule";
import { rules } from "./vocabulary/rules";

/** What one paragraph says in a world: how many clauses, and what of it is false or said by no rule. */
export interface Judgement {
  readonly clauses: readonly string[];
  /** Clauses that are false, and the rest that no rule reads. */
  readonly faults: readonly string[];
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
const alternatives = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|") || "(?!)";

interface Compiled {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** What each capture holds; "w" where the rule's own brackets do. */
  readonly slots: readonly string[];
}

/** A reader of our sentences with words of its own, made for the names that one sheet prints. */
export class Judge {
  private readonly compiled: readonly Compiled[];
  private readonly groups: readonly string[];

  constructor(private readonly scene: Scene) {
    const { told, unit } = scene;
    this.groups = told.groups.map(({ name }) => name);
    const group = alternatives(this.groups);
    const separator = "(?:, |; | và )";
    const names = new Set(
      told.leagues.flatMap((league) => [...league.keys()]).filter((name) => name !== "")
    );
    const sources: Readonly<Record<string, string>> = {
      n: String.raw`\d{1,3}(?:\.\d{3})*(?:,\d{1,2})?`,
      i: String.raw`\d{1,3}(?:\.\d{3})*|\d+`,
      "%": String.raw`\d{1,3}(?:,\d{1,2})?(?=%)`,
      g: group,
      G: `(?:${group})(?:${separator}(?:${group}))*`,
      u: unit === "" ? "đơn vị báo cáo" : escaped(unit),
      o: alternatives([...names]),
      t: escaped(scene.period?.said ?? "(?!)"),
      p: alternatives(told.periods.map(({ said }) => said)),
      c: String.raw`\d\.\d[ab]?`,
    };
    this.compiled = rules.map((rule) => compile(rule, sources));
  }

  judge(paragraph: string): Judgement {
    const text = paragraph.trim();
    const opening = /^nhóm /iu.test(text) ? this.groupAt(text.slice(5)) : null;
    const fresh = (): Said => ({ group: opening, against: null, course: null, code: null });
    const found: Judgement[] = [];
    let reached = 0;
    const follow = (
      at: number,
      said: Said,
      clauses: readonly string[],
      faults: readonly string[]
    ): void => {
      if (found.some(({ faults: each }) => each.length === 0)) return;
      for (const { rule, end, isTrue, after } of this.readings(text, at, said)) {
        const clause = text.slice(at, end);
        const wrong = isTrue ? faults : [...faults, `false ${rule.kind}: ${clause}`];
        const all = [...clauses, rule.kind];
        reached = Math.max(reached, end);
        if (text.slice(end) === "." || text.slice(end) === "")
          found.push({ clauses: all, faults: wrong });
        else if (text.startsWith(". ", end)) follow(end + 2, fresh(), all, wrong);
        else if (text.startsWith("; ", end) || text.startsWith(", ", end))
          follow(end + 2, after, all, wrong);
      }
    };
    follow(0, fresh(), [], []);
    const [best] = found.sort((a, b) => a.faults.length - b.faults.length);
    return best ?? { clauses: [], faults: [`unknown: ${text.slice(reached)}`] };
  }

  private groupAt(text: string): number | null {
    const found = this.groups
      .map((name, index) => ({ name, index }))
      .filter(({ name }) => text.startsWith(name))
      .sort((a, b) => b.name.length - a.name.length);
    return found[0]?.index ?? null;
  }

  private *readings(
    text: string,
    at: number,
    said: Said
  ): Generator<{
    readonly rule: Rule;
    readonly end: number;
    readonly isTrue: boolean;
    readonly after: Said;
  }> {
    for (const { rule, pattern, slots } of this.compiled) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const raw = slots.map((slot, index) => ({ slot, text: match[index + 1] }));
      const values = raw
        // Slots of branches not taken say nothing; words in brackets of a rule do by being absent.
        .filter(({ slot, text: each }) => each !== undefined || slot === "w")
        .map(({ slot, text: each }) => this.valueOf(slot, each ?? ""));
      const after = this.follows(rule, raw, said);
      yield {
        rule,
        end: at + match[0].length,
        isTrue: rule.holds(this.scene, values, after),
        after,
      };
    }
  }

  /** What a clause leaves for the next: and for its own check. */
  private follows(
    { kind }: Rule,
    raw: readonly { readonly slot: string; readonly text: string | undefined }[],
    said: Said
  ): Said {
    const given = (slot: string): readonly number[] =>
      raw.flatMap(({ slot: each, text }) =>
        each === slot && text !== undefined ? [Number(this.valueOf(slot, text))] : []
      );
    const [group] = given("g");
    const periods = given("p");
    const [first, last] = periods;
    const compares = /^(?:change|moved|same|unchanged|universe|othersRose|mover|overtaken)/u.test(
      kind
    );
    const code = raw.find(({ slot, text }) => slot === "c" && text !== undefined)?.text;
    const spans =
      (kind === "course" || kind === "run" || (kind === "extremes" && periods.length === 4)) &&
      first !== undefined &&
      last !== undefined;
    return {
      group: group ?? said.group,
      against: compares ? (first ?? said.against) : said.against,
      course: spans ? [first, last] : said.course,
      code: code ?? (kind === "trial" || kind === "ratio" ? said.code : null),
    };
  }

  private valueOf(slot: string, text: string): Value {
    switch (slot) {
      case "n":
      case "%":
        return hundredths(text);
      case "i":
        return Number(text.replaceAll(".", ""));
      case "g":
        return this.groups.indexOf(text);
      case "G":
        return this.listOf(text);
      case "p":
      case "t":
        return this.scene.told.periods.findIndex(
          ({ said }) => said === text.toLocaleLowerCase("vi") || said === text
        );
      case "o":
        return (
          [...(this.scene.told.leagues[this.scene.now]?.keys() ?? [])].find(
            (name) => name.toLocaleLowerCase("vi") === text.toLocaleLowerCase("vi")
          ) ?? text
        );
      default:
        return slot === "w"
          ? text.toLocaleLowerCase("vi") === text
            ? text
            : lowerFirst(text)
          : text;
    }
  }

  private listOf(text: string): readonly number[] {
    const found: number[] = [];
    let rest = text;
    while (rest !== "") {
      const index = this.groupAt(rest);
      if (index === null) return [-1];
      found.push(index);
      rest = rest.slice((this.groups[index] ?? "").length).replace(/^(?:, |; | và )/u, "");
    }
    return found;
  }
}

const sentenceWords = /^(?:Được|Xếp|Toàn|Phần|Một|Hai|Ba|Bốn|Năm|Sáu|Vị|Thứ|Nhóm)/u;

/** A word that only begins a sentence; a grade keeps its capital. */
function lowerFirst(text: string): string {
  return sentenceWords.test(text) ? text.charAt(0).toLocaleLowerCase("vi") + text.slice(1) : text;
}

function hundredths(text: string): number {
  const [whole = "", part = ""] = text.replaceAll(".", "").split(",");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
}

function compile(rule: Rule, sources: Readonly<Record<string, string>>): Compiled {
  const slots: string[] = [];
  // A bracket that captures is a word of the rule; "(?:" and "\(" are not.
  const source = rule.text.replace(/\{(.)\}|\\\(|\(\?|\(/gu, (text, slot: string | undefined) => {
    if (slot !== undefined) {
      slots.push(slot);
      return `(${sources[slot] ?? "(?!)"})${slot === "%" ? "%" : ""}`;
    }
    if (text === "(") slots.push("w");
    return text;
  });
  return { rule, slots, pattern: new RegExp(source, "iuy") };
}
