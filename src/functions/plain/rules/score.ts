import { formulaOn } from "../../../decision766/formulas";
import { indicatorByCode } from "../../../decision766/indicators";
import { dayOfRules } from "../../arguments/period";
import { subjectIn } from "../../arguments/subject";
import { scoredIndicator } from "../../arguments/scoredIndicator";
import { valueOf, type PlainCall } from "../plainCall";

/** SCORE766: maximum × share / threshold, at most the maximum, by the rules of the day that is meant now. */
export function score({ conditions, operand }: PlainCall): string | null {
  const [named, period] = [conditions.fixed(operand(0)), conditions.fixed(operand(3))];
  const [top, bottom] = [conditions.number(operand(1)), conditions.number(operand(2))];
  if (named === null || period === null || top === null || bottom === null) return null;
  const code = scoredIndicator(subjectIn(named));
  const formula = formulaOn(indicatorByCode(code), dayOfRules(valueOf(period)));
  if (formula === null) return null;
  const maximum = String(formula.maxPoints / 100);
  const threshold = formula.fullAt === 10_000 ? "" : `${formula.fullAt / 10_000}*`;
  const under = threshold === "" ? bottom : `(${threshold}${bottom})`;
  const points = `MIN(${maximum},ROUND(${maximum}*${top}/${under},2))`;
  conditions.require(`${top}>=0`);
  conditions.require(`${top}<=${bottom}`);
  if (formula.zeroDenominator === "unknown") {
    conditions.require(`${bottom}>0`);
    return points;
  }
  return `IF(${bottom}=0,${formula.zeroDenominator === "full" ? maximum : "0"},${points})`;
}
