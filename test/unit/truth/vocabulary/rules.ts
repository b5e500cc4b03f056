import { certainty } from "./certainty";
import { indicators } from "./indicators";
import { losses } from "./losses";
import { moves } from "./movement";
import { results } from "./results";
import type { Rule } from "./rule";
import { standing } from "./standing";
import { whoMoved } from "./whoMoved";

/** Every way in which a report may say something, in words and arithmetic that share nothing with the program. */
export const rules: readonly Rule[] = [
  ...results,
  ...losses,
  ...standing,
  ...moves,
  ...certainty,
  ...whoMoved,
  ...indicators,
];
