import { indicatorByCode } from "../../decision766/indicators";
import type { GroupId, IndicatorCode } from "../../decision766/identity";
import type { Hundredths } from "../../decision766/hundredths";
import { hundredths } from "../../decision766/hundredths";
import type { Claim, WayPart } from "../../claims/claim";
import type { Licensed, Origins } from "../../claims/licence";
import { lowerFirst } from "../../sheet/text/letters";
import { fieldsOf, fits, numberWords, type Context } from "../context";
import { laidForms, type LaidForm, type Manner, type Slot } from "../forms/forms";
import { isWordType, wordsOf } from "../forms/words";
import { formatCount, formatHundredths, formatPercent } from "../format/number";
import { nameOfGroup, type Lexicon } from "../lexicon";
import type { Span } from "../paragraph";
import { isDay, periodWords } from "../period";
import { joined } from "./spans";

/** `opening` names unit and period, `named` the group, `lean` leaves out what is known. */
export type Style = "opening" | "named" | "lean";

const order: Readonly<Record<Style, readonly Manner[]>> = {
  opening: ["whole", "named", "short", "grouped", "after"],
  named: ["named", "whole", "short", "grouped", "after"],
  lean: ["after", "short", "grouped", "whole", "named"],
};

/**
 * The forms that say a proposition best in a context: several where only the data may choose between them.
 * @example bestForms(claim, context, "lean").length
 */
export function bestForms(claim: Claim, context: Context, style: Style): readonly LaidForm[] {
  const fitting = (laidForms.get(claim.kind) ?? []).filter((form) => fits(form, claim, context));
  const manner = order[style].find((each) => fitting.some((form) => form.manner === each));
  const ofManner = fitting.filter((form) => form.manner === manner);
  const sizes = ofManner.map(({ fields }) => namesIn(fields));
  const wanted = style === "opening" ? Math.max(...sizes) : Math.min(...sizes);
  return ofManner.filter((_, index) => sizes[index] === wanted);
}

const contextual = ["unit", "period", "against", "first", "last", "code", "units"];

function namesIn(fields: ReadonlySet<string>): number {
  return contextual.filter((field) => fields.has(field)).length;
}

/**
 * One clause, its figures with their origins; null where no form says the proposition here.
 * @param variant chooses among equal forms: a number fixed by the data, never by chance
 */
export function sayClaim(
  { claim, origins }: Licensed,
  context: Context,
  lexicon: Lexicon,
  { style, variant }: { readonly style: Style; readonly variant: number }
): readonly Span[] | null {
  const best = bestForms(claim, context, style);
  const form = best[variant % Math.max(best.length, 1)];
  return form === undefined ? null : sayForm(form, claim, origins, lexicon);
}

/** A proposition in one given form. */
export function sayForm(
  { parts }: LaidForm,
  claim: Claim,
  origins: Origins,
  lexicon: Lexicon
): readonly Span[] {
  const values = fieldsOf(claim);
  return joined(
    parts.flatMap((part): readonly (string | Span)[] =>
      typeof part === "string" ? [part] : slotSpans(part, values[part.field], origins, lexicon)
    )
  );
}

function slotSpans(
  { field, type }: Slot,
  value: unknown,
  origins: Origins,
  lexicon: Lexicon
): readonly (string | Span)[] {
  if (type === "months" && Array.isArray(value)) return monthSpans(value, origins, lexicon);
  if (type === "ways" && Array.isArray(value)) return waySpans(value, origins);
  const text = slotText(type, value, lexicon);
  const origin = origins[field];
  return origin === undefined || !figureTypes.has(type)
    ? [text]
    : [{ kind: "figure", text, origin }];
}

const figureTypes: ReadonlySet<string> = new Set(["points", "percent", "int", "two", "halves"]);

function monthSpans(
  values: readonly { readonly period: string; readonly points: Hundredths }[],
  origins: Origins,
  lexicon: Lexicon
): readonly (string | Span)[] {
  return values.flatMap(({ period, points }, index) => {
    const origin = origins[`values.${String(index)}`];
    const text = formatHundredths(points);
    return [
      `${index === 0 ? "" : ", "}${periodWords(period, lexicon.periods)} `,
      origin === undefined ? text : ({ kind: "figure", text, origin } as const),
      " điểm",
    ];
  });
}

/** "12 trường hợp ở chỉ số 3.2 và 3 trường hợp ở chỉ số 4.2". */
function waySpans(parts: readonly WayPart[], origins: Origins): readonly (string | Span)[] {
  return parts.flatMap(({ code, add }, index) => {
    const origin = origins[`ways.${String(index)}`];
    const text = formatCount(add);
    const between = index === 0 ? "" : index === parts.length - 1 ? " và " : ", ";
    return [
      between,
      origin === undefined ? text : ({ kind: "figure", text, origin } as const),
      ` trường hợp ở chỉ số ${code}`,
    ];
  });
}

function slotText(type: string, value: unknown, lexicon: Lexicon): string {
  if (isWordType(type)) return wordFor(wordsOf[type], String(value));
  if (typeof value === "number") return numberText(type, value);
  if (Array.isArray(value)) return listed(value.map((each) => nameIn(type, String(each), lexicon)));
  return nameIn(type, String(value), lexicon);
}

function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

function numberText(type: string, value: number): string {
  switch (type) {
    case "points":
      return formatHundredths(hundredths(value));
    case "percent":
      return formatPercent(hundredths(value));
    case "two":
      return value < 10 ? `0${String(value)}` : formatCount(value);
    case "halves":
      return String(value).replace(".", ",");
    case "word":
      return numberWords[value] ?? formatCount(value);
    default:
      return formatCount(value);
  }
}

function nameIn(type: string, value: string, lexicon: Lexicon): string {
  switch (type) {
    case "group":
    case "groups":
    case "oneGroup":
      return nameOfGroup(lexicon, value as GroupId);
    case "period":
      return periodWords(value, lexicon.periods);
    case "at":
      return atPeriod(value, lexicon);
    case "in":
      return isDay(value)
        ? `đến hết ${periodWords(value, lexicon.periods)}`
        : longPeriod(value, lexicon).replace(/^(?!(?:đến|trong|từ)\s)/u, "trong ");
    case "indicator":
      return `${value} (${lowerFirst(indicatorByCode(value as IndicatorCode).name)})`;
    default:
      return value;
  }
}

function atPeriod(key: string, lexicon: Lexicon): string {
  return isDay(key)
    ? `đến ${periodWords(key, lexicon.periods)}`
    : periodWords(key, lexicon.periods);
}

/** "tháng 6 năm 2026", as titles write it; quarters keep their short form. */
function longPeriod(key: string, lexicon: Lexicon): string {
  return periodWords(key, lexicon.periods).replace(/^(tháng \d+)\/(?=\d{4}$)/, "$1 năm ");
}

/** "A, B và C"; where a name holds a comma itself, semicolons keep three or more apart. */
function listed(names: readonly string[]): string {
  const comma = names.length > 2 && names.some((name) => name.includes(",")) ? "; " : ", ";
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(comma)} và ${names.at(-1) ?? ""}`;
}
