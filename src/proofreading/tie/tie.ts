import type { Candidate } from "./candidates";

/** What a figure may be tied to. Several different candidates are no tie. */
export interface Tie {
  readonly candidates: readonly Candidate[];
  /** Too loose to call a figure wrong by. */
  readonly weak: boolean;
  /** A slip of the pen in it is wrong all the same. */
  readonly knowsSlips?: boolean;
  /** Vietnamese: why there is nothing to tie to, or why it is loose. */
  readonly reason: string;
}

export function strong(found: Candidate | null, reason: string): Tie {
  return found === null ? none(reason) : one(found);
}

export function one(found: Candidate): Tie {
  return { candidates: [found], weak: false, reason: "" };
}

export function none(reason: string): Tie {
  return { candidates: [], weak: true, reason };
}

/** Candidates of the same value are one. */
export function distinct(found: readonly Candidate[]): readonly Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const each of found) {
    const key = each.values.map(({ top, bottom }) => `${String(top)}/${String(bottom)}`).join("|");
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
