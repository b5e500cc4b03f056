import { editDistance } from "../sheet/text/editDistance";

/** Two slips make another word of a short one. */
const mostSlips = 2;

/**
 * The name that a mistyped one was most likely meant to be; null where none is near.
 * @example nearestName("anlyze", ["analyze", "report"]) // "analyze"
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, slips: editDistance(typed.toLowerCase(), name, mostSlips) }))
    .filter(({ slips }) => slips <= Math.min(mostSlips, typed.length - 1))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.name ?? null;
}
