import type { GroupId, IndicatorCode } from "../decision766/identity";
import type { Claim } from "../claims/claim";
import type { Scope } from "../claims/scope";
import type { Amounts } from "./library/amounts";
import type { Decisions } from "./library/decisions";
import type { LibraryEntry } from "./library/entry";
import type { Origin } from "../scoring/assessment";

/** A run of a sentence: plain words, or a figure that knows where it comes from. */
export type Span =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly text: string; readonly origin: Origin };

/** Who carries a remedy out. */
export type Actor = "serviceCentre" | "offices" | "leaders" | "all";

/** A cause or remedy offered from the library, with the condition that chose it. */
export interface Offer {
  /** Id of the library entry; stable, since confirmations are remembered by it. */
  readonly entry: string;
  /** By which a decision about it, for this unit and period, is remembered. */
  readonly key: string;
  readonly confirmed: boolean;
  /** Vietnamese: what in the figures made the program offer it. */
  readonly because: string;
}

export type ParagraphRole =
  "title" | "rules" | "overall" | "group" | "absent" | "cause" | "remedy" | "caution";

/** One paragraph of the analysis. */
export interface Paragraph {
  /** Stable within a board, e.g. "overall", "group.timeliness", "remedy.digitization.4.1". */
  readonly id: string;
  readonly role: ParagraphRole;
  readonly group: GroupId | null;
  readonly indicator: IndicatorCode | null;
  readonly actor: Actor | null;
  readonly spans: readonly Span[];
  /** What it says, in order; nothing for causes and remedies, which a person confirms. */
  readonly claims: readonly Claim[];
  /** Present on causes and remedies that a person must confirm. */
  readonly offer: Offer | null;
}

/** The whole text of one board, in reading order. */
export interface Narrative {
  /** What it is about, as a document's name says it. */
  readonly title: Paragraph;
  /** What is known of the rules its figures follow, for who works with them. */
  readonly rules: Paragraph;
  readonly overall: readonly Paragraph[];
  readonly groups: readonly Paragraph[];
  readonly causes: readonly Paragraph[];
  readonly remedies: readonly Paragraph[];
}

export interface NarrativeOptions {
  /** Absent: the one unit. */
  readonly scope?: Scope;
  readonly length?: "short" | "full";
  /** Library entries a person has confirmed or dropped. */
  readonly decisions?: Decisions;
  /** Numbers and names that the shipped texts leave to the office. */
  readonly amounts?: Amounts;
  /** Causes and remedies of the office's own, offered before the shipped ones. */
  readonly ownEntries?: readonly LibraryEntry[];
}

/** @example paragraphText(paragraph) // "Tổng điểm đạt 97,36/100 điểm…" */
export function paragraphText(paragraph: Paragraph): string {
  return paragraph.spans.map((span) => span.text).join("");
}
