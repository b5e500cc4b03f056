/** How arrows go through controls that are one stop of the Tab key. */
interface Arrows {
  readonly forward: readonly string[];
  readonly back: readonly string[];
  /** Whether the last one leads on to the first. */
  readonly wraps: boolean;
}

/**
 * The control that a key leads to, as the authoring practices of WAI-ARIA have it; null where it leads nowhere.
 * @param now place of the one that has the focus; negative: none of them
 * @example arrowTarget("ArrowDown", 2, 3, { forward: ["ArrowDown"], back: ["ArrowUp"], wraps: true }) // 0
 */
export function arrowTarget(
  key: string,
  now: number,
  count: number,
  { forward, back, wraps }: Arrows
): number | null {
  if (now < 0 || count === 0) return null;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const next = forward.includes(key) ? now + 1 : back.includes(key) ? now - 1 : null;
  if (next === null) return null;
  return wraps ? (next + count) % count : Math.min(Math.max(next, 0), count - 1);
}
