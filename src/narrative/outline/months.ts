import type { Subject } from "../../claims/claim";
import type { Entailed } from "../../claims/licences";
import { sentence, type SentencePlan } from "./sentencePlan";

type Sentences = readonly (SentencePlan | null)[];

/** A longer period by its months: what is not printed, what each month has, how they went. */
export function monthsPlan(entailed: Entailed): Sentences {
  const [course] = entailed.about("course", "total");
  const [run] = entailed.of("run");
  const [extremes] = entailed.of("extremes");
  return [
    sentence(entailed.of("onlyMonths")[0], entailed.of("monthsGiven")[0]),
    sentence(entailed.of("months")[0]),
    sentence(course, extremes),
    sentence(run),
  ];
}

/** How one group went through the months; nothing where it ended as it began. */
export function groupMonthsPlan(entailed: Entailed, subject: Subject): Sentences {
  return [sentence(entailed.about("course", subject)[0])];
}
