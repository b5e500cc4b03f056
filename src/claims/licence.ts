import type { Origin, Quantity } from "../scoring/assessment";
import type { Claim, ClaimFields, ClaimKind, Subject } from "./claim";
import type { ClaimView } from "./view";

/**
 * One condition under which a proposition is entailed. `because` says, in Vietnamese, why nothing of the kind is said
 * where it does not hold.
 */
export interface Need {
  readonly because: string;
  readonly holds: (view: ClaimView, subject: Subject) => boolean;
}

/** Where each figure of a proposition comes from, by the name of its field. */
export type Origins = Readonly<Record<string, Origin>>;

/** The fields of a proposition as the figures give them, with their origins. */
export interface Drawn<Kind extends ClaimKind> {
  readonly fields: ClaimFields[Kind];
  readonly origins: Origins;
}

/** What the figures did not decide once they were looked at: nothing is said, for this reason. */
export interface Withheld {
  readonly because: string;
}

/**
 * The licence of one kind, as data: what it may be said of, what must hold first, and how its fields are had. Nothing
 * but a licence makes a proposition.
 */
export interface Licence<Kind extends ClaimKind> {
  /** Whom it may be said of: the total, each group of the board, both, or all units of the table together. */
  readonly about: "total" | "groups" | "both" | "league";
  readonly needs: readonly Need[];
  readonly draw: (
    view: ClaimView,
    subject: Subject
  ) => Drawn<Kind> | readonly Drawn<Kind>[] | Withheld;
}

export interface Licensed<Kind extends ClaimKind = ClaimKind> {
  readonly claim: Claim<Kind>;
  readonly origins: Origins;
}

export interface Refusal {
  readonly kind: ClaimKind;
  readonly subject: Subject;
  readonly because: string;
}

export const withheld = (because: string): Withheld => ({ because });

/** Fields that are quantities laid out as values beside their origins. */
export function drawn<Kind extends ClaimKind>(
  fields: ClaimFields[Kind],
  quantities: Readonly<Record<string, Quantity | null>> = {}
): Drawn<Kind> {
  return {
    fields,
    origins: Object.fromEntries(
      Object.entries(quantities).flatMap(([field, quantity]) =>
        quantity === null ? [] : [[field, quantity.origin]]
      )
    ),
  };
}

/** Asks one licence for everything it may say. */
export function ask<Kind extends ClaimKind>(
  kind: Kind,
  { about, needs, draw }: Licence<Kind>,
  view: ClaimView
): readonly (Licensed<Kind> | Refusal)[] {
  return subjectsOf(about, view).flatMap((subject): readonly (Licensed<Kind> | Refusal)[] => {
    const missing = needs.find(({ holds }) => !holds(view, subject));
    const answer = missing ?? draw(view, subject);
    if ("because" in answer) return [{ kind, subject, because: answer.because }];
    const answers = "fields" in answer ? [answer] : answer;
    return answers.map(({ fields, origins }) => ({
      claim: claimOf(kind, view, subject, fields),
      origins,
    }));
  });
}

function subjectsOf(about: Licence<ClaimKind>["about"], view: ClaimView): readonly Subject[] {
  switch (about) {
    case "total":
      return ["total"];
    case "groups":
      return view.groups.map(({ id }) => id);
    case "both":
      return ["total", ...view.groups.map(({ id }) => id)];
    case "league":
      return ["league"];
  }
}

function claimOf<Kind extends ClaimKind>(
  kind: Kind,
  { unit, period }: ClaimView,
  subject: Subject,
  fields: ClaimFields[Kind]
): Claim<Kind> {
  // A mapped type of an open parameter is not resolved by the compiler; the fields are those of the kind.
  return { kind, unit, period, subject, ...fields } as Claim<Kind>;
}
