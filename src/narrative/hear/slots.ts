import { groups } from "../../decision766/groups";
import { hundredths } from "../../decision766/hundredths";
import type { GroupId } from "../../decision766/identity";
import { indicators } from "../../decision766/indicators";
import { numberWords } from "../context";
import { isWordType, wordsOf } from "../forms/words";
import { nameOfGroup, type Lexicon } from "../lexicon";
import { heardPeriod, periodPattern } from "../period";
import { oneSpelling } from "./spelling";

/** What a slot takes of a text, and what it means; null: not this. */
export interface SlotReader {
  readonly pattern: string;
  readonly read: (words: string) => unknown;
}

const amount = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d|[.,]\d)`;
const whole = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?!\d|[.,]\d)`;

/** Places in halves: "2", "1,5". Four digits and more would be read as parted. */
const halves = String.raw`\d{1,5}(?:[.,]5)?(?!\d|[.,]\d)`;

const way = String.raw`(${whole}) trường hợp ở chỉ số (\d\.\d[ab]?)`;
const ways: SlotReader = {
  pattern: `${way}(?:(?:,| và) ${way})*`.replace(/\((?!\?)/g, "(?:"),
  read: (words) =>
    [...words.matchAll(new RegExp(way, "giu"))].map(([, add = "", code = ""]) => ({
      code,
      add: Number(add.replaceAll(".", "")),
    })),
};

/** Slots that need no names. */
const plainReaders: ReadonlyMap<string, SlotReader> = new Map([
  ["halves", { pattern: halves, read: (words) => Number(words.replace(/[.,]/, ".")) }],
  ["ways", ways],
  ["law", { pattern: String.raw`\d+(?:/\d{4})?/\p{L}+-\p{L}+`, read: (words) => words }],
]);

/** How each type of slot is read with the names of a lexicon. */
export class SlotReaders {
  private readonly known = new Map<string, SlotReader>();
  private readonly groupIds: ReadonlyMap<string, GroupId>;
  private readonly unitNames: ReadonlyMap<string, string>;

  constructor(private readonly lexicon: Lexicon) {
    const names = groups.map(({ id }) => [folded(nameOfGroup(lexicon, id)), id] as const);
    // What the sheet calls its own groups goes before the Decision's name of another.
    const own = names.filter(([, id]) => lexicon.groups.has(id));
    this.groupIds = new Map([...names, ...own]);
    this.unitNames = new Map(lexicon.units.map((name) => [folded(name), name]));
  }

  of(type: string): SlotReader {
    let reader = this.known.get(type);
    if (reader === undefined) {
      reader = this.make(type);
      this.known.set(type, reader);
    }
    return reader;
  }

  private make(type: string): SlotReader {
    if (isWordType(type)) return wordReader(wordsOf[type]);
    const plain = plainReaders.get(type);
    if (plain !== undefined) return plain;
    switch (type) {
      case "points":
        return { pattern: amount, read: heardHundredths };
      case "percent":
        return { pattern: `(?:${amount})%`, read: (words) => heardHundredths(words.slice(0, -1)) };
      case "int":
      case "two":
        return { pattern: whole, read: (words) => Number(words.replaceAll(".", "")) };
      case "word":
        return wordReader(numberWords, Number);
      case "code":
      case "indicator":
        return codeReader(type === "indicator");
      case "grade":
        return named(new Map(this.lexicon.grades.map((name) => [folded(name), name])));
      case "unit":
      case "other":
        return named(this.unitNames);
      case "units":
        return list(this.unitNames);
      case "group":
        return named(this.groupIds);
      case "groups":
      case "oneGroup":
        return list(this.groupIds);
      case "period":
      case "at":
      case "in":
        return this.period();
      case "months":
        return this.months();
      default:
        throw new RangeError(`No such slot: ${type}`);
    }
  }

  private period(): SlotReader {
    const { periods } = this.lexicon;
    const labels = [...periods.values()];
    const pattern =
      labels.length === 0 ? periodPattern : `${periodPattern}|${alternatives(labels)}`;
    return {
      pattern: `(?:đến (?:hết )?(?=ngày)|trong )?(?:${pattern})`,
      read: (words) => heardPeriod(words.replace(/^(?:đến (?:hết )?|trong )/iu, ""), periods),
    };
  }

  private months(): SlotReader {
    const { pattern } = this.period();
    const item = `(?:${pattern}) (?:${amount}) điểm`;
    const one = new RegExp(`(${pattern}) (${amount}) điểm`, "giu");
    return {
      pattern: `${item}(?:, ${item})*`,
      read: (words) =>
        [...words.matchAll(one)].map(([, period = "", points = ""]) => ({
          period: heardPeriod(period, this.lexicon.periods),
          points: heardHundredths(points),
        })),
    };
  }
}

function folded(text: string): string {
  return oneSpelling(text).toLocaleLowerCase("vi");
}

/** The longest first, so that no name hides a longer one. */
function alternatives(names: Iterable<string>): string {
  const all = [...names].map(oneSpelling).sort((a, b) => b.length - a.length);
  return all.length === 0 ? "(?!)" : `(?:${all.map(escaped).join("|")})(?!\\p{L})`;
}

export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

function named(names: ReadonlyMap<string, string>): SlotReader {
  return { pattern: alternatives(names.keys()), read: (words) => names.get(folded(words)) ?? null };
}

function list(names: ReadonlyMap<string, string>): SlotReader {
  const one = alternatives(names.keys());
  const single = new RegExp(one, "giu");
  return {
    pattern: `(?:${one})(?:(?:[,;]| và) (?:${one}))*`,
    read: (words) => [...words.matchAll(single)].map(([name]) => names.get(folded(name)) ?? null),
  };
}

function wordReader(
  words: Readonly<Record<string, string>>,
  read: (key: string) => unknown = (key) => key
): SlotReader {
  const byWord = new Map(Object.entries(words).map(([key, word]) => [folded(word), key]));
  return {
    pattern: alternatives(byWord.keys()),
    read: (heard) => {
      const key = byWord.get(folded(heard));
      return key === undefined ? null : read(key);
    },
  };
}

function codeReader(isNamed: boolean): SlotReader {
  return named(
    new Map(
      indicators.map(({ code, name }) => [folded(isNamed ? `${code} (${name})` : code), code])
    )
  );
}

/** "97,36", "97.36" and "1.234,5" in hundredths. */
function heardHundredths(words: string): number {
  const isParted = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(words);
  const plain = isParted ? words.replaceAll(".", "") : words.replace(".", ",");
  const [units = "0", fraction = ""] = plain.split(",");
  return hundredths(Number(units) * 100 + Number(fraction.padEnd(2, "0")));
}
