import { readNumber } from "../../../sheet/text/number";
import { maximumOf, subjectIn } from "../../arguments/subject";
import { isLeftOutIn, type PlainCall } from "../plainCall";

/** PERCENT766: points by their maximum, both in hundredths first. */
export function percent(call: PlainCall): string | null {
  const found = ofMaximum(call);
  return found === null ? null : `ROUND(${found.points}/${found.maximum},4)`;
}

/** SHORTFALL766 */
export function shortfall(call: PlainCall): string | null {
  const found = ofMaximum(call);
  return found === null ? null : `ROUND(${found.maximum}-${found.points},2)`;
}

interface OfMaximum {
  readonly points: string;
  readonly maximum: string;
}

function ofMaximum(call: PlainCall): OfMaximum | null {
  const { conditions, operand } = call;
  // Then the maximum is the one behind the slash of "19,95/20": a text.
  if (isLeftOutIn(call, 1)) return null;
  const points = conditions.points(operand(0));
  const maximum = maximumText(call);
  if (points === null || maximum === null) return null;
  conditions.require(`${points}<=${maximum}`);
  return { points, maximum };
}

function maximumText({ conditions, operand }: PlainCall): string | null {
  const limit = operand(1);
  if (limit.cell.kind === "text") {
    const isName = readNumber(limit.cell).kind === "notANumber";
    const named = isName ? conditions.fixed(limit) : null;
    return named === null ? null : String(maximumOf(subjectIn(named)) / 100);
  }
  const text = conditions.points(limit);
  if (text !== null && limit.isReference) conditions.require(`${limit.text}>0`);
  return text;
}
