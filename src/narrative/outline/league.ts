import type { Entailed } from "../../claims/licences";
import { joinedBy, sentence, type SentencePlan } from "./sentencePlan";

type Sentences = readonly (SentencePlan | null)[];

/** All units of the table: how many, between which totals, and what of them is not in the table. */
export function leagueResultPlan(entailed: Entailed): Sentences {
  const range = entailed.of("leagueRange")[0] ?? entailed.of("leagueEqual")[0];
  return [
    sentence(range),
    sentence(entailed.of("leagueMiddle")[0]),
    sentence(entailed.of("provisional")[0]),
    sentence(entailed.of("leagueUniverse")[0]),
    sentence(entailed.of("leagueAbsent")[0]),
    sentence(entailed.of("leagueOthers")[0]),
  ];
}

/** How many units hold each grade, best first. */
export function leagueGradePlan(entailed: Entailed): Sentences {
  return [joinedBy("opening", sentence(...entailed.of("leagueGrade")))];
}

/** Who leads, who is last, how many moved. */
export function leaguePlacePlan(entailed: Entailed): Sentences {
  const top = entailed.of("leagueTop");
  const isNamed = (points: number) => top.some(({ claim }) => claim.points === points);
  return [
    joinedBy("opening", sentence(...top, ...entailed.of("leagueCrowd"))),
    // In a short table the last one has been named among the first.
    sentence(entailed.of("leagueLast").find(({ claim }) => !isNamed(claim.points))),
    sentence(entailed.of("leagueMoved")[0]),
  ];
}

/** What the units lose, a group a paragraph, the greatest mean loss first. */
export function leagueLossPlans(entailed: Entailed) {
  const losses = [
    ...entailed.of("leagueLoss").map((each) => ({ each, mean: each.claim.mean })),
    ...entailed.of("leagueLossSame").map((each) => ({ each, mean: each.claim.lost })),
  ];
  return losses
    .sort((a, b) => b.mean - a.mean)
    .map(({ each }) => ({
      group: each.claim.group,
      plan: [sentence(each)] satisfies Sentences,
    }));
}
