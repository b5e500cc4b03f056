import { hundredths } from "../../decision766/hundredths";
import type { GradeBand } from "../../scoring/assessment";
import type { Complain } from "./faults";
import { entriesOf, lineIn } from "./jsonValues";
import { bandKeys } from "./keys";

const mostBands = 20;

/**
 * Grades with the points from which each is given, best first: all of them, or, told, none, since a ladder with a rung
 * missing would grade wrongly.
 */
export function readBands(
  value: unknown,
  key: string,
  complain: Complain
): readonly GradeBand[] | null {
  if (value === undefined) return null;
  const bands = Array.isArray(value) ? bandsIn(value, key, complain) : null;
  if (bands !== null) return bands;
  complain(
    key,
    `phải là danh sách từ cao xuống thấp, mỗi mức có ${bandKeys.name} (chữ, không trùng nhau) và ${bandKeys.from} (số từ 0 đến 100, không quá hai chữ số thập phân, giảm dần)`
  );
  return null;
}

function bandsIn(
  value: readonly unknown[],
  key: string,
  complain: Complain
): readonly GradeBand[] | null {
  if (value.length === 0 || value.length > mostBands) return null;
  const bands: GradeBand[] = [];
  for (const [at, each] of value.entries()) {
    const fields = new Map(entriesOf(each) ?? []);
    const name = lineIn(fields.get(bandKeys.name), `${key}[${at + 1}].${bandKeys.name}`, complain);
    const from = pointsIn(fields.get(bandKeys.from));
    const above = bands.at(-1);
    if (name === null || from === null || fields.size > 2) return null;
    if (above !== undefined && from >= above.from) return null;
    if (bands.some((band) => band.name === name)) return null;
    bands.push({ name, from: hundredths(from) });
  }
  return bands;
}

/** 0 to 100 points as hundredths; null for a number with more than two decimals: it would have to be rounded. */
function pointsIn(value: unknown): number | null {
  if (typeof value !== "number" || !(value >= 0 && value <= 100)) return null;
  const [, decimals = ""] = String(value).split(".");
  return decimals.length > 2 || /e/iu.test(String(value)) ? null : Math.round(value * 100);
}
