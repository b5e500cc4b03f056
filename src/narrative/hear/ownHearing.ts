import type { Claim, ClaimKind, Subject } from "../../claims/claim";
import {
  after,
  isSame,
  isSubjectKnown,
  knownFields,
  opening,
  wholeSubject,
  type Context,
} from "../context";
import { laidForms, type LaidForm } from "../forms/forms";
import type { Lexicon } from "../lexicon";
import { escaped, SlotReaders } from "./slots";
import { oneSpelling } from "./spelling";

/** What one paragraph of our own text says. */
export interface Heard {
  /** Every reading that covers the whole of it; more than one is an ambiguity of the wording, none a fault. */
  readonly readings: readonly (readonly Claim[])[];
  /** How far the text was understood, in characters of its one spelling. */
  readonly reached: number;
}

/** Where a paragraph stands: what its document is about, and its own subject. */
export interface Place {
  readonly unit: string | null;
  readonly period: string | null;
  readonly subject: Subject;
}

interface Reader {
  readonly laid: LaidForm;
  readonly pattern: RegExp;
  /** The words it begins with, in small letters; empty where it begins with a name or a figure. */
  readonly begins: string;
}

/** More than one is an ambiguity already. */
const mostReadings = 4;

/**
 * The strict hearing of our own sentences: the forms by which they were said, read the other way. A clause that is
 * not heard whole is a fault of the text or of a form.
 * @example new OwnHearing(lexicon).paragraph("Tổng điểm còn thiếu 2,64 điểm.", place).readings
 */
export class OwnHearing {
  private readonly readers: readonly Reader[];
  private readonly slots: SlotReaders;

  constructor(private readonly lexicon: Lexicon) {
    this.slots = new SlotReaders(lexicon);
    this.readers = [...laidForms.values()].flat().map((laid) => ({
      laid,
      begins: beginning(laid),
      pattern: new RegExp(
        laid.parts
          .map((part) =>
            typeof part === "string" ? fixedWords(part) : `(${this.slots.of(part.type).pattern})`
          )
          .join(""),
        "iuy"
      ),
    }));
  }

  paragraph(text: string, { unit, period, subject }: Place): Heard {
    return this.sentence(text, opening(unit, period, subject));
  }

  /** The same from the middle of a sentence: what was said before it is the context. */
  sentence(text: string, context: Context): Heard {
    const spelt = oneSpelling(text).trim();
    const start: Context = { ...context, carried: {} };
    const lowered = spelt.toLowerCase();
    const readings: (readonly Claim[])[] = [];
    let reached = 0;
    const follow = (at: number, context: Context, said: readonly Claim[]): void => {
      for (const { claim, end } of this.clauses({ spelt, lowered }, at, context)) {
        if (readings.length >= mostReadings) return;
        const claims = [...said, claim];
        const rest = spelt.slice(end, end + 2);
        if (rest === "" || rest === ".") readings.push(claims);
        else if (rest === ". ") follow(end + 2, start, claims);
        else if (rest === "; " || rest === ", ") follow(end + 2, after(claim, context), claims);
        reached = Math.max(reached, end);
      }
    };
    follow(0, context, []);
    return { readings: distinct(readings), reached };
  }

  private clauses(
    { spelt, lowered }: { readonly spelt: string; readonly lowered: string },
    at: number,
    context: Context
  ): readonly { readonly claim: Claim; readonly end: number }[] {
    return this.readers.flatMap(({ laid, pattern, begins }) => {
      if (!lowered.startsWith(begins, at)) return [];
      pattern.lastIndex = at;
      const match = pattern.exec(spelt);
      const claim = match === null ? null : this.claimOf(laid, match, context);
      return match === null || claim === null ? [] : [{ claim, end: at + match[0].length }];
    });
  }

  private claimOf(laid: LaidForm, match: RegExpExecArray, context: Context): Claim | null {
    const names = fieldNames.get(laid.kind) ?? new Set<string>();
    const known = Object.entries(knownFields(laid, laid.manner, context));
    const fields: Record<string, unknown> = {
      subject: laid.manner === "whole" ? wholeSubject(laid.kind) : context.subject,
      ...Object.fromEntries(known.filter(([field]) => names.has(field))),
      ...(laid.form.allGroups === true ? this.allGroups() : {}),
    };
    const heard = this.heardFields(laid, match);
    if (heard === null) return null;
    Object.assign(fields, heard);
    if ([...names].some((field) => fields[field] === undefined)) return null;
    // Every field of the kind is there, each read by a slot of its own type.
    const claim = { kind: laid.kind, ...fields } as unknown as Claim;
    if (!isSubjectKnown(laid.manner, claim, context)) return null;
    return laid.form.when?.(claim) === false ? null : claim;
  }

  private allGroups() {
    const set = this.lexicon.boardGroups;
    return { set, of: set.length };
  }

  /** A field said twice must be said alike. */
  private heardFields(
    { parts }: LaidForm,
    match: RegExpExecArray
  ): Readonly<Record<string, unknown>> | null {
    const heard: Record<string, unknown> = {};
    let index = 0;
    for (const part of parts) {
      if (typeof part === "string") continue;
      index += 1;
      const value = this.slots.of(part.type).read(match[index] ?? "");
      if (value === null || (part.field in heard && !isSame(heard[part.field], value))) return null;
      heard[part.field] = value;
    }
    return heard;
  }
}

const lettersOfBeginning = 12;

function beginning({ parts: [first] }: LaidForm): string {
  return typeof first === "string"
    ? oneSpelling(first).slice(0, lettersOfBeginning).toLowerCase()
    : "";
}

/** The words between slots; a year in them is heard in either form. */
function fixedWords(words: string): string {
  return escaped(oneSpelling(words)).replace(/\\\/(?=20\d\d)/g, "(?:\\/| năm )");
}

/** The fields that the forms of a kind speak of; every one must be heard or known. */
const fieldNames: ReadonlyMap<ClaimKind, ReadonlySet<string>> = new Map(
  [...laidForms].map(([kind, laid]) => [
    kind,
    new Set([
      "unit",
      "period",
      "subject",
      ...laid.flatMap(({ fields, form }) => [...fields, ...Object.keys(form.fixed ?? {})]),
    ]),
  ])
);

function distinct(readings: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  return readings.filter(
    (reading, index) => readings.findIndex((other) => areSameClaims(other, reading)) === index
  );
}

function areSameClaims(one: readonly Claim[], other: readonly Claim[]): boolean {
  return (
    one.length === other.length &&
    one.every((claim, index) => isSameClaim(claim, other[index] ?? null))
  );
}

/** Whether two propositions are the same, whatever the order of their fields. */
export function isSameClaim(one: Claim, other: Claim | null): boolean {
  if (other === null) return false;
  const values = new Map(Object.entries(other));
  const fields = Object.entries(one);
  return (
    fields.length === values.size &&
    fields.every(([field, value]) => isSame(values.get(field), value))
  );
}
