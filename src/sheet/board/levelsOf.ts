import type { Level } from "../../decision766/identity";
import { isProvince } from "../text/provinces";
import { readUnit } from "../text/unitName";
import type { BoardDraft } from "./drafts";

/**
 * What kind of unit each is: what its name says, else what most of the others are. Names without a prefix are
 * provinces where most of them are on the list of provinces.
 */
export function levelsOf(drafts: readonly BoardDraft[]): (draft: BoardDraft) => Level {
  const counts = new Map<Level, number>();
  let [bare, provinces] = [0, 0];
  for (const { unit } of drafts) {
    if (unit === null) continue;
    const level = readUnit(unit)?.level;
    if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
    else {
      bare += 1;
      if (isProvince(unit)) provinces += 1;
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const usual = most?.[0] ?? (provinces * 2 > bare ? "province" : "commune");
  return ({ unit }) => (unit === null ? usual : (readUnit(unit)?.level ?? usual));
}
