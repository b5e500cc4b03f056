import type { GroupId } from "../../../decision766/identity";
import type { Against } from "../../tie/subject";
import type { Verdict } from "../../tie/verdict";
import type { WrittenDocument } from "../../written/writtenDocument";
import type { OutlinedParagraph } from "../outline";

/** What a check of a document as a whole may look at. */
export interface CheckedDraft {
  readonly document: WrittenDocument;
  readonly paragraphs: readonly OutlinedParagraph[];
  readonly verdicts: readonly Verdict[];
  readonly against: Against;
  readonly year: number | null;
}

/** Kinds of findings about a document as a whole. Closed: add, never rename. */
export type DocumentCode =
  | "missing-group"
  | "missing-remedy"
  | "causes-miss-loss"
  | "dates-differ"
  | "quarter-differs"
  | "decimal-signs"
  | "percent-decimals"
  | "decision-title"
  | "decision-number"
  | "decision-date"
  | "numbering"
  | "praise-of-loss"
  | "rank-blamed"
  | "group-misnamed"
  | "superseded-term"
  | "repealed-basis"
  | "missing-recipients"
  | "missing-signature"
  | "points-as-percent"
  | "no-comparison"
  | "leader-without-gap"
  | "unread-part"
  // Of a report of our own that nobody has edited:
  | "altered-text"
  | "missing-text"
  | "not-reproduced"
  // Of one that a person has gone on with:
  | "own-words";

/** Something about the document that no single figure tells. */
export interface DocumentFinding {
  readonly code: DocumentCode;
  /** Vietnamese: what, and what to do. */
  readonly message: string;
  /** Index of the paragraph; null for the document as a whole. */
  readonly paragraph: number | null;
  /** Place of the words in the paragraph as typed, where there are some. */
  readonly quote?: { readonly start: number; readonly end: number };
  /** What should stand there. */
  readonly expected?: string;
}

export type DocumentCheck = (draft: CheckedDraft) => readonly DocumentFinding[];

/** Groups with a known loss, the greatest first. */
export function losses({
  against: { row },
}: CheckedDraft): readonly { readonly id: GroupId; readonly lost: number }[] {
  return row.ids
    .flatMap((id) => {
      const lost = row.lost(id)?.value;
      return lost === undefined ? [] : [{ id, lost }];
    })
    .sort((a, b) => b.lost - a.lost);
}

/** Name of a group as the sheet has it, for messages. */
export function labelOf({ against: { row } }: CheckedDraft, id: GroupId): string {
  return row.label(id).replace(/\s+/g, " ").trim();
}
