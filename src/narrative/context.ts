import type { Claim, ClaimKind, Subject } from "../claims/claim";
import { licences } from "../claims/licences";
import type { LaidForm, Manner } from "./forms/forms";
import { isWordType, wordsOf } from "./forms/words";

/** What a clause need not say again: the document's unit and period, and what the sentence has said before it. */
export interface Context {
  readonly unit: string | null;
  readonly period: string | null;
  /** Of the sentence so far, else of the paragraph. */
  readonly subject: Subject | null;
  /** Fields of the clause before: the period compared with, the ends of a course, the indicator. */
  readonly carried: Readonly<Record<string, unknown>>;
}

const carriedFields = ["against", "first", "last", "count", "code", "units"];

/** What the next clause of the same sentence may leave out. */
export function after(claim: Claim, context: Context): Context {
  const fields = fieldsOf(claim);
  return {
    ...context,
    subject: claim.subject,
    carried: Object.fromEntries(
      carriedFields.flatMap((field) => (field in fields ? [[field, fields[field]]] : []))
    ),
  };
}

/** A new sentence of a paragraph begins with nothing but its subject. */
export function opening(unit: string | null, period: string | null, subject: Subject): Context {
  return { unit, period, subject, carried: {} };
}

export function fieldsOf(claim: Claim): Readonly<Record<string, unknown>> {
  return { ...claim };
}

/** Whom a form that names no subject speaks of. */
export function wholeSubject(kind: ClaimKind): Subject {
  return licences[kind].about === "league" ? "league" : "total";
}

/**
 * Whether a form says a proposition in a context: its words stand for the values, and what it leaves out is known, so
 * that hearing can put it back.
 */
export function fits(laid: LaidForm, claim: Claim, context: Context): boolean {
  const { form, manner, fields, kind } = laid;
  const values = fieldsOf(claim);
  if (kind !== claim.kind || form.when?.(claim) === false) return false;
  const known = knownFields(laid, manner, context);
  return (
    isSubjectKnown(manner, claim, context) &&
    laid.parts.every((part) => typeof part === "string" || canSay(part.type, values[part.field])) &&
    Object.keys(values).every(
      (field) =>
        field === "kind" ||
        field === "subject" ||
        fields.has(field) ||
        (form.allGroups === true && (field === "set" || field === "of")) ||
        (field in known && isSame(known[field], values[field]))
    )
  );
}

/** What is known where a form is silent: what its words imply, then the document and the sentence. */
export function knownFields(
  { form }: LaidForm,
  manner: Manner,
  { unit, period, carried }: Context
): Readonly<Record<string, unknown>> {
  // An indicator is left out only by forms made for it.
  const { code, ...others } = carried;
  return { unit, period, ...others, ...(manner === "after" ? { code } : {}), ...form.fixed };
}

export function isSubjectKnown(
  manner: Manner,
  { kind, subject }: Claim,
  context: Context
): boolean {
  switch (manner) {
    case "whole":
      return subject === wholeSubject(kind);
    case "named":
      return subject !== "total" && subject !== "league";
    case "short":
      return subject === context.subject && !("code" in context.carried && isCodeless(kind));
    case "grouped":
      return subject === context.subject && subject !== "total" && subject !== "league";
    case "after":
      return subject === context.subject && "code" in context.carried;
  }
}

/** Behind an indicator, "thiếu 0,5 điểm" is the indicator's: a group's own must name it. */
function isCodeless(kind: ClaimKind): boolean {
  return kind === "shortfall" || kind === "group" || kind === "percent" || kind === "share";
}

function canSay(type: string, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (isWordType(type)) return typeof value === "string" && value in wordsOf[type];
  if (type === "groups") return Array.isArray(value) && value.length > 1;
  if (type === "oneGroup") return Array.isArray(value) && value.length === 1;
  if (type === "word") return typeof value === "number" && value in numberWords;
  return true;
}

/** Small numbers written out, where the list behind them tells them already. */
export const numberWords: Readonly<Record<number, string>> = {
  2: "hai",
  3: "ba",
  4: "bốn",
  5: "năm",
  6: "sáu",
};

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
