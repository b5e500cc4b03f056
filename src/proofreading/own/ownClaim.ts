import type { ScoreSubject } from "../figures/row";

export type OwnSubject = ScoreSubject | "league";

export type OwnValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly { readonly period: string; readonly points: number }[]
  | readonly { readonly code: string; readonly add: number }[];

/** Something a report of ours says, as this room heard it. */
export interface OwnClaim {
  readonly kind: string;
  /** Folded name; "" where none is named. */
  readonly unit: string;
  readonly period: string;
  readonly subject: OwnSubject;
  readonly fields: Readonly<Record<string, OwnValue>>;
}

/** What a clause need not say again. */
export interface OwnContext {
  readonly unit: string;
  readonly period: string;
  readonly subject: OwnSubject;
  /** Fields of the clause before that the next one leans on: the period compared with, the ends of a course, the indicator. */
  readonly carried: Readonly<Record<string, OwnValue>>;
}
