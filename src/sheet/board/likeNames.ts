import type { Board } from "../scoreboard";
import { plainName, unitKey } from "../text/unitKey";
import { groupedBy } from "./groupedBy";
import type { Told } from "./told";

/**
 * Two names of units that differ in their marks alone ("An Khánh", "An Khanh") are two units where both have a score of
 * one group in one period; where they never do, they may be one whose name was typed without marks: told, not decided.
 */
export function tellLikeNames(boards: readonly Board[], told: Told): void {
  const named = boards.filter(({ unit }) => unit !== null && unit.text !== "");
  const units = groupedBy(named, ({ unit }) => unitKey(unit));
  const firsts = [...units.values()].flatMap((own) => own[0] ?? []);
  for (const alike of groupedBy(firsts, ({ unit }) => plainName(unit?.text ?? "")).values()) {
    const [first, ...others] = alike.flatMap(({ unit }) => unit ?? []);
    if (first === undefined) continue;
    for (const other of others) {
      if (!meet(units.get(unitKey(first)) ?? [], units.get(unitKey(other)) ?? []))
        told.add(other.cell, { kind: "likeName", name: other.text, other: first.text });
    }
  }
}

function meet(one: readonly Board[], other: readonly Board[]): boolean {
  const scores = new Set(one.flatMap(scoresOf));
  return other.flatMap(scoresOf).some((score) => scores.has(score));
}

/** What a board has points of, with its period. */
function scoresOf({ period, groups, total }: Board): readonly string[] {
  const when = period === null ? "" : `${period.kind} ${period.date ?? period.label}`;
  const all = total === null ? groups : [...groups, { ...total, id: "total" }];
  return all.filter(({ points }) => points.status !== "absent").map(({ id }) => `${when} ${id}`);
}
