import { Judge } from "./judge";
import { Scene } from "./scene";
import type { Told, World } from "./told";

/**
 * Worlds in which one sheet may have been written, the hardest ones first to mind: units above, below and between those
 * shown; other numbers of units ranked; figures on days between columns; new rules early or late.
 */
export function worldsOf(told: Told, now: number, unit: string): readonly World[] {
  const printed = told.periods.map((_, period) => {
    const scores = [...(told.leagues[period]?.values() ?? [])];
    return {
      of: scores.find(({ of }) => of !== null)?.of ?? null,
      rows: scores.length,
      last: Math.max(0, ...scores.map(({ place }) => place ?? 0)),
    };
  });
  const own = told.leagues[now]?.get(unit)?.total ?? 9000;
  const hidden = (period: number, kind: string): readonly number[] => {
    const { of, rows, last } = printed[period] ?? { of: null, rows: 0, last: 0 };
    const count =
      of === null
        ? kind === "none"
          ? Math.max(0, last - rows)
          : Math.max(3, last - rows)
        : Math.max(0, of - rows);
    return Array.from({ length: count }, (_, index) => {
      switch (kind) {
        case "above":
          return Math.min(10_000, own + 1 + (index % 3));
        case "below":
          return Math.max(0, own - 1 - (index % 3));
        default:
          return index % 2 === 0 ? Math.min(10_000, own + 1) : Math.max(0, own - 1);
      }
    });
  };
  const kinds = ["none", "above", "below", "between"];
  return kinds.flatMap((kind, at) =>
    [false, true].map((other): World => {
      const others = told.periods.map((_, period) => hidden(period, kind));
      return {
        name: `${kind}${other ? ", other universes" : ""}`,
        others,
        ranked: printed.map(
          ({ of, rows, last }, period) =>
            of ?? Math.max(rows + (others[period]?.length ?? 0), last) + (other ? period : 0)
        ),
        hasDaysBetween: other,
        newRules: at % 2 === 0 ? "2026-06-01" : "2026-09-17",
      };
    })
  );
}

/** What is false of some paragraphs, or said by no rule, in any world behind the sheet. */
export function faultsIn(
  told: Told,
  now: number,
  unit: string,
  paragraphs: readonly string[]
): { readonly clauses: number; readonly faults: readonly string[] } {
  let clauses = 0;
  const faults = new Map<string, string>();
  for (const world of worldsOf(told, now, unit)) {
    const judge = new Judge(new Scene(told, world, now, unit));
    for (const paragraph of paragraphs) {
      const judgement = judge.judge(paragraph);
      clauses += judgement.clauses.length;
      for (const fault of judgement.faults)
        if (!faults.has(fault)) faults.set(fault, `${world.name}: ${fault}  ⟵ ${paragraph}`);
    }
  }
  return { clauses, faults: [...faults.values()] };
}
