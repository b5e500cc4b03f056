import { differingIndicators } from "../../../decision766/copiedIndicators";
import { contains } from "../../../cells/address";
import { readNumber } from "../../../sheet/text/number";
import { countIn } from "../../arguments/numbers";
import { tieRuleIn } from "../../arguments/tieRule";
import type { BookCells } from "../BookCells";
import { PerArea } from "../PerArea";
import { valueOf, type PlainCall } from "../plainCall";
import type { Area } from "../operand";

/**
 * RANK766: one more than the scores that round to more hundredths. Counted from half a hundredth above, so that
 * sums with crumbs behind the second decimal tie as they are shown. Of the tie rules only 1224 counts so.
 */
export function rank(call: PlainCall): string | null {
  const rule = call.conditions.fixed(call.operand(2));
  const league = leagueOf(call);
  if (rule === null || league === null || tieRuleIn(valueOf(rule)) !== "1224") return null;
  if (!league.holdsOwn) call.conditions.require(`${league.equal}>0`);
  return `1+${league.from(0.005)}`;
}

/** BOUNDS766: the same with what rounding leaves open; the first column tells the best place, the second the worst. */
export function bounds(call: PlainCall): string | null {
  const given = call.conditions.fixed(call.operand(2));
  const league = leagueOf(call);
  if (given === null || league === null) return null;
  const parts =
    given.kind === "blank" ? differingIndicators("commune").length : countIn(given, "số chỉ số");
  if (call.across === 0) return `1+${league.from((parts + 0.5) / 100)}`;
  // The unit itself is counted among those that may stand above.
  return league.holdsOwn && parts > 0 ? league.from((0.5 - parts) / 100) : null;
}

interface League {
  /** How many scores lie at least so far above the own one. */
  readonly from: (points: number) => string;
  readonly equal: string;
  /** Whether the own score stands in the range itself. */
  readonly holdsOwn: boolean;
}

function leagueOf({ conditions, operand, argument, book }: PlainCall): League | null {
  const [own, range] = [operand(0), argument(1)];
  const points = conditions.points(own);
  if (points === null || range.kind !== "area" || typedScores.of(book, range)) return null;
  const away = (by: number): string => `${by < 0 ? "-" : "+"}${String(Math.abs(by))}`;
  const { at } = own;
  return {
    from: (by) => `COUNTIF(${range.text},">="&${points}${away(by)})`,
    equal: `COUNTIFS(${range.text},">="&${points}-0.005,${range.text},"<"&${points}+0.005)`,
    holdsOwn:
      at !== null &&
      at.sheet.toLowerCase() === range.sheet.toLowerCase() &&
      contains(range.range, at.row, at.column),
  };
}

/** Whether a score of the range is typed as text: the function reads it, COUNTIF does not. */
const typedScores = new PerArea((book: BookCells, area: Area) => {
  const texts: boolean[] = [];
  book.forEach(area, (cell) => {
    if (cell.kind === "text" && readNumber(cell).kind === "number") texts.push(true);
  });
  return texts.length > 0;
});
