import type { Claim, Subject } from "../../claims/claim";
import { after, opening, type Context } from "../context";
import type { Lexicon } from "../lexicon";
import type { Span } from "../paragraph";
import type { SentencePlan } from "../outline/sentencePlan";
import { sayClaim } from "./sayClaim";
import { joined, sentences } from "./spans";
import { upperFirst } from "../../sheet/text/letters";

/** Sentences worded, with what each says. */
export interface SaidParagraph {
  readonly spans: readonly Span[];
  readonly claims: readonly Claim[];
}

interface Saying {
  readonly unit: string | null;
  readonly period: string | null;
  readonly subject: Subject;
  readonly lexicon: Lexicon;
}

/**
 * A paragraph from its plan. A proposition that no form says is left out; reading back tells of it where it was owed. The
 * same plan always gives the same words: the data choose among equal forms. */
export function sayParagraph(
  plans: readonly (SentencePlan | null)[],
  { unit, period, subject, lexicon }: Saying
): SaidParagraph {
  const start = opening(unit, period, subject);
  const said = plans
    .flatMap((plan) => (plan === null ? [] : [saySentence(plan, start, lexicon)]))
    .filter(({ claims }) => claims.length > 0);
  return {
    spans: sentences(said.map(({ spans }) => spans)),
    claims: said.flatMap(({ claims }) => claims),
  };
}

function saySentence(plan: SentencePlan, start: Context, lexicon: Lexicon): SaidParagraph {
  const parts: (string | readonly Span[])[] = [];
  const claims: Claim[] = [];
  let context = start;
  for (const { mark, of } of plan.clauses) {
    const style = claims.length === 0 ? plan.style : "lean";
    const spans = sayClaim(of, context, lexicon, { style, variant: chosenBy(of.claim) });
    if (spans === null) continue;
    if (claims.length > 0) parts.push(mark);
    parts.push(spans);
    claims.push(of.claim);
    context = after(of.claim, context);
  }
  return { spans: capitalised(joined([...parts, "."])), claims };
}

function capitalised(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans;
  return first === undefined ? [] : [{ ...first, text: upperFirst(first.text) }, ...rest];
}

/** A number fixed by the unit, the period and what is said of what: other months read differently. */
function chosenBy({ kind, unit, period, subject }: Claim): number {
  let hash = 7;
  for (const letter of `${kind}|${unit ?? ""}|${period ?? ""}|${subject}`) {
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  }
  return hash;
}
