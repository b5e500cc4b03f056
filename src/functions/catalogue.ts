import { analysis766 } from "./analysis";
import { bounds766 } from "./bounds";
import { change766 } from "./change";
import { check766 } from "./check";
import { criteria766 } from "./criteria";
import type { FunctionId } from "./ids";
import { grade766 } from "./grade";
import { percent766 } from "./percent";
import { points766 } from "./points";
import { rank766 } from "./rank";
import { score766 } from "./score";
import { shortfall766 } from "./shortfall";
import { table766 } from "./table";
import { target766 } from "./target";

/** Every function by the id that workbooks hold. An id is never renamed or given to another function. */
export const functionCatalogue = {
  SCORE766: score766,
  PERCENT766: percent766,
  SHORTFALL766: shortfall766,
  GRADE766: grade766,
  RANK766: rank766,
  CHANGE766: change766,
  POINTS766: points766,
  TABLE766: table766,
  ANALYSIS766: analysis766,
  CHECK766: check766,
  CRITERIA766: criteria766,
  TARGET766: target766,
  BOUNDS766: bounds766,
} as const satisfies Readonly<Record<FunctionId, unknown>>;
