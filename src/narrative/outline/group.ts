import type { ClaimKind, Subject } from "../../claims/claim";
import type { Licensed } from "../../claims/licence";
import type { Entailed } from "../../claims/licences";
import { joinedBy, run, sentence, type SentencePlan } from "./sentencePlan";

type Sentences = readonly (SentencePlan | null)[];

/** One group's paragraph: its result, its movement, the indicators that cost points. */
export function groupPlan(
  entailed: Entailed,
  subject: Subject,
  { length, variant }: { readonly length: "short" | "full"; readonly variant: number }
): Sentences {
  const the = <Kind extends ClaimKind>(kind: Kind) => entailed.about(kind, subject)[0];
  const result = joinedBy(
    "named",
    scorePlan(entailed, subject, variant),
    sentence(the("rank")),
    length === "full" ? sentence(the("groupBest")) : null
  );
  if (length === "short") return [result];
  return [
    result,
    isMoveTold(entailed, subject)
      ? null
      : sentence(the("moved") ?? the("changePoints") ?? the("changePlace")),
    sentence(the("attainable")),
    sentence(the("indicatorMost")),
    ...indicatorPlans(entailed, subject),
  ];
}

/** Groups that stayed and moved alike are told together. */
function isMoveTold(entailed: Entailed, subject: Subject): boolean {
  return entailed.of("unchangedMoved").some(({ claim }) => claim.set.some((id) => id === subject));
}

/** Told from its points, or from what it lacks: fixed by the figures, never the same twice running. */
function scorePlan(entailed: Entailed, subject: Subject, variant: number): SentencePlan | null {
  const the = <Kind extends ClaimKind>(kind: Kind) => entailed.about(kind, subject)[0];
  const other =
    the("overMaximum") ??
    the("belowZero") ??
    the("absentGroup") ??
    the("notApplicable") ??
    the("partsOnly");
  const [score, lost] = [the("group"), the("shortfall")];
  if (score === undefined) return run(other);
  if (lost === undefined) return run(score);
  const share = isShareTold(entailed, subject) ? undefined : the("share");
  return variant % 2 === 0
    ? run(score, the("percent"), lost, share)
    : run(lost, share, score, the("percent"));
}

/** The loss told in the overall text has its share there. */
function isShareTold(entailed: Entailed, subject: Subject): boolean {
  const [equal] = entailed.of("equalLoss");
  return (
    [...entailed.of("most"), ...entailed.of("mostLost")].some(
      ({ claim }) => claim.subject === subject
    ) ||
    (equal?.claim.share !== null && equal?.claim.set.some((id) => id === subject) === true)
  );
}

/** An indicator a sentence, in the order of the sheet. */
function indicatorPlans(entailed: Entailed, subject: Subject): Sentences {
  const kinds = [
    "ratio",
    "ratioAlone",
    "indicatorPoints",
    "indicatorShortfall",
    "indicatorBeyond",
  ] as const;
  const byCode = new Map<string, Licensed[]>();
  for (const kind of kinds) {
    for (const each of entailed.about(kind, subject)) {
      const list = byCode.get(each.claim.code);
      if (list === undefined) byCode.set(each.claim.code, [each]);
      else list.push(each);
    }
  }
  return [...byCode.values()].map((list) => {
    const [measured, ...points] = list;
    const lost = points.filter(({ claim }) => claim.kind !== "indicatorBeyond");
    const beyond = points.filter(({ claim }) => claim.kind === "indicatorBeyond");
    return joinedBy("lean", run(measured), run(...lost), run(...beyond));
  });
}
