import { hundredths, type Hundredths } from "../../decision766/hundredths";
import type { TableAssessment } from "../assessment";
import { leagueOverTwo } from "./leagueOverTwo";
import type { League } from "./leagues";

/** What is taken for granted of what nobody knows yet. */
export interface Outlook {
  /** The other units keep their points, or win and lose once more what they did since the period before. */
  readonly others: "still" | "trend";
  /** Whole percent by which dossiers and petitions still grow in the period, none of the new ones done yet; 0 to 1000. */
  readonly growth: number;
}

/** Nobody moves and nothing comes in. */
export const standingStill: Outlook = { others: "still", growth: 0 };

/**
 * Points that the units of a league are taken to have at the end, in its order; our own as they are now. Null where a
 * trend is asked for and the period before does not hold the same units.
 * @param tables Where the period before may stand.
 * @example expectedPoints(league, 0, "trend", [table]) // [9736, 9900]: the other went from 9700 to 9800
 */
export function expectedPoints(
  league: League,
  own: number,
  others: Outlook["others"],
  tables: readonly TableAssessment[]
): readonly Hundredths[] | null {
  if (others === "still") return league.points;
  const both = leagueOverTwo(league, tables);
  return (
    both?.scores.map(({ before, now }, at) => {
      const most = league.boards[at]?.total?.maxPoints?.value ?? now;
      return at === own
        ? now
        : hundredths(Math.max(0, Math.min(Math.max(most, now), 2 * now - before)));
    }) ?? null
  );
}

/**
 * A count of cases at the end of the period. Rounded up: half a dossier is one that must be done.
 * @example grown(300, 10) // 330
 */
export function grown(count: number, growth: number): number {
  return Math.ceil((count * (100 + growth)) / 100);
}
