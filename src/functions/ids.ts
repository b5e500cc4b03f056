/** Ids of the functions, light enough for those who only look for their names. */
export const functionIds = [
  "SCORE766",
  "PERCENT766",
  "SHORTFALL766",
  "GRADE766",
  "RANK766",
  "CHANGE766",
  "POINTS766",
  "TABLE766",
  "ANALYSIS766",
  "CHECK766",
  "CRITERIA766",
  "TARGET766",
  "BOUNDS766",
] as const;

export type FunctionId = (typeof functionIds)[number];

/** Functions whose answer is a whole block. */
export const spillingIds: ReadonlySet<string> = new Set<FunctionId>([
  "TABLE766",
  "ANALYSIS766",
  "CHECK766",
  "CRITERIA766",
  "TARGET766",
  "BOUNDS766",
]);
