import type { Entailed } from "../../claims/licences";
import { sentence, type SentencePlan } from "./sentencePlan";

/** By which rules the figures were made, as far as it is known; and that a longer period is not printed. */
export function rulesPlan(entailed: Entailed): readonly (SentencePlan | null)[] {
  return [
    sentence(entailed.of("onlyMonths")[0]),
    sentence(entailed.of("edition")[0] ?? entailed.of("undated")[0]),
  ];
}
