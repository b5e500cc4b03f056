import type { Licensed } from "../../claims/licence";
import type { Style } from "../say/sayClaim";

/** One sentence before it is worded: its clauses in order, each with the mark before it. */
export interface SentencePlan {
  /** How the first clause is worded; those behind it leave out what is known. */
  readonly style: Style;
  readonly clauses: readonly { readonly mark: ", " | "; "; readonly of: Licensed }[];
}

/** Clauses of which any may be missing, parted by semicolons. */
export function sentence(...clauses: readonly (Licensed | undefined)[]): SentencePlan | null {
  return styled("lean", "; ", clauses);
}

/** One clause by itself that names all there is to name. */
export function named(clause: Licensed): SentencePlan | null {
  return styled("opening", "; ", [clause]);
}

/** The same, parted by commas: short clauses about one subject. */
export function run(...clauses: readonly (Licensed | undefined)[]): SentencePlan | null {
  return styled("lean", ", ", clauses);
}

function styled(
  style: Style,
  mark: ", " | "; ",
  clauses: readonly (Licensed | undefined)[]
): SentencePlan | null {
  const given = clauses.filter((each) => each !== undefined);
  return given.length === 0 ? null : { style, clauses: given.map((of) => ({ mark, of })) };
}

/** The parts as one sentence, semicolons between them. */
export function joinedBy(
  style: Style,
  ...parts: readonly (SentencePlan | null)[]
): SentencePlan | null {
  const given = parts.filter((part) => part !== null);
  if (given.length === 0) return null;
  return {
    style,
    clauses: given.flatMap(({ clauses }) =>
      clauses.map((clause, index) => (index === 0 ? { ...clause, mark: "; " as const } : clause))
    ),
  };
}
