import type { Claim, ClaimFields, ClaimKind } from "../../claims/claim";

/**
 * One way of saying a kind of proposition: ordinary words around slots, read both ways. `{field:type}` says and hears a
 * field; what a form leaves out must be known from the sentence or the document around it (`fits`).
 */
export interface Form<Kind extends ClaimKind = ClaimKind> {
  readonly text: string;
  /** Fields that the words themselves imply. */
  readonly fixed?: Partial<ClaimFields[Kind]>;
  /** For which values the words are right; heard values must agree too. */
  readonly when?: (claim: Claim<Kind>) => boolean;
  /** The list of all groups of the board is meant, though not written out. */
  readonly allGroups?: true;
}

/** The forms of a kind, by what they say of their subject. */
export interface KindForms<Kind extends ClaimKind> {
  /** Of the total or of the league, or naming all they need. */
  readonly whole?: readonly Form<Kind>[];
  /** Naming their group. */
  readonly named?: readonly Form<Kind>[];
  /** Leaving the subject to the sentence or the paragraph. */
  readonly short?: readonly Form<Kind>[];
  /** "Điểm của nhóm …": leaving to the paragraph which group it is. */
  readonly grouped?: readonly Form<Kind>[];
  /** Leaving the indicator to the clause before. */
  readonly after?: readonly Form<Kind>[];
}

export type FormBook = { readonly [Kind in ClaimKind]: KindForms<Kind> };
