import type { FunctionId } from "../../ids";
import type { PlainRule } from "../plainCall";
import { change } from "./change";
import { grade } from "./grade";
import { percent, shortfall } from "./maximum";
import { points } from "./points";
import { bounds, rank } from "./rank";
import { score } from "./score";

/** How a function is said in a plain formula. */
export interface EachRule {
  readonly say: PlainRule;
  /** Arguments that may be ranges with a value for each cell of the answer; of the others the first cell counts. */
  readonly each: readonly number[];
  /** Columns of the answer, where it has others than the ranges. */
  readonly columns?: number;
}

/** By function; null: no plain formula says the same. */
export const plainRules: Readonly<Record<FunctionId, EachRule | null>> = {
  SCORE766: { say: score, each: [0, 1, 2] },
  PERCENT766: { say: percent, each: [0, 1] },
  SHORTFALL766: { say: shortfall, each: [0, 1] },
  GRADE766: { say: grade, each: [0] },
  RANK766: { say: rank, each: [0] },
  CHANGE766: { say: change, each: [0, 1] },
  POINTS766: { say: points, each: [1, 3] },
  BOUNDS766: { say: bounds, each: [0], columns: 2 },
  // Texts, whole boards, and a choice among all ways to win points.
  ANALYSIS766: null,
  CHECK766: null,
  TABLE766: null,
  TARGET766: null,
  // A list that depends on no cell.
  CRITERIA766: null,
};
