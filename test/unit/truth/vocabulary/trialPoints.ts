import { halfUp, type Scene } from "../scene";
import type { Counted } from "../told";

/** Maximum and the share that earns it, as the rules seen from 17/9/2026 have them. */
export const trial: Readonly<Record<string, { readonly max: number; readonly from: number }>> = {
  "2.1": { max: 2000, from: 10_000 },
  "3.2": { max: 400, from: 10_000 },
  "3.3": { max: 600, from: 5_000 },
  "4.1": { max: 600, from: 10_000 },
  "5.2": { max: 600, from: 10_000 },
};

/** Hundredths that so many more cases win in an indicator, as the rules seen from 17/9/2026 have it. */
export function won({ code, part, whole }: Counted, cases: number): number {
  const rule = trial[code] ?? { max: Number.NaN, from: 1 };
  const points = (cases_: number): number =>
    Math.min(rule.max, halfUp(cases_ * rule.max * 10_000, whole * rule.from));
  return part + cases > whole ? Number.NaN : points(part + cases) - points(part);
}

/** Counts tell what can be won only where they fit the points of their group; 2.1 alone makes up all of its group. */
export function isPossible(s: Scene, { group }: Counted): boolean {
  const sum = s.told.counted
    .filter((each) => each.group === group)
    .reduce((all, { code, part, whole }) => {
      const rule = trial[code] ?? { max: Number.NaN, from: 1 };
      return (
        all + rule.max - Math.min(rule.max, halfUp(part * rule.max * 10_000, whole * rule.from))
      );
    }, 0);
  const lost = s.lost(group) ?? 0;
  return s.max(group) === trial["2.1"]?.max ? sum === lost : sum <= lost;
}

/** The fewest cases over all indicators that win so much; infinite where none do. */
export function fewestCases(counted: readonly Counted[], gap: number): number {
  let least = [0, ...Array<number>(gap).fill(Infinity)];
  for (const each of counted) {
    const next = [...least];
    for (let cases = 1; each.part + cases <= each.whole; cases += 1) {
      const gain = won(each, cases);
      least.forEach((cost, have) => {
        const to = Math.min(gap, have + gain);
        next[to] = Math.min(next[to] ?? Infinity, cost + cases);
      });
      if (gain >= gap) break;
    }
    least = next;
  }
  return least[gap] ?? Infinity;
}
