import type { Hundredths } from "../../decision766/hundredths";

/** What a league shows of how far a group can be taken. */
export interface LeagueCeiling {
  readonly points: Hundredths;
  /** Units that stand there. */
  readonly tied: number;
  readonly of: number;
}

/** A league smaller than this shows no ceiling. */
const fewestUnits = 20;
/** The best must not be one office's own luck. */
const fewestTied = 3;

/**
 * The highest points of a league when they are a ceiling: at least 20 units, at least three of them there, and nobody
 * above. Null: "chưa đủ căn cứ". The maximum itself is a ceiling like any other.
 * @example leagueCeiling(points)?.points
 */
export function leagueCeiling(points: readonly Hundredths[]): LeagueCeiling | null {
  if (points.length < fewestUnits) return null;
  let [best, tied]: [Hundredths | null, number] = [null, 0];
  for (const value of points) {
    if (best === null || value > best) [best, tied] = [value, 1];
    else if (value === best) tied += 1;
  }
  return best === null || tied < fewestTied ? null : { points: best, tied, of: points.length };
}
