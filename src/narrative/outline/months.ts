import type { Subject } from "../../claims/claim";
import type { Entailed } from "../../claims/licences";
import { sentence, type SentencePlan } from "./sentencePlan";

type Sentences = readonly (SentencePlan | null)[];

/** More months than a sentence should list: a report has a table of them. */
const mostInWords = 4;

/** A longer period by its months: what is not printed, what each of a few months has, how they went. */
export function monthsPlan(entailed: Entailed): Sentences {
  const [course] = entailed.about("course", "total");
  const [run] = entailed.of("run");
  const [extremes] = entailed.of("extremes");
  return [
    sentence(entailed.of("onlyMonths")[0], entailed.of("monthsGiven")[0]),
    areFew(entailed) ? sentence(entailed.of("months")[0]) : null,
    sentence(course, extremes),
    sentence(run),
  ];
}

/** What each of many months has, for texts without a table of them. */
export function monthTotalsPlan(entailed: Entailed): Sentences {
  return areFew(entailed) ? [] : [sentence(entailed.of("months")[0])];
}

function areFew(entailed: Entailed): boolean {
  return entailed.of("months").every(({ claim }) => claim.values.length <= mostInWords);
}

/** How one group went through the months; nothing where it ended as it began. */
export function groupMonthsPlan(entailed: Entailed, subject: Subject): Sentences {
  return [sentence(entailed.about("course", subject)[0])];
}
