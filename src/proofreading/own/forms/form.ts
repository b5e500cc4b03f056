/** A way in which our own reports say something, as this room knows it: by its own words, kept apart from the writer's. */
export interface OwnForm {
  readonly kind: string;
  /** Who is spoken of: the whole, a group that is named, or whoever the sentence is about. */
  readonly about: "total" | "league" | "named" | "carried" | "indicator";
  readonly text: string;
  /** What the words imply without naming it. */
  readonly implied: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

const form =
  (about: OwnForm["about"]) =>
  (kind: string, text: string, implied: OwnForm["implied"] = {}): OwnForm => ({
    kind,
    about,
    text,
    implied,
  });
export const total = form("total");
export const league = form("league");
export const named = form("named");
export const carried = form("carried");
/** An indicator that the clause before has named. */
export const behind = form("indicator");
