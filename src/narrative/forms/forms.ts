import type { ClaimKind } from "../../claims/claim";
import type { Form, FormBook } from "./form";
import { indicatorForms } from "./indicators";
import { leagueForms } from "./league";
import { lossForms } from "./losses";
import { movementForms } from "./movement";
import { resultForms } from "./results";
import { standingForms } from "./standing";
import { timeForms } from "./time";

/** Every way of saying every kind. A kind without one does not compile. */
export const forms: FormBook = {
  ...resultForms,
  ...lossForms,
  ...standingForms,
  ...movementForms,
  ...indicatorForms,
  ...timeForms,
  ...leagueForms,
};

export type Manner = "whole" | "named" | "short" | "grouped" | "after";

export interface Slot {
  readonly field: string;
  readonly type: string;
}

/** One form laid out: words and slots in their order. */
export interface LaidForm {
  readonly kind: ClaimKind;
  readonly manner: Manner;
  readonly form: Form;
  readonly parts: readonly (string | Slot)[];
  readonly fields: ReadonlySet<string>;
}

const manners: readonly Manner[] = ["whole", "named", "short", "grouped", "after"];

function laidOut(kind: ClaimKind, manner: Manner, form: Form): LaidForm {
  const parts = form.text.split(/(\{\w+:\w+\})/).flatMap((part): readonly (string | Slot)[] => {
    const [, field, type] = /^\{(\w+):(\w+)\}$/.exec(part) ?? [];
    if (field !== undefined && type !== undefined) return [{ field, type }];
    return part === "" ? [] : [part];
  });
  const slots = parts.flatMap((part) => (typeof part === "string" ? [] : [part.field]));
  return { kind, manner, form, parts, fields: new Set(slots) };
}

function allOf(kind: ClaimKind): readonly LaidForm[] {
  const book = forms[kind];
  return manners.flatMap((manner) =>
    // A form of one kind is only ever used with propositions of that kind.
    (book[manner] ?? []).map((form) => laidOut(kind, manner, form as Form))
  );
}

const kinds = Object.keys(forms).filter((kind): kind is ClaimKind => kind in forms);

export const laidForms: ReadonlyMap<ClaimKind, readonly LaidForm[]> = new Map(
  kinds.map((kind) => [kind, allOf(kind)])
);
